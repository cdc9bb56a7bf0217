"""The register of laws, made ready to be looked up by name, by number and by near name."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Literal, TypeVar

from checker.facts.alike import sound_alike
from checker.facts.citations.slips import slip
from checker.facts.citations.title_names import (
    STATE,
    fold_title,
    kind_of,
    without_edition,
    without_torn_state,
    without_trial,
)
from checker.facts.once import once
from checker.facts.vocabulary import RegisterEntry, Vocabulary
from checker.patterns import pattern
from checker.records import NamedTuple

# How a name was recognised. `near` is surely a slip, `like` needs a person to look.
How = Literal["exact", "short", "former", "near", "like", "number", "abbreviated", "unknown"]
T = TypeVar("T")
EDGE = 3  # characters that a slip leaves alone at the start or the end of a name
BRIEF = 7  # characters of a name in whose middle a slip leaves two alone at the start
# Words that are put into the names of laws, the longest first.
ADDED = ("监督管理", "保护", "管理", "监督", "安全", "促进", "建设", "实施", "保障", "防治")
CARRIED_OUT = "法实施"
BARE = pattern(r"法(?=(?:条例|细则|办法)$)")  # 土地管理法条例
OWN = 8  # characters of the name of a regulation that no place has of its own
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
        return _grouped((edge, named) for named in self.named for edge in _edges(named[0]))

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


def look_up(register: Register, key: str, year: int | None, is_national: bool = False) -> Match:
    """Return the entry that a folded name means in a report on `year`, exactly or with a slip.

    `is_national`: the name has 中华人民共和国 before it.
    """
    for name in dict.fromkeys((key, without_edition(key), _without_body(register.openings, key))):
        if name in register.by_name:
            found = _exact(register, name, year)
            return _with_state(found) if is_national else found
    law = key[:-1] + "法" if is_national and sound_alike(key[-1:], "法") else key
    for name in (law, without_torn_state(key), BARE.sub(CARRIED_OUT, key)):
        if name != key and name in register.by_name:
            return _exact(register, name, year)._replace(how="near")
    trial = _trial(register, key, year)
    if trial:
        return Match(trial, "near")
    near = _near(register, key)
    if near.entry:
        return near
    added = _of_more_words(register, key)
    if added.entry or not is_national:
        return added
    other = _of_other_kind(register, key)
    return other if other.entry else _of_fewer_words(register, key)


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


def _exact(register: Register, key: str, year: int | None) -> Match:
    found = register.by_name[key]
    held = [one for one in found if one.entry and _holds(one.entry, year)]
    if held:
        return held[0]
    begun = [one for one in found if year is None or _start(one) <= year]
    if begun:
        return max(begun, key=_start)
    # Where 试行 was dropped, the name may be that of a later document.
    trial = _trial(register, key, year)
    return Match(trial, "near") if trial else found[0]


def _with_state(match: Match) -> Match:
    """Return what a name means that has 中华人民共和国 before it, which no short name has.

    Nor have many regulations: 信访工作条例.
    """
    if match.how == "short":
        return match._replace(how="near")
    title = match.entry.title if match.entry and match.how == "exact" else STATE
    is_bare = kind_of(title) == "条例" and not title.startswith(STATE)
    return match._replace(how="like") if is_bare else match


def _trial(register: Register, key: str, year: int | None) -> RegisterEntry | None:
    """Return the document in force in `year` that differs by 试行 or 暂行 only."""
    alike = register.by_bare.get(without_trial(key), ())
    return next((one for one in alike if _holds(one, year)), None)


def _start(match: Match) -> int:
    return begins(match.entry) if match.entry else 0


def _holds(entry: RegisterEntry, year: int | None) -> bool:
    return year is None or begins(entry) <= year <= ends(entry)


def _near(register: Register, key: str) -> Match:
    candidates: dict[tuple[str, Match], None] = dict.fromkeys(
        named for edge in _edges(key) for named in register.by_edge.get(edge, ())
    )
    rated = ((slip(key, name), match) for name, match in candidates)
    slips = {how: match for how, match in rated if how}
    for how in ("near", "like"):
        if how in slips:
            return slips[how]._replace(how=how)
    return Match()


def _edges(key: str) -> tuple[str, ...]:
    edges = (key[:EDGE], "$" + key[-EDGE:])
    return (*edges, "^" + key[:2]) if len(key) <= BRIEF else edges


def _of_more_words(register: Register, key: str) -> Match:
    """Return what a name with a word too many may mean: 测绘管理法, 优化营商环境管理条例.

    Places have regulations of their own whose names are short: 城市供水管理条例.
    """
    kind = kind_of(key)
    stem = key.removesuffix(kind)
    names = (f"{stem.removesuffix(one)}{kind}" for one in ADDED if stem.endswith(one))
    known = (name for name in names if kind == "法" or len(name) >= OWN)
    found = next((match for name in known for match in register.by_name.get(name, ())), Match())
    return found._replace(how="like") if found.entry else found


def _of_fewer_words(register: Register, key: str) -> Match:
    """Return the one law of the land that a name without its first word may mean: 房地产管理法."""
    ended = register.by_edge.get("$" + key[-EDGE:], ()) if kind_of(key) == "法" else ()
    longer = (match.entry for name, match in ended if name.endswith(key) and match.entry)
    found = dict.fromkeys(one for one in longer if one.title.startswith(STATE))
    return Match(next(iter(found)), "like") if len(found) == 1 else Match()


def _of_other_kind(register: Register, key: str) -> Match:
    """Return the one law of the land on that matter, of another kind: 突发事件应对条例.

    By what a law is carried out there is one of: 行政复议法实施办法.
    """
    stem = key.removesuffix(kind_of(key))
    alike = (
        match.entry
        for name, match in register.by_edge.get(key[:EDGE], ())
        if name.removesuffix(kind_of(name)) == stem and match.entry
    )
    found = dict.fromkeys(one for one in alike if one.title.startswith(STATE))
    how: How = "near" if CARRIED_OUT in stem else "like"
    return Match(next(iter(found)), how) if len(found) == 1 else Match()


def _without_body(openings: tuple[str, ...], key: str) -> str:
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
        others = {title: exact, _without_body(openings, title): exact}
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
