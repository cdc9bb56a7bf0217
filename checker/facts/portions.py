"""Figures that name a part of the total before them: 立案32件,其中种子案件9件、农药案件13件."""

from collections.abc import Iterator
from itertools import pairwise

from checker.facts.context import Bond, Sentence
from checker.facts.figures import Figure
from checker.facts.gaps import ACTED
from checker.facts.units import MONEY, RATES, alike
from checker.patterns import pattern

OPENS = pattern(r"[,;]?\(?其中[,:]?|\((?=[一-鿿]{2,10}\d)")
NAMED = pattern(r"(?:[、,和及与]|以及)?[一-鿿“”\"/]{1,14}")
ENDS = pattern(r"[,;。、)和及与]|\Z")


def portions(sentence: Sentence, bonds: list[Bond]) -> Iterator[Bond]:
    """Yield the bonds of figures that the text names as parts of a total and that name nothing else."""
    bound = {one.figure.start for one in bonds}
    for total, first in pairwise(sentence.figures):
        opened = OPENS.match(sentence.plain.text, total.end, first.start)
        owners = [one for one in bonds if one.figure is total]
        if opened and owners and _counts(total):
            for part in _run(sentence, total, first, opened.end()):
                if part.start not in bound:
                    yield from (one._replace(figure=part) for one in owners)


def _counts(total: Figure) -> bool:
    return bool(total.unit) and total.unit not in (*RATES, *MONEY)


def _run(sentence: Sentence, total: Figure, first: Figure, start: int) -> Iterator[Figure]:
    """Yield the figures from `first` on, in the unit of `total`, that only their names divide."""
    for figure in sentence.figures:
        if figure.start >= first.start:
            words = sentence.between(start, figure.start)
            if not _is_name(words) or alike(figure.unit) != alike(total.unit):
                return
            yield figure
            start = figure.end


def _is_name(words: str) -> bool:
    return bool(NAMED.fullmatch(words)) and not ACTED.search(words)
