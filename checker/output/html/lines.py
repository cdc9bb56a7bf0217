"""The text of a report as the page sets it: lines and tables, cut where a passage begins or ends."""

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from checker.cleaning import harmless
from checker.document.model import Document, Place, Span
from checker.facts.figures.grid import Piece, pieces_of
from checker.records import NamedTuple


class Mark(NamedTuple):
    """A passage from `start` to `end`: its finding's group, number and anchor; a heading has none."""

    start: int
    end: int
    group: str
    number: int = 0
    finding: str = ""

    @property
    def anchor(self) -> str:
        """Where the finding points to."""
        return f"{self.finding}-{self.start}"


class Stretch(NamedTuple):
    """Text under the same marks throughout; `begins` are those of them that begin here."""

    text: str
    marks: tuple[Mark, ...]
    begins: tuple[Mark, ...]


class Line(NamedTuple):
    """A paragraph, heading or cell: `role` says which, `level` how deep a heading lies."""

    piece: Piece
    place: Place
    role: str
    level: int
    stretches: tuple[Stretch, ...]


def lines(document: Document, marks: Iterable[Mark]) -> Iterator[Line]:
    """Yield the lines of a report in order, each with what is marked in it."""
    pieces = tuple(pieces_of(document, document.blocks))
    headings = {one.heading.start: one for one in document.sections}
    run_in = (Mark(*one.heading, "run-in") for one in document.sections if one.run_in)
    cut = stretches(document.text, [one.span for one in pieces], (*marks, *run_in))
    roles = _roles(document)
    for piece, cuts in zip(pieces, cut, strict=True):
        heading = headings.get(piece.span.start)
        is_heading = heading is not None and not heading.run_in and not piece.row
        role = "heading" if is_heading else roles.get(piece.span.start, "")
        level = heading.level if heading else 0
        yield Line(piece, document.place(piece.span.start), role, level, cuts)


def parts(all_lines: Iterable[Line]) -> Iterator[tuple[int, tuple[Line, ...]]]:
    """Return runs of lines, each with the number of the table that it is, 0 for none."""
    for table, group in groupby(all_lines, lambda one: one.piece.table):
        yield table, tuple(group)


def table_rows(cells: Iterable[Line]) -> Iterator[list[Line | None]]:
    """Return the cells of a table row by row, None where the table has none."""
    for _, row in groupby(cells, lambda one: one.piece.row):
        filled: list[Line | None] = []
        for cell in row:
            filled += [None] * (cell.piece.column - 1 - len(filled))
            filled.append(cell)
        yield filled


def stretches(
    text: str, spans: Iterable[Span], marks: Iterable[Mark]
) -> Iterator[tuple[Stretch, ...]]:
    """Cut each of `spans`, which are in order, at the ends of all marks in it."""
    waiting = deque(sorted(marks))
    edges = sorted({edge for one in waiting for edge in (one.start, one.end)})
    shown = harmless(text)
    under: list[Mark] = []
    for start, end in spans:
        inner = edges[bisect_right(edges, start) : bisect_left(edges, end)]
        found = []
        for at, until in pairwise((start, *inner, end)):
            begins = []
            while waiting and waiting[0].start <= at:
                begins.append(waiting.popleft())
            begins = [one for one in begins if one.end > at]
            under = [*(one for one in under if one.end > at), *begins]
            found.append(Stretch(shown[at:until], tuple(under), tuple(begins)))
        yield tuple(found)


def _roles(document: Document) -> dict[int, str]:
    """Return where the fields of head and tail begin, and which they are."""
    head = document.head
    fields = {
        "title": head.title,
        "signature": head.signature,
        "date": head.date,
        "number": head.document_number,
    }
    return {field.span.start: name for name, field in fields.items() if field}
