"""Every date is one that the calendar has, and no span of days ends before it begins.

    dates must be possible
    日期 必须 真实存在

Holds: 2024年2月29日
Does not hold: 2023年2月29日，2023年13月，2023年4月30日至4月1日
"""

from collections.abc import Iterator

from checker.document.model import Span
from checker.facts.backward import find_backward
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(case: Case) -> Verdict:
    """Judge all dates of the report."""
    return verdict_of(_faults(case), Verdict("pass", Message.of("dates.all-possible")))


def _faults(case: Case) -> Iterator[Verdict]:
    for one in case.facts.dates:
        if one.kind == "impossible":
            yield _fault(case, "dates.impossible", one.span)
    for span in find_backward(case.document.text):
        yield _fault(case, "dates.backward", span)


def _fault(case: Case, key: str, span: Span) -> Verdict:
    return Verdict("fail", Message.of(key, quote=case.document.quote(span)), (span,))
