"""Wrong spellings of words that have one right form."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from checker.document.model import Span
from checker.document.text.fold import fold_term
from checker.facts.words import is_whole
from checker.language.case import Case
from checker.language.patterns import places, present
from checker.language.scope import Searched
from checker.language.verdict import Verdict
from checker.messages import Message

# A right form with its wrong ones; a wrong one between slashes is a pattern.
Wordings = tuple[tuple[str, tuple[str, ...]], ...]


class Slip(NamedTuple):
    """A wrong form at `span`, and the right one."""

    span: Span
    right: str


class _Forms(NamedTuple):
    """Wordings made ready: folded wrong words and patterns, each with its right form."""

    words: tuple[tuple[str, str], ...]
    patterns: Mapping[str, str]
    rights: tuple[str, ...]


def find_slips(case: Case, wordings: Wordings, searched: Searched) -> tuple[Slip, ...]:
    """Return the wrong forms inside what is searched, in order, names of documents left out."""
    forms = _forms(wordings)
    found = {
        Slip(case.facts.folded.source(start, end), right)
        for start, end, right in (*_words(case, forms), *_patterns(case, forms))
        if not _is_right(case.facts.folded.text, start, end, forms.rights)
    }
    fit = (one for one in found if searched.holds(one.span) and _counts(case, one.span))
    return tuple(_longest(sorted(fit, key=_place)))


def wrong_of(case: Case, slip: Slip) -> Verdict:
    """Return the verdict on one slip."""
    wrong = case.document.quote(slip.span)
    return Verdict("fail", Message.of("wording.wrong", wrong=wrong, right=slip.right), (slip.span,))


@cache
def _forms(wordings: Wordings) -> _Forms:
    pairs = [(wrong, right) for right, wrongs in wordings for wrong in wrongs]
    return _Forms(
        tuple((fold_term(wrong), right) for wrong, right in pairs if not _is_pattern(wrong)),
        {wrong[1:-1]: right for wrong, right in pairs if _is_pattern(wrong)},
        tuple(fold_term(right) for right, _ in wordings),
    )


def _is_pattern(form: str) -> bool:
    return len(form) > 2 and form.startswith("/") and form.endswith("/")


def _words(case: Case, forms: _Forms) -> Iterator[tuple[int, int, str]]:
    text = case.facts.folded.text
    for word, right in forms.words:
        at = text.find(word)
        while at >= 0:
            yield at, at + len(word), right
            at = text.find(word, at + 1)


def _patterns(case: Case, forms: _Forms) -> Iterator[tuple[int, int, str]]:
    text = case.facts.folded.text
    if forms.patterns:
        for pattern in present(tuple(forms.patterns), text):
            for one in places(pattern, text, (Span(0, len(text)),)):
                yield one.start, one.end, forms.patterns[pattern]


def _is_right(text: str, start: int, end: int, rights: tuple[str, ...]) -> bool:
    """Whether what stands from `start` to `end` is but a piece of a right form, or one itself."""
    return any(
        text.find(right, max(end - len(right), 0), start + len(right)) >= 0
        for right in rights
        if len(right) >= end - start
    )


def _counts(case: Case, span: Span) -> bool:
    titles = case.facts.titles
    index = bisect_right(titles, span) - 1
    in_title = index >= 0 and titles[index].holds(span) and titles[index] != span
    return not in_title and is_whole(case.document.text, span)


def _longest(slips: list[Slip]) -> Iterator[Slip]:
    """Yield the slips that no longer one covers: one passage, one slip."""
    end = 0
    for one in slips:
        if one.span.start >= end:
            yield one
            end = one.span.end


def _place(slip: Slip) -> tuple[int, int]:
    return slip.span.start, -slip.span.end
