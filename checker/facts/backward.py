"""Spans of days that end before they begin: 4月30日至1日, 2024年4月30日至2024年4月1日."""

import re
from collections.abc import Iterator

from checker.document.model import Span
from checker.facts.dates import BEFORE, UP_TO_MONTH
from checker.patterns import pattern

# From the month on; without a year of its own the end of a span may lie in the next one.
ON_TO = pattern(
    r"月\s?(?P<day>\d{1,2})\s?[日号]?\s?起?\s?[至到—–－~～-]{1,2}\s?"
    r"(?:(?P<year>20\d\d)\s?年\s?)?(?:(?P<month>\d{1,2})\s?月\s?)?(?P<last>\d{1,2})\s?[日号](?!内)"
)


def find_backward(text: str) -> Iterator[Span]:
    """Yield the spans of `text` whose last day is before their first one, in order."""
    for match in ON_TO.finditer(text):
        begin = UP_TO_MONTH.search(text, max(match.start() - BEFORE, 0), match.start())
        if begin and begin["month"].isdecimal() and _ends_first(begin, match):
            yield Span(begin.start(), match.end())


def _ends_first(begin: re.Match[str], end: re.Match[str]) -> bool:
    """Whether the end is surely before the beginning: in one month, or in years that are both named."""
    month, year = int(begin["month"]), begin["year"]
    last_month, last_year = int(end["month"] or month), end["year"] or year
    if year != last_year:
        return bool(year and year > last_year)
    days = (month, int(end["day"])), (last_month, int(end["last"]))
    return days[1] < days[0] and (month == last_month or end["year"] is not None)
