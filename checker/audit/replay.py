"""The same reports by two versions of a pack: which rules decide otherwise, and on what passage."""

from collections.abc import Iterator
from typing import Literal

from checker.packs.model import LoadedPacks
from checker.records import NamedTuple
from checker.report import Finding, Report

RANKS = ("may", "should", "must")
Turn = Literal["failing", "passing", "other"]


class Change(NamedTuple):
    """A rule that decides otherwise; a side is None where that version does not have the rule."""

    before: Finding | None
    after: Finding | None

    @property
    def stricter(self) -> int:
        """How many levels higher a rule fails that failed before: 宜 to 必须 is 1; 0 for all else."""
        if not (self.before and self.after and self.before.status == self.after.status == "fail"):
            return 0
        old, new = (RANKS.index(one.rule.sentence.level) for one in (self.before, self.after))
        return new - old

    @property
    def turn(self) -> Turn:
        """Whether the rule fails newly or at a higher level, passes newly, or neither."""
        if self.after and self.after.status == "fail" and self.stricter >= 0:
            return "failing"
        return "passing" if self.before and self.after and self.after.status == "pass" else "other"


class Replayed(NamedTuple):
    """One report by both versions, and what changed, in the order of the newer one's rules."""

    before: Report
    after: Report
    changes: tuple[Change, ...]

    def turned(self, turn: Turn) -> tuple[Change, ...]:
        """Return the changes of one kind."""
        return tuple(one for one in self.changes if one.turn == turn)


class Replay(NamedTuple):
    """All reports by both versions."""

    reports: tuple[Replayed, ...]

    def turned(self, turn: Turn) -> tuple[Change, ...]:
        """Return the changes of one kind in all reports."""
        return tuple(change for one in self.reports for change in one.turned(turn))


def replayed(before: Report, after: Report) -> Replayed:
    """Set two judgements of one report beside each other, rule by rule.

    Rules are the same by their full ids; where the two versions have no pack in common, by what
    follows the pack's name.
    """
    is_renamed = not {one.id for one in before.packs} & {one.id for one in after.packs}
    return Replayed(before, after, tuple(_changes(before, after, is_renamed)))


def rules_in_common(old: LoadedPacks, new: LoadedPacks) -> bool:
    """Whether the two versions share a rule, so that there is anything to compare."""
    first, second = (
        {rule.id.partition("/")[2] for pack in one.packs for rule in pack.rules}
        for one in (old, new)
    )
    return not first.isdisjoint(second)


def _changes(before: Report, after: Report, is_renamed: bool) -> Iterator[Change]:
    old = {_key(one, is_renamed): one for one in before.findings}
    for one in after.findings:
        was = old.pop(_key(one, is_renamed), None)
        change = Change(was, one)
        if was is None or was.status != one.status or change.stricter:
            yield change
    yield from (Change(was, None) for was in old.values())


def _key(finding: Finding, is_renamed: bool) -> str:
    return finding.rule.id.partition("/")[2] if is_renamed else finding.rule.id
