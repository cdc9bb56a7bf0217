"""Figures that one place tells as all there were, and another, in the same words, otherwise.

全年共办理行政处罚案件14件 and 办理行政处罚案件15件: a part is not more than all; or, where nothing else is
told so, 13件: one digit is another.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from checker.facts.figures.digits import are_swapped, differ_by
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MONEY, RATES, alike
from checker.facts.retold.one_thing import Bound, Pair, are_apart, are_of_one_phrase, pair_of
from checker.facts.retold.told import Told
from checker.patterns import pattern

LEAST, TRIED = 6, 2  # characters of a phrase that says what is counted; places of it
ALL = pattern(r"全[年局]|共|累计|合计|总")


def told_in_all(plain: Plain, told: tuple[Told, ...], bound: Bound) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of figures, in order, of which one is told as all and the other does not fit."""
    phrases: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    for one in told:
        if len(one.words) >= LEAST and one.figure.unit not in (*MONEY, *RATES):
            phrases[alike(one.figure.unit), one.phrase].append(one)
    for (_, phrase), same in phrases.items():
        if len(phrase) >= LEAST and len(same) <= TRIED:
            pairs = (pair_of(plain, *pair, bound) for pair in combinations(same, 2))
            yield from ((pair.first, pair.second) for pair in pairs if _differ(pair))


def _differ(pair: Pair) -> bool:
    one, other = pair.first, pair.second
    in_all = next((told for told in (one, other) if ALL.search(told.words)), None)
    if in_all is None or one.figure.size == other.figure.size or not are_apart(pair):
        return False
    part = other if in_all is one else one
    is_more = part.figure.size > in_all.figure.size
    return (is_more or _is_slip(one, other)) and are_of_one_phrase(pair, LEAST)


def _is_slip(one: Told, other: Told) -> bool:
    """Whether one of two digits or more is another, or two have changed places."""
    is_one = differ_by(one.number, other.number) == 1 and min(one.digits, other.digits) > 1
    return is_one or are_swapped(one.number, other.number)
