"""The findings of a report as the page lists them: numbered, with anchors both ways."""

from collections.abc import Iterator

from checker import passages, telling
from checker.output.html.lines import Line, Mark, lines, parts
from checker.records import NamedTuple
from checker.report import Evidence, Finding, Report

# Groups whose findings are set one by one; of the others the page says why they were not judged.
LISTED = telling.LISTED["all"]


class Cited(NamedTuple):
    """Passages of one sentence, and the anchor of the first of them in the text."""

    group: tuple[Evidence, ...]
    anchor: str


class Entry(NamedTuple):
    """A finding with its number on the page; `rest` are sentences that are only pointed at."""

    number: int
    anchor: str
    finding: Finding
    cited: tuple[Cited, ...]
    rest: tuple[Cited, ...]


class Article(NamedTuple):
    """A report as the page sets it: its findings by group, and its lines, those of a table together."""

    anchor: str
    report: Report
    groups: dict[str, tuple[Entry, ...]]
    parts: tuple[tuple[int, tuple[Line, ...]], ...]


def article(number: int, report: Report) -> Article:
    """Return report number `number` with its findings numbered, and marked in its text."""
    anchor = f"r{number}"
    groups: dict[str, tuple[Entry, ...]] = {}
    count = 0
    for name, findings in report.groups().items():
        if name in LISTED:
            groups[name] = tuple(
                _entry(at, anchor, one) for at, one in enumerate(findings, count + 1)
            )
            count += len(findings)
    marks = (mark for group in groups.values() for one in group for mark in _marks(one))
    return Article(anchor, report, groups, tuple(parts(lines(report.document, marks))))


def _entry(number: int, article: str, finding: Finding) -> Entry:
    anchor = f"{article}-{number}"
    cited = tuple(
        Cited(group, f"{anchor}-{group[0].start}")
        for group in passages.by_sentence(finding.evidence)
    )
    return Entry(number, anchor, finding, cited[: passages.SENTENCES], cited[passages.SENTENCES :])


def _marks(entry: Entry) -> Iterator[Mark]:
    """Yield a mark for each passage that a finding cites, and for the one that came nearest."""
    finding = entry.finding
    spans = {one.span for one in finding.evidence}
    if finding.nearest:
        spans.add(finding.nearest.passage.span)
    for start, end in dict(sorted(spans)).items():
        yield Mark(start, end, finding.group, entry.number, entry.anchor)
