"""A pack file that has been read, with what only other packs can settle."""

from typing import Literal

from checker.packs.model import Pack
from checker.packs.nodes import Scalar
from checker.packs.source import Log
from checker.records import NamedTuple


class Reference(NamedTuple):
    """A name that some pack has to declare, and where it is used.

    A ``waivable`` rule is one that a profile may soften.
    """

    kind: Literal["authority", "genre", "level", "rule", "waivable", "wordings"]
    name: str
    start: int
    end: int


class Draft(NamedTuple):
    """One file: its pack as far as it could be made, and all that was noted.

    `ids`: every rule id the file gives, with its place, those of broken rules as well.
    `below`: the files it stands on, once they are found.
    """

    pack: Pack
    log: Log
    extends: tuple[Scalar, ...] = ()
    references: tuple[Reference, ...] = ()
    ids: tuple[tuple[str, int], ...] = ()
    below: tuple[str, ...] = ()
