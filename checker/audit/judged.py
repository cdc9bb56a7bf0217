"""What an audit keeps of one report: its findings, the figures it gives, what is needed to compare."""

from typing import Any

from checker.codec import Codec
from checker.document.model import Document, Place, Span
from checker.facts import Facts
from checker.facts.classify import IndicatorValue
from checker.facts.parts import Found
from checker.messages import Message
from checker.records import NamedTuple
from checker.report import Report
from checker.store.encoding import RECORDS


class Value(NamedTuple):
    """One figure of an indicator as a report gives it, with the passage and its place.

    `kind` says what it is a figure of (``count`` is the year's total of the body itself),
    `measure` whether it counts, is an amount or a rate. `partial`: of less than the year.
    """

    indicator: str
    kind: str
    measure: str
    value: float | None
    unit: str
    quote: str
    span: Span
    place: Place
    approximate: bool = False
    partial: bool = False


class PartFound(NamedTuple):
    """How one part that the law asks for was found."""

    part: str
    found: Found


class Judged(NamedTuple):
    """A report with its findings, its figures, its parts, and the prints of its passages.

    `level` is the kind of body that reports.
    """

    report: Report
    level: str = ""
    values: tuple[Value, ...] = ()
    parts: tuple[PartFound, ...] = ()
    prints: tuple[int, ...] = ()


class Job(NamedTuple):
    """A report to be judged, and the key under which its outcome is kept."""

    source: str
    key: str


class Outcome(NamedTuple):
    """What became of a job: the outcome as it is kept, or the reason why there is none."""

    job: Job
    data: bytes = b""
    message: Message | None = None


OWN: tuple[Any, ...] = (Judged, Value, PartFound)
CODEC = Codec((*RECORDS, *OWN))


def values_of(facts: Facts) -> tuple[Value, ...]:
    """Return the figures of all declared indicators, in the order of the indicators."""
    found = facts.indicators.values()
    return tuple(_value(one, facts.document) for values in found for one in values)


def _value(one: IndicatorValue, document: Document) -> Value:
    return Value(
        one.indicator,
        one.kind,
        one.measure,
        one.value,
        one.unit,
        document.quote(one.clause),
        one.clause,
        document.place(one.clause.start),
        one.approximate,
        one.partial,
    )
