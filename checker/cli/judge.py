"""Where reports are read and judged, each by the settings that hold where it lies."""

from contextlib import suppress

from checker.cli import budget, reading
from checker.cli.settings import Asked, Chosen
from checker.config.settings import Settings
from checker.errors import ReadError
from checker.messages import Language
from checker.records import NamedTuple
from checker.report import Report, Run, Unreadable
from checker.ruling import Rules
from checker.waivers import Use

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


class Judge:
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
