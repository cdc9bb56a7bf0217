"""The tree of a rule: one for both spellings.

A sentence is ``when <condition>, <predicates joined by and/or>`` under one modal.
A predicate is a verb and its arguments by name; the verb's module says which it takes.
"""

from __future__ import annotations

from typing import Literal

from checker.records import NamedTuple

Level = Literal["must", "should", "may"]
FactName = Literal["year", "level", "genre", "issuer"]
Relation = Literal["<", "<=", ">", ">=", "=", "is"]


class Mark(NamedTuple):
    """Where a word of the sentence stands: offsets in characters from its start."""

    start: int = 0
    end: int = 0


class Term(NamedTuple):
    """Something looked for in the text.

    `kind`: ``word`` (matched with its synonyms), ``title`` (《…》) or ``pattern`` (/…/).
    """

    kind: Literal["word", "title", "pattern"]
    text: str


class Terms(NamedTuple):
    """Several terms: ``all`` of them, ``any`` one, or at least `need` (mode ``count``)."""

    mode: Literal["all", "any", "count"]
    items: tuple[Term | Terms, ...]
    need: int = 0


class Bound(NamedTuple):
    """At least `low`, at most `high`; a rate is a fraction (90% is 0.9)."""

    low: float | None = None
    high: float | None = None
    percent: bool = False


class Section(NamedTuple):
    """A section concept, by the name that the rule gives it."""

    name: str


class Region(NamedTuple):
    """A fixed part of any report: ``title``, ``opening``, ``closing``, ``body``, ``headings``."""

    name: str


Scope = Section | Region


class Near(NamedTuple):
    """Within `distance` characters of one of `terms`."""

    distance: int
    terms: Terms


class Order(NamedTuple):
    """Before or after another section."""

    relation: Literal["before", "after"]
    section: Section


class Day(NamedTuple):
    """A calendar day counted from the report year: `offset` 1 is the next year."""

    month: int
    day: int
    offset: int = 0


class Wanted(NamedTuple):
    """An indicator and the kind of figure wanted of it."""

    indicator: str
    kind: Literal["count", "amount", "rate"]


Value = (
    Term
    | Terms
    | Bound
    | Section
    | Region
    | Near
    | Order
    | Day
    | Wanted
    | str
    | int
    | tuple[Term, ...]
)


class Predicate(NamedTuple):
    """A verb with its arguments, by the names that its module's ``evaluate`` gives them.

    `marks` says where each argument stands, in the order of `arguments`.
    """

    verb: str
    arguments: tuple[tuple[str, Value], ...] = ()
    mark: Mark = Mark()
    marks: tuple[Mark, ...] = ()

    def argument(self, name: str) -> Value | None:
        """Return the argument called `name`, or None."""
        return dict(self.arguments).get(name)


class Fact(NamedTuple):
    """A condition on what is known of the report: ``year >= 2021``, ``level is 县级部门``."""

    name: FactName
    relation: Relation
    value: str
    mark: Mark = Mark()


class Group(NamedTuple):
    """Parts joined by ``and`` or ``or``."""

    join: Literal["and", "or"]
    parts: tuple[Node, ...]


class Not(NamedTuple):
    """The contrary of `part`."""

    part: Node


Node = Predicate | Fact | Group | Not


class Sentence(NamedTuple):
    """A whole rule. `negated`: the modal is ``must not``, ``should not``."""

    level: Level
    negated: bool
    body: Node
    condition: Node | None = None
