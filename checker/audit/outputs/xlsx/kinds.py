"""The kinds of figures as columns: those that many reports give first, and noughts where they belong."""

from collections import Counter

from checker.audit.figures import NOUGHT, Kind, Total, totals_of
from checker.audit.review import Review

COMMON = 0.1  # the share of the reports from which on a kind is common


class Kinds:
    """The kinds of figures in the order of their columns, of which the first `common` are printed.

    A nought without a unit (未发生行政复议) stands in the column that most reports fill.
    """

    def __init__(self, review: Review) -> None:
        self.homes = _homes(review.compared.kinds)
        given: Counter[Kind] = Counter()
        for kind, count in review.compared.kinds.items():
            given[self.homes[kind]] += count
        order = list(review.audit.loaded.vocabulary.indicators)
        enough = COMMON * len(review.entries.scored)
        self.common = sum(count >= enough for count in given.values())
        self.all = tuple(
            sorted(
                given,
                key=lambda one: (
                    given[one] < enough, order.index(one.indicator), one.measure, -given[one],
                    one.unit,
                ),
            )
        )  # fmt: skip

    def totals(self, number: int, review: Review) -> dict[Kind, Total]:
        """Return the figures of a report by the kinds in whose columns they stand."""
        return {self.homes[one.kind]: one for one in totals_of(review.audit.brief(number).values)}


def _homes(counts: Counter[Kind]) -> dict[Kind, Kind]:
    """Return for each kind the one in whose column it stands."""
    most: dict[tuple[str, str], Kind] = {}
    for kind, _ in counts.most_common():
        if kind.unit != NOUGHT:
            most.setdefault((kind.indicator, kind.measure), kind)
    return {
        kind: most.get((kind.indicator, kind.measure), kind) if kind.unit == NOUGHT else kind
        for kind in counts
    }
