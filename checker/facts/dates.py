"""The dates that a text names: complete, partial, garbled, impossible and relative ones.

Numbers alone are no dates, nor are years alone. Blanks between digits and 年月日 hide nothing.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from checker.document.model import Document, Span
from checker.numerals import ONES, UP_TO_TEN, ZEROS, value_of
from checker.patterns import pattern
from checker.records import NamedTuple

Kind = Literal["full", "partial", "garbled", "impossible", "relative"]
Form = Literal["arabic", "padded", "chinese", "numeric", "spoken", "words"]

MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
FIRST_MONTH = "元"  # 元月

# Every pattern begins with a literal sign where it can: that search is a hundred times quicker.
BEFORE = 14  # characters that a year and a month take at most, blanks included
UP_TO_MONTH = pattern(
    rf"(?:(?<!\d)(?P<year>\d{{4}}|[{ZEROS}{ONES}]{{4}})\s?年\s?|(?<!\d))"
    rf"(?P<month>\d{{1,2}}|[{UP_TO_TEN}]{{1,3}}|{FIRST_MONTH})\s?$"
)
NO_DIGIT = pattern(r"\D")
MONTH = pattern("月")
FROM_MONTH = pattern(rf"月(?:份|\s?(?P<day>\d{{1,3}}|[{UP_TO_TEN}]{{1,3}})\s?[日号])?")
NUMERIC = pattern(r"20\d\d([-./－．／])(\d\d?)\1(\d\d?)(?![\d.])")  # 2024.1.5
# 年 月 日, the numbers never filled in.
BLANK = pattern(r"(?:\d{4}\s?)?年\s*月\s*(?:\d{1,2}\s?)?日")
LOST = pattern(
    r"20\d\d(?P<rest>"
    r"\d{2,4}\s?(?:日|(?=印发))"  # 202513日
    r"|\d{1,2}月\d{1,2}日"  # 20251月10日
    r"|年\d{3,4}日"  # 2025年110日
    r")"
)
GONE = pattern(
    r"20\d\d(?:20\d\d年"  # 20212025年: the dash of a range
    r"|\s?年\s?\d{1,2}\s?日(?![内以前后]))"  # 2025年10日
)
NO_DAY = pattern(r"月\s*日(?![均常前益报程间夜本]|内瓦)")  # 3月 日, and not 3月日均
# 2025110 and 2025年1月10 where that is all that a line says.
ALONE = pattern(r"(?P<year>20\d\d)(?P<rest>\d{2,4}|\s?年\s?\d{1,2}\s?月\s?\d{1,2})")
RELATIVE = pattern(r"今年|去年|明年|次年|翌年|本年度|上年度|下年度|上一年度|下一年度")


class Date(NamedTuple):
    """One date as it stands at `span`.

    `iso` is as much as is known of it (``2023-11-05``, ``2023-11``), None where it has no year.
    A garbled date has `readings`, the ISO days that it may mean; its `iso` is the only one, or the
    month of a day that was never filled in.
    """

    span: Span
    kind: Kind
    form: Form
    iso: str | None = None
    readings: tuple[str, ...] = ()


def find_dates(document: Document) -> tuple[Date, ...]:
    """Return the dates of `document` in order."""
    return _longest((*_dates(document.text), *_alone(document)))


def read_date(document: Document, span: Span) -> Date | None:
    """Return the date that stands at `span`, be it bare digits, or None."""
    text = document.quote(span)
    found = _bare(text.strip(), Span(0, len(text))) or next(iter(_longest(_dates(text))), None)
    if found is None:
        return None
    return found._replace(span=Span(span.start + found.span.start, span.start + found.span.end))


def printed(iso: str) -> str:
    """Return the ISO day as GB/T 9704 has it printed: 2025年1月5日."""
    year, month, day = iso.split("-")
    return f"{int(year)}年{int(month)}月{int(day)}日"


def days_in(year: int | None, month: int) -> int:
    """Return the number of days of `month`; February has 29 where the year is not known."""
    is_leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return 28 if month == 2 and not is_leap else MONTH_DAYS[month - 1]


def is_possible(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has such a day."""
    return 1 <= month <= 12 and 1 <= day <= days_in(year, month)


def _dates(text: str) -> Iterator[Date]:
    yield from _calendar(text)
    yield from _numeric(text)
    yield from _lost(text)
    yield from _relative(text)


def _longest(dates: Iterable[Date]) -> tuple[Date, ...]:
    """Return `dates` in order, without those that an earlier or longer one covers."""
    kept: list[Date] = []
    for one in sorted(dates, key=_place):
        if not kept or one.span.start >= kept[-1].span.end:
            kept.append(one)
    return tuple(kept)


def _calendar(text: str) -> Iterator[Date]:
    for match in MONTH.finditer(text):
        before = UP_TO_MONTH.search(text, max(match.start() - BEFORE, 0), match.start())
        after = FROM_MONTH.match(text, match.start())
        no_day = NO_DAY.match(text, match.start())
        if before and no_day:
            yield Date(Span(before.start(), no_day.end()), "garbled", "arabic", _iso_month(before))
        elif before and after:
            yield from _month(before, after)


def _month(before: re.Match[str], after: re.Match[str]) -> Iterator[Date]:
    span, form = Span(before.start(), after.end()), _form(before, after)
    year, month, day = before["year"], _value(before["month"]), after["day"]
    number = _value(day) if day else 1
    iso = f"{_value(year):04}-{month:02}" if year else None
    if is_possible(_value(year) if year else None, month, number):
        is_full = year and day
        kind: Kind = "full" if is_full else "partial"
        yield Date(span, kind, form, f"{iso}-{number:02}" if is_full else iso)
    elif year or day:  # a bare 13月 may be anything
        yield Date(span, "impossible", form, iso if 1 <= month <= len(MONTH_DAYS) else None)


def _iso_month(before: re.Match[str]) -> str | None:
    """Return the year and month at `before`, or None where the calendar has no such month."""
    if not before["year"] or not is_possible(None, _value(before["month"]), 1):
        return None
    return f"{_value(before['year']):04}-{_value(before['month']):02}"


def _form(before: re.Match[str], after: re.Match[str]) -> Form:
    parts = [part for part in (before["year"], before["month"], after["day"]) if part]
    if not all(part.isdecimal() for part in parts):
        return "chinese"
    if after[0].endswith("号"):
        return "spoken"
    return "padded" if any(part.startswith("0") for part in parts) else "arabic"


def _value(signs: str) -> int:
    """Return the value of Arabic digits, of 二〇二四 or of 十二."""
    return 1 if signs == FIRST_MONTH else int(value_of(signs))


def _numeric(text: str) -> Iterator[Date]:
    for match in NUMERIC.finditer(text):
        year, month, day = int(match[0][:4]), int(match[2]), int(match[3])
        kind: Kind = "full" if is_possible(year, month, day) else "impossible"
        iso = f"{year}-{month:02}-{day:02}" if kind == "full" else None
        yield Date(Span(*match.span()), kind, "numeric", iso)


def _lost(text: str) -> Iterator[Date]:
    for match in LOST.finditer(text):
        readings = _readings(match[0][:4], match["rest"])
        if readings and not _runs_on(text, match):  # 20231234号 is a number, no date
            yield _garbled(Span(*match.span()), readings)
    for match in GONE.finditer(text):
        if not _runs_on(text, match):
            yield _garbled(Span(*match.span()), ())
    for match in BLANK.finditer(text):
        if match[0] != "年月日" or _runs_on(text, match):
            yield _garbled(Span(*match.span()), ())


def _runs_on(text: str, match: re.Match[str]) -> bool:
    """Whether a digit stands before `match`."""
    return text[match.start() - 1 : match.start()].isdecimal()


def _garbled(span: Span, readings: tuple[str, ...]) -> Date:
    return Date(span, "garbled", "arabic", readings[0] if len(readings) == 1 else None, readings)


def _readings(year: str, rest: str) -> tuple[str, ...]:
    """Return the days that the digits of `rest` may stand for, the first ones the month."""
    digits = NO_DIGIT.sub("", rest)
    before_month = NO_DIGIT.sub("", rest.partition("月")[0])
    cuts = {len(before_month)} if "月" in rest else {1, 2} - {len(digits)}
    split = ((digits[:cut], digits[cut:]) for cut in sorted(cuts))
    return tuple(
        f"{year}-{int(month):02}-{int(day):02}"
        for month, day in split
        if day and len(day) < 3 and is_possible(int(year), int(month), int(day))
    )


def _alone(document: Document) -> Iterator[Date]:
    for block in document.blocks:
        if block.span.end - block.span.start < 12 and "cell" not in block.kind:
            date = _bare(document.quote(block.span).strip(), block.span)
            if date:
                yield date


def _bare(words: str, span: Span) -> Date | None:
    match = ALONE.fullmatch(words)
    return _garbled(span, _readings(match["year"], match["rest"])) if match else None


def _relative(text: str) -> Iterator[Date]:
    for match in RELATIVE.finditer(text):
        yield Date(Span(*match.span()), "relative", "words")


def _place(date: Date) -> tuple[int, int]:
    return date.span.start, -date.span.end
