"""Figures of one stage of a matter, told in full once and by the stage alone where all are told.

办结行政复议案件87件, and 收到行政复议申请96件,受理89件,办结84件.
"""

from collections import defaultdict, deque
from collections.abc import Iterator
from typing import TypeAlias

from checker.facts.figures.digits import are_swapped, differ_by
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MONEY, RATES, alike
from checker.facts.retold.told import Told, is_whole
from checker.patterns import pattern

TRIED = 20  # figures of one stage and unit that are looked at
SENTENCE_END = "。;\n"
STAGE = "收到|新收|受理|立案|办理|办结|审结|结案|化解|调处|调解|整改|查处|答复|回复|移送|排查|反馈|转办|交办"
ONE_STAGE = {"新收": "收到", "审结": "办结", "结案": "办结"}
ALONE = pattern(rf"(?:{STAGE})\Z")
IN_FULL = pattern(
    rf"(?P<stage>{STAGE})(?P<matter>[一-鿿]{{4,12}}?)(?:案件|申请|事项|数)?\Z"
    rf"|(?P<named>[一-鿿]{{4,12}}?)(?:案件|申请|事项)?(?P<behind>{STAGE})\Z"
)
Key: TypeAlias = tuple[str, str]


def staged(plain: Plain, told: tuple[Told, ...]) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs, in order, that tell one stage of one matter with one digit changed."""
    alone: defaultdict[Key, deque[Told]] = defaultdict(lambda: deque(maxlen=TRIED))
    full: list[tuple[Key, str, Told]] = []
    for one in told:
        unit, phrase = alike(one.figure.unit), one.phrase
        if unit in (*MONEY, *RATES) or not is_whole(plain, one):
            continue
        if ALONE.fullmatch(phrase):
            alone[unit, ONE_STAGE.get(phrase, phrase)].append(one)
        elif said := IN_FULL.fullmatch(phrase):
            stage = said["stage"] or said["behind"]
            key = unit, ONE_STAGE.get(stage, stage)
            full.append((key, said["matter"] or said["named"], one))
    for key, matter, one in full:
        same = [two for two in alone[key] if _is_of(plain, two, matter, one)]
        if all(_is_slip(one, two) for two in same):
            yield from (_in_order(one, two) for two in same)


def _is_of(plain: Plain, alone: Told, matter: str, full: Told) -> bool:
    """Whether the sentence of a stage alone named the matter before, and is another than that in full."""
    since = plain.since(alone.figure.start, SENTENCE_END)
    apart = since != plain.since(full.figure.start, SENTENCE_END)
    return apart and plain.text.find(matter, since, alone.start) >= 0


def _is_slip(one: Told, other: Told) -> bool:
    is_one = differ_by(one.number, other.number) == 1 and min(one.digits, other.digits) > 1
    return is_one or are_swapped(one.number, other.number)


def _in_order(one: Told, other: Told) -> tuple[Told, Told]:
    return (one, other) if one.figure.start < other.figure.start else (other, one)
