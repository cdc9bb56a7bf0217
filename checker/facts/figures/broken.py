"""Figures that cannot be read, or count no whole things: 1O8件, 6..5万元, 12件件, 85.5起, 满意率98."""

from collections.abc import Iterator
from itertools import chain
from typing import Literal

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.patterns import pattern
from checker.records import NamedTuple

Broken = Literal["letter", "points", "unit-twice", "half", "no-percent"]

ENDS = r"(?=[,。;、)\n]|\Z)"
COUNTING = "人次|家次|户次|场次|件次|次|件|起|宗|份|人|名|家|户|场|期|条|项|个"
# A letter among digits, or alone where a digit would stand: 2l名, O件.
LETTER = pattern(rf"[OoIl](?<=[0-9一-鿿].)(?=(?P<rest>[0-9OoIl]{{0,5}}(?:{COUNTING}))[,。;、)(])")
DIGITS = pattern(r"[0-9OoIl]*\Z")
POINTS = pattern(r"(?<![0-9])[0-9]++\.{2,3}[0-9]+")
# 12个个体工商户 and 3家家庭农场 go on.
TWICE = pattern(rf"(?<![0-9])[0-9]++(人次|场次|[件起宗份名家场期条次户])\1{ENDS}")
RATE = pattern(rf"率(?:均?达到?|为|均)?(?P<value>[0-9]{{1,2}}(?:\.[0-9]{{1,2}})?){ENDS}")
NAMED = 2  # characters of a rate's name that are shown: 满意率
NO_PERCENT = pattern(r"(?:死亡|容积|汇|频|(?<!成)功|分辨|心|费|倍|比|曲|斜|密)\Z")  # 容积率2.5
WHOLE = frozenset("人名件起宗次场期家户份册台辆") | {"场次", "人次"}
# What each of many has, be it said at the beginning of the sentence: 村均受理12件,代写文书3.5份;
# 每千人口有执业医师3.1人, 万人发明专利拥有量34.2件, 万车死亡1.7人.
ON_AVERAGE = pattern(
    r"每(?!半?年|周|季|月|日|天|次|期)|[人户村平年月日所校镇案件警]均|折合|相当|倍"
    r"|[百千万][人车户]|亿元|拥有量|率[为达]?\Z"
)
# What says so in its own clause, and behind it: 人均办案31.5件, 2.2人/万辆.
EACH, FOR_EACH = pattern(r"[均每]"), ("/", "每")


class Break(NamedTuple):
    """What is broken about the figure at text[start:end] of the plain text."""

    kind: Broken
    start: int
    end: int


def find_broken(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Break]:
    """Yield what is broken in `plain`; `figures` are those of it that can be read."""
    text = plain.text
    return chain(_letters(text), _doubles(text), _rates(text), _halves(plain, figures))


def _letters(text: str) -> Iterator[Break]:
    taken = 0
    for match in LETTER.finditer(text):
        before = DIGITS.search(text, max(match.start() - 5, 0), match.start())
        start = before.start() if before else match.start()
        if start >= taken:
            taken = match.end("rest")
            yield Break("letter", start, taken)


def _doubles(text: str) -> Iterator[Break]:
    yield from (Break("points", *match.span()) for match in POINTS.finditer(text))
    yield from (Break("unit-twice", *match.span()) for match in TWICE.finditer(text))


def _rates(text: str) -> Iterator[Break]:
    for match in RATE.finditer(text):
        before = text[max(match.start() - 3, 0) : match.start()]
        if float(match["value"]) > 1 and not NO_PERCENT.search(before):
            yield Break("no-percent", max(match.start() - NAMED, 0), match.end())


def _halves(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Break]:
    for one in figures:
        half = one.value % 1 and one.unit in WHOLE and not one.approximate
        if half and not _is_of_each(plain, one):
            yield Break("half", one.start, one.end)


def _is_of_each(plain: Plain, one: Figure) -> bool:
    """Whether a figure is what each of many has, of which there may be a half."""
    if plain.text.startswith(FOR_EACH, one.end):
        return True
    if EACH.search(plain.text, one.within[0], one.start):
        return True
    since = plain.since(one.start, "。;\n")
    return ON_AVERAGE.search(plain.text, since, one.start) is not None
