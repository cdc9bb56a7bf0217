"""Figures that get their unit from the last of their list: 分别为31、19、6件, 来信31、来访19、网上6件."""

from collections.abc import Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import UNCOUNTED, measure_of
from checker.numerals import value_of
from checker.patterns import pattern

LISTED = pattern(r"(?<![第\d.、])(?:\d{1,9}(?:\.\d{1,9})?、)+\Z")
NUMBER = pattern(r"\d+(?:\.\d+)?")
NAME = pattern(r"、[一-鿿]{1,12}")
LONGEST = 80  # characters of the numbers before the one with the unit


def with_units(plain: Plain, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Return `figures`, those that share the unit of a later one with it, bare numbers as well."""
    found: list[Figure] = []
    for one in reversed(figures):
        behind = found[-1] if found else None
        if behind and behind.start <= one.start:
            continue  # found as one of the numbers before a later figure
        shared = behind if not one.unit and behind and _goes_on(plain, one, behind) else one
        found.append(_in_unit_of(shared, one))
        if found[-1].unit not in UNCOUNTED:
            found += _before(plain, found[-1])
    return tuple(reversed(found))


def _goes_on(plain: Plain, one: Figure, behind: Figure) -> bool:
    """Whether only a name stands between a bare figure and the next one, in the same list."""
    return bool(behind.unit and NAME.fullmatch(plain.text, one.end, behind.start))


def _in_unit_of(other: Figure, one: Figure) -> Figure:
    return one._replace(unit=other.unit, measure=measure_of(other.unit, one.text))


def _before(plain: Plain, last: Figure) -> Iterator[Figure]:
    """Yield the numbers that stand right before `last` in its list, the nearest first."""
    listed = LISTED.search(plain.text, max(last.start - LONGEST, 0), last.start)
    numbers = list(NUMBER.finditer(plain.text, *listed.span())) if listed else []
    for number in reversed(numbers):
        start, end = number.span()
        yield last._replace(
            value=value_of(number[0]),
            text=number[0],
            span=plain.source(start, end),
            start=start,
            end=end,
        )
