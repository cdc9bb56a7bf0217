"""Mends made in the file that a report was read from, at their places; nothing else changes."""

from collections.abc import Iterable

from checker.document.model import Document, Span
from checker.document.text.decode import exact, plain
from checker.document.text.lines import line_starts
from checker.fixes import Fix, apply, trimmed
from checker.language.verdict import Mend
from checker.records import NamedTuple


class Mended(NamedTuple):
    """A file with mends `made`; `left` are those whose words do not stand in one piece there.

    `before` and `after` are its text, `data` the bytes to write.
    """

    data: bytes
    before: str
    after: str
    made: tuple[Fix, ...] = ()
    left: tuple[Fix, ...] = ()


def mend_source(data: bytes, document: Document, fixes: Iterable[Fix]) -> Mended | None:
    """Make `fixes` in a file of text, `data`, that `document` was read from.

    None where the file has characters that are damaged and could not be written back.
    """
    source = exact(data)
    if source is None:
        return None
    starts = line_starts(source.text)
    made, left, mends = [], [], []
    for fix in fixes:
        mend = trimmed(document.text, fix.mend)
        place = _place(source.text, starts, document, mend.span)
        if place is None:
            left.append(fix)
        else:
            made.append(fix)
            mends.append(Mend(place, mend.text))
    text = apply(source.text, sorted(mends))
    after = source._replace(text=text)
    return Mended(after.encoded(), source.text, text, tuple(made), tuple(left))


def _place(text: str, starts: tuple[int, ...], document: Document, span: Span) -> Span | None:
    """Return where the words at `span` of the report stand in the source, if in one piece."""
    first, last = document.source_at(span.start), document.source_at(span.end - 1)
    if first.line is None or first.column is None or last.column is None:
        return None
    if first.line != last.line or last.column - first.column != span.end - 1 - span.start:
        return None
    start = starts[first.line - 1] + first.column - 1
    place = Span(start, start + span.end - span.start)
    return place if plain(text[place.start : place.end]) == document.quote(span) else None
