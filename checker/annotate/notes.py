"""Which findings become comments, in the order of the text, and on which passages."""

from collections.abc import Iterator

from checker.annotate.placing import belongs
from checker.document.model import Span
from checker.facts.facts import Facts
from checker.records import NamedTuple
from checker.report import Finding, Report
from checker.view import Show

SHOWN: dict[Show, tuple[str, ...]] = {
    "fail": ("fail",),
    "review": ("fail", "review"),
    "all": ("fail", "review"),
}
# Passages of one finding that are marked; a comment on each comma helps nobody.
MOST = 4


class Note(NamedTuple):
    """A finding with its number; `spans` are the passages, or the one place where it belongs.

    `left` is how many more passages there are.
    """

    number: int
    finding: Finding
    spans: tuple[Span, ...]
    left: int = 0


def of(report: Report, facts: Facts, show: Show) -> tuple[Note, ...]:
    """Return the notes on `report`, numbered in the order in which they stand in it."""
    if not report.document.blocks:
        return ()
    found = sorted(_placed(report, facts, show), key=lambda one: one.spans[0])
    return tuple(one._replace(number=at) for at, one in enumerate(found, 1))


def _placed(report: Report, facts: Facts, show: Show) -> Iterator[Note]:
    for finding in report.findings:
        if finding.status not in SHOWN[show]:
            continue
        cited = {one.span for one in finding.evidence if one.quote.strip()}
        spans = sorted(cited) or [belongs(finding, report.document, facts)]
        yield Note(0, finding, tuple(spans[:MOST]), max(len(spans) - MOST, 0))
