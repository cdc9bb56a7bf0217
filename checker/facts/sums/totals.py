"""A total with its parts, and how far these may differ because figures are printed rounded."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal

from checker.facts.figures.figures import Figure, come_to
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MONEY, PEOPLE, in_common
from checker.facts.sums.likeness import Likeness, labels_of, likeness
from checker.numerals import MYRIADS
from checker.records import NamedTuple

MANY = 1000  # of 万, all of which are hardly whole ones
Sureness = Literal["certain", "likely", "none"]


class Sum(NamedTuple):
    """A total, its stated parts, and what they come to in the total's unit.

    `likeness`: whether the parts are called alike, as the parts of one thing are.
    `sureness`: if they do not make the total, how surely they were meant to.
    """

    total: Figure
    parts: tuple[Figure, ...]
    comes_to: float
    likeness: Likeness
    sureness: Sureness

    @property
    def holds(self) -> bool:
        """Whether the parts make the total, as far as it is rounded."""
        return abs(self.comes_to - self.total.size) <= self.leeway

    @property
    def exceeds(self) -> bool:
        """Whether the parts are more than the whole."""
        return self.comes_to > self.total.size + self.leeway

    def is_near(self, share: float) -> bool:
        """Whether the parts are no more than such a share of the total off it."""
        return abs(self.comes_to - self.total.size) <= share * self.total.size

    @property
    def meant(self) -> "Sum":
        """The same, where the parts were meant to be all: certain if they cannot be examples."""
        certain = self.exceeds or self.likeness == "same"
        return self._replace(sureness="certain" if certain else "likely")

    @property
    def leeway(self) -> float:
        """How far parts and total may differ because figures are printed rounded.

        6.42亿元 of 1873万元 and 6.23亿元, 354.24万人 of 263.64万人 and 90.59万人; what is counted to
        the last one has to fit.
        """
        return leeway((self.total, *self.parts))


def sum_of(plain: Plain, total: Figure, parts: tuple[Figure, ...]) -> Sum:
    """Add up `parts`, which are of one unit with `total` and called as `plain` says."""
    called = likeness(labels_of(plain, parts), total.unit in PEOPLE)
    whole = Sum(total, parts, come_to(parts), called, "none")
    return whole if called == "none" else whole.meant


def are_exact(figures: Sequence[Figure]) -> bool:
    """Whether the report gives none of `figures` as a rough one."""
    return not any(one.approximate for one in figures)


def is_list(plain: Plain, parts: tuple[Figure, ...]) -> bool:
    """Whether the figures stand in one 、 list, behind their names or before them: 15个乡镇、34个部门."""
    gaps = (plain.text[one.end : other.start] for one, other in pairwise(parts))
    return all("、" in gap and "," not in gap for gap in gaps)


def leeway(figures: Sequence[Figure]) -> float:
    """Return how far sums of `figures` may differ as these are printed rounded."""
    return coarseness([step_of(one) for one in figures], [is_rounded(one) for one in figures])


def coarseness(steps: Sequence[float], rounded: Sequence[bool]) -> float:
    """Return half of all `steps` of figures that are rounded, or coarser than the finest of them.

    Less than a thousandth of the finest is what binary fractions add: 41.2亿元 and 57.9亿元.
    """
    finest = min(steps)
    each = zip(steps, rounded, strict=True)
    return finest / 1000 + sum(step for step, is_open in each if is_open or step > finest) / 2


def is_rounded(figure: Figure) -> bool:
    """Whether a figure is printed to another step than its things are counted by: 5.81亿元, 35308万美元.

    Few whole 万元 may well be exact: 罚款20万元.
    """
    step = step_of(figure)
    if figure.unit in MONEY and step <= 1:
        return False
    return step != 1 and ("." in figure.text or figure.size >= MANY * step)


def step_of(figure: Figure) -> float:
    """Return what the last digit of a figure as printed stands for, in the unit of `alike`."""
    rest = figure.text.partition(".")[2]
    places = len(rest) - len(rest.lstrip("0123456789"))
    scale = next((size for sign, size in MYRIADS.items() if sign + figure.unit in figure.text), 1)
    scale = 1 if figure.unit in MONEY else scale
    return in_common(scale * 10.0**-places, figure.unit)
