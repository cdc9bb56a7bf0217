"""What an audit keeps of one report: its findings, its document, and in brief what is compared."""

from typing import Any

from checker.codec import Codec
from checker.document.model import Document, Place, Span
from checker.facts.facts import Facts
from checker.facts.indicators.values import IndicatorValue
from checker.facts.parts import Found
from checker.messages import Message
from checker.records import NamedTuple
from checker.report import STATUSES, Report, Subject
from checker.store.encoding import RECORDS, pack, without_rules
from checker.store.results import Kept
from checker.waivers import Waived


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


class Brief(NamedTuple):
    """A report in brief: what it is, and what of it is compared with others.

    `date` is that of the signature or of publication, `parts` how each part that the law asks for
    was found, `prints` are those of its passages. A `foreign` report is of another genre and has
    no score. `statuses` are those of the findings, a digit each: its place in ``STATUSES``.
    `place` is that whose committee or government the report is addressed to.
    """

    subject: Subject
    level: str = ""
    date: str = ""
    is_foreign: bool = False
    parts: tuple[Found, ...] = ()
    values: tuple[Value, ...] = ()
    prints: tuple[int, ...] = ()
    score: float | None = None
    grade: str | None = None
    statuses: str = ""
    place: str = ""


class Job(NamedTuple):
    """A report to be judged, and the key under which its outcome is kept."""

    source: str
    key: str


class Outcome(NamedTuple):
    """What became of a job: what is kept of the report, or the reason why there is nothing."""

    job: Job
    kept: Kept | None = None
    message: Message | None = None


OWN: tuple[Any, ...] = (Brief, Value, Waived)
CODEC = Codec((*RECORDS, *OWN))


def kept_of(brief: Brief, report: Report) -> Kept:
    """Return a report as it is kept."""
    parts = (brief, without_rules(report.findings), report.document)
    return Kept(*(pack(one, CODEC) for one in parts))


def statuses_of(report: Report) -> str:
    """Return the statuses of the findings as ``Brief`` has them."""
    return "".join(str(STATUSES.index(one.status)) for one in report.findings)


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
