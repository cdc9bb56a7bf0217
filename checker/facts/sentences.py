"""Sentences and clauses of a text, and rows of words looked for in them."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from checker import patterns
from checker.document.model import Span
from checker.facts.vocabulary import Row, Words

SENTENCE = patterns.pattern(r"[^。！？；!?;\n]+[。！？；!?;]?")
SENTENCE_END = patterns.pattern(r"[。！？；!?;\n]")
CLAUSE = patterns.pattern(r"[^。！？；：，!?;:,\n]+")
TITLE = patterns.pattern(r"《[^《》\n]*(?:《[^《》\n]*》[^《》\n]*)*》")


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of `text` inside `span`, blanks at their ends left out."""
    return _pieces(SENTENCE, text, span)


def clauses(text: str, span: Span) -> Iterator[Span]:
    """Yield the clauses of `text` inside `span`: what stands between any two marks."""
    return _pieces(CLAUSE, text, span)


def titles(text: str) -> tuple[Span, ...]:
    """Return the places of all 《…》, marks included; a title inside a title is not listed."""
    return tuple(Span(*match.span()) for match in TITLE.finditer(text))


def one_holding(spans: tuple[Span, ...], span: Span) -> Span | None:
    """Return the one of `spans`, which are in order and apart, that holds `span`."""
    index = bisect_right(spans, span.start, key=_start) - 1
    return spans[index] if index >= 0 and spans[index].holds(span) else None


def without_titles(text: str) -> str:
    """Return `text` with every 《…》 replaced by as many blanks, so that offsets stay."""
    return TITLE.sub(lambda match: "\0" * len(match[0]), text)


def row_holds(row: Row, text: str) -> bool:
    """Whether each group of `row` has a word in `text`."""
    return all(any(map(text.__contains__, group)) for group in row)


def any_row(rows: tuple[Row, ...], text: str) -> bool:
    """Whether one of `rows` holds in `text`."""
    return any(row_holds(row, text) for row in rows)


def sentences_with(rows: tuple[Row, ...], text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences inside `span` in which one of `rows` holds, in order.

    The rows' first words are searched for in the whole stretch, so that sentences without them
    cost nothing.
    """
    found: set[Span] = set()
    for row in rows:
        first = _any_of(row[0])
        match = first.search(text, span.start, span.end)
        while match:
            sentence = _around(text, match.start(), span)
            if row_holds(row, text[sentence.start : sentence.end]):
                found.add(sentence)
            match = first.search(text, max(sentence.end, match.end()), span.end)
    return iter(sorted(found))


@lru_cache(maxsize=4096)
def _any_of(words: Words) -> re.Pattern[str]:
    return patterns.pattern("|".join(map(re.escape, words)))


def _around(text: str, offset: int, span: Span) -> Span:
    """Return the sentence that holds `offset`."""
    start = offset
    while start > span.start and not SENTENCE_END.match(text, start - 1):
        start -= 1
    return next(sentences(text, Span(start, span.end)))


def _start(span: Span) -> int:
    return span.start


def _pieces(pattern: re.Pattern[str], text: str, span: Span) -> Iterator[Span]:
    for match in pattern.finditer(text, span.start, span.end):
        words = match[0]
        start = match.start() + len(words) - len(words.lstrip())
        end = match.end() - (len(words) - len(words.rstrip()))
        if start < end:
            yield Span(start, end)
