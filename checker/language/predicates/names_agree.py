"""A document bears one name throughout the report.

    document names must agree
    文件名称 必须 前后一致

Two names of eight characters or more that differ by one character more or less are one document
named in two ways, and so are two of which one has a character that makes no word; where both make
words or a word was added, a person must look. Years,
dashes, blanks, brackets, 试行 and short forms make no difference; another year, place or kind
makes another document.

Holds: 制定《某区执法实施方案（2022-2025年）》……落实《某区执法实施方案（2022—2025年）》
Does not hold: 落实《某区法治建设实施方案》……落实《某区法治建设实施纲方案》
"""

from collections.abc import Iterator

from checker.facts.citations.names import Clash
from checker.language.case import Case
from checker.language.faults import CITED, verdict_of
from checker.language.verdict import Status, Verdict
from checker.messages import Message


def evaluate(case: Case) -> Verdict:
    """Judge whether names that must be one document's are the same."""
    titled = [one for one in case.facts.citations if one.title]
    if not titled:
        return Verdict("not-applicable", Message.of("names.none"))
    count = len({one.key for one in titled})
    spans = tuple(one.span for one in titled[:CITED])
    right = Verdict("pass", Message.of("names.agree", count=count), spans)
    return verdict_of(_faults(case, case.facts.names), right)


def _faults(case: Case, clashes: tuple[Clash, ...]) -> Iterator[Verdict]:
    for clash in clashes:
        first, second = (case.document.quote(span) for span in clash.spans)
        key = "names.clash" if clash.sure else "names.maybe"
        status: Status = "fail" if clash.sure else "review"
        yield Verdict(status, Message.of(key, first=first, second=second), clash.spans)
