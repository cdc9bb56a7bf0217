"""Tables on a page: those that are drawn with lines, and those that only stand in columns."""

from collections.abc import Iterator
from itertools import groupby, pairwise
from statistics import fmean

from checker.document.pages.sheet import Row, Sheet
from checker.patterns import pattern
from checker.records import NamedTuple

# Rows in pieces that make a table, if one of them is a figure.
FEWEST = 2
FIGURE = pattern(r"\d[\d,，.]*[%％]?\s?[^\W\d]{0,3}")


class Grid(NamedTuple):
    """A table: its cells by row and column, each with its words."""

    cells: tuple[tuple[int, int, str], ...]


def rest_of(grid: Grid, above: Grid) -> Grid | None:
    """Return the rest of a table that goes on from the foot of one page on top of the next.

    Its rows are counted on, a head that is printed again is left out. None for another table.
    """
    if _width(grid) != _width(above):
        return None
    first, last = min(grid.cells)[0], max(above.cells)[0]
    again = _row(grid, first) == _row(above, min(above.cells)[0])
    shift = last - again
    return Grid(
        tuple((row + shift, at, text) for row, at, text in grid.cells if row + shift > last)
    )


def _width(grid: Grid) -> int:
    return max(column for _, column, _ in grid.cells)


def _row(grid: Grid, number: int) -> list[tuple[int, str]]:
    return [(column, text) for row, column, text in grid.cells if row == number]


def grids(sheet: Sheet) -> Iterator[Row | Grid]:
    """Yield the rows and tables of a page from top to bottom."""
    tables = sorted(sheet.tables, key=lambda one: one.top)
    rows = list(sheet.rows)
    for table in tables:
        yield from _loose([row for row in rows if row.y < table.top])
        yield Grid(table.cells)
        rows = [row for row in rows if row.y > table.bottom]
    yield from _loose(rows)


def _loose(rows: list[Row]) -> Iterator[Row | Grid]:
    """Make tables of rows that stand in columns and hold figures."""
    for in_pieces, group in groupby(rows, lambda row: len(row.pieces) > 1):
        found = list(group)
        cells = _cells(found) if in_pieces and len(found) >= FEWEST and _counts(found) else ()
        if cells:
            yield Grid(cells)
        else:
            yield from found


def _counts(rows: list[Row]) -> bool:
    return any(FIGURE.fullmatch(piece.text) for row in rows for piece in row.pieces)


def _cells(rows: list[Row]) -> tuple[tuple[int, int, str], ...]:
    """Return cells by row and column; none where pieces do not stand one below the other."""
    if _is_even(rows):
        return tuple(
            (number, column, piece.text)
            for number, row in enumerate(rows, 1)
            for column, piece in enumerate(row.pieces, 1)
        )
    columns = _columns(rows)
    placed = [
        (number, next(at for at, edge in enumerate(columns, 1) if piece.left < edge), piece.text)
        for number, row in enumerate(rows, 1)
        for piece in row.pieces
    ]
    apart = len({(row, column) for row, column, _ in placed}) == len(placed)
    return tuple(placed) if apart and len(columns) > 1 else ()


def _is_even(rows: list[Row]) -> bool:
    """Whether all rows have as many pieces, each about where the one above it is.

    Blanks in place of tabs have moved them, so that they need not overlap.
    """
    if len({len(row.pieces) for row in rows}) > 1:
        return False
    columns = list(zip(*([piece.left for piece in row.pieces] for row in rows), strict=True))
    return all(
        2 * (max(column) - min(column)) < fmean(column) - fmean(before)
        for before, column in pairwise(columns)
    )


def _columns(rows: list[Row]) -> list[float]:
    """Return the right edges of the columns: stretches that pieces cover between them."""
    edges: list[float] = []
    for piece in sorted((piece for row in rows for piece in row.pieces), key=lambda p: p.left):
        if edges and piece.left < edges[-1]:
            edges[-1] = max(edges[-1], piece.right)
        else:
            edges.append(piece.right)
    return edges
