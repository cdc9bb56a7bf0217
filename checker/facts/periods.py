"""The periods that figures are given for: up to a day (截至11月底) or from January on (1—11月)."""

import re
from collections.abc import Iterator

from checker.document.model import Document, Span
from checker.facts.dates import days_in
from checker.patterns import pattern
from checker.records import NamedTuple

UNTIL = pattern(
    r"截[至止]到?\s?(?:"
    r"(?P<now>目前|当前|现在|今日)"
    r"|(?:(?P<year>20\d\d|[今本去])\s?年\s?)?"
    r"(?P<month>\d{1,2})\s?月份?\s?(?:(?P<day>\d{1,2})\s?[日号]|(?P<part>[上中]旬|[底末初]))?"
    r"|(?:(?P<ended>20\d\d|[今本去])\s?)?年?[底末]"
    r")"
)
# What stands before and from the last 月 of 1—11月 and 1月1日至11月30日, and before 季度.
FROM_JANUARY = pattern(
    r"(?<![\d月.·第])1\s?(?:月份?)?(?:\s?1\s?日)?\s?[-—–－~～至到]{1,2}\s?(?P<month>\d{1,2})\s?$"
)
MONTH, QUARTER = pattern("月"), pattern("季度")
TO_MONTH = pattern(r"月份?(?:\s?(?P<day>\d{1,2})\s?[日号])?")
FIRST_THREE = pattern(r"(?:前三个?|[一1]\s?[-—–－~～至到]\s?[三3])\s?$")
BEFORE = 16  # characters that such a beginning takes at most
YEAR_BEFORE = pattern(r"(20\d\d|[今本去])\s?年\s?$")
YEAR_SIGNS = 8
PARTS = {"初": "5", "上旬": "10", "中旬": "20"}


class Period(NamedTuple):
    """A period as it is named at `span`; `until` is its last ISO day, None for 目前."""

    span: Span
    until: str | None


def find_periods(document: Document) -> tuple[Period, ...]:
    """Return the periods of `document` in order; a year left out is the one reported on."""
    text, year = document.text, document.head.year
    found = [*_until(text, year), *_months(text, year), *_quarters(text, year)]
    return tuple(sorted(found, key=lambda period: period.span))


def _until(text: str, year: int | None) -> Iterator[Period]:
    for match in UNTIL.finditer(text):
        if match["month"]:
            part = PARTS.get(match["part"] or "")
            last = _last(_year(match["year"], year), match["month"], match["day"] or part)
        elif match["now"]:
            last = None
        else:
            last = _last(_year(match["ended"], year), "12", None)
        yield Period(Span(*match.span()), last)


def _months(text: str, year: int | None) -> Iterator[Period]:
    for match in MONTH.finditer(text):
        begin = FROM_JANUARY.search(text, max(match.start() - BEFORE, 0), match.start())
        end = TO_MONTH.match(text, match.start())
        if begin and end:
            last = _last(_before(text, begin, year), begin["month"], end["day"])
            yield Period(Span(begin.start(), end.end()), last)


def _quarters(text: str, year: int | None) -> Iterator[Period]:
    for match in QUARTER.finditer(text):
        begin = FIRST_THREE.search(text, max(match.start() - BEFORE, 0), match.start())
        if begin:
            last = _last(_before(text, begin, year), "9", None)
            yield Period(Span(begin.start(), match.end()), last)


def _before(text: str, match: re.Match[str], year: int | None) -> int | None:
    named = YEAR_BEFORE.search(text, max(match.start() - YEAR_SIGNS, 0), match.start())
    return _year(named[1] if named else None, year)


def _year(named: str | None, year: int | None) -> int | None:
    if named and named.isdecimal():
        return int(named)
    return year - 1 if year and named == "去" else year


def _last(year: int | None, month: str, day: str | None) -> str | None:
    """Return the ISO day, the last one of the month where none is named."""
    if year is None or not 1 <= int(month) <= 12:
        return None
    return f"{year}-{int(month):02}-{int(day or days_in(year, int(month))):02}"
