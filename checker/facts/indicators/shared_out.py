"""The parts of what is named and not counted there: 行政处罚案件中,市场监管领域46件、交通运输领域51件."""

from collections.abc import Iterator
from itertools import takewhile

from checker.facts.figures.figures import Figure
from checker.facts.figures.units import MONEY, UNCOUNTED
from checker.facts.indicators.context import Bond, Sentence
from checker.facts.indicators.gaps import BY_KIND
from checker.facts.indicators.portions import run_of
from checker.facts.indicators.senses import senses_for
from checker.patterns import pattern

# 行政处罚案件中,; 行政处罚案件按领域分,
OUT_OF = pattern(rf"(?:案件|决定|申请|事项)?(?:中(?![介心小央])[,:]?|{BY_KIND})")
LEAST = 2  # parts: one alone may be of anything


def shared_out(sentence: Sentence, bonds: list[Bond]) -> Iterator[Bond]:
    """Yield the figures of a list behind the name of what they are parts of."""
    bound = {one.figure.start for one in bonds}
    for mention in sentence.mentions:
        said = OUT_OF.match(sentence.plain.text, mention.end, sentence.end)
        parts = _parts(sentence, said.end(), bound) if said else ()
        senses = senses_for(sentence, mention, parts[0]) if len(parts) >= LEAST else ()
        if senses:
            bound.update(one.start for one in parts)
            yield from (Bond(one, senses[0].indicator, mention) for one in parts)


def _parts(sentence: Sentence, start: int, bound: set[int]) -> tuple[Figure, ...]:
    """Return the figures of one unit that stand in a list from `start` on, each behind its name."""
    first = next((one for one in sentence.figures if one.start >= start), None)
    if first is None or first.start in bound or first.unit in (*MONEY, *UNCOUNTED):
        return ()
    run = run_of(sentence, first, first, start)
    return tuple(takewhile(lambda one: one.start not in bound, run))
