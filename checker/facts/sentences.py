"""Sentences and clauses of a text, and rows of words looked for in them."""

import re
from collections.abc import Iterator

from checker.document.model import Span
from checker.facts.vocabulary import Row

SENTENCE = re.compile(r"[^。！？；!?;\n]+[。！？；!?;]?")
CLAUSE = re.compile(r"[^。！？；：，!?;:,\n]+")
TITLE = re.compile(r"《[^《》\n]*(?:《[^《》\n]*》[^《》\n]*)*》")


def sentences(text: str, span: Span) -> Iterator[Span]:
    """Yield the sentences of `text` inside `span`, blanks at their ends left out."""
    return _pieces(SENTENCE, text, span)


def clauses(text: str, span: Span) -> Iterator[Span]:
    """Yield the clauses of `text` inside `span`: what stands between any two marks."""
    return _pieces(CLAUSE, text, span)


def titles(text: str) -> tuple[Span, ...]:
    """Return the places of all 《…》, marks included; a title inside a title is not listed."""
    return tuple(Span(*match.span()) for match in TITLE.finditer(text))


def without_titles(text: str) -> str:
    """Return `text` with every 《…》 replaced by as many blanks, so that offsets stay."""
    return TITLE.sub(lambda match: "\0" * len(match[0]), text)


def row_holds(row: Row, text: str) -> bool:
    """Whether each group of `row` has a word in `text`."""
    return all(any(word in text for word in group) for group in row)


def any_row(rows: tuple[Row, ...], text: str) -> Row | None:
    """Return the first row that holds in `text`."""
    return next((row for row in rows if row_holds(row, text)), None)


def _pieces(pattern: re.Pattern[str], text: str, span: Span) -> Iterator[Span]:
    for match in pattern.finditer(text, span.start, span.end):
        words = match[0]
        start = match.start() + len(words) - len(words.lstrip())
        end = match.end() - (len(words) - len(words.rstrip()))
        if start < end:
            yield Span(start, end)
