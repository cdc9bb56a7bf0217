"""The periods that figures are given for: up to a day (截至11月底) or from January on (1—11月)."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from checker.document.model import Document, Span
from checker.facts.dates import days_in

UNTIL = re.compile(
    r"截[至止]到?\s?(?:"
    r"(?P<now>目前|当前|现在|今日)"
    r"|(?:(?P<year>20\d\d|[今本去])\s?年\s?)?"
    r"(?P<month>\d{1,2})\s?月份?\s?(?:(?P<day>\d{1,2})\s?[日号]|(?P<part>[上中]旬|[底末初]))?"
    r"|(?:(?P<ended>20\d\d|[今本去])\s?)?年?[底末]"
    r")"
)
FROM_JANUARY = re.compile(
    r"1(?<![\d月.·第]1)\s?(?:月份?)?(?:\s?1\s?日)?\s?[-—–－~～至到]{1,2}\s?"
    r"(?P<month>\d{1,2})\s?月份?(?:\s?(?P<day>\d{1,2})\s?[日号])?"
)
QUARTERS = re.compile(r"前三季度|前三个季度|[一1]\s?[-—–－~～至到]\s?[三3]季度")
YEAR_BEFORE = re.compile(r"(20\d\d|[今本去])\s?年\s?$")
YEAR_SIGNS = 8
PARTS = {"初": 5, "上旬": 10, "中旬": 20}


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
            last = _last(_year(match["year"], year), match)
        elif match["now"]:
            last = None
        else:
            last = _iso(_year(match["ended"], year), 12, 31)
        yield Period(Span(*match.span()), last)


def _months(text: str, year: int | None) -> Iterator[Period]:
    for match in FROM_JANUARY.finditer(text):
        yield Period(Span(*match.span()), _last(_before(text, match, year), match))


def _quarters(text: str, year: int | None) -> Iterator[Period]:
    for match in QUARTERS.finditer(text):
        yield Period(Span(*match.span()), _iso(_before(text, match, year), 9, 30))


def _before(text: str, match: re.Match[str], year: int | None) -> int | None:
    named = YEAR_BEFORE.search(text, max(match.start() - YEAR_SIGNS, 0), match.start())
    return _year(named[1] if named else None, year)


def _year(named: str | None, year: int | None) -> int | None:
    if named and named.isdecimal():
        return int(named)
    return year - 1 if year and named == "去" else year


def _last(year: int | None, match: re.Match[str]) -> str | None:
    month = int(match["month"])
    if not 1 <= month <= 12:
        return None
    named = match.groupdict()
    if named["day"]:
        return _iso(year, month, int(named["day"]))
    return _iso(year, month, PARTS.get(named.get("part") or "", days_in(year, month)))


def _iso(year: int | None, month: int, day: int) -> str | None:
    return f"{year}-{month:02}-{day:02}" if year else None
