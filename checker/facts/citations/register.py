"""The register of laws, made ready to be looked up by name, by number and by the edges of names."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal, TypeVar

from checker.facts.citations.title_names import fold_title, without_trial
from checker.facts.once import once
from checker.facts.vocabulary import RegisterEntry, Vocabulary
from checker.patterns import pattern
from checker.records import NamedTuple

# How a name was recognised. `near` is surely a slip, `like` needs a person to look.
How = Literal["exact", "short", "former", "near", "like", "number", "abbreviated", "unknown"]
T = TypeVar("T")
EDGE = 3  # characters that a slip leaves alone at the start or the end of a name
BRIEF = 7  # characters of a name in whose middle a slip leaves two alone at the start
VERB = 12  # characters at the end of a text that may say 联合印发的
JOINED = "、，,和与及 \u3000"
ISSUED = pattern(
    r"(?:联合|共同)?(?:印发|发布|出台|制定|颁布|下发|公布|颁发|通过)?(?:实施)?的?\s?[“\"]?$"
)


class Match(NamedTuple):
    """An entry of the register and how a name led to it."""

    entry: RegisterEntry | None = None
    how: How = "unknown"


class Register:
    """The entries of a vocabulary by what leads to them; each index is made when first asked for.

    Names are folded. An edge is the first characters of a name, or its last ones behind a $; the
    first two of a brief one stand behind a ^.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.entries = tuple(vocabulary.register.values())

    @cached_property
    def bodies(self) -> dict[str, str]:
        """The full names of issuing bodies by any name of theirs, the longest names first."""
        bodies = dict(_bodies(self.vocabulary))
        return dict(sorted(bodies.items(), key=lambda pair: -len(pair[0])))

    @cached_property
    def openings(self) -> tuple[str, ...]:
        """What names the bodies, the longest names first."""
        return tuple(self.bodies)

    @cached_property
    def titles(self) -> tuple[tuple[str, RegisterEntry], ...]:
        """The entries with their titles."""
        return tuple((fold_title(one.title), one) for one in self.entries)

    @cached_property
    def named(self) -> tuple[tuple[str, Match], ...]:
        """All names of all entries."""
        return tuple(pair for titled in self.titles for pair in _names(*titled, self.openings))

    @cached_property
    def by_name(self) -> dict[str, list[Match]]:
        """The entries by all their names."""
        return _grouped(self.named)

    @cached_property
    def by_edge(self) -> dict[str, list[tuple[str, Match]]]:
        """The names by their edges."""
        return _grouped((edge, named) for named in self.named for edge in edges(named[0]))

    @cached_property
    def by_bare(self) -> dict[str, list[RegisterEntry]]:
        """The entries by title without 试行."""
        return _grouped((without_trial(title), one) for title, one in self.titles)

    @cached_property
    def by_number(self) -> dict[str, list[RegisterEntry]]:
        """The entries by number."""
        return _grouped((number, one) for one in self.entries for number in one.numbers)


@once
def register_of(vocabulary: Vocabulary) -> Register:
    """Return the register of `vocabulary`, the same for all reports."""
    return Register(vocabulary)


def is_name(register: Register, title: str) -> bool:
    """Whether `title` is a name that the register holds."""
    return fold_title(title) in register.by_name


def by_number(register: Register, letters: str, rest: str) -> tuple[RegisterEntry, ...]:
    """Return the entries with this number, several where an order changed them.

    `letters` may have words of the sentence before them.
    """
    for at in range(len(letters)):
        body = letters[at:]
        entries = register.by_number.get(body + rest, [])
        if not entries and body.endswith("令"):
            name = register.bodies.get(body[:-1])
            entries = register.by_number.get(f"{name}令{rest}", [])
        if entries:
            return tuple(entries)
    return ()


def bodies_before(register: Register, text: str) -> tuple[str, ...]:
    """Return the bodies that end `text`, in full; none where an unknown one is listed with them."""
    names = register.openings
    rest, found, is_list = text[:-VERB] + ISSUED.sub("", text[-VERB:]), [], False
    while rest.endswith(names):
        name = next(one for one in names if rest.endswith(one))
        found.append(register.bodies[name])
        rest = rest[: -len(name)]
        is_list = rest.rstrip() != rest.rstrip(JOINED)
        rest = rest.rstrip(JOINED)
    of_titles = rest.endswith("》")  # 《…》和国务院办公厅《…》
    return () if is_list and not of_titles else tuple(reversed(found))


def begins(entry: RegisterEntry) -> int:
    """Return the year in which `entry` came into force, 0 where that is not known."""
    return int(entry.in_force[:4] or 0)


def ends(entry: RegisterEntry) -> int:
    """Return the last year in which `entry` held, 9999 where no end is known."""
    return int((entry.repealed or entry.renamed or entry.expires)[:4] or 9999)


def edges(key: str) -> tuple[str, ...]:
    """Return the edges of a folded name."""
    edges = (key[:EDGE], "$" + key[-EDGE:])
    return (*edges, "^" + key[:2]) if len(key) <= BRIEF else edges


def without_body(openings: tuple[str, ...], key: str) -> str:
    """Drop the bodies that open a name: 国务院办公厅关于… is cited as 关于… as well."""
    while key.startswith(openings):
        key = key.removeprefix(next(one for one in openings if key.startswith(one)))
    return key


def _grouped(pairs: Iterable[tuple[str, T]]) -> dict[str, list[T]]:
    groups: dict[str, list[T]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return groups


def _names(
    title: str, entry: RegisterEntry, openings: tuple[str, ...]
) -> Iterator[tuple[str, Match]]:
    """Yield the names of `entry`; `openings` are the bodies that a title may open with."""
    exact = Match(entry, "exact")
    yield title, exact
    if entry.short or entry.former or title.startswith(openings):
        others = {title: exact, without_body(openings, title): exact}
        for short in entry.short:
            others.setdefault(fold_title(short), Match(entry, "short"))
        for former in entry.former:
            others.setdefault(fold_title(former), Match(entry, "former"))
        del others[title]
        yield from others.items()


def _bodies(vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    for entry in vocabulary.register.values():
        for issuer in entry.issuers:
            for name in (issuer, *vocabulary.lexicon.get(issuer, ())):
                yield name, issuer
