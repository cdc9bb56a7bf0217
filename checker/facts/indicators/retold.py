"""Figures told a second time with a slip of the hand: 298名 and 289名, 724件 and 734件.

Two digits have changed places, or, where the words take the figure up again (734件商品房投诉中),
one digit is another. Numbers come near each other by chance as well: both have to be of one thing.
"""

from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from itertools import product

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MONEY, RATES, alike
from checker.facts.indicators.classify import IndicatorValue
from checker.patterns import pattern
from checker.records import NamedTuple

NUMBER = pattern(r"\d[\d.,]*")
TAKES_UP = pattern(r"(?P<noun>[一-鿿]{3,12})中(?![心小央])")
ELSEWHEN = pattern(r"(?:去年|上年|上一年|前年|同比|环比|较|比)[^,;。]{0,12}\Z")
WORDS = pattern(r"[一-鿿]+")
LONG = 3  # digits of which two seldom change places by chance
SHARED = 4  # characters that both places must have in common
BEFORE, BEHIND = 30, 12  # characters around a figure that say what it counts
TRIED = 3  # places of one figure, or figures of one noun, that are looked at
LEAST_NOUN = 3
OWN = ("count", "subset")
Bound = Mapping[int, frozenset[tuple[str, str]]]


class Retold(NamedTuple):
    """Two figures, in order, that seem to be one."""

    first: Figure
    second: Figure


def find_retold(
    plain: Plain,
    figures: tuple[Figure, ...],
    values: Mapping[str, tuple[IndicatorValue, ...]],
) -> tuple[Retold, ...]:
    """Return the pairs of figures of which one seems to be a slip; a person must look."""
    exact = [one for one in figures if one.unit and not one.approximate and NUMBER.match(one.text)]
    found = {*_swapped(plain, exact, _bound(values)), *_taken_up(plain, exact)}
    return tuple(sorted(found, key=lambda one: (one.first.start, one.second.start)))


def _bound(values: Mapping[str, tuple[IndicatorValue, ...]]) -> Bound:
    """Return what each figure is of, by where it begins: indicators and kinds."""
    bound: defaultdict[int, set[tuple[str, str]]] = defaultdict(set)
    for name, every in values.items():
        for one in every:
            if one.figure and one.kind in OWN:
                bound[one.figure.start].add((name, one.kind))
    return {start: frozenset(of) for start, of in bound.items()}


def _swapped(plain: Plain, figures: list[Figure], bound: Bound) -> Iterator[Retold]:
    """Yield the pairs of which two digits have changed places; three such numbers are a series."""
    groups: defaultdict[tuple[str, ...], dict[str, list[Figure]]] = defaultdict(dict)
    for one in figures:
        number = _number(one)
        key = alike(one.unit), one.text[len(number) :], *sorted(number)
        groups[key].setdefault(number, []).append(one)
    for group in groups.values():
        if len(group) == 2 and _differ_by(*group) == 2:
            ours, theirs = (places[:TRIED] for places in group.values())
            pairs = (Retold(*_in_order(*pair)) for pair in product(ours, theirs))
            yield from [pair for pair in pairs if _are_one(plain, *pair, bound)][:1]


def _in_order(one: Figure, other: Figure) -> tuple[Figure, Figure]:
    return (one, other) if one.start < other.start else (other, one)


def _are_one(plain: Plain, first: Figure, second: Figure, bound: Bound) -> bool:
    """Whether both figures are of one thing: of one indicator, or with the same words around."""
    if _sentence(plain, first)[0] == _sentence(plain, second)[0] or _is_elsewhen(
        plain, first, second
    ):
        return False
    ours, theirs = (bound.get(one.start, frozenset()) for one in (first, second))
    is_long = sum(sign.isdigit() for sign in _number(first)) >= LONG
    if not is_long:
        return any(kind == "count" for _, kind in ours & theirs)
    if {name for name, _ in ours} & {name for name, _ in theirs}:
        return True
    return first.unit not in (*MONEY, *RATES) and _shares_words(plain, first, second)


def _is_elsewhen(plain: Plain, *figures: Figure) -> bool:
    """Whether one of them is of another year."""
    return any(ELSEWHEN.search(plain.text, max(one.start - 20, 0), one.start) for one in figures)


def _shares_words(plain: Plain, first: Figure, second: Figure) -> bool:
    theirs = _around(plain, second)
    runs = WORDS.findall(_around(plain, first))
    parts = (run[at : at + SHARED] for run in runs for at in range(len(run) - SHARED + 1))
    return any(one in theirs for one in parts)


def _around(plain: Plain, figure: Figure) -> str:
    start, end = _sentence(plain, figure)
    return plain.text[max(start, figure.start - BEFORE) : min(end, figure.end + BEHIND)]


def _sentence(plain: Plain, figure: Figure) -> tuple[int, int]:
    start = plain.since(figure.start, "。;\n")
    ends = (plain.text.find(mark, figure.end, figure.end + BEHIND) for mark in "。;\n")
    return start, min((one for one in ends if one >= 0), default=figure.end + BEHIND)


def _taken_up(plain: Plain, figures: list[Figure]) -> Iterator[Retold]:
    """Yield the figures that the words take up again with another digit: 734件商品房投诉中."""
    earlier: defaultdict[tuple[str, str], deque[Figure]] = defaultdict(lambda: deque(maxlen=TRIED))
    for one in figures:
        said = TAKES_UP.match(plain.text, one.end)
        if said:
            near = earlier[alike(one.unit), said["noun"][-LEAST_NOUN:]]
            told = [two for two in near if plain.text.endswith(said["noun"], 0, two.start)]
            if told and all(_is_slip(one, two) for two in told):
                yield Retold(told[-1], one)
        name = plain.text[max(one.start - LEAST_NOUN, 0) : one.start]
        earlier[alike(one.unit), name].append(one)


def _is_slip(one: Figure, other: Figure) -> bool:
    number, told = _number(one), _number(other)
    changed = _differ_by(number, told)
    return changed == 1 and len(number) >= LONG


def _differ_by(one: str, other: str) -> int:
    """Return how many digits differ, 0 where it is more than digits."""
    if len(one) != len(other):
        return 0
    pairs = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(pairs) if all("".join(pair).isdigit() for pair in pairs) else 0


def _number(figure: Figure) -> str:
    found = NUMBER.match(figure.text)
    return found[0] if found else ""
