"""Figures that are told a second time, and differ."""

import re
from collections import defaultdict
from random import Random

from tests.accuracy.planted.draft import Draft, Fault, Kind, Plant, put
from tests.accuracy.planted.kinds.figures import UNIT, misdigit, swapped

FIGURE = re.compile(rf"(?<![\d.])([1-9]\d+)({UNIT})")
SAID = re.compile(
    rf"(?:办理|作出|开展|组织|完成|受理|举办|制定)(?!不)[^，。；、\d]{{2,12}}?([1-9]\d+)({UNIT})(?=[，。；])"
)
RULES = ("data/figures-agree", "data/figures-add-up", "data/percentages")
# What is planned may be another number than what was done.
PLANS = re.compile(
    r"^[（(]?[一二三四五六七八九十]+[)）、].*(?:下一?步|安排|打算|计划|思路|明年)", re.MULTILINE
)
AROUND = 10  # characters on each side that the same thing is told in


def _pairs(draft: Draft) -> list[re.Match[str]]:
    """Return the figures that stand twice, both times beside the same words."""
    twice: dict[str, list[re.Match[str]]] = defaultdict(list)
    for one in FIGURE.finditer(draft.text, *draft.body):
        twice[one[0]].append(one)
    pairs = (found for found in twice.values() if len(found) == 2)
    return [one for found in pairs if _are_of_one(draft, *found) for one in found]


def _are_of_one(draft: Draft, one: re.Match[str], other: re.Match[str]) -> bool:
    return len(_words(draft, one) & _words(draft, other)) > 2


def _words(draft: Draft, one: re.Match[str]) -> set[str]:
    text = draft.text
    near = f"{text[one.start() - AROUND : one.start()]} {text[one.end() : one.end() + AROUND]}"
    return {near[at : at + 2] for at in range(len(near) - 1) if near[at : at + 2].isalpha()}


def _differs(is_swapped: bool) -> Plant:
    def plant(draft: Draft, chance: Random) -> Fault | None:
        found = _pairs(draft)
        if not found:
            return None
        one = chance.choice(found)
        new = swapped(one[1]) if is_swapped else misdigit(one[1], chance)
        return put(draft, *one.span(1), new) if new else None

    return plant


def _summed_up(where: str, before: str) -> Plant:
    """Tell a figure again with a wrong digit, in a sentence put before the words `where`."""

    def plant(draft: Draft, chance: Random) -> Fault | None:
        at = re.search(where, draft.text, re.MULTILINE)
        start, end = draft.body
        plans = [*PLANS.finditer(draft.text, start, end)]
        found = [*SAID.finditer(draft.text, start, plans[-1].start() if plans else end)]
        if not at or not found:
            return None
        one = chance.choice(found)
        said = draft.text[one.start() : one.start(1)]
        new = f"{before}{said}{misdigit(one[1], chance)}{one[2]}。"
        return put(draft, at.start(), at.start(), new)

    return plant


KINDS = (
    Kind("told again, one digit wrong", RULES, _differs(is_swapped=False)),
    Kind("told again, digits swapped", RULES, _differs(is_swapped=True)),
    Kind("summary tells otherwise", RULES, _summed_up("现将", "全年共")),
    Kind("end tells otherwise", RULES, _summed_up(r"(?<=。)\n三、", "\n一年来，全局")),
)  # fmt: skip
