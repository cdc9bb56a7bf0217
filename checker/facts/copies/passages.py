"""The passages that two reports share, and what share of each they make."""

from collections.abc import Iterator

from checker.document.model import Span
from checker.facts.copies.prints import SIZE, prints_in
from checker.facts.copies.words import Words
from checker.records import NamedTuple

# What is shorter is a phrase, and no passage.
SHORTEST = 30
CLAUSE = 13  # characters at either end that a passage may lose


class Passage(NamedTuple):
    """A stretch of one report that stands in another one as well; offsets into their texts."""

    here: Span
    there: Span


class Shared(NamedTuple):
    """The passages two reports share, in the order of the first, and their share of each (0 to 1)."""

    passages: tuple[Passage, ...] = ()
    of_one: float = 0
    of_other: float = 0


def shared(one: Words, other: Words, common: frozenset[int] = frozenset()) -> Shared:
    """Compare two reports; passages whose prints are all `common` wording are left out."""
    found = [run for run in _runs(one.text, other.text) if not _is_common(one.text, run, common)]
    passages = tuple(
        Passage(_span(one, run.start, run.end), _span(other, run.there, run.there + run.size))
        for run in (_at_clauses(run, one) for run in found)
    )
    return Shared(passages, _share(found, one), _share_there(found, other))


class Run(NamedTuple):
    """As many characters from `start` in the one as from `there` in the other."""

    start: int
    there: int
    size: int

    @property
    def end(self) -> int:
        """Where it ends in the one."""
        return self.start + self.size


def _runs(one: str, other: str) -> Iterator[Run]:
    """Yield the longest common stretches from left to right."""
    places: dict[str, list[int]] = {}
    for at in range(len(other) - SIZE + 1):
        places.setdefault(other[at : at + SIZE], []).append(at)
    at = 0
    while at <= len(one) - SIZE:
        starts = places.get(one[at : at + SIZE], ())
        size, there = max(
            ((_reach(one, other, at, start), -start) for start in starts), default=(0, 0)
        )
        if size >= SHORTEST:
            yield Run(at, -there, size)
        at += size if size >= SHORTEST else 1


def _reach(one: str, other: str, at: int, there: int) -> int:
    size = SIZE
    while at + size < len(one) and one[at + size] == other[there + size : there + size + 1]:
        size += 1
    return size


def _is_common(text: str, run: Run, common: frozenset[int]) -> bool:
    """Whether most prints of a passage are those of common wording."""
    prints = list(prints_in(text[run.start : run.end]))
    return bool(prints) and 2 * sum(one in common for one in prints) > len(prints)


def _at_clauses(run: Run, words: Words) -> Run:
    """Let a passage begin and end where a clause does, if one does not far from its ends."""
    starts = range(run.start, run.start + CLAUSE)
    start = next((at for at in starts if _is_edge(words, at)), run.start)
    ends = range(run.end, run.end - CLAUSE, -1)
    end = next((at for at in ends if _is_edge(words, at)), run.end)
    return Run(start, run.there + start - run.start, end - start)


def _is_edge(words: Words, at: int) -> bool:
    """Whether something was left out, or nothing stands, before the character at `at`."""
    return at in (0, len(words.at)) or words.at[at] > words.at[at - 1] + 1


def _span(words: Words, start: int, end: int) -> Span:
    return Span(words.at[start], words.at[end - 1] + 1)


def _share(runs: list[Run], words: Words) -> float:
    return sum(one.size for one in runs) / len(words.text) if words.text else 0


def _share_there(runs: list[Run], words: Words) -> float:
    """Return the share that is covered in the other report; a stretch may be used twice."""
    covered, last = 0, 0
    for start, end in sorted((one.there, one.there + one.size) for one in runs):
        covered += max(end - max(start, last), 0)
        last = max(last, end)
    return covered / len(words.text) if words.text else 0
