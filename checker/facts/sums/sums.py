"""Totals with their stated parts: 112项（其中行政处罚103项，行政许可8项，行政给付1项）.

Parts that are only examples (其中…等), single ones, approximate ones and mere neighbours make no
sum. What the parts are called tells a division (一般程序8件、简易程序22件) from a list of other
things that happens to follow.

A word that opens parts (`cues`) has totals before it and parts behind it, which are one division
a unit (`divisions`). A division is right with one of its totals or wrong (`judging`), and if it is
wrong, `doubts` says how surely it is a division at all. Totals behind their parts are `closing`.
"""

from collections.abc import Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.shared_units import with_units
from checker.facts.sums.closing import find_closed
from checker.facts.sums.divisions import find_divisions
from checker.facts.sums.judging import judged
from checker.facts.sums.totals import Sum


def find_sums(plain: Plain, figures: tuple[Figure, ...]) -> tuple[Sum, ...]:
    """Return the totals that name their parts, right and wrong ones, in order."""
    figures = with_units(plain, figures)
    found = (*_opened(plain, figures), *find_closed(plain, figures))
    return tuple(sorted(found, key=lambda one: one.total.start))


def _opened(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Sum]:
    """Yield the sums whose total comes first: 112项（其中…）."""
    for division in find_divisions(plain, figures):
        found = judged(division)
        if found and (found.holds or division.is_sure):
            yield found
