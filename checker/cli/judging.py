"""All reports of a run judged, what cannot be read told, and the exit status they come to."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext

import click

from checker.cli import reading, streams
from checker.cli.exits import Exit
from checker.cli.judge import Done, Group, Judge, Judged
from checker.cli.paths import Found
from checker.errors import CheckerError
from checker.messages import Message
from checker.report import Report

# From so many files on, a terminal is shown how far the run has come, and processes share them.
MANY = 10


def judge_all(found: Found, judge: Judge) -> Done:
    """Judge all files; what cannot be read is told, and the others go on.

    Raises CheckerError where there was nothing to read.
    """
    reports: list[Report] = []
    unreadable = list(found.missing)
    for one in found.missing:
        streams.tell(one.message, judge.lang)
    with _progress(found.files) as files:
        for path, judged in zip(files, _judged(found.files, judge), strict=True):
            judge.chosen.tell(path)
            if isinstance(judged, Report):
                reports.append(judged)
            else:
                unreadable.append(judged)
                streams.tell(judged.message, judge.lang)
    _trim(judge)
    reading.tell_skipped(found, judge.lang)
    if not reports and not unreadable:
        raise CheckerError(Message.of("cli.nothing-to-read"))
    return judge.settled(tuple(reports), tuple(unreadable))


def _judged(files: tuple[str, ...], judge: Judge) -> Iterator[Judged]:
    """Yield what becomes of each of `files`, in order."""
    if len(files) < MANY or judge.asked.jobs == 1 or "-" in files:
        return map(judge.judged, files)
    from checker.cli.workers import judged

    return judged(files, judge)


def _trim(judge: Judge) -> None:
    """Keep what is kept within bounds, where this run may have added to it."""
    if any("outcomes" in vars(one) for one in judge.rules.values()):
        from checker.store.outcomes import trim

        trim()


def status(done: Done) -> Exit:
    """Tell the worst: a rule crashed, a file was not read, a report failed by its settings."""
    if any(report.tally["error"] for report in done.run.reports):
        return Exit.OUR_FAULT
    if done.run.unreadable:
        return Exit.NOT_DONE
    return Exit.FINDINGS if any(_fails(one) for one in done.groups) else Exit.CLEAN


def _fails(group: Group) -> bool:
    level, least = group.settings.fail_level, group.settings.min_score
    failed = level != "never" and any(report.fails_at(level) for report in group.reports)
    alarmed = level in ("warning", "info") and any(one.is_alarm for one in group.waivers)
    return failed or alarmed or bool(below(group.reports, least))


def below(reports: tuple[Report, ...], least: float | None) -> tuple[Report, ...]:
    """Return those of `reports` that have a score, and one below `least`."""
    scored = [(one, one.score) for one in reports] if least is not None else []
    return tuple(one for one, score in scored if score is not None and score < (least or 0))


def _progress(files: tuple[str, ...]) -> AbstractContextManager[Iterable[str]]:
    if len(files) < MANY or not sys.stderr.isatty():
        return nullcontext(files)
    return click.progressbar(files, file=sys.stderr)
