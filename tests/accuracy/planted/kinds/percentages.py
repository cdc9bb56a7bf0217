"""Percentages and growth that do not fit the figures beside them."""

import re
from collections.abc import Iterator
from itertools import permutations
from random import Random

from tests.accuracy.planted.draft import Draft, Fault, Kind, Plant, put, replaced
from tests.accuracy.planted.kinds.figures import misdigit
from tests.accuracy.planted.kinds.sums import FIGURE, SENTENCE

RATE = re.compile(r"(\d+(?:\.\d+)?)[%％]")
GROWTH = re.compile(
    r"(增长|上升|提高|提升|增加|下降|减少|降低|压降)了?(?=[^，。；\d]{0,2}\d+(?:\.\d+)?[%％])"
)
RULES = ("data/percentages",)
AGAINST = {
    "增长": "下降", "上升": "下降", "提高": "下降", "提升": "下降", "增加": "减少",
    "下降": "上升", "减少": "增加", "降低": "提高", "压降": "上升",
}  # fmt: skip


def _rates(draft: Draft, grown: bool) -> Iterator[re.Match[str]]:
    """Yield the percentages that are what two figures of their sentence come to."""
    for line in SENTENCE.finditer(draft.text, *draft.body):
        values = [float(one[1]) for one in FIGURE.finditer(draft.text, *line.span())]
        for rate in RATE.finditer(draft.text, *line.span()):
            before = draft.text[max(rate.start() - 8, 0) : rate.start()]
            is_growth = bool(GROWTH.search(before + rate[0]))
            if is_growth == grown and _fits(rate[1], values, grown):
                yield rate


def _fits(written: str, values: list[float], grown: bool) -> bool:
    rate, digits = float(written), len(written.partition(".")[2])
    for one, whole in permutations(values, 2):
        share = 100 * abs(one - whole) / whole if grown else 100 * one / whole
        if round(share, digits) == rate and rate not in (0, 100) and max(one, whole) > 9:
            return True
    return False


def _wrong(grown: bool) -> Plant:
    def plant(draft: Draft, chance: Random) -> Fault | None:
        found = [*_rates(draft, grown)]
        if not found:
            return None
        rate = chance.choice(found)
        new = misdigit(rate[1], chance)
        return put(draft, *rate.span(1), new) if float(new) <= 100 else None

    return plant


def _turned(draft: Draft, chance: Random) -> Fault | None:
    """Say of what grew that it fell, where both figures are told."""
    found = [*_rates(draft, grown=True)]
    if not found:
        return None
    rate = chance.choice(found)
    word = [*GROWTH.finditer(draft.text, max(rate.start() - 8, 0), rate.end())][-1]
    return put(draft, *word.span(1), AGAINST[word[1]])


KINDS = (
    Kind("rate wrong", RULES, _wrong(grown=False), ("data/figures-agree",)),
    Kind("growth wrong", RULES, _wrong(grown=True), ("data/figures-agree",)),
    Kind("growth the other way", RULES, _turned),
    Kind("rate over 100%", RULES,
         replaced(r"(?<=[办回按及合覆盖审结复期格查处率]率)(达?到?)(9\d)(?=(?:\.\d+)?%)",
                  lambda one, *_: f"{one[1]}10{one[2][1]}"), ("data/figures-agree",)),
    Kind("percent sign lost", (*RULES, "data/measure-words", "data/units"),
         replaced(r"(?<=率)(达?到?\d\d(?:\.\d+)?)%(?=[，。；])", r"\1")),
)  # fmt: skip
