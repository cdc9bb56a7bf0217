"""Parts told as entries, parted by semicolons.

Each has one of every total: 立案30件、罚款9万元,其中甲20件、5万元;乙10件、4万元. Or the last is the rest.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import RATES, alike
from checker.facts.sums.cues import BRACKETED, OPEN, totals_before
from checker.facts.sums.divisions import BEFORE, LONGEST, MANY
from checker.facts.sums.likeness import has_rest, labels_of
from checker.facts.sums.totals import Sum, are_exact, sum_of
from checker.patterns import pattern

# Totals that one entry may repeat; how near the entries come to every total that are all of it.
MOST, NEAR = 4, 0.05
# What two entries add up to by chance alone.
SMALL = 10
# Where entries end, and in how many characters they have to.
END, REACH = pattern(r"[。\n]|其中|\Z"), 800


def find_entries(
    plain: Plain, figures: tuple[Figure, ...], cues: tuple[re.Match[str], ...]
) -> Iterator[tuple[int, tuple[Sum, ...]]]:
    """Yield where one of `cues` stands that opens entries, and the sums of these, one for each total."""
    starts = [one.start for one in figures]
    for cue in cues:
        at = bisect_left(starts, cue.start())
        totals = _counted(totals_before(plain, figures[max(at - BEFORE, 0) : at], cue)[::-1])
        parts = _behind(plain, figures[at : at + LONGEST], cue.end()) if totals else ()
        entries = _entries(plain, _counted(parts))
        found = _told(_columns(plain, totals, entries), len(entries))
        found = found or _down_to_the_rest(plain, totals, parts)
        if found:
            yield cue.start(), found


def _behind(plain: Plain, figures: tuple[Figure, ...], start: int) -> tuple[Figure, ...]:
    """Return the figures of the sentence that goes on at `start`, none where it gives examples."""
    stop = END.search(plain.text, start, start + REACH)
    end = stop.start() if stop else start
    entries = BRACKETED.sub("", plain.text[start:end])
    if ";" not in entries or OPEN.search(entries):
        return ()
    return tuple(one for one in figures if start <= one.start < end)


def _counted(figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    return tuple(one for one in figures if one.unit and one.unit not in RATES)


def _entries(plain: Plain, parts: tuple[Figure, ...]) -> list[list[Figure]]:
    """Part a list at its semicolons."""
    entries = [[one] for one in parts[:1]]
    for before, one in pairwise(parts):
        if ";" in plain.text[before.end : one.start]:
            entries.append([])
        entries[-1].append(one)
    return entries


def _columns(
    plain: Plain, totals: tuple[Figure, ...], entries: list[list[Figure]]
) -> tuple[Sum, ...]:
    """Return what the entries come to, as many of the totals as each of them ends with."""
    for size in range(min(len(totals), MOST), 1, -1):
        last = totals[-size:]
        rows = [entry[-size:] for entry in entries]
        if len(rows) > 1 and all(_units(row) == _units(last) for row in rows):
            columns = zip(last, zip(*rows, strict=True), strict=True)
            exact = are_exact((*last, *(one for row in rows for one in row)))
            return tuple(sum_of(plain, *column) for column in columns) if exact else ()
    return ()


def _down_to_the_rest(
    plain: Plain, totals: tuple[Figure, ...], parts: tuple[Figure, ...]
) -> tuple[Sum, ...]:
    """Return the sum of a list that goes on behind semicolons: 其中甲12条,乙7条;丙9条;其他信息20条."""
    if len(parts) < MANY or len(set(_units((*totals[-1:], *parts)))) > 1:
        return ()
    if not (are_exact((totals[-1], *parts)) and has_rest(labels_of(plain, parts)[-1:])):
        return ()
    one = sum_of(plain, totals[-1], parts)
    return (one if one.holds else one.meant,) if one.is_near(2 * NEAR) else ()


def _units(figures: tuple[Figure, ...] | list[Figure]) -> list[str]:
    return [alike(one.unit) for one in figures]


def _told(sums: tuple[Sum, ...], entries: int) -> tuple[Sum, ...]:
    """Return the sums where the entries are all there is, which one that is right or all nearly tell."""
    if any(one.holds and (entries >= MANY or one.total.size >= SMALL) for one in sums):
        return tuple(one if one.holds else one.meant for one in sums)
    if entries < MANY or not all(one.is_near(NEAR) for one in sums):
        return ()
    return tuple(one._replace(sureness="likely") for one in sums)
