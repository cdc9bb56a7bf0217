"""What the reports of an audit show of each other: shared text, last year's reports, outliers."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

from checker.audit.entries import Entries, Entry, entry_of
from checker.audit.figures import Kind, Usual, totals_of
from checker.audit.judged import Brief
from checker.audit.pairs import Index, groups
from checker.audit.run import Audit
from checker.audit.units import key_of, plain, sameness
from checker.codec import Codec
from checker.document.model import Span
from checker.facts.copies.passages import Passage, Shared, shared
from checker.facts.copies.words import Words, words_in
from checker.facts.peers import Outlier, Peer, Peers
from checker.records import NamedTuple
from checker.store.aside import Aside

# What less than this share of either report has in common is no copy, nor are fewer characters: a
# short report that names the three systems in full, as all do, shares a twentieth by that.
REPORTED, LEAST = 0.05, 80
PASSAGES = 20  # of a pair that are shown
KEPT_APART = 16  # documents in memory while pairs are compared
CODEC = Codec((Passage, Span))


# Two reports that share text are of two bodies, of one on two years, or else one body's own: the
# same report handed in twice, or one of another genre.
Relation = Literal["another", "previous", "own"]


class Copy(NamedTuple):
    """Two reports that share text, by their numbers, and what share of each it is.

    `number` is that of the pair; of two years the later one comes first.
    """

    number: int
    one: int
    other: int
    of_one: float
    of_other: float
    relation: Relation = "another"

    def of(self, report: int) -> float:
        """Return what share of `report`, one of the two, they have in common."""
        return self.of_one if report == self.one else self.of_other


class Compared:
    """What was found by comparing: who shares text with whom, what is usual and what stands out.

    `copies` are pairs in the order of their numbers, `groups` reports that hang together by them.
    `another` and `previous` give for a report the pair with another body's, or with an earlier one
    of the same body, of which it has most. `kinds` counts the reports that give a figure of a
    kind, `last` gives for a report by its number that of the same body on the year before.
    """

    def __init__(self, audit: Audit, entries: Entries) -> None:
        """Compare all reports of `audit` with each other, and put a line for each in `entries`."""
        self.audit, self.entries = audit, entries
        self.usual = Usual(audit.loaded.vocabulary.indicators)
        self.kinds: Counter[Kind] = Counter()
        self.shared = Aside(CODEC, audit.folder)
        index, top = Index(), audit.top
        for number, brief in enumerate(audit.briefs()):
            totals = () if brief.is_foreign else totals_of(brief.values)
            entries.put(entry_of(number, brief, top))
            index.add(brief.prints)
            self.usual.add(_group(brief), totals)
            self.kinds.update(one.kind for one in totals)
        self.copies = tuple(self._copies(_alike(audit, index)))
        self.groups = groups((one.one, one.other) for one in self.of_others())
        self.last = dict(_years(entries))
        self.another: dict[int, Copy] = {}
        self.previous: dict[int, Copy] = {}
        for copy in self.copies:
            if copy.relation != "own":
                self._note(copy)

    def passages(self, copy: Copy) -> tuple[Passage, ...]:
        """Return the passages of a pair by their places in the first report."""
        found: tuple[Passage, ...] = self.shared.get(copy.number)
        return found

    def longest(self, copy: Copy) -> tuple[Passage, ...]:
        """Return the passages of a pair that are shown, the longest first."""
        found = sorted(self.passages(copy), key=lambda at: at.here.start - at.here.end)
        return tuple(found[:PASSAGES])

    def of_others(self) -> tuple[Copy, ...]:
        """Return the pairs of different bodies, those that share most first."""
        return self._related("another")

    def of_last_year(self) -> tuple[Copy, ...]:
        """Return the pairs of one body's reports on two years, those that share most first."""
        return self._related("previous")

    def of_one_body(self) -> tuple[Copy, ...]:
        """Return the pairs of other reports of one body, those that share most first."""
        return self._related("own")

    def peers(self, number: int) -> Peers:
        """Return what a report shares with others, and which of its figures stand out."""
        pairs = (found.get(number) for found in (self.another, self.previous))
        another, previous = (copy and self._peer(number, copy) for copy in pairs)
        return Peers(another, previous, self.outliers(number))

    def outliers(self, number: int) -> tuple[Outlier, ...]:
        """Return the figures of a report that stand out."""
        brief, last = self.audit.brief(number), self.last.get(number)
        if brief.is_foreign:
            return ()
        before = () if last is None else totals_of(self.audit.brief(last).values)
        return self.usual.outliers(_group(brief), totals_of(brief.values), before)

    def _related(self, relation: Relation) -> tuple[Copy, ...]:
        return largest_first(one for one in self.copies if one.relation == relation)

    def _copies(self, pairs: Iterable[tuple[int, int, Shared]]) -> Iterator[Copy]:
        for number, (one, other, found) in enumerate(pairs):
            relation = _relation(self.entries[one], self.entries[other])
            copy = Copy(number, one, other, found.of_one, found.of_other, relation)
            passages = found.passages
            if relation == "previous" and self._year(one) < self._year(other):
                copy = Copy(number, other, one, found.of_other, found.of_one, relation)
                passages = tuple(sorted(Passage(it.there, it.here) for it in passages))
            self.shared.put(number, passages)
            yield copy

    def _note(self, copy: Copy) -> None:
        """Note a pair with each of its reports if it is the one of which that has most."""
        for number, other in ((copy.one, copy.other), (copy.other, copy.one)):
            found = self.another if copy.relation == "another" else self.previous
            is_for = copy.relation == "another" or self._year(other) < self._year(number)
            if is_for and self._weight(found.get(number), number) < self._weight(copy, number):
                found[number] = copy

    def _weight(self, copy: Copy | None, number: int) -> tuple[float, int]:
        """Return how much of a report a pair is; of equal ones that with the later report counts."""
        if copy is None:
            return -1, 0
        return copy.of(number), self._year(copy.other if number == copy.one else copy.one)

    def _year(self, number: int) -> int:
        return self.entries[number].year or 0

    def _peer(self, number: int, copy: Copy) -> Peer:
        here, there = zip(*self.passages(copy), strict=True)
        other, spans = (copy.other, here) if number == copy.one else (copy.one, there)
        entry = self.entries[other]
        return Peer(entry.title or entry.source, copy.of(number), tuple(sorted(spans)))


def _group(brief: Brief) -> str:
    """Return what reports have in common whose figures are compared: a kind of body, a genre."""
    return f"{brief.level} {brief.subject.genre}"


def largest_first(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    """Return pairs by the larger share of either, the largest first."""
    return tuple(sorted(copies, key=lambda one: (-max(one.of_one, one.of_other), one)))


def _alike(audit: Audit, index: Index) -> Iterator[tuple[int, int, Shared]]:
    """Yield the reports that share text, two by two, and what they share."""
    common = index.common()

    @lru_cache(KEPT_APART)
    def words(number: int) -> Words:
        return words_in(audit.document(number))

    for one, other in index.pairs():
        found = shared(words(one), words(other), common)
        size = sum(it.here.end - it.here.start for it in found.passages)
        if max(found.of_one, found.of_other) >= REPORTED and size >= LEAST:
            yield one, other, found


def _relation(one: Entry, other: Entry) -> Relation:
    if sameness(one.unit, other.unit) != "same":
        return "another"
    return "previous" if one.genre == other.genre and one.year != other.year else "own"


def _years(entries: Entries) -> Iterator[tuple[int, int]]:
    """Yield the number of each report with that of the same body's report of its genre before it."""
    by_end: dict[tuple[str, str], dict[str, list[tuple[int, int]]]] = {}
    for one in entries:
        if one.unit and one.year and not one.is_foreign:
            names = by_end.setdefault((one.genre, key_of(one.unit)), {})
            names.setdefault(plain(one.unit), []).append((one.year, one.number))
    for names in by_end.values():
        for name, reports in names.items():
            for year, number in reports:
                for _, last in _before(year, name, names):
                    yield number, last


def _before(year: int, name: str, names: dict[str, list[tuple[int, int]]]) -> list[tuple[int, int]]:
    """Return the last report before `year` of the body called `name`, or of that name in full."""
    found = [one for one in names[name] if one[0] < year]
    if not found:
        earlier = ((one, other) for other in names for one in names[other] if one[0] < year)
        found = [one for one, other in earlier if sameness(name, other) == "same"]
    return sorted(found)[-1:]
