"""Reports read and judged, each by the settings that hold where it lies."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext, suppress

import click

from checker.cli import budget, reading, streams
from checker.cli.exits import Exit
from checker.cli.paths import Found
from checker.cli.settings import Asked, Chosen
from checker.config.settings import Settings
from checker.errors import CheckerError, ReadError
from checker.messages import Language, Message
from checker.records import NamedTuple
from checker.report import Report, Run, Unreadable
from checker.ruling import Rules
from checker.waivers import Use

# From so many files on, a terminal is shown how far the run has come, and processes share them.
MANY = 10

Judged = Report | Unreadable


class Group(NamedTuple):
    """The reports that were judged by the same settings, and what became of the waivers."""

    settings: Settings
    reports: tuple[Report, ...] = ()
    waivers: tuple[Use, ...] = ()


class Done(NamedTuple):
    """All reports as one run, and by their settings."""

    run: Run
    groups: tuple[Group, ...]


class Bench:
    """Judges one report after the other; what is needed for several of them is made once."""

    def __init__(self, asked: Asked, lang: Language) -> None:
        self.asked, self.lang = asked, lang
        self.chosen = Chosen(asked, lang)
        self.rules: dict[str, Rules] = {}  # by their settings file

    def judge(self, source: str) -> Report:
        """Read and judge the report called `source`. Raises ReadError."""
        rules = self.rules_of(source)
        with budget.within(source):
            if not self._is_kept(source):
                return rules.checker.check(reading.read(source))
            data = reading.load(source)
            return rules.outcomes.judged(
                source, data, lambda: rules.checker.check(reading.read(source, data))
            )

    def judged(self, source: str) -> Judged:
        """Return what came of the report called `source`."""
        try:
            return self.judge(source)
        except ReadError as error:
            return Unreadable(source, error.message)

    def known(self, source: str) -> Report | None:
        """Return what was found before in the report called `source`; None where nothing is kept."""
        rules = self.rules_of(source)
        if self._is_kept(source):
            outcomes = rules.outcomes
            with suppress(ReadError), budget.within(source):
                return outcomes.known(source, reading.load(source))
        return None

    def dressed(self, bare: Report) -> Report:
        """Give a bare report, which another process has judged, its packs and rules again."""
        source = bare.subject.source
        return self.rules_of(source).outcomes.rulebook.dressed(bare, source)

    def settled(self, reports: tuple[Report, ...], unreadable: tuple[Unreadable, ...]) -> Done:
        """Return the reports as a run, their findings waived where somebody answers for it."""
        by_file: dict[str, list[Report]] = {}
        for report in reports:
            by_file.setdefault(self.rules_of(report.subject.source).settings.file, []).append(
                report
            )
        groups = tuple(self._group(self.rules[name], found) for name, found in by_file.items())
        made = {report.subject.source: report for one in groups for report in one.reports}
        packs = (pack for one in self.rules.values() for pack in one.packs)
        run = Run(
            tuple(made[one.subject.source] for one in reports),
            tuple({(one.id, one.digest, one.profile): one for one in packs}.values()),
            unreadable,
            tuple(dict.fromkeys(use for one in groups for use in one.waivers)),
        )
        return Done(run, groups)

    def rules_of(self, source: str) -> Rules:
        """Return what the report called `source` is judged by. Raises CheckerError."""
        settings = self.chosen.of(source)
        if settings.file not in self.rules:
            self.rules[settings.file] = Rules(settings)
        return self.rules[settings.file]

    @property
    def files(self) -> tuple[str, ...]:
        """Return the files by which was judged: settings, waivers, baselines, packs."""
        return tuple(dict.fromkeys(path for one in self.rules.values() for path in one.files))

    def _is_kept(self, source: str) -> bool:
        """Whether what is found is kept for the next run."""
        return source != "-" and not self.asked.no_cache

    def _group(self, rules: Rules, reports: list[Report]) -> Group:
        settings = rules.settings
        settled, uses = rules.waived(tuple(reports))
        if settings.baseline:
            from checker.cli.baselines import apart

            settled = apart(settings.baseline, settled, self.asked, self.lang)
        return Group(settings, settled, uses)


def judge_all(found: Found, bench: Bench) -> Done:
    """Judge all files; what cannot be read is told, and the others go on.

    Raises CheckerError where there was nothing to read.
    """
    reports: list[Report] = []
    unreadable = list(found.missing)
    for one in found.missing:
        streams.tell(one.message, bench.lang)
    with _progress(found.files) as files:
        for path, judged in zip(files, _judged(found.files, bench), strict=True):
            bench.chosen.tell(path)
            if isinstance(judged, Report):
                reports.append(judged)
            else:
                unreadable.append(judged)
                streams.tell(judged.message, bench.lang)
    _trim(bench)
    reading.tell_skipped(found, bench.lang)
    if not reports and not unreadable:
        raise CheckerError(Message.of("cli.nothing-to-read"))
    return bench.settled(tuple(reports), tuple(unreadable))


def _judged(files: tuple[str, ...], bench: Bench) -> Iterator[Judged]:
    """Yield what becomes of each of `files`, in order."""
    if len(files) < MANY or bench.asked.jobs == 1 or "-" in files:
        return map(bench.judged, files)
    from checker.cli.crew import judged

    return judged(files, bench)


def _trim(bench: Bench) -> None:
    """Keep what is kept within bounds, where this run may have added to it."""
    if any("outcomes" in vars(one) for one in bench.rules.values()):
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
    scores = [report.score for report in group.reports if report.score is not None]
    return failed or alarmed or (least is not None and min(scores, default=100) < least)


def _progress(files: tuple[str, ...]) -> AbstractContextManager[Iterable[str]]:
    if len(files) < MANY or not sys.stderr.isatty():
        return nullcontext(files)
    return click.progressbar(files, file=sys.stderr)
