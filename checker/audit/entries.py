"""The reports of an audit in a line each: what stays in memory of them all through a run."""

from collections.abc import Iterable, Iterator
from typing import Any

from checker.audit.judged import Brief
from checker.facts.parts import Found
from checker.language.verdict import Status
from checker.records import NamedTuple
from checker.report import STATUSES, Report


class Entry(NamedTuple):
    """One report of an audit in a line.

    `number` is its place in the audit, `parts` how the parts the law asks for were found, in the
    order of the vocabulary. The rest is known once all rules are judged: `statuses` are those of
    the findings in the order of the rules, as numbers in ``STATUSES``; `rank` is by score among
    the reports that were judged. A report of another genre has no score.
    """

    number: int
    source: str
    unit: str
    title: str
    genre: str
    level: str
    year: int | None
    date: str
    parts: tuple[Found, ...]
    is_foreign: bool = False
    score: float | None = None
    grade: str | None = None
    statuses: bytes = b""
    rank: int | None = None

    def judged(self, report: Report) -> "Entry":
        """Return the line with what the rules found."""
        statuses = bytes(STATUSES.index(one.status) for one in report.findings)
        if self.is_foreign:
            return self._replace(statuses=statuses)
        return self._replace(score=report.score, grade=report.grade, statuses=statuses)

    @property
    def found(self) -> Iterator[Status]:
        """The statuses of all findings, in the order of the rules."""
        return (STATUSES[one] for one in self.statuses)

    @property
    def fails(self) -> int:
        """How many rules failed."""
        return self._count("fail")

    @property
    def reviews(self) -> int:
        """How many findings a person must look at."""
        return self._count("review")

    @property
    def open(self) -> int:
        """After how many findings there is something to do."""
        return self.fails + self.reviews + self._count("error")

    def _count(self, status: Status) -> int:
        return self.statuses.count(STATUSES.index(status))


def entries_of(briefs: Iterable[Brief]) -> tuple[Entry, ...]:
    """Return a line for each report, as far as it is known by itself."""
    known: dict[Any, Any] = {}  # what many have alike is in memory once
    return tuple(_entry(number, one, known) for number, one in enumerate(briefs))


def ranked(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Give those that have a score their ranks; equal scores have one rank."""
    entries = tuple(entries)
    scores = sorted((one.score for one in entries if one.score is not None), reverse=True)
    ranks = {score: rank for rank, score in reversed([*enumerate(scores, 1)])}
    return tuple(
        one if one.score is None else one._replace(rank=ranks[one.score]) for one in entries
    )


def _entry(number: int, brief: Brief, known: dict[Any, Any]) -> Entry:
    one = brief.subject
    alike: tuple[Any, ...] = (one.genre, brief.level, one.year, brief.date, brief.parts)
    genre, level, year, date, parts = (known.setdefault(value, value) for value in alike)
    return Entry(
        number, one.source, one.issuer, one.title, genre, level, year, date, parts,
        brief.is_foreign,
    )  # fmt: skip
