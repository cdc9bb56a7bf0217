"""Tables that are drawn with lines: pdfplumber finds their cells, where it is installed."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from importlib.util import find_spec
from io import BytesIO
from typing import Any

from checker.document.pages.sheet import Glyph, Table, rows_of

# With fewer cells it is a frame around text.
CELLS = 4
Placed = tuple[float, int, Glyph]  # a glyph with the height of its middle and its number


class Finder:
    """Looks for tables in one file, which it opens only when it is first asked."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._file: Any = None

    @property
    def is_installed(self) -> bool:
        """Whether there is a library that finds tables."""
        return find_spec("pdfplumber") is not None

    def tables(self, number: int, glyphs: tuple[Glyph, ...]) -> tuple[Table, ...] | None:
        """Return the tables on page `number` with the words that `glyphs` make in their cells.

        None where the file is too damaged for pdfplumber, which then fails in any way there is.
        """
        try:
            found = self._found(number)
        except Exception:
            return None
        placed = sorted((one.y - one.em / 3, at, one) for at, one in enumerate(glyphs))
        tables = (_table(one, number, placed) for one in found)
        return tuple(one for one in tables if len(one.cells) >= CELLS and _has_columns(one))

    def _found(self, number: int) -> list[Any]:
        import logging

        import pdfplumber

        if self._file is None:
            logging.getLogger("pdfminer").setLevel(logging.CRITICAL)
            self._file = pdfplumber.open(BytesIO(self._data))
        page = self._file.pages[number - 1]
        found: list[Any] = page.find_tables()
        page.close()
        return found

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()


def _has_columns(table: Table) -> bool:
    """Whether a table is more than frames around text, one below the other."""
    return any(column > 1 for _, column, _ in table.cells)


def _table(found: Any, page: int, placed: Sequence[Placed]) -> Table:
    cells = tuple(
        (row, column, words)
        for row, line in enumerate(found.rows, 1)
        for column, box in enumerate(line.cells, 1)
        if box and (words := _words(box, page, placed))
    )
    return Table(found.bbox[1], found.bbox[3], cells)


def _words(box: tuple[float, ...], page: int, placed: Sequence[Placed]) -> str:
    """Return what stands in a box, its lines joined."""
    left, top, right, bottom = box
    first = bisect_left(placed, top, key=_height)
    last = bisect_right(placed, bottom, key=_height)
    inside = sorted(
        (at, one)
        for _, at, one in placed[first:last]
        if left <= (one.left + one.right) / 2 <= right
    )
    return "".join(row.text for row in rows_of((one for _, one in inside), page))


def _height(one: Placed) -> float:
    return one[0]
