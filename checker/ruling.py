"""What reports are judged by under the same settings."""

from functools import cached_property
from typing import TYPE_CHECKING

from checker.config.settings import Settings
from checker.packs.merge import load_packs
from checker.packs.model import LoadedPacks, Pack
from checker.packs.resting import resting_on
from checker.report import Report
from checker.waivers import Use

if TYPE_CHECKING:
    from checker.api import Checker
    from checker.store.outcomes import Outcomes


class Rules:
    """Packs, the rules picked out of them, and waivers; loaded when the first report comes."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    @cached_property
    def loaded(self) -> LoadedPacks:
        """All packs, before rules are picked out of them. Raises CheckerError."""
        one = self.settings
        return load_packs(one.pack, profile=one.profile)

    @cached_property
    def wanted(self) -> LoadedPacks:
        """All packs with the rules that are asked for. Raises CheckerError."""
        return resting_on(self.loaded, self.settings.basis)

    @cached_property
    def checker(self) -> "Checker":
        """Judges by the rules that are asked for; not needed for what was judged before."""
        from checker.api import Checker

        return Checker(self.wanted)

    @cached_property
    def outcomes(self) -> "Outcomes":
        """What these rules found before."""
        from checker.store.outcomes import Outcomes

        return Outcomes(self.wanted)

    @property
    def packs(self) -> tuple[Pack, ...]:
        """The packs in use, with those that only declare words."""
        return (*self.wanted.base, *self.wanted.packs)

    @property
    def files(self) -> tuple[str, ...]:
        """The files that all this is written in."""
        one = self.settings
        waivers = (waiver.at.path for waiver in one.waivers if waiver.at)
        packs = (pack.path for pack in (*self.loaded.base, *self.loaded.packs))
        return tuple(filter(None, (one.file, one.baseline, *waivers, *packs)))

    def waived(self, reports: tuple[Report, ...]) -> tuple[tuple[Report, ...], tuple[Use, ...]]:
        """Return `reports` with their findings waived, and what became of each waiver."""
        if not self.settings.waivers:
            return reports, ()
        from datetime import date

        from checker.engine.waive import waive

        known = {rule.id for pack in self.loaded.packs for rule in pack.rules}
        done = waive(reports, self.settings.waivers, known, date.today().isoformat())
        return done.reports, done.uses
