"""A percentage as it is said, the figures it comes of, and whether it is what they give."""

from collections.abc import Iterable, Iterator, Sequence

from checker.facts.figures.digits import are_swapped, differ_by
from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MONEY, alike
from checker.facts.sums.totals import step_of
from checker.patterns import pattern
from checker.records import NamedTuple

DECIMALS = pattern(r"\.(\d+)")
NUMBER = pattern(r"\d[\d.]*")
LONG = 3  # digits of which two seldom change places by chance


class Said(NamedTuple):
    """A percentage with the words before it, behind the last figure, and the counts around it.

    `counts` stand before it in its sentence, `around` in the sentences of its paragraph before that,
    `behind` in a bracket right behind it; all are exact.
    """

    plain: Plain
    figure: Figure
    words: str
    counts: tuple[Figure, ...]
    around: tuple[Figure, ...]
    behind: tuple[Figure, ...]

    @property
    def start(self) -> int:
        """Where its words begin in the plain text."""
        return self.figure.start - len(self.words)


class Rate(NamedTuple):
    """A percentage with the figures it comes of; `right` is what they give, None if no more than 100.

    `sure`: nothing else can be meant; a wrong one that is not may come of figures not stated.
    """

    figure: Figure
    part: Figure | None
    whole: Figure | None
    right: float | None
    sure: bool = True

    @property
    def holds(self) -> bool:
        """Whether the percentage printed is what part and whole give, as far as it is rounded."""
        return self.right is not None and agrees(self.figure, self.right)

    @property
    def in_doubt(self) -> "Rate":
        """The same, where other figures may be meant."""
        return self._replace(sure=False)

    @property
    def is_swapped(self) -> bool:
        """Whether it would hold had not two of its digits changed places."""
        return any(are_swapped(one, other) for one, other in _printed(self))

    @property
    def is_long(self) -> bool:
        """Whether it has so many digits that hardly another has all of them but one by chance."""
        return any(sum(map(str.isdigit, one)) > LONG for one, _ in _printed(self))

    @property
    def is_slip(self) -> bool:
        """Whether it would hold but for one digit, or two that have changed places."""
        return self.is_swapped or any(differ_by(*pair) == 1 for pair in _printed(self))


def agrees(figure: Figure, right: float) -> bool:
    """Whether `right`, rounded or cut off to as many places as `figure` has, is its value."""
    step = step_of_rate(figure)
    return abs(figure.value - right) <= step / 2 + 1e-9 or 0 <= right - figure.value < step


def places(figure: Figure) -> int:
    """Return how many decimals are printed."""
    found = DECIMALS.search(figure.text)
    return len(found[1]) if found else 0


def step_of_rate(figure: Figure) -> float:
    """Return what the last digit of a percentage stands for."""
    return 10.0 ** -places(figure)


def near(figure: Figure, right: float, slack: float) -> float:
    """Return `right`, or the percentage printed where rounded figures leave so much open."""
    is_open = abs(figure.value - right) <= slack + step_of_rate(figure) / 2
    return figure.value if is_open else right


def open_to(rate: float, *figures: Figure) -> float:
    """Return how far the rate of one figure to another may be off as both are rounded, in points."""
    return rate * sum(looseness(one) / max(one.size, 1e-9) for one in figures) / 2


def looseness(figure: Figure) -> float:
    """Return what a rounded figure leaves open: one of money, of 万 or with decimals."""
    step = step_of(figure)
    return step if figure.unit in MONEY or step != 1 else 0


def quotients(figure: Figure, part: Figure, wholes: Iterable[Figure]) -> list[Rate]:
    """Return the rates that `part` is of those of the wholes that it may be of."""
    same = (
        one
        for one in wholes
        if alike(one.unit) == alike(part.unit) and one.size >= part.size > 0 and one is not part
    )
    rates = ((one, 100 * part.size / one.size) for one in same)
    return [
        Rate(figure, part, one, near(figure, rate, open_to(rate, part, one))) for one, rate in rates
    ]


def told(tried: Sequence[Rate], certain: bool, slips: bool = False) -> Iterator[Rate]:
    """Yield the first that is right; or the first of all, wrong, if nothing else is meant (`certain`).

    If something else may be meant, one that would be right had its digits not changed places is told
    in doubt; `slips`: one that has one digit wrong as well.
    """
    right = [one for one in tried if one.holds]
    if right or certain:
        yield from right[:1] or tried[:1]
    else:
        near = (one for one in tried if (one.is_slip if slips else one.is_swapped))
        yield from [one.in_doubt for one in near][:1]


def _printed(rate: Rate) -> tuple[tuple[str, str], ...]:
    """Return the number printed beside the right one, rounded and cut off, if both are long."""
    number = NUMBER.match(rate.figure.text)
    if rate.right is None or not number or sum(sign.isdigit() for sign in number[0]) < LONG:
        return ()
    step = step_of_rate(rate.figure)
    right = (rate.right, rate.right - step / 2)
    return tuple((number[0], f"{one:.{places(rate.figure)}f}") for one in right)
