"""Last year's report beside this year's: figures, copied passages, problems named again."""

from collections.abc import Iterator
from difflib import SequenceMatcher

from checker.audit.figures import NOUGHT, Total, totals_of
from checker.audit.judged import values_of
from checker.audit.units import sameness
from checker.document.model import Document, Span
from checker.facts.copies.passages import Shared, shared
from checker.facts.copies.words import words_in, words_of
from checker.facts.facts import Facts
from checker.facts.parts import items_of
from checker.messages import Message
from checker.records import NamedTuple

PROBLEMS = "problems"
# How much of two problems must be alike to be one problem in other words.
ALIKE = 0.6


class Change(NamedTuple):
    """An indicator in both years; None where a year does not give it."""

    indicator: str
    measure: str
    last: Total | None
    this: Total | None

    @property
    def ratio(self) -> float | None:
        """By how much it grew: 0.1 is a tenth more; None where that cannot be said."""
        if self.last is None or self.this is None or not self.last.common:
            return None
        return self.this.common / self.last.common - 1


class Repeated(NamedTuple):
    """A problem of this year that last year's report named already; spans of the two reports."""

    this: Span
    last: Span


class Years(NamedTuple):
    """What a comparison of two years gives; `copied` are passages of this year's report.

    `doubts` say why the two may not be what they were given for.
    """

    last: Document
    this: Document
    changes: tuple[Change, ...]
    copied: Shared
    repeated: tuple[Repeated, ...]
    doubts: tuple[Message, ...] = ()


def years(last: Facts, this: Facts) -> Years:
    """Compare the reports of two years."""
    copied = shared(words_in(this.document), words_in(last.document))
    repeated, doubts = tuple(_repeated(last, this)), tuple(_doubts(last, this))
    changes = tuple(_changes(last, this))
    return Years(last.document, this.document, changes, copied, repeated, doubts)


def _doubts(last: Facts, this: Facts) -> Iterator[Message]:
    """Yield what speaks against two reports of one body, of one genre, of one year and the next."""
    heads = last.document.head, this.document.head
    years = tuple(one.year for one in heads)
    if years[0] and years[1] and years[0] + 1 != years[1]:
        key = "compare.apart" if years[0] < years[1] else "compare.order"
        yield Message.of(key, last=years[0], this=years[1])
    bodies = tuple(one.issuer.value if one.issuer else "" for one in heads)
    if all(bodies) and sameness(*bodies) != "same":
        yield Message.of("compare.bodies", last=bodies[0], this=bodies[1])
    genres = tuple(one.genre.name for one in (last, this))
    if genres[0] != genres[1]:
        unknown = Message.of("compare.no-genre")
        yield Message.of("compare.genres", last=genres[0] or unknown, this=genres[1] or unknown)


def _changes(last: Facts, this: Facts) -> Iterator[Change]:
    before, now = _totals(last), _totals(this)
    for key in dict.fromkeys((*now, *before)):
        then, today = before.get(key), now.get(key)
        if then and today and not _in_one_unit(then, today):
            yield Change(*key, None, today)
            yield Change(*key, then, None)
        else:
            yield Change(*key, then, today)


def _totals(facts: Facts) -> dict[tuple[str, str], Total]:
    return {(one.indicator, one.measure): one for one in totals_of(values_of(facts))}


def _in_one_unit(one: Total, other: Total) -> bool:
    """Whether two totals count the same; none at all (无行政复议案件) is 0 of any unit."""
    return NOUGHT in (one.kind.unit, other.kind.unit) or one.kind.unit == other.kind.unit


def _repeated(last: Facts, this: Facts) -> list[Repeated]:
    """Return the problems of this year with the one of last year that is most like each."""
    known = [(one, words_of(last.document.quote(one)).text) for one in _problems(last)]
    found = []
    for problem in _problems(this):
        words = words_of(this.document.quote(problem)).text
        likest = max(((_likeness(words, text), one) for one, text in known), default=(0.0, problem))
        if likest[0] >= ALIKE:
            found.append(Repeated(problem, likest[1]))
    return found


def _problems(facts: Facts) -> tuple[Span, ...]:
    """Return the problems that a report names, each with the sentence it opens."""
    part = facts.parts.get(PROBLEMS)
    if part is None or part.span is None:
        return ()
    concept = next(one for one in facts.vocabulary.sections.values() if one.part == PROBLEMS)
    return items_of(concept, facts.document, part.span)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() if one and other else 0.0
