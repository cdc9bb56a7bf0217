"""Charts as shapes: how scores are spread, and how the figures of each indicator are."""

from collections import Counter
from collections.abc import Iterable, Iterator
from math import log10
from statistics import median, quantiles

from checker.audit.figures import ENOUGH
from checker.audit.review import Review
from checker.facts.figures.units import RATES
from checker.records import NamedTuple
from checker.report import grade_of

STEP = 5  # points of score that one column takes
MOST = 24  # indicators whose figures are drawn


class Column(NamedTuple):
    """So many reports have a score from `low` up to `high`; `height` is in percent of the highest."""

    low: int
    high: int
    reports: int
    height: float
    grade: str


class Spread(NamedTuple):
    """How the figures of one indicator are spread.

    The five figures are the least, those that a quarter, half and three quarters lie below, and
    the greatest; `marks` is where they stand on a logarithmic scale, 0 to 100, `dots` where all do.
    """

    indicator: str
    unit: str
    reports: int
    figures: tuple[float, ...]
    marks: tuple[float, ...]
    dots: tuple[float, ...]


def scores(found: Iterable[float]) -> tuple[Column, ...]:
    """Return a column for every `STEP` points, from the lowest score that was `found`."""
    counts = Counter(min(int(one // STEP), 100 // STEP - 1) for one in found)
    highest = max(counts.values(), default=1)
    return tuple(
        Column(
            at * STEP, (at + 1) * STEP, counts[at], 100 * counts[at] / highest, grade_of(at * STEP)
        )
        for at in range(min(counts, default=0), 100 // STEP)
    )


def spreads(review: Review) -> tuple[Spread, ...]:
    """Return those indicators that most reports give figures of, where these differ.

    Reports of other genres than most are left out: the same word counts other things there.
    """
    indicators = review.audit.loaded.vocabulary.indicators
    values: dict[tuple[str, str], list[float]] = {}
    for (group, name, unit), found in review.compared.usual.values.items():
        is_figure = unit not in indicators and unit not in RATES  # no quotient, no rate
        if is_figure and group.endswith(f" {review.genre}"):
            values.setdefault((name, unit), []).extend(one for one in found if one > 0)
    drawn = sorted(
        (key for key, found in values.items() if len(found) >= ENOUGH and len(set(found)) > 1),
        key=lambda key: (-len(values[key]), key),
    )
    return tuple(_spread(*key, sorted(values[key])) for key in drawn[:MOST])


def _spread(indicator: str, unit: str, values: list[float]) -> Spread:
    first, _, third = quantiles(values, n=4)
    figures = (values[0], first, median(values), third, values[-1])
    marks = tuple(_on_scale(figures, values))
    dots = tuple(dict.fromkeys(round(one, 1) for one in _on_scale(values, values)))
    return Spread(indicator, unit, len(values), figures, marks, dots)


def _on_scale(wanted: Iterable[float], values: list[float]) -> Iterator[float]:
    low, high = log10(values[0]), log10(values[-1])
    return (100 * (log10(one) - low) / (high - low) for one in wanted)
