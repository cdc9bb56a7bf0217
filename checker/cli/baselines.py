"""Baselines of a run: known findings set apart, and the file brought up to date on demand."""

from checker.cli import streams
from checker.cli.settings import Asked
from checker.engine.baseline import Compared, compare, prune, record
from checker.messages import Language, Message
from checker.report import Report
from checker.store.baselines import Baseline, dump_baseline, load_baseline


def apart(
    path: str, reports: tuple[Report, ...], asked: Asked, lang: Language
) -> tuple[Report, ...]:
    """Set the known findings of `reports` apart, and say how many there are.

    With ``--update-baseline`` all findings are known from now on, with ``--prune-baseline`` what
    no longer occurs is taken off the record. Raises CheckerError.
    """
    baseline = _updated(path, reports) if asked.update_baseline else load_baseline(path)
    compared = [compare(one, baseline.of(one.subject.source)) for one in reports]
    if asked.prune_baseline:
        baseline = _pruned(baseline, compared)
    if asked.update_baseline or asked.prune_baseline:
        streams.write_file(path, dump_baseline(baseline))
    streams.tell(_count(path, compared, asked), lang)
    return tuple(one.report for one in compared)


def _updated(path: str, reports: tuple[Report, ...]) -> Baseline:
    """Return the baseline with these reports as they are now, and others as they were."""
    from pathlib import Path

    old = load_baseline(path) if Path(path).exists() else Baseline(path, {})
    sources = [one.subject.source for one in reports]
    now = {
        old.name(source): record(one, old.of(source))
        for source, one in zip(sources, reports, strict=True)
    }
    return old._replace(reports={**old.reports, **now})


def _pruned(baseline: Baseline, compared: list[Compared]) -> Baseline:
    """Return the baseline without what is gone from these reports, and without lost reports."""
    gone = {baseline.name(one.report.subject.source): one.gone for one in compared}
    left = {
        name: prune(entries, gone[name]) if name in gone else entries
        for name, entries in baseline.reports.items()
        if name in gone or baseline.is_there(name)
    }
    return baseline._replace(reports=left)


def _count(path: str, compared: list[Compared], asked: Asked) -> Message:
    known = sum(one.known for one in compared)
    gone = sum(one.gone.total() for one in compared)
    if asked.prune_baseline:
        return Message.of("baseline.pruned", path=path, known=known, gone=gone)
    key = "baseline.count-gone" if gone else "baseline.count"
    return Message.of(key, path=path, known=known, gone=gone)
