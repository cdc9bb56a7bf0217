"""Findings that somebody answers for, as records: the waiver, and what became of it in a run."""

from typing import Literal

from checker.errors import At
from checker.language.verdict import Status
from checker.messages import Message
from checker.records import NamedTuple

State = Literal["used", "elsewhere", "grown", "outside", "unused", "unknown", "expired", "refused"]
# What a waiver may do without anybody having to look at it.
QUIET: tuple[State, ...] = ("used", "elsewhere")


class Waiver(NamedTuple):
    """Who lets which rule pass where, why, and until when.

    `path` is a glob for reports, counted from `folder`; one without / stands for a name in any
    folder. `section` is a piece of a heading around every passage. `most` is the number of
    passages that was approved, 0 for any. `expires` is the last day (ISO) on which it holds.
    """

    rule: str
    path: str
    reason: str
    approved_by: str
    expires: str
    section: str = ""
    most: int = 0
    folder: str = ""
    at: At | None = None


class Use(NamedTuple):
    """What became of a waiver in a run: how many passages, of how many reports, it absorbed.

    What is missing counts as one passage. `near`: the id most like that of an unknown rule.
    """

    waiver: Waiver
    state: State
    passages: int = 0
    reports: int = 0
    near: str = ""

    @property
    def is_alarm(self) -> bool:
        """Whether somebody has to look at the waiver; it counts as a warning."""
        return self.state not in QUIET


class Waived(NamedTuple):
    """Why a finding does not count: what it was before, and who answers for it.

    `is_known`: it stands in a baseline, which keeps it from failing the run and leaves the score.
    """

    was: Status
    because: Message
    is_known: bool = False
