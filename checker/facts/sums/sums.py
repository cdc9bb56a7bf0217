"""Totals with their stated parts: 112项（其中行政处罚103项，行政许可8项，行政给付1项）.

Parts that are only examples (其中…等), single ones, approximate ones and mere neighbours make no
sum. What the parts are called tells a division (一般程序8件、简易程序22件) from a list of other
things that happens to follow.

A word that opens parts (`cues`) has totals before it and parts behind it, which are one division
a unit (`divisions`). A division is right with one of its totals or wrong (`judging`), and if it is
wrong, `doubts` says how surely it is a division at all. Parts of several totals in turn are
`entries`. Totals behind their parts are `closing`, and `uncued` are parts that their names alone
tell, as those of the `ends` of matters do; `grown` is what grew by so many, `stages` what was met
with and dealt with, `year_parts` what halves and quarters of a year come to.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.shared_units import with_units
from checker.facts.figures.units import RATES
from checker.facts.sums.closing import find_closed
from checker.facts.sums.cues import CUE
from checker.facts.sums.divisions import find_divisions
from checker.facts.sums.entries import find_entries
from checker.facts.sums.grown import find_grown
from checker.facts.sums.judging import judged
from checker.facts.sums.stages import find_stages
from checker.facts.sums.totals import Sum
from checker.facts.sums.uncued import find_uncued
from checker.facts.sums.year_parts import find_year_parts
from checker.patterns import pattern

AVERAGE = pattern(
    r"平均|[人年月日户亩件次台]均|均价|每[一-鿿]{1,2}(?:[一-鿿]{0,8})\Z|中位数|比重|指数"
)
# 其中金矿91种,占全国已发现矿种173种的…
WHOLE_OF_SHARE = pattern(r"(?<![侵强抢霸违])占(?![地用有道比领据])[一-鿿]{2,14}\Z")
NEXT_TO = 6  # characters between a count and its amount


def find_sums(plain: Plain, figures: tuple[Figure, ...]) -> tuple[Sum, ...]:
    """Return the totals that name their parts, right and wrong ones, in order."""
    flows = [one for one in figures if plain.text.startswith("/", one.end)]  # 4500万吨/日
    figures = with_units(plain, tuple(one for one in figures if one not in flows))
    opened, closed = tuple(_opened(plain, figures)), tuple(find_closed(plain, figures))
    uncued = _of_others(find_uncued(plain, figures), opened)
    settled = [one for one in (*opened, *uncued) if one.holds or one.sureness != "none"]
    stages = _of_others(find_stages(plain, figures), settled)
    later = (*stages, *find_grown(plain, figures), *find_year_parts(plain, figures))
    # 其中…分别为 opens one division twice.
    every = dict.fromkeys((*opened, *closed, *uncued, *later))
    found = (one for one in every if one.holds or _may_add_up(plain, one))
    return tuple(sorted(found, key=lambda one: one.total.start))


def _of_others(found: Iterable[Sum], known: Iterable[Sum]) -> tuple[Sum, ...]:
    """Return the sums found whose totals are none of those of the known ones."""
    starts = {one.total.start for one in known}
    return tuple(one for one in found if one.total.start not in starts)


def _has_averages(plain: Plain, whole: Sum) -> bool:
    """Whether a figure is what each has, which nothing adds up to: 人均收入5.1万元,其中城镇6.1万元."""
    figures = (whole.total, *whole.parts)
    return any(AVERAGE.search(plain.text, one.within[0], one.start) for one in figures)


def _may_add_up(plain: Plain, whole: Sum) -> bool:
    """Whether no figure is an average, nor what another is a share of."""
    amounts = (one for one in whole.parts if one.unit not in RATES)
    return not _has_averages(plain, whole) and not any(
        WHOLE_OF_SHARE.search(plain.text, one.within[0], one.start) for one in amounts
    )


def _opened(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Sum]:
    """Yield the sums whose total comes first: 112项（其中…）."""
    cues = tuple(CUE.finditer(plain.text))
    entries = dict(find_entries(plain, figures, cues))
    for sums in entries.values():
        yield from sums
    for cue, divisions in groupby(
        find_divisions(plain, figures, cues), lambda one: one.cue.start()
    ):
        if cue in entries:
            continue
        wholes = ((one, judged(one)) for one in divisions)
        found = [whole for one, whole in wholes if whole and (whole.holds or one.is_sure)]
        right = [one for one in found if one.holds]
        for one in found:
            yield one.meant if any(_are_in_turn(plain, other, one) for other in right) else one


def _are_in_turn(plain: Plain, counts: Sum, amounts: Sum) -> bool:
    """Whether each amount stands right behind its count, in the same words: 我局59件、121万元,镇街73件、…."""
    if len(counts.parts) != len(amounts.parts):
        return False
    pairs = zip(counts.parts, amounts.parts, strict=True)
    gaps = {plain.text[one.end : max(one.end, other.start)] for one, other in pairs}
    return len(gaps) == 1 and 0 < len(gaps.pop()) <= NEXT_TO
