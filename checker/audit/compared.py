"""What the reports of an audit show of each other: shared text, last year's reports, outliers."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from checker.audit.figures import Total, Usual, totals_of
from checker.audit.judged import Judged
from checker.audit.pairs import Index, Pair, groups
from checker.audit.run import Audit
from checker.audit.units import key_of, sameness
from checker.document.model import Document, Span
from checker.facts.copies.passages import Passage, shared
from checker.facts.copies.words import Words, words_in
from checker.facts.peers import Outlier, Peer, Peers
from checker.records import NamedTuple

# What less than this share of either report has in common is no copy.
REPORTED = 0.05
KEPT_APART = 64  # documents in memory while pairs are compared


class Who(NamedTuple):
    """A report by its number in the audit: the body, the year, and what people call it."""

    number: int
    source: str
    unit: str
    year: int | None
    title: str
    foreign: bool = False


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
    """What was found by comparing: who reported, who shares text with whom, what stands out.

    `last` gives for a report by its number that of the same body on the year before.
    """

    reports: tuple[Who, ...] = ()
    copies: tuple[Copy, ...] = ()
    groups: tuple[tuple[int, ...], ...] = ()
    peers: dict[int, Peers] = {}
    usual: Usual = Usual()
    last: dict[int, int] = {}

    def of_others(self) -> tuple[Copy, ...]:
        """Return the pairs of different bodies, or of one year, that share most first."""
        return _largest_first(one for one in self.copies if not one.previous)

    def of_last_year(self) -> tuple[Copy, ...]:
        """Return the pairs of one body's reports on two years, that share most first."""
        return _largest_first(one for one in self.copies if one.previous)


def _largest_first(copies: Iterable[Copy]) -> tuple[Copy, ...]:
    return tuple(sorted(copies, key=lambda one: (-max(one.of_one, one.of_other), one)))


def compare(audit: Audit) -> Compared:
    """Compare all reports of `audit` with each other."""
    index, usual = Index(), Usual()
    who: list[Who] = []
    for number, judged in enumerate(audit.each()):
        index.add(judged.prints)
        usual.add(judged.level, totals_of(judged.values))
        who.append(_who(number, judged))
    reports = tuple(who)
    copies = tuple(_copies(audit, index, reports))
    own = tuple(one for one in copies if not one.previous)
    last = dict(_years(reports))
    peers = _peers(audit, reports, copies, usual, last)
    alike = groups((one.one, one.other) for one in own)
    return Compared(reports, copies, alike, peers, usual, last)


def _who(number: int, judged: Judged) -> Who:
    subject = judged.report.subject
    title = subject.title or subject.source
    return Who(
        number, subject.source, subject.issuer, subject.year, title, not judged.report.is_applicable
    )


def _copies(audit: Audit, index: Index, reports: tuple[Who, ...]) -> Iterator[Copy]:
    common = index.common()

    @lru_cache(KEPT_APART)
    def words(number: int) -> Words:
        return words_in(document_of(audit, number))

    for pair in index.pairs():
        found = shared(words(pair.one), words(pair.other), common)
        if max(found.of_one, found.of_other) >= REPORTED:
            previous = _is_of_another_year(reports[pair.one], reports[pair.other])
            yield _copy(pair, found.passages, found.of_one, found.of_other, previous)


def _copy(
    pair: Pair, passages: tuple[Passage, ...], of_one: float, of_other: float, previous: bool
) -> Copy:
    return Copy(pair.one, pair.other, passages, of_one, of_other, previous)


def document_of(audit: Audit, number: int) -> Document:
    """Return the report that is number `number` in `audit`."""
    return audit.nth(number).report.document


def _is_of_another_year(one: Who, other: Who) -> bool:
    return one.year != other.year and sameness(one.unit, other.unit) == "same"


def _peers(
    audit: Audit,
    reports: tuple[Who, ...],
    copies: tuple[Copy, ...],
    usual: Usual,
    last: dict[int, int],
) -> dict[int, Peers]:
    found: dict[int, Peers] = {}
    for copy in copies:
        _note(found, copy, reports)
    for number, judged in enumerate(audit.each()):
        outliers = _outliers(audit, judged, last.get(number), usual)
        if outliers:
            found[number] = found.get(number, Peers())._replace(outliers=outliers)
    return found


def _note(found: dict[int, Peers], copy: Copy, reports: tuple[Who, ...]) -> None:
    """Add a pair to what is known of both its reports; of several others the nearest stays."""
    sides = (
        (copy.one, copy.other, copy.of_one, tuple(one.here for one in copy.passages)),
        (copy.other, copy.one, copy.of_other, tuple(one.there for one in copy.passages)),
    )
    for number, other, share, spans in sides:
        peers = found.get(number, Peers())
        if copy.previous:
            if (reports[other].year or 0) < (reports[number].year or 0):
                peer = _nearer(peers.previous, reports[other], share, spans)
                found[number] = peers._replace(previous=peer)
        else:
            peer = _nearer(peers.another, reports[other], share, spans)
            found[number] = peers._replace(another=peer)


def _nearer(known: Peer | None, other: Who, share: float, spans: tuple[Span, ...]) -> Peer:
    if known is not None and known.share >= share:
        return known
    return Peer(other.title, share, tuple(sorted(spans)))


def _years(reports: tuple[Who, ...]) -> Iterator[tuple[int, int]]:
    """Yield the number of each report with that of the same body's report before it."""
    by_end: dict[str, list[Who]] = {}
    for one in reports:
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


def _outliers(audit: Audit, judged: Judged, last: int | None, usual: Usual) -> tuple[Outlier, ...]:
    if not judged.report.is_applicable:
        return ()
    before: tuple[Total, ...] = ()
    if last is not None:
        before = totals_of(audit.nth(last).values)
    return usual.outliers(judged.level, totals_of(judged.values), before)
