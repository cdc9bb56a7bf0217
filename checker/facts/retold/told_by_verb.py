"""Figures told as all with their noun, and otherwise where a sentence about that noun goes through them.

全年办结行政复议案件87件 and 收到行政复议申请96件,受理89件,办结84件.
"""

from collections import defaultdict
from collections.abc import Iterator

from checker.facts.figures.digits import is_slip
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MEASURES, alike
from checker.facts.retold.one_thing import Bound, are_apart, pair_of
from checker.facts.retold.told import Told, is_whole
from checker.facts.retold.told_in_all import ALL

VERB, NOUN = 2, 4  # characters of what was done, and of what it was done with
TRIED = 6  # figures told by the same verb alone
LEAST = 2  # digits, one of which is another


def told_by_verb(plain: Plain, told: tuple[Told, ...], bound: Bound) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of figures, in order, of one verb and noun, of which one digit is another."""
    alone: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    for one in told:
        if len(one.phrase) == VERB and one.figure.unit not in MEASURES:
            alone[alike(one.figure.unit), one.phrase].append(one)
    for one in told:
        if len(one.phrase) < VERB + NOUN or not ALL.search(one.words):
            continue
        same = alone.get((alike(one.figure.unit), one.phrase[:VERB]), ())
        for other in same[:TRIED]:
            pair = pair_of(plain, one, other, bound)
            if _is_slip(one, other) and are_apart(pair) and _is_of(plain, other, one.phrase):
                yield pair.first, pair.second


def _is_slip(one: Told, other: Told) -> bool:
    few = min(one.digits, other.digits) < LEAST
    return not few and is_slip(one.number, other.number)


def _is_of(plain: Plain, one: Told, phrase: str) -> bool:
    """Whether the sentence of a figure begins with what another is said to count."""
    since = plain.since(one.figure.start, "。;\n")
    noun = plain.text.find(phrase[VERB : VERB + NOUN], since, one.start)
    return noun >= 0 and is_whole(plain, one)
