"""Totals that come first and the parts behind the words that open them, one unit at a time.

全区案件132件、罚款140.3万元,其中我局59件、121.8万元 opens two divisions, one of 件 and one of 元.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from checker.facts.figures.figures import Figure, come_to
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import UNCOUNTED, alike
from checker.facts.sums.cues import (
    CHANGED,
    is_bracketed,
    is_parted,
    is_taken_up,
    parts_behind,
    totals_before,
)
from checker.facts.sums.totals import Sum, are_exact, sum_of
from checker.patterns import pattern
from checker.records import NamedTuple

BEFORE, LONGEST = 12, 60  # figures before a cue that may be totals; figures of one list
DIGIT = pattern(r"\d")
APART = pattern(r"新增|新招|新进|今年|本年|另|还有|参加|组织")
STOCK = pattern(r"总[^,、]{0,4}\Z")
UNDONE = pattern(r",(?:尚|还)?未([一-鿿]{2,4})\Z")
NAME, NAME_LENGTH, SHORTEST = pattern(r"[一-鿿]+\Z"), 12, 4  # what a figure counts, in characters
# So many parts that come so near to the total leave nothing else out, and nearly none 按领域分.
MANY, ALMOST, DIVIDED = 3, 0.99, 0.95


class Division(NamedTuple):
    """What stands around a cue in one unit: totals before it, the nearest first, parts behind it."""

    plain: Plain
    cue: re.Match[str]
    totals: tuple[Figure, ...]
    parts: tuple[Figure, ...]

    @property
    def total(self) -> Figure:
        """The nearest of the totals."""
        return self.totals[0]

    @property
    def is_bracketed(self) -> bool:
        """Whether a bracket holds the parts, and nothing but them."""
        return is_bracketed(self.plain, self.cue)

    @property
    def has_entries(self) -> bool:
        """Whether many parts are entries, each up to its ;: 其中本系统15项;…."""
        text, parts = self.plain.text, self.parts
        gaps = (text[one.end : other.start] for one, other in pairwise(parts))
        return len(parts) >= MANY and all(";" in gap and "," not in gap for gap in gaps)

    @property
    def is_exact(self) -> bool:
        """Whether neither the parts nor the nearest total are rough figures."""
        return are_exact((*self.parts, self.total))

    @property
    def is_sure(self) -> bool:
        """Whether the parts can be of nothing else: a sentence of their own may take up any total."""
        alone = len(self.totals) == 1 and len(self.parts) > 1
        return alone or not is_taken_up(self.plain, self.cue)

    def first(self, count: int | None) -> Sum:
        """Return what the first `count` parts, or all, come to beside the nearest total."""
        return sum_of(self.plain, self.total, self.parts[:count])


def find_divisions(
    plain: Plain, figures: tuple[Figure, ...], cues: tuple[re.Match[str], ...]
) -> Iterator[Division]:
    """Yield the divisions that `cues` open, in order."""
    starts = [one.start for one in figures]
    for cue in cues:
        at = bisect_left(starts, cue.start())
        totals = totals_before(plain, figures[max(at - BEFORE, 0) : at], cue)
        parts = parts_behind(plain, figures[at : at + LONGEST], cue) if totals else ()
        units = dict.fromkeys(alike(one.unit) for one in parts)
        if cue[0] != ":" or len(units) == 1:
            found = (_in_unit(plain, cue, totals, parts, unit) for unit in units)
            yield from (one for one in found if one)


def _in_unit(
    plain: Plain,
    cue: re.Match[str],
    totals: tuple[Figure, ...],
    parts: tuple[Figure, ...],
    unit: str,
) -> Division | None:
    """Return what of `totals` and `parts` is in `unit`, or None where that divides nothing."""
    same = tuple(one for one in totals if alike(one.unit) == unit)
    if not same or unit in UNCOUNTED or not _begins(parts, unit, totals):
        return None
    if cue[0] == "(" and is_parted(plain, same[0], cue) and not _are_in_turn(totals, parts):
        return None
    run = _with_slip(parts, _run(plain, parts, same[0], cue), same)
    return Division(plain, cue, _meant(plain, same, run, cue), run) if run else None


def _begins(parts: tuple[Figure, ...], unit: str, totals: tuple[Figure, ...]) -> bool:
    """Whether the list begins with this unit, or with another one that has a total as well."""
    units = [alike(one.unit) for one in parts[:2]]
    return units[0] == unit or (unit in units and units[0] in {alike(one.unit) for one in totals})


def _are_in_turn(totals: tuple[Figure, ...], parts: tuple[Figure, ...]) -> bool:
    """Whether the list has parts of each of the totals: 立案10件,罚款12.5万元(简易程序6件、5000元,…)."""
    return {alike(one.unit) for one in totals} <= {alike(one.unit) for one in parts}


def _run(
    plain: Plain, parts: tuple[Figure, ...], total: Figure, cue: re.Match[str]
) -> tuple[Figure, ...]:
    """Return the parts in the unit of `total` up to where the list is over, none if of changes."""
    unit = alike(total.unit)
    narrow = plain.text[cue.start() - 1 : cue.start()] == "、"
    run: list[Figure] = []
    for one in parts:
        if alike(one.unit) != unit:
            continue
        before = plain.text[max(one.start - 6, 0) : one.start]
        if run and APART.search(plain.text, run[-1].end, one.start):
            break
        if CHANGED.search(before) or STOCK.search(before):
            return ()
        gap = plain.text[run[-1].end : one.start] if run else ""
        if _is_over(gap, narrow) or _is_undone(plain, gap, total):
            break
        run.append(one)
    return tuple(run)


def _is_undone(plain: Plain, gap: str, total: Figure) -> bool:
    """Whether what follows was not done as `total` was: 审结138件,其中维持62件、…,未审结15件."""
    said = UNDONE.match(gap)
    return said is not None and plain.text.endswith(said[1], 0, total.start)


def _with_slip(
    parts: tuple[Figure, ...], run: tuple[Figure, ...], totals: tuple[Figure, ...]
) -> tuple[Figure, ...]:
    """Return many parts with the one among them that has another unit, if they fit only with it.

    A slip of the pen: 441项,其中许可28项、…、征收4件、裁决3项.
    """
    if len(run) < MANY:
        return run
    every = parts[parts.index(run[0]) : parts.index(run[-1]) + 1]
    is_slip = len(every) == len(run) + 1 and all(one.measure == "count" for one in every)
    return every if is_slip and come_to(every) in [one.size for one in totals] else run


def _is_over(gap: str, narrow: bool) -> bool:
    """Whether other things stand between two figures; `narrow`: a comma is enough to say so."""
    inner = [words for words in gap.split(",")[1:-1] if not DIGIT.search(words)]
    return bool(inner) or (narrow and "," in gap)


def _meant(
    plain: Plain, totals: tuple[Figure, ...], run: tuple[Figure, ...], cue: re.Match[str]
) -> tuple[Figure, ...]:
    """Return those of the totals that the parts are of, by name or by size, or else all."""
    called = tuple(one for one in totals if _is_named(plain, one, cue))
    return called or _nearest(totals, run, cue) or totals


def _is_named(plain: Plain, total: Figure, cue: re.Match[str]) -> bool:
    """Whether what stands right behind the cue is what `total` counts: 36件…。其中一般程序案件涉及…."""
    said = NAME.search(plain.text, max(total.start - NAME_LENGTH, 0), total.start)
    name = said[0] if said else ""
    tails = (name[at:] for at in range(len(name) - SHORTEST + 1))
    return any(plain.text.startswith(one, cue.end()) for one in tails)


def _nearest(
    totals: tuple[Figure, ...], run: tuple[Figure, ...], cue: re.Match[str]
) -> tuple[Figure, ...]:
    """Return the one of several totals that many parts nearly come to, none if they fit another."""
    whole = come_to(run)
    off = {one.start: abs(whole - one.size) / one.size for one in totals if one.size}
    least = DIVIDED if "按" in cue[0] else ALMOST  # 按领域分: all of it
    near = [one for one in totals if 0 < off.get(one.start, 0) <= 1 - least]
    fits = len(run) < MANY or not all(off.values())
    return () if fits or not near else (min(near, key=lambda one: off[one.start]),)
