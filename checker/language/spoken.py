"""A predicate cut into words, and what a spelling has to offer to put them together."""

from collections.abc import Callable
from typing import Any, Protocol

from checker.language.quotes import Position
from checker.language.tree import Fact, Level
from checker.records import NamedTuple

Given = dict[str, Any]  # the arguments of a predicate, by name


class Spoken(NamedTuple):
    """A predicate in words; `before` and `after` are the qualifiers of the verb."""

    subject: str
    verb: str
    thing: str = ""
    before: str = ""
    after: str = ""

    @property
    def words(self) -> str:
        """All but the subject."""
        return f"{self.before}{f'{self.verb} {self.thing}'.strip()}{self.after}"

    @property
    def stated(self) -> str:
        """All words, the subject first."""
        return f"{self.subject} {self.words}".strip()


class Parts(NamedTuple):
    """A sentence in pieces; `subject` and the condition `when` may be empty.

    `verb_first`: the body begins with its verb, or a place, and not with a subject of its own.
    """

    level: Level
    negated: bool
    subject: str
    body: str
    when: str
    verb_first: bool


class Tongue(Protocol):
    """One of the two spellings: its module has these names."""

    INDEX: int
    AND_OR: dict[str, str]
    IF_AND_OR: dict[str, str]
    BRACKETS: tuple[str, str]
    NOT: str
    TITLE: str
    SPEAKERS: dict[str, Callable[[Given, Position], Spoken]]

    def sentence(self, parts: Parts) -> str:
        """Put the parts of a sentence together."""

    def fact(self, fact: Fact) -> str:
        """Put a fact in words."""

    def one_of(self, name: str, values: tuple[str, ...]) -> str:
        """Put in words that the fact called `name` has one of several values."""

    def other_fact(self, fact: Fact) -> str:
        """Put the contrary of a fact in words; empty where it takes brackets."""

    def claim(self, spoken: Spoken) -> str:
        """Put a predicate in words as a condition."""

    def denial(self, spoken: Spoken) -> str:
        """Put the contrary of a predicate in words; empty where it takes brackets."""
