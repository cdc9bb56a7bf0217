"""Reports read and judged, each by the settings that hold where it lies."""

import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext
from functools import cache
from os.path import splitext
from typing import TYPE_CHECKING

import click

from checker import api
from checker.cli import picks, reading, streams
from checker.cli.exits import Exit
from checker.cli.paths import Found
from checker.cli.settings import Asked, Chosen
from checker.config.settings import Settings
from checker.errors import CheckerError, ReadError
from checker.messages import Language, Message
from checker.packs.model import Pack
from checker.records import NamedTuple
from checker.report import Report, Run, Unreadable
from checker.waivers import Use, Waiver

if TYPE_CHECKING:
    from checker.store.outcomes import Outcomes

# From so many files on, a terminal is shown how far the run has come, and outcomes are kept.
MANY = 10
# Formats that are read and judged faster than an outcome is put away.
CHEAP = (".txt", ".text", ".md", ".markdown", ".mdown")


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

    def __init__(self, asked: Asked, lang: Language, count: int = 1) -> None:
        self.asked, self.lang = asked, lang
        self.is_one_of_many = count >= MANY
        self.chosen = Chosen(asked, lang)
        self.all_packs = cache(self._packs)
        self.checker = cache(self._checker)
        self.outcomes = cache(_outcomes)
        self.used: dict[Settings, None] = {}

    def judge(self, source: str) -> Report:
        """Read and judge the report called `source`. Raises ReadError."""
        settings = self.chosen.of(source)
        self.used[settings] = None
        checker = self.checker(settings)
        self.chosen.tell(source)
        if not self._is_kept(source):
            return checker.check(reading.read(source))
        data = reading.load(source)
        return self.outcomes(checker).judged(
            source, data, lambda: checker.check(api.read(source, data))
        )

    def _is_kept(self, source: str) -> bool:
        """Whether what is found is worth being kept: a single text is judged as fast as recalled."""
        is_dear = self.is_one_of_many or splitext(source)[1].lower() not in CHEAP
        return is_dear and source != "-" and not self.asked.no_cache

    def settled(self, reports: Iterable[Report], unreadable: tuple[Unreadable, ...]) -> Done:
        """Return the reports as a run, their findings waived where somebody answers for it."""
        judged = tuple(reports)
        by_settings: dict[Settings, list[Report]] = {}
        for report in judged:
            by_settings.setdefault(self.chosen.of(report.subject.source), []).append(report)
        groups = tuple(self._group(one, found) for one, found in by_settings.items())
        made = {report.subject.source: report for one in groups for report in one.reports}
        run = Run(
            tuple(made[one.subject.source] for one in judged),
            self._used(groups),
            unreadable,
            tuple(use for one in groups for use in one.waivers),
        )
        return Done(run, groups)

    def files(self) -> tuple[str, ...]:
        """Return the files by which was judged: settings, waivers, baselines, packs."""
        used = tuple(self.used)
        packs = (pack for one in used for pack in self._loaded(one))
        named = (path for one in used for path in (one.file, one.baseline, *_files(one.waivers)))
        return tuple(dict.fromkeys(filter(None, (*named, *(one.path for one in packs)))))

    def _loaded(self, settings: Settings) -> tuple[Pack, ...]:
        loaded = self.all_packs(settings)
        return (*loaded.base, *loaded.packs)

    def _group(self, settings: Settings, reports: list[Report]) -> Group:
        settled, uses = self._waived(settings, tuple(reports))
        if settings.baseline:
            from checker.cli.baselines import apart

            settled = apart(settings.baseline, settled, self.asked, self.lang)
        return Group(settings, settled, uses)

    def _waived(
        self, settings: Settings, reports: tuple[Report, ...]
    ) -> tuple[tuple[Report, ...], tuple[Use, ...]]:
        if not settings.waivers:
            return reports, ()
        from datetime import date

        from checker.engine.waive import waive

        known = [rule.id for pack in self.all_packs(settings).packs for rule in pack.rules]
        done = waive(reports, settings.waivers, known, date.today().isoformat())
        return done.reports, done.uses

    def _packs(self, settings: Settings) -> api.LoadedPacks:
        cached = not self.asked.no_cache
        return api.load_packs(settings.pack, cached=cached, profile=settings.profile)

    def _checker(self, settings: Settings) -> api.Checker:
        return api.Checker(picks.resting_on(self.all_packs(settings), settings.basis))

    def _used(self, groups: tuple[Group, ...]) -> tuple[Pack, ...]:
        loaded = [self.checker(one.settings).loaded for one in groups]
        packs = (pack for one in loaded for pack in (*one.base, *one.packs))
        return tuple({(one.id, one.digest, one.profile): one for one in packs}.values())


def judge_all(found: Found, bench: Bench) -> Done:
    """Judge all files; what cannot be read is told, and the others go on.

    Raises CheckerError where there was nothing to read.
    """
    reports: list[Report] = []
    unreadable = list(found.missing)
    for one in found.missing:
        streams.tell(one.message, bench.lang)
    with _progress(found.files) as files:
        for path in files:
            try:
                reports.append(bench.judge(path))
            except ReadError as error:
                unreadable.append(Unreadable(path, error.message))
                streams.tell(error.message, bench.lang)
    _trim(bench)
    reading.tell_skipped(found, bench.lang)
    if not reports and not unreadable:
        raise CheckerError(Message.of("cli.nothing-to-read"))
    return bench.settled(reports, tuple(unreadable))


def _files(waivers: tuple[Waiver, ...]) -> tuple[str, ...]:
    return tuple(one.at.path for one in waivers if one.at)


def _outcomes(checker: api.Checker) -> "Outcomes":
    from checker.store.outcomes import Outcomes

    return Outcomes(checker.loaded)


def _trim(bench: Bench) -> None:
    """Keep what is kept within bounds, where this run may have added to it."""
    if bench.outcomes.cache_info().currsize:
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
