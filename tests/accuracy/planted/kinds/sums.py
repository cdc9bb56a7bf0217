"""Totals that are not what their parts come to."""

import re
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from tests.accuracy.planted.draft import Draft, Fault, Kind, Plant, put
from tests.accuracy.planted.kinds.figures import misdigit

SENTENCE = re.compile(r"[^。\n]+")
FIGURE = re.compile(
    r"(?<![\d.])([1-9]\d*(?:\.\d+)?)(万元|[一-鿿]{1,2}?(?=[，。；、（）]|$)|[一-鿿])"
)
RULES = ("data/figures-add-up",)
MAY = ("data/figures-agree", "data/percentages")


class Total(NamedTuple):
    """A total and its parts, in the words of the report, with what stands between them."""

    total: re.Match[str]
    parts: tuple[re.Match[str], ...]
    between: str


def totals(draft: Draft) -> Iterator[Total]:
    """Yield the sums that are right: a figure, and two or more of its unit that come to it."""
    for line in SENTENCE.finditer(draft.text, *draft.body):
        found = [*FIGURE.finditer(draft.text, *line.span())]
        for unit in {one[2] for one in found}:
            alike = [one for one in found if one[2] == unit]
            yield from _ahead(draft, alike)
            yield from _behind(draft, alike)


def _ahead(draft: Draft, alike: list[re.Match[str]]) -> Iterator[Total]:
    for at, total in enumerate(alike):
        for end in range(at + 3, len(alike) + 1):
            parts = tuple(alike[at + 1 : end])
            if _fit(total, parts):
                yield Total(total, parts, draft.text[total.end() : parts[0].start()])


def _behind(draft: Draft, alike: list[re.Match[str]]) -> Iterator[Total]:
    for at, total in enumerate(alike):
        between = draft.text[max(total.start() - 8, 0) : total.start()]
        for start in range(at - 1):
            parts = tuple(alike[start:at])
            if _fit(total, parts) and re.search("共|合计|总计", between):
                yield Total(total, parts, "共计")


def _fit(total: re.Match[str], parts: tuple[re.Match[str], ...]) -> bool:
    whole = float(total[1])
    return whole >= 8 and abs(whole - sum(float(one[1]) for one in parts)) < 1e-6


def _wrong(cue: str, of_parts: bool, least: int = 2) -> Plant:
    def plant(draft: Draft, chance: Random) -> Fault | None:
        found = [
            one for one in totals(draft) if re.search(cue, one.between) and len(one.parts) >= least
        ]
        if not found:
            return None
        total = chance.choice(found)
        one = chance.choice(total.parts) if of_parts else total.total
        return put(draft, *one.span(1), misdigit(one[1], chance))

    return plant


def _lost(draft: Draft, chance: Random) -> Fault | None:
    """Take one of several parts out, with its words."""
    found = [one for one in totals(draft) if len(one.parts) > 2 and "其中" in one.between]
    if not found:
        return None
    total = chance.choice(found)
    before, lost = total.parts[0], total.parts[1]
    return put(draft, before.end(), lost.end(), "")


CUED, PLAIN = "其中|包括|分别|涉及|（|：|含", r"^(?!.*(?:其中|包括|分别|（|：|含)).*$"
KINDS = (
    Kind("part wrong behind 其中", RULES, _wrong("其中", of_parts=True), MAY),
    Kind("total wrong before 其中", RULES, _wrong("其中", of_parts=False), MAY),
    Kind("part wrong in brackets", RULES, _wrong("^[一-鿿]{0,2}（", of_parts=True), MAY),
    Kind("total wrong before 包括, 分别", RULES, _wrong("包括|分别|：|含", of_parts=False), MAY),
    Kind("part wrong, no cue", RULES, _wrong(PLAIN, of_parts=True), MAY),
    Kind("total wrong behind its parts", RULES, _wrong("^共计$", of_parts=False), MAY),
    Kind("one part of several left out", RULES, _lost, MAY),
)  # fmt: skip
