"""The report is signed by, or after, a day counted from the year it is about.

    must be dated by 3月1日 of the next year
    成文日期 必须不晚于 次年 3月1日
    should be dated after 12月31日 of the report year
    成文日期 宜晚于 报告年度 12月31日

The date below the signature counts, or else the one of printing; the web page's date does not.
A date that lost its signs (2025110) counts where it can be read in one way only, or where all
ways agree; it is no later than the day of printing or publication.

Holds (report on 2024): 2025年1月10日
Does not hold (report on 2024): 2025年3月15日
"""

from checker.facts.dates import Date, days_in, printed, read_date
from checker.language.case import Case
from checker.language.fields import cut_message, place_of
from checker.language.tree import Day
from checker.language.verdict import Status, Verdict
from checker.messages import Message


def evaluate(case: Case, *, day: Day, relation: str) -> Verdict:
    """Judge whether the date stands ``by`` or ``after`` `day`."""
    head = case.document.head
    field = head.date or head.printed
    if field is None:
        return _undated(case, relation)
    date = read_date(case.document, field.span)
    days = _not_after(_known_day(case), _days(date)) if date else ()
    if not date or not days:
        quote = case.document.quote(field.span).strip()
        return Verdict("review", Message.of("dated.unreadable", quote=quote), (field.span,))
    if head.year is None:
        return Verdict("not-checked", Message.of("year.unknown"), (date.span,))
    limit = f"{head.year + day.offset}-{day.month:02}-{day.day:02}"
    held = {(one <= limit) == (relation == "by") for one in days}
    status: Status = "review" if len(held) > 1 else "pass" if held == {True} else "fail"
    side = "ambiguous" if len(held) > 1 else "after" if days[0] > limit else "by"
    return Verdict(status, _message(case, date, printed(limit), side), (date.span,))


def _undated(case: Case, relation: str) -> Verdict:
    """Say that no date can be judged; a person must look where it may have been late."""
    searched = (place_of("date"),)
    if case.document.head.tail_is_cut:
        return Verdict("not-checked", cut_message("date"), searched=searched)
    status: Status = "review" if relation == "by" else "not-checked"
    return Verdict(status, Message.of("dated.undated"), searched=searched)


def _known_day(case: Case) -> str | None:
    """Return the ISO day that the report was printed or published on at the latest, if it is told."""
    head = case.document.head
    on_paper = read_date(case.document, head.printed.span) if head.printed else None
    return on_paper.iso if on_paper and on_paper.kind == "full" else head.published


def _not_after(known: str | None, days: tuple[str, ...]) -> tuple[str, ...]:
    """Return those of several readings that are no later than `known`, or all if none is."""
    early = tuple(one for one in days if known and one <= known)
    return early if len(days) > 1 and early else days


def _days(date: Date) -> tuple[str, ...]:
    """Return the ISO days that `date` may mean: one, several readings, or a whole month's ends."""
    if date.readings:
        return date.readings
    if date.iso is None:
        return ()
    if date.kind == "full":
        return (date.iso,)
    year, month = date.iso.split("-")
    return (f"{date.iso}-01", f"{date.iso}-{days_in(int(year), int(month))}")


def _message(case: Case, date: Date, limit: str, side: str) -> Message:
    """Say on which `side` of `limit` the date is: ``by``, ``after`` or ``ambiguous``."""
    quote = case.document.quote(date.span).strip()
    if side == "ambiguous":
        return Message.of("dated.ambiguous", quote=quote, limit=limit)
    if date.readings and date.iso:
        day = printed(date.iso)
        return Message.of(f"dated.garbled-{side}", quote=quote, day=day, limit=limit)
    return Message.of(f"dated.{side}", quote=quote, limit=limit)
