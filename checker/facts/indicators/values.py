"""The figures of indicators as rules count on them."""

from typing import Literal

from checker.document.model import Span
from checker.facts.figures.figures import Figure
from checker.records import NamedTuple

Kind = Literal[
    "count", "subset", "change", "rate", "bound", "plan", "other-body", "other-period", "bare"
]


class IndicatorValue(NamedTuple):
    """One figure of an indicator; `measure` says whether it is a count, an amount or a rate.

    `kind` says what it is a figure of. `partial`: of less than the year, or of one campaign.
    Not `sure`: other words stand between figure and noun. A stated none is the count 0 and has
    no `figure`; a bare assertion has no value either. `clause` is the passage to cite, `name` the
    words that name the indicator, which stand from `start` to `end` in the plain text.
    """

    indicator: str
    kind: Kind
    measure: str
    value: float | None
    unit: str
    clause: Span
    name: Span
    start: int
    end: int
    figure: Figure | None = None
    partial: bool = False
    sure: bool = True

    @property
    def approximate(self) -> bool:
        """Whether the report says that the figure is not exact."""
        return self.figure is not None and self.figure.approximate

    @property
    def printed(self) -> str:
        """The figure as the report prints it, with the unit that the head of its table names."""
        if self.figure is None:
            return "0"
        text = self.figure.text
        return text + self.unit if text[-1:].isdecimal() else text
