"""Figures in running text and tables: value, unit, how exact, and the clause they stand in."""

import re
from collections.abc import Callable, Iterable
from typing import Literal

from checker import patterns
from checker.document.model import Span
from checker.facts.figures.look_alikes import is_arabic_name, is_chinese_name, spoils
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import CHINESE_UNITS, MONEY, UNITS, Measure, in_common, measure_of
from checker.numerals import percent_of, value_of
from checker.records import NamedTuple

CHINESE_SIGNS = "一两三四五六七八九二十百千万亿零〇"
Precision = Literal["exact", "about", "least", "most"]


class Figure(NamedTuple):
    """A quantity: `text` as printed, `value` in `unit`s (16.97 万元, but 20 万人 is 200000 人).

    `measure` is what kind of figure that is. A range has its lower end as `value` and its upper
    end as `high`. `start`, `end` and `within` (its clause) are offsets into the plain text, `span`
    and `clause` into the document.
    """

    value: float
    unit: str
    measure: Measure
    text: str
    precision: Precision
    span: Span
    clause: Span
    start: int
    end: int
    within: tuple[int, int]
    high: float | None = None

    @property
    def size(self) -> float:
        """The value in the unit that all that count the same have: yuan, things."""
        return in_common(self.value, self.unit)

    @property
    def approximate(self) -> bool:
        """Whether the report itself says that it is not exact."""
        return self.precision != "exact" or self.high is not None


def come_to(figures: Iterable[Figure]) -> float:
    """Return the sum of figures that count the same, in the unit of their sizes."""
    return added(one.size for one in figures)


def added(sizes: Iterable[float]) -> float:
    """Return the sum of sizes, free of what binary fractions add to it."""
    return round(sum(sizes), 6)


def _longest_first(words: tuple[str, ...]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


# Each pattern begins with a set of signs: only then does the search skip to the next of them.
NUMBER = r"[0-9](?<![0-9]{2})[0-9]{0,14}(?![0-9])(?:,[0-9]{3}(?![0-9]))*(?:\.[0-9]{1,9})?"
ARABIC = patterns.pattern(
    rf"(?P<low>{NUMBER})"
    rf"(?:(?P<scale>[百千万亿])?(?:%?[-—–~]+|至|到)(?P<high>{NUMBER}))?"
    rf"(?P<tail>[余多]?(?:[百千](?![克米瓦]))?(?:万亿|[万亿])?[余多]?)"
    rf"(?P<unit>{_longest_first(UNITS)})?"
)
CHINESE = patterns.pattern(
    rf"(?P<low>[{CHINESE_SIGNS}][{CHINESE_SIGNS}]{{0,14}}[余多]?[万亿]?)(?P<tail>[余多]?)"
    rf"(?P<unit>{_longest_first(CHINESE_UNITS)})"
)
PERCENT = patterns.pattern(
    rf"百分之(?P<low>{NUMBER}|[{CHINESE_SIGNS}]{{1,9}}(?:点[{CHINESE_SIGNS}]{{1,9}})?)"
)
QUOTED = patterns.pattern(
    r"“[^“”。;\n]{1,30}”|‘[^‘’。;\n]{1,30}’|\"[^\"。;,\n]{1,20}\"|「[^」\n]{1,20}」"
)
NUMERALS = patterns.pattern(rf"[0-9{CHINESE_SIGNS}]")
BEFORE = patterns.pattern(
    r"(?:(?P<least>不少于|不低于|不得少于|不得低于|至少|最少|超过|突破|(?<!商)超|逾)"
    r"|(?P<most>不超过|不高于|不多于|至多|最多|不到|不足)"
    r"|(?P<about>大约|接近|将近|(?<![节签预公契集违履])(?<!规民)约[为有]?|(?<![附最])近))\Z"
)
BEFORE_CHINESE = patterns.pattern(r"[上数几]\Z")
BEHIND = patterns.pattern(
    r"(?P<least>(?:\(含(?:本数)?\)|及)?以上|之多)|(?P<most>以下|以内|之内)|(?P<about>左右|上下|余)"
)
INEXACT = patterns.pattern("[余多]")
PRECISIONS: dict[str | None, Precision] = {"least": "least", "most": "most", "about": "about"}
NameTest = Callable[[str, int, int, str, str], bool]
# What finds figures, and what tells them from names; a percentage is no name.
PATTERNS: tuple[tuple[re.Pattern[str], NameTest | None], ...] = (
    (ARABIC, is_arabic_name),
    (CHINESE, is_chinese_name),
    (PERCENT, None),
)


def find_figures(plain: Plain) -> tuple[Figure, ...]:
    """Return the figures of `plain` in order; numbers that name, date or number something are none."""
    text = QUOTED.sub(lambda match: NUMERALS.sub("■", match[0]), plain.text)
    found = [
        _figure(plain, text, match, is_name)
        for pattern, is_name in PATTERNS
        for match in pattern.finditer(text)
    ]
    return tuple(sorted((one for one in found if one), key=lambda one: one.start))


def _figure(
    plain: Plain, text: str, match: re.Match[str], is_name: NameTest | None
) -> Figure | None:
    start, end = match.span()
    unit = "%" if match.re is PERCENT else match["unit"] or ""
    names = is_name and is_name(text, start, end, match["low"], unit)
    if names or spoils(unit, text[end : end + 1]):
        return None
    value, unit = _read(match, unit)
    within, words = plain.clause(start), plain.text[start:end]
    return Figure(
        value,
        unit,
        measure_of(unit, words),
        words,
        _precision(text, match),
        plain.source(start, end),
        plain.source(*within),
        start,
        end,
        within,
        _high(match, unit),
    )


def _read(match: re.Match[str], unit: str) -> tuple[float, str]:
    """Return value and unit; 万 and 亿 multiply, but before 元 they are part of the unit."""
    if match.re is PERCENT:
        return percent_of(match["low"]), unit
    if not match["tail"] and match["low"].isascii() and match["low"].isdecimal():
        return int(match["low"]), unit
    scale = match["tail"].strip("余多")
    if scale + unit in MONEY:
        return value_of(match["low"]), scale + unit
    own = match["scale"] if match.re is ARABIC else None
    return value_of(match["low"] + (own or scale)), unit


def _high(match: re.Match[str], unit: str) -> float | None:
    """Return the upper end of a range; 万 behind it multiplies both ends: 3至5万次."""
    if match.re is not ARABIC or not match["high"]:
        return None
    return value_of(match["high"] + ("" if unit in MONEY else match["tail"].strip("余多")))


def _precision(text: str, match: re.Match[str]) -> Precision:
    start, end = match.span()
    behind = BEHIND.match(text, end)
    if behind:
        return PRECISIONS[behind.lastgroup]
    if match.re is not PERCENT and INEXACT.search(match["low"] + match["tail"]):
        return "about"
    before = text[max(start - 4, 0) : start]
    said = BEFORE.search(before)
    if said:
        return PRECISIONS[said.lastgroup]
    inexact = match.re is CHINESE and BEFORE_CHINESE.search(before)
    return "about" if inexact else "exact"
