"""A sentence as it was written: a verb may be left out, a subject stands apart."""

from __future__ import annotations

from typing import Any, Literal

from checker.language.tree import Fact, Level, Mark
from checker.records import NamedTuple


class Piece(NamedTuple):
    """A word or a phrase: what the grammar calls it, what it stands for, and where it stands."""

    name: str
    value: Any
    mark: Mark


Pieces = tuple[Piece, ...]


class Said(NamedTuple):
    """A predicate: `action` is "" where it is left out; qualifiers stand `before` and `after` it."""

    action: str
    objects: Pieces
    mark: Mark
    subject: Piece | None = None
    before: Pieces = ()
    after: Pieces = ()


class Joined(NamedTuple):
    """Parts joined by ``and`` or ``or``; with `commas` they are a list that may go on."""

    join: Literal["and", "or"]
    parts: tuple[Draft, ...]
    commas: bool = False


class Denied(NamedTuple):
    """The contrary of `part`."""

    part: Draft


Draft = Said | Fact | Joined | Denied


class Clause(NamedTuple):
    """A whole sentence; `subject` and `before` hold for each of its predicates."""

    level: Level
    negated: bool
    body: Draft
    condition: Draft | None = None
    subject: Piece | None = None
    before: Pieces = ()
