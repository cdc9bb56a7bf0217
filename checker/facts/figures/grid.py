"""The lines of a text and the cells of its tables: a format's own, or drawn with tabs and the like."""

from collections.abc import Iterator
from itertools import groupby

from checker.document.model import Block, Document, Span
from checker.facts.figures.bare_rows import bare_tables
from checker.facts.figures.cell_lines import CellLine, cells_of
from checker.facts.figures.cell_rows import rows_of
from checker.patterns import pattern
from checker.records import NamedTuple

CELL = "cell"
PLACE = pattern(r"R(\d+)C(\d+)\Z")
DIVIDERS = ("\t", "|", "｜", "   ", "　　")
DIVIDER = pattern(r"[\t|｜]|   +|　　+")
FRAME = pattern(r"\s*[|｜]|[|｜]\s*\Z")  # the strokes on either side of a row
FIGURE = pattern(r"\s*\d[\d,，.．]*(?<![,，.．])[%％]?\s?\D{0,3}\s*")
GLUED = pattern(r"([一-鿿]{2,})(\d[\d,，.．]*)\s*")
LONGEST = 300  # characters that a row of a table has at most


class Piece(NamedTuple):
    """A line, or a cell: then its table, row and column count from 1."""

    span: Span
    table: int = 0
    row: int = 0
    column: int = 0


def pieces_of(document: Document, blocks: tuple[Block, ...]) -> Iterator[Piece]:
    """Yield the lines and cells of `blocks`, in order; rows that count from 1 again begin a table."""
    table, above = 0, 0
    for one in _pieces(document, blocks):
        table += one.row > 0 and not 0 < above <= one.row <= above + 1
        yield one._replace(table=table) if one.row else one
        above = one.row


def _pieces(document: Document, blocks: tuple[Block, ...]) -> Iterator[Piece]:
    """Yield the pieces without the numbers of their tables."""
    at = 0
    for cells in rows_of(document.text, blocks):
        yield from _between(document, blocks[at : cells[0].block])
        yield from _laid(blocks, cells)
        at = cells[-1].block + 1
    yield from _between(document, blocks[at:])


def _laid(blocks: tuple[Block, ...], cells: list[CellLine]) -> Iterator[Piece]:
    """Yield the cells of one table that was printed with a cell a line."""
    return (Piece(blocks[at].span, 0, row, column) for at, row, column in cells)


def _between(document: Document, blocks: tuple[Block, ...]) -> Iterator[Piece]:
    cells = cells_of(document.text, blocks)
    if cells:
        first, last = cells[0].block, cells[-1].block + 1
        yield from _between(document, blocks[:first])
        yield from _laid(blocks, cells)
        yield from _between(document, blocks[last:])
        return
    at = 0
    for table in bare_tables(document.text, blocks):
        yield from _divided(document, blocks[at : table.first])
        yield from (Piece(span, 0, row, column) for row, column, span in table.cells)
        at = table.last
    yield from _divided(document, blocks[at:])


def _divided(document: Document, blocks: tuple[Block, ...]) -> Iterator[Piece]:
    """Yield lines, and the cells of those that tabs and the like divide."""
    if not blocks or not _holds(document, Span(blocks[0].span.start, blocks[-1].span.end)):
        yield from (_piece(document, block) for block in blocks)
        return
    for is_row, group in groupby(blocks, lambda block: _is_row(document, block)):
        if is_row:
            yield from _rows(document, list(group))
        else:
            yield from (_piece(document, block) for block in group)


def _is_row(document: Document, block: Block) -> bool:
    start, end = block.span
    return end - start <= LONGEST and _holds(document, block.span)


def _holds(document: Document, span: Span) -> bool:
    """Whether a sign that divides cells stands in `span`."""
    return any(document.text.find(sign, *span) >= 0 for sign in DIVIDERS)


def _piece(document: Document, block: Block) -> Piece:
    if block.kind != CELL:
        return Piece(block.span)
    place = PLACE.search(document.place(block.span.start).cell or "")
    return Piece(block.span, 0, int(place[1]), int(place[2])) if place else Piece(block.span)


def _rows(document: Document, blocks: list[Block]) -> Iterator[Piece]:
    """Yield the cells of lines that make a table: two at least, with a cell that is a figure."""
    rows = [row for block in blocks if (row := _cells(document.text, block.span))]
    words = (document.quote(span) for row in rows for _, span in row)
    if len(rows) < 2 or not any(FIGURE.fullmatch(one) for one in words):
        yield from (Piece(block.span) for block in blocks)
        return
    width = max(row[-1][0] for row in rows)
    rows = [_unglued(document.text, row, width) for row in rows]
    for number, row in enumerate(rows, 1):
        # A reader strips the blank cell from the corner of a head that tabs divide.
        shift = width - row[-1][0] if number == 1 else 0
        yield from (Piece(span, 0, number, column + shift) for column, span in row)


def _unglued(text: str, row: list[tuple[int, Span]], width: int) -> list[tuple[int, Span]]:
    """Part a long name from its figure, where a row lacks a cell: 药品和医疗器械11 | 9.6."""
    (column, first), *others = row
    glued = GLUED.fullmatch(text, *first) if len(row) == row[-1][0] == width - 1 else None
    if not glued:
        return row
    pieces = [(column, Span(*glued.span(1))), (column + 1, Span(*glued.span(2)))]
    return [*pieces, *((at + 1, span) for at, span in others)]


def _cells(text: str, span: Span) -> list[tuple[int, Span]]:
    """Return the cells of a row that are not blank, with their numbers."""
    frame = FRAME.match(text, *span)
    start = frame.end() if frame else span.start
    cells, at = [], start
    ends = [one.span() for one in DIVIDER.finditer(text, start, span.end)]
    for column, (end, following) in enumerate((*ends, (span.end, span.end)), 1):
        if text[at:end].strip():
            cells.append((column, Span(at, end)))
        at = following
    return cells
