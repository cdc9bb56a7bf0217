"""What the reports of an audit show of each other: shared text, last year's reports, outliers."""

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from checker.audit.entries import Entry
from checker.audit.figures import Kind, Usual, totals_of
from checker.audit.pairs import Index, groups
from checker.audit.run import Audit
from checker.audit.units import key_of, sameness
from checker.facts.copies.passages import Passage, shared
from checker.facts.copies.words import Words, words_in
from checker.facts.peers import Outlier, Peer, Peers
from checker.records import NamedTuple

# What less than this share of either report has in common is no copy.
REPORTED = 0.05
KEPT_APART = 64  # documents in memory while pairs are compared


class Copy(NamedTuple):
    """Two reports that share text, the passages by their places in the first, the shares of each.

    `previous`: they are reports of one body on two years.
    """

    one: int
    other: int
    passages: tuple[Passage, ...]
    of_one: float
    of_other: float
    previous: bool = False


class Compared(NamedTuple):
    """What was found by comparing: who shares text with whom, what is usual and what stands out.

    `kinds` counts the reports that give a figure of a kind, `last` gives for a report by its
    number that of the same body on the year before.
    """

    copies: tuple[Copy, ...] = ()
    groups: tuple[tuple[int, ...], ...] = ()
    peers: dict[int, Peers] = {}
    usual: Usual = Usual()
    kinds: Counter[Kind] = Counter()
    last: dict[int, int] = {}

    def of_others(self) -> tuple[Copy, ...]:
        """Return the pairs of different bodies, or of one year, that share most first."""
        return _largest_first(one for one in self.copies if not one.previous)

    def of_last_year(self) -> tuple[Copy, ...]:
        """Return the pairs of one body's reports on two years, that share most first."""
        return _largest_first(one for one in self.copies if one.previous)


def _largest_first(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    return tuple(sorted(copies, key=lambda one: (-max(one.of_one, one.of_other), one)))


def compare(audit: Audit, entries: tuple[Entry, ...]) -> Compared:
    """Compare all reports of `audit`, of which `entries` are the lines, with each other."""
    index, usual = Index(), Usual()
    kinds: Counter[Kind] = Counter()
    for brief in audit.briefs():
        totals = totals_of(brief.values)
        index.add(brief.prints)
        usual.add(brief.level, totals)
        kinds.update(one.kind for one in totals)
    copies = tuple(_copies(audit, index, entries))
    alike = groups((one.one, one.other) for one in copies if not one.previous)
    last = dict(_years(entries))
    peers = _peers(copies, entries)
    for number, outliers in _outliers(audit, last, usual):
        peers[number] = peers.get(number, Peers())._replace(outliers=outliers)
    return Compared(copies, alike, peers, usual, kinds, last)


def _copies(audit: Audit, index: Index, entries: tuple[Entry, ...]) -> Iterator[Copy]:
    common = index.common()

    @lru_cache(KEPT_APART)
    def words(number: int) -> Words:
        return words_in(audit.document(number))

    for one, other in index.pairs():
        found = shared(words(one), words(other), common)
        if max(found.of_one, found.of_other) >= REPORTED:
            previous = _is_of_another_year(entries[one], entries[other])
            yield Copy(one, other, *found, previous)


def _is_of_another_year(one: Entry, other: Entry) -> bool:
    return one.year != other.year and sameness(one.unit, other.unit) == "same"


def _peers(copies: tuple[Copy, ...], entries: tuple[Entry, ...]) -> dict[int, Peers]:
    """Say of each report what it shares; of several others that of which it has most stays."""
    found: dict[int, Peers] = {}
    for copy in copies:
        here, there = zip(*copy.passages, strict=True)
        for number, other, share, spans in (
            (copy.one, copy.other, copy.of_one, here),
            (copy.other, copy.one, copy.of_other, there),
        ):
            peers, other_one = found.get(number, Peers()), entries[other]
            peer = Peer(other_one.title or other_one.source, share, tuple(sorted(spans)))
            if not copy.previous:
                found[number] = peers._replace(another=_nearer(peers.another, peer))
            elif (other_one.year or 0) < (entries[number].year or 0):
                found[number] = peers._replace(previous=_nearer(peers.previous, peer))
    return found


def _nearer(known: Peer | None, peer: Peer) -> Peer:
    return known if known is not None and known.share >= peer.share else peer


def _years(entries: tuple[Entry, ...]) -> Iterator[tuple[int, int]]:
    """Yield the number of each report with that of the same body's report before it."""
    by_end: dict[str, list[Entry]] = {}
    for one in entries:
        if one.unit and one.year:
            by_end.setdefault(key_of(one.unit), []).append(one)
    for alike in by_end.values():
        ordered = sorted(alike, key=lambda one: (one.year or 0, one.number))
        for at, one in enumerate(ordered):
            earlier = [
                other
                for other in ordered[:at]
                if (other.year or 0) < (one.year or 0) and sameness(one.unit, other.unit) == "same"
            ]
            if earlier:
                yield one.number, earlier[-1].number


def _outliers(
    audit: Audit, last: dict[int, int], usual: Usual
) -> Iterator[tuple[int, tuple[Outlier, ...]]]:
    """Yield the reports that have figures that stand out, with these."""
    for number, brief in enumerate(audit.briefs()):
        if brief.is_foreign:
            continue
        before = totals_of(audit.brief(last[number]).values) if number in last else ()
        outliers = usual.outliers(brief.level, totals_of(brief.values), before)
        if outliers:
            yield number, outliers
