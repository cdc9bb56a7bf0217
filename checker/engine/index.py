"""Every literal term of every pack, found in one pass over a report."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

from checker.document.model import Span
from checker.facts.automaton import automaton
from checker.facts.facts import Facts
from checker.facts.sentences import one_holding
from checker.facts.vocabulary import Vocabulary
from checker.facts.words import is_whole, starts_of
from checker.language.spellings import spellings
from checker.language.tree import Term
from checker.language.walk import node_terms, terms
from checker.packs.model import Rule
from checker.records import NamedTuple

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick


class Matcher(NamedTuple):
    """An automaton over the folded words of all packs; `numbers` gives a word's number.

    `spelled` has the words that stand for each term of the packs.
    """

    automaton: "AhoCorasick"
    numbers: dict[str, int]
    spelled: dict[Term, tuple[str, ...]]
    vocabulary: Vocabulary


def compile_matcher(rules: Iterable[Rule], vocabulary: Vocabulary) -> Matcher:
    """Build the automaton for all words that `rules` look for."""
    spelled = {term: spellings(term, vocabulary) for term in _terms(rules)}
    words = dict.fromkeys(chain.from_iterable(spelled.values()))
    words.pop("", None)
    numbers = {word: number for number, word in enumerate(words)}
    return Matcher(automaton(words), numbers, spelled, vocabulary)


def finder(matcher: Matcher, facts: Facts) -> Callable[[Term, bool], tuple[Span, ...]]:
    """Search the report once; the function returned gives the places of any term."""
    hits: dict[int, list[tuple[int, int]]] = {}
    for number, start, end in matcher.automaton.find_matches_as_indexes(
        facts.folded.text, overlapping=True
    ):
        hits.setdefault(number, []).append((start, end))
    places: dict[Term, tuple[Span, ...]] = {}
    counted: dict[tuple[Term, bool], tuple[Span, ...]] = {}

    def find(term: Term, count_titles: bool) -> tuple[Span, ...]:
        found = places.get(term)
        if found is None:
            found = places[term] = _places(matcher, hits, facts, term)
        if not found:
            return ()
        key = (term, count_titles)
        if key not in counted:
            counted[key] = _counted(facts, term, found, count_titles)
        return counted[key]

    return find


def _terms(rules: Iterable[Rule]) -> Iterator[Term]:
    """Yield the terms that `rules` look for."""
    for rule in rules:
        sought = list(terms(rule.sentence))
        if rule.review_when is not None:
            sought.extend(node_terms(rule.review_when))
        yield from (term for term in sought if term.kind != "pattern")


def _places(
    matcher: Matcher, hits: dict[int, list[tuple[int, int]]], facts: Facts, term: Term
) -> tuple[Span, ...]:
    words = matcher.spelled.get(term) or spellings(term, matcher.vocabulary)
    found = [
        facts.folded.source(start, end)
        for word in words
        for start, end in _hits(matcher, hits, facts, word)
    ]
    return _leftmost_longest(found)


def _counted(
    facts: Facts, term: Term, places: tuple[Span, ...], count_titles: bool
) -> tuple[Span, ...]:
    """Leave out what is not a whole word, and what stands in a title where titles do not count."""
    if term.kind == "title":
        return places
    text = facts.document.text
    return tuple(
        one
        for one in places
        if (count_titles or not one_holding(facts.titles, one)) and is_whole(text, one)
    )


def _hits(
    matcher: Matcher, hits: dict[int, list[tuple[int, int]]], facts: Facts, word: str
) -> list[tuple[int, int]]:
    number = matcher.numbers.get(word)
    if number is not None:
        return hits.get(number, [])
    return [(at, at + len(word)) for at in starts_of(word, facts.folded.text)]


def _leftmost_longest(spans: list[Span]) -> tuple[Span, ...]:
    """Drop what overlaps an earlier or longer place: a synonym may hold the term itself."""
    kept: list[Span] = []
    for one in sorted(spans, key=lambda span: (span.start, -span.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return tuple(kept)
