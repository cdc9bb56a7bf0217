"""Which year a report is about: not the one it was signed, published or planned in."""

from collections import Counter

from checker.document.model import Field, Section
from checker.document.names import CENTURY, bare
from checker.numerals import ONES, UP_TO_TEN, ZEROS, in_digits, value_of
from checker.patterns import pattern

# 2021—2025年, （20212025年）: a span of years is the name of a plan.
RANGE = pattern(rf"{CENTURY}\d\d\s?年?\s?(?:[-—]{{2}}|[-—–－―~～至到])?\s?{CENTURY}\d\d\s?年?")
TITLES = pattern(r"《[^》]{0,120}》|〔[^〕]{0,10}〕")
YEAR = pattern(
    rf"({CENTURY}\s?\d\s?\d)\s{{0,3}}年|(二\s?[{ZEROS}]\s?[{ZEROS}{ONES}]\s?[{ZEROS}{ONES}])\s{{0,3}}年"
)
MONTH = pattern(
    rf"(20\d\d|二[{ZEROS}][{ZEROS}{ONES}]{{2}})(?:[-年./．](\d{{1,2}}|[{UP_TO_TEN}]{{1,2}}))?"
)
BARE_YEAR = pattern(r"(20\d\d)(?=法治|推进|依法|年)")
# 2022年、2023年: of years in a row the last one is reported on.
IN_A_ROW = pattern(r"20\d\d\s?年?度?(?=[、和及与]\s?20\d\d\s?年)")
# What a title may say without 年: 2023某局…报告, …报告（2023）, …报告2023.
IN_TITLE = pattern(r"^(20\d\d)(?=[一-鿿])(?!年)|[（(](20\d\d)[）)]$|(?<=[告结])(20\d\d)$")
SINCE = pattern(r"\s{0,3}(?:以来|至今|起|\s{0,3}\d{1,2}\s?月\s?\d{1,2}\s?日)")
# 2024年以来，本局……: where nothing else names a year, what a report begins with is the year it is of.
BEGUN = pattern(r"\s{0,3}(20\d\d)\s?年?度?以来")
DAY = pattern(r"[（(][^（）()]{6,24}[）)]$")
REPORTED = pattern(r"现?将[^。]{0,40}?如下")
PLAN = pattern(r"安排|打算|计划|下一步|下步|思路|展望|要点|谋划")
PLANNED = pattern(r"20\d\d\s?年度?[，,]?(?:我[局镇乡委]|本[局镇乡委])?(?:将|拟|计划|继续)")
EARLIEST, LATEST = 1990, 2099


def stated_year(
    title: str, opening: str, sections: tuple[Section, ...], date: Field | None
) -> int | None:
    """Return the year reported on, from the surest witness there is."""
    return (
        _first(DAY.sub("", title))
        or _in_title(title)
        or _of_opening(opening)
        or _of_headings(sections)
        or year_before(date.value if date else "")
    )


def guessed_year(opening: str, text: str) -> int | None:
    """Return the year that `text` speaks of most, where nothing states the one reported on."""
    return _most(text) or _begun(opening or text)


def years_in(text: str) -> list[int]:
    """Return the years that `text` speaks of, names of documents and plans left out."""
    clear = IN_A_ROW.sub(" ", RANGE.sub(" ", TITLES.sub(" ", text)))
    matches = (one for one in YEAR.finditer(clear) if not SINCE.match(clear, one.end()))
    years = (int(bare(in_digits(one[1] or one[2]))) for one in matches)
    return [year for year in years if EARLIEST <= year <= LATEST]


def _first(text: str) -> int | None:
    years = years_in(text)
    lone = None if years else BARE_YEAR.search(RANGE.sub(" ", text))
    return years[0] if years else int(lone[1]) if lone else None


def _in_title(title: str) -> int | None:
    lone = IN_TITLE.search(title)
    return int(lone[0].strip("（()）")) if lone else None


def _of_opening(opening: str) -> int | None:
    """Return the year an opening names first, unless it begins with a later one: 2022年以来."""
    stated = REPORTED.search(opening)
    first = (_first(stated[0]) if stated else None) or _first(opening)
    return None if first and first < (_begun(opening) or 0) else first


def _of_headings(sections: tuple[Section, ...]) -> int | None:
    planned = None
    for section in sections:
        year = _first(section.title)
        if year and not PLAN.search(section.title):
            return year
        planned = planned or year
    return planned - 1 if planned else None


def _begun(opening: str) -> int | None:
    begun = BEGUN.match(opening)
    return int(begun[1]) if begun else None


def year_before(date: str) -> int | None:
    """Return the year before a date, or its own where it falls into the last two months."""
    match = MONTH.match(bare(date))
    if match is None:
        return None
    is_late = match[2] and value_of(match[2]) in (11, 12)
    return int(in_digits(match[1])) - (not is_late)


def _most(text: str) -> int | None:
    counts = Counter(years_in(PLANNED.sub(" ", text)))
    return max(counts, key=lambda year: (counts[year], year)) if counts else None
