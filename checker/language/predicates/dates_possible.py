"""Every date is one that the calendar has.

    dates must be possible
    日期 必须 真实存在

Holds: 2024年2月29日
Does not hold: 2023年2月29日，2023年13月
"""

from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(case: Case) -> Verdict:
    """Judge all dates of the report."""
    wrong = (one for one in case.facts.dates if one.kind == "impossible")
    return verdict_of(
        (Verdict("fail", _message(case.document.quote(one.span)), (one.span,)) for one in wrong),
        Verdict("pass", Message.of("dates.all-possible")),
    )


def _message(quote: str) -> Message:
    return Message.of("dates.impossible", quote=quote)
