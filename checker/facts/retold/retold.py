"""Figures told a second time with a slip of the hand: 298名 and 289名, 724件 and 734件.

Two digits have changed places, or, where the same words tell the figure or take it up again
(734件商品房投诉中), one digit is another. Numbers come near each other by chance as well: both have
to be of one thing.
"""

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from itertools import chain, combinations, product

from checker.document.model import Span
from checker.facts.figures.digits import are_swapped, differ_by
from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MEASURES, alike
from checker.facts.indicators.plans import Plans
from checker.facts.indicators.values import IndicatorValue
from checker.facts.retold.one_thing import (
    FULL,
    LONG,
    NAMED,
    TAKEN_UP,
    Bound,
    Pair,
    are_apart,
    are_likely_one,
    are_of_one_phrase,
    are_surely_one,
    bound_by,
    is_bare_rate,
    pair_of,
)
from checker.facts.retold.taken_up import taken_up
from checker.facts.retold.told import Told, all_told, is_whole
from checker.facts.retold.told_again import OWN, told_again
from checker.facts.retold.told_by_verb import told_by_verb
from checker.facts.retold.told_in_all import told_in_all
from checker.records import NamedTuple

TRIED = 3  # places of one figure, or figures of one noun or phrase, that are looked at
LEAST_NOUN = 3
LAST = 4  # characters that say what is counted


class Retold(NamedTuple):
    """Two figures, in order, that seem to be one; `sure`: the report says they are of one thing."""

    first: Figure
    second: Figure
    sure: bool = False


def find_retold(
    plain: Plain,
    figures: tuple[Figure, ...],
    values: Mapping[str, tuple[IndicatorValue, ...]],
    duties: tuple[Span, ...],
    plans: Plans,
) -> tuple[Retold, ...]:
    """Return the pairs of figures of which one seems to be a slip, in order.

    `duties` are the parts on what the head did, which tell some of the report again; `plans` the
    places of what is yet to be done.
    """
    told = all_told(plain, figures)
    bound = bound_by(values)
    done = tuple(one for one in told if not _is_planned(plain, plans, one.figure))
    found = (
        *_swapped(plain, told, bound),
        *_taken_up(plain, told, bound),
        *_changed(plain, told, bound),
        *(
            Retold(one.figure, two.figure)
            for one, two in chain(
                told_again(plain, told, duties),
                taken_up(plain, told),
                told_in_all(plain, done, bound),
                told_by_verb(plain, done, bound),
            )
        ),
    )
    pairs = {(one.first.start, one.second.start): one for one in reversed(found)}
    return tuple(pairs[places] for places in sorted(pairs))


def _is_planned(plain: Plain, plans: Plans, figure: Figure) -> bool:
    """Whether a figure is of what is yet to be done."""
    return plans.hold(figure.span.start) or plans.have_begun(plain.text, figure.start)


def _swapped(plain: Plain, told: tuple[Told, ...], bound: Bound) -> Iterator[Retold]:
    """Yield the pairs of which two digits have changed places; three such numbers are a series."""
    groups: defaultdict[tuple[str, ...], dict[str, list[Told]]] = defaultdict(dict)
    for one in told:
        key = alike(one.figure.unit), one.rest, *sorted(one.number)
        groups[key].setdefault(one.number, []).append(one)
    series = _series(told)
    for group in groups.values():
        if len(group) == 2 and are_swapped(*group) and series.isdisjoint(map(_counts, _of(group))):
            places = (every[:TRIED] for every in group.values())
            pairs = (pair_of(plain, one, other, bound) for one, other in product(*places))
            found = (_of_one_thing(pair) for pair in pairs)
            yield from [one for one in found if one][:1]


def _of(group: Mapping[str, list[Told]]) -> Iterator[Told]:
    return chain.from_iterable(group.values())


def _counts(one: Told) -> tuple[str, str]:
    """Return what a figure counts, by the last of the words before it."""
    return alike(one.figure.unit), one.phrase[-LAST:]


def _series(told: tuple[Told, ...]) -> frozenset[tuple[str, str]]:
    """Return what the report tells so many figures of that no two are one: 招生9.83万人 of each school."""
    numbers: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for one in told:
        numbers[_counts(one)].add(one.number)
    return frozenset(key for key, every in numbers.items() if key[1] and len(every) > TRIED)


def _of_one_thing(pair: Pair) -> Retold | None:
    """Return the pair as one figure, or None where nothing says that it is."""
    if not are_apart(pair) or is_bare_rate(pair):
        return None
    sure = are_surely_one(pair)
    figures = pair.first.figure, pair.second.figure
    return Retold(*figures, sure) if sure or are_likely_one(pair) else None


def _taken_up(plain: Plain, told: tuple[Told, ...], bound: Bound) -> Iterator[Retold]:
    """Yield the figures that the words take up again with another digit: 734件商品房投诉中."""
    earlier: defaultdict[tuple[str, str], deque[Told]] = defaultdict(lambda: deque(maxlen=TRIED))
    for one in told:
        figure, unit = one.figure, alike(one.figure.unit)
        said = TAKEN_UP.match(plain.text, figure.end)
        if said:
            near = earlier[unit, said["noun"][-LEAST_NOUN:]]
            same = [two for two in near if _is_named(plain, two, said["noun"])]
            pairs = [pair_of(plain, two, one, bound) for two in same]
            alone = len(pairs) == 1
            if pairs and all(
                _is_slip(pair.first, pair.second)
                or _are_totals(pair)
                or (alone and _are_all(pair, said["noun"], bool(said["all"])))
                for pair in pairs
            ):
                yield Retold(same[-1].figure, figure)
        earlier[unit, plain.text[max(figure.start - LEAST_NOUN, 0) : figure.start]].append(one)


def _is_named(plain: Plain, one: Told, noun: str) -> bool:
    """Whether a figure counts `noun`, and not what the head did of it: 审定行政处罚案件4件."""
    return plain.text.endswith(noun, 0, one.figure.start) and not OWN.search(one.words)


def _changed(plain: Plain, told: tuple[Told, ...], bound: Bound) -> Iterator[Retold]:
    """Yield the counts that one full phrase tells twice with one digit changed."""
    for same in _by_phrase(told):
        pairs = (pair_of(plain, *pair, bound) for pair in combinations(same, 2))
        yield from (
            Retold(pair.first.figure, pair.second.figure)
            for pair in pairs
            if _is_slip(pair.first, pair.second)
            and are_apart(pair)
            and are_of_one_phrase(pair, FULL)
        )


def _by_phrase(told: tuple[Told, ...]) -> Iterator[list[Told]]:
    """Yield the counts, neither short nor round, that a full phrase tells more than once."""
    phrases: defaultdict[tuple[str, int, str], list[Told]] = defaultdict(list)
    for one in told:
        unit = one.figure.unit
        long = len(one.words) >= FULL and len(one.number) >= LONG and not one.is_round
        if long and unit not in MEASURES:
            phrases[alike(unit), len(one.number), one.phrase].append(one)
    yield from (same for same in phrases.values() if 1 < len(same) <= TRIED)


def _are_totals(pair: Pair) -> bool:
    """Whether both are totals of one indicator, of which one digit is another, however short."""
    is_total = any(kind == "count" for _, kind in pair.ours & pair.theirs)
    return is_total and differ_by(pair.first.number, pair.second.number) == 1


def _are_all(pair: Pair, noun: str, is_said: bool) -> bool:
    """Whether the second is all of what the first counts: of swapped digits, or said to be (均)."""
    one, other = pair.first.number, pair.second.number
    changed = is_said and differ_by(one, other) == 1 and len(noun) >= NAMED
    near = are_swapped(one, other) or changed
    return near and is_whole(pair.plain, pair.first)


def _is_slip(one: Told, other: Told) -> bool:
    """Whether one of so many digits is another that nothing else is likely."""
    return differ_by(one.number, other.number) == 1 and len(one.number) >= LONG
