"""Two runs over the same reports: what is new, and what has been mended."""

from checker.records import NamedTuple
from checker.report import Finding, Run

OPEN = ("fail", "review")
Key = tuple[str, str, str]


class Open(NamedTuple):
    """Something to be done in the report called `source`."""

    source: str
    finding: Finding


class Changes(NamedTuple):
    """What is to be done that was not before, and the other way round."""

    new: tuple[Open, ...] = ()
    mended: tuple[Open, ...] = ()


def changes(before: Run, after: Run) -> Changes:
    """Compare two runs by rule, section and passage; what only moved to another line is the same.

    Of reports that are in one of the runs alone nothing is said.
    """
    common = _sources(before) & _sources(after)
    old, now = _open(before, common), _open(after, common)
    new = tuple(one for key, one in now.items() if key not in old)
    return Changes(new, tuple(one for key, one in old.items() if key not in now))


def _sources(run: Run) -> set[str]:
    return {one.subject.source for one in run.reports}


def _open(run: Run, sources: set[str]) -> dict[Key, Open]:
    return {
        (report.subject.source, one.rule.id, one.fingerprint): Open(report.subject.source, one)
        for report in run.reports
        if report.subject.source in sources
        for one in report.findings
        if one.status in OPEN
    }
