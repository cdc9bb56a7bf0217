"""Wrong spellings of words that have one right form."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from checker.document.model import Span
from checker.document.text.fold import Folded, fold_term
from checker.facts.patterns import places, present
from checker.facts.words import is_whole

# A right form with its wrong ones; a wrong one between slashes is a pattern.
Wordings = tuple[tuple[str, tuple[str, ...]], ...]
FEW = 16  # words that are sooner looked for one by one than all at once


class Slip(NamedTuple):
    """A wrong form at `span`, and the right one."""

    span: Span
    right: str


class Text(NamedTuple):
    """A report's words, the same folded, and the places of the names in 《》."""

    words: str
    folded: Folded
    titles: tuple[Span, ...]


class _Forms(NamedTuple):
    """Wordings made ready: folded wrong words and patterns with their right forms."""

    words: Mapping[str, str]
    patterns: Mapping[str, str]
    rights: tuple[str, ...]
    automaton: Any


def find_slips(text: Text, wordings: Wordings) -> tuple[Slip, ...]:
    """Return the wrong forms in `text`, in order; a piece of a right form is none, nor a title."""
    forms = _forms(wordings)
    found = {
        Slip(text.folded.source(start, end), right)
        for start, end, right in (*_words(text, forms), *_patterns(text, forms))
        if not _is_right(text.folded.text, start, end, forms.rights)
    }
    return tuple(_longest(sorted((one for one in found if _counts(text, one.span)), key=_place)))


@cache
def _forms(wordings: Wordings) -> _Forms:
    pairs = [(wrong, right) for right, wrongs in wordings for wrong in wrongs]
    words = {fold_term(wrong): right for wrong, right in pairs if not _is_pattern(wrong)}
    patterns = {wrong[1:-1]: right for wrong, right in pairs if _is_pattern(wrong)}
    rights = tuple(fold_term(right) for right, _ in wordings)
    return _Forms(words, patterns, rights, _automaton(tuple(words)))


def _is_pattern(form: str) -> bool:
    return len(form) > 2 and form.startswith("/") and form.endswith("/")


def _automaton(words: tuple[str, ...]) -> Any:
    if len(words) <= FEW:
        return None
    from ahocorasick_rs import AhoCorasick

    return AhoCorasick(words, store_patterns=False)


def _words(text: Text, forms: _Forms) -> Iterator[tuple[int, int, str]]:
    if forms.automaton:
        hits = forms.automaton.find_matches_as_indexes(text.folded.text, overlapping=True)
        rights = tuple(forms.words.values())
        for number, start, end in hits:
            yield start, end, rights[number]
        return
    for word, right in forms.words.items():
        at = text.folded.text.find(word)
        while at >= 0:
            yield at, at + len(word), right
            at = text.folded.text.find(word, at + 1)


def _patterns(text: Text, forms: _Forms) -> Iterator[tuple[int, int, str]]:
    folded = text.folded.text
    if forms.patterns:
        for pattern in present(tuple(forms.patterns), folded):
            for one in places(pattern, folded, (Span(0, len(folded)),)):
                yield one.start, one.end, forms.patterns[pattern]


def _is_right(folded: str, start: int, end: int, rights: tuple[str, ...]) -> bool:
    """Whether what stands from `start` to `end` is a right form or a piece of one."""
    return any(
        folded.find(right, max(end - len(right), 0), start + len(right)) >= 0
        for right in rights
        if len(right) >= end - start
    )


def _counts(text: Text, span: Span) -> bool:
    """Whether `span` is in no title, unless it is one, and is made of whole words."""
    index = bisect_right(text.titles, span.start, key=_start) - 1
    in_title = index >= 0 and text.titles[index].holds(span) and text.titles[index] != span
    return not in_title and is_whole(text.words, span)


def _longest(slips: list[Slip]) -> Iterator[Slip]:
    """Yield the slips that no earlier or longer one covers: one passage, one slip."""
    end = 0
    for one in slips:
        if one.span.start >= end:
            yield one
            end = one.span.end


def _place(slip: Slip) -> tuple[int, int]:
    return slip.span.start, -slip.span.end


def _start(span: Span) -> int:
    return span.start
