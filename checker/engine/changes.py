"""Two runs over the same reports: what is new, what changed and is still open, what was mended."""

from checker.records import NamedTuple
from checker.report import Finding, Run

OPEN = ("fail", "review")
Key = tuple[str, str]


class Open(NamedTuple):
    """Something to be done in the report called `source`."""

    source: str
    finding: Finding


class Changes(NamedTuple):
    """What is to be done that was not before, for other passages than before, and no more."""

    new: tuple[Open, ...] = ()
    changed: tuple[Open, ...] = ()
    mended: tuple[Open, ...] = ()


def changes(before: Run, after: Run) -> Changes:
    """Compare two runs by rule and passages; what only moved, or stands under another title, is the same.

    Of reports that are in one of the runs alone nothing is said.
    """
    common = _sources(before) & _sources(after)
    old, now = _open(before, common), _open(after, common)
    return Changes(
        tuple(one for key, one in now.items() if key not in old),
        tuple(one for key, one in now.items() if key in old and _words(one) != _words(old[key])),
        tuple(one for key, one in old.items() if key not in now),
    )


def _sources(run: Run) -> set[str]:
    return {one.subject.source for one in run.reports}


def _open(run: Run, sources: set[str]) -> dict[Key, Open]:
    return {
        (report.subject.source, one.rule.id): Open(report.subject.source, one)
        for report in run.reports
        if report.subject.source in sources
        for one in report.findings
        if one.status in OPEN
    }


def _words(one: Open) -> list[str]:
    """Return the passages of a finding, whatever their order and their line breaks."""
    return sorted("".join(each.quote.split()) for each in one.finding.evidence)
