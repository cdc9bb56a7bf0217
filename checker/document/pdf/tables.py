"""Tables that are drawn with lines: pdfplumber finds their cells, where it is installed."""

from importlib.util import find_spec
from io import BytesIO
from typing import Any

from checker.document.pages.boxes import Drawn, filled
from checker.document.pages.sheet import Glyph, Table


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
        return tuple(filled(map(_drawn, found), glyphs, number))

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


def _drawn(found: Any) -> Drawn:
    boxes = (
        (row, column, box)
        for row, line in enumerate(found.rows, 1)
        for column, box in enumerate(line.cells, 1)
        if box
    )
    return Drawn(found.bbox[1], found.bbox[3], tuple(boxes))
