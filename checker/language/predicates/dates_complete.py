"""No date has lost a part.

    dates must be complete
    日期 必须 完整

In the text a date may be as short as it likes (11月, 3月15日); what is wrong is one that lost its
signs (2025110, 202513日, 20212025年) or was never filled in (2023年 月 日). The date of the
signature and the one of printing need year, month and day.

Holds: 2025年1月10日
Does not hold: 2025110
"""

from collections.abc import Iterator

from checker.facts.dates import Date, printed, read_date
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(case: Case) -> Verdict:
    """Judge all dates of the report."""
    otherwise = Verdict("pass", Message.of("dates.all-complete", count=len(case.facts.dates)))
    return verdict_of(_faults(case), otherwise)


def _faults(case: Case) -> Iterator[Verdict]:
    garbled = [one for one in case.facts.dates if one.kind == "garbled"]
    short = [one for one in _below_body(case) if one.kind == "partial"]
    for one in sorted((*garbled, *short), key=lambda date: date.span):
        yield Verdict("fail", _message(case, one), (one.span,))


def _below_body(case: Case) -> Iterator[Date]:
    """Yield the dates of the tail; a bulletin may bear its month alone under the title."""
    document, head = case.document, case.document.head
    body = document.sections[0].span.start if document.sections else 0
    for field in (head.date, head.printed):
        date = read_date(document, field.span) if field and field.span.start >= body else None
        if date:
            yield date


def _message(case: Case, date: Date) -> Message:
    quote = case.document.quote(date.span)
    if date.kind == "garbled" and date.readings:
        days = tuple(printed(one) for one in date.readings)
        return Message.of("dates.garbled-readable", quote=quote, days=days)
    return Message.of(f"dates.{date.kind}", quote=quote)
