"""A word or a mark stands twice in a row by mistake, or a paragraph twice in the report.

    words must not repeat
    词语 不得 重复

Words that are doubled by custom (天天, 实实在在, 一条一条) and the ends of two words that happen to
be alike (共建共治, 行政复议复议案件) are no repetition.

Holds (something is repeated): 持续推进推进依法行政，，成效明显。
Does not hold: 事事有人管、件件有落实。
"""

from collections.abc import Sequence

from checker.document.model import Span
from checker.facts.wording.repeats import find_repeats, find_twice
from checker.language.case import Case
from checker.language.faults import CITED
from checker.language.mends import of_repeat
from checker.language.verdict import Verdict
from checker.messages import Message

SAID = 5  # of each kind
BEGIN = 20  # characters of a paragraph that call it


def evaluate(case: Case) -> Verdict:
    """Judge whether anything is repeated; a report in order does not hold."""
    found, twice = find_repeats(case.document.text), find_twice(case.document)
    if not found and not twice:
        return Verdict("fail", Message.of("repeats.none"), searched=(Message.of("scope.whole"),))
    words = tuple(dict.fromkeys(case.document.quote(one) for one in found))
    told = (*_messages(words), *(_of_paragraph(case, one) for one in twice[:SAID]))
    message = Message.of("verdict.joined", parts=told) if len(told) > 1 else told[0]
    mends = tuple(mend for one in found for mend in of_repeat(case.document.text, one))
    return Verdict("pass", message, (*found, *twice)[:CITED], mends=mends)


def _of_paragraph(case: Case, twice: Span) -> Message:
    begin = case.document.quote(twice).strip()[:BEGIN]
    return Message.of("repeats.paragraph", words=begin)


def _messages(words: Sequence[str]) -> tuple[Message, ...]:
    """Tell of words and of marks, each in quotation marks of its own."""
    alike = tuple(one for one in words if one.isalpha())
    marks = tuple(one for one in words if not one.isalpha())
    return tuple(
        Message.of(f"repeats.{key}", words="”“".join(group[:SAID]))
        for key, group in (("words", alike), ("marks", marks))
        if group
    )
