"""Cells: nothing that a report says can act in them.

Every string is written as a string, cleaned, cut to what a cell holds, and marked as text, so that
it does not become a formula when somebody edits the cell later.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from checker.cleaning import paragraphs
from checker.sheets.looks import HEAD, Formats
from checker.sheets.model import Cell, Column, Noted, Sheet

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

# Characters of a cell, counted in UTF-16 as spreadsheets do.
LONGEST_CELL = 32_767
# Points: of a line of text, and of the highest row there is.
LINE, HIGHEST_ROW = 14, 409


def head(made: "Worksheet", sheet: Sheet, formats: Formats) -> None:
    """Write the row of titles, and set the widths of the columns."""
    titles = [one.title for one in sheet.columns]
    made.set_row(0, max(_height(titles, sheet.columns), 2 * LINE + 4))
    for at, column in enumerate(sheet.columns):
        made.set_column(at, at, column.width)
        made.write_string(0, at, safe(column.title), formats.of(HEAD))


def fill(
    made: "Worksheet",
    number: int,
    row: Sequence[Cell],
    columns: Sequence[Column],
    formats: Formats,
    *,
    total: bool = False,
) -> None:
    """Write a row; one of totals is set apart."""
    made.set_row(number, _height(row, columns))
    for at, (cell, column) in enumerate(zip(row, columns, strict=True)):
        noted = cell if isinstance(cell, Noted) else Noted(cell)
        _put(made, number, at, noted, formats.look(noted, column, total))
        if noted.note:
            made.write_comment(number, at, safe(noted.note), {"x_scale": 2.2, "y_scale": 1.4})


def forget(made: "Worksheet", number: int) -> None:
    """Let go of a row that is in the file: the library keeps half a kilobyte of each to the end.

    Of the sizes it would add up all above a note to place it; it stands beside its cell without.
    """
    made.row_info.pop(number, None)
    made.row_sizes.pop(number, None)


def _put(made: "Worksheet", number: int, at: int, cell: Noted, look: Any) -> None:
    value = cell.value
    if cell.to:
        made.hyperlinks.add(number, at, cell.to)
    if value is None or value == "":
        made.write_blank(number, at, None, look)
    elif isinstance(value, str):
        made.write_string(number, at, safe(value), look)
    else:
        made.write_number(number, at, value, look)


def _height(row: Sequence[Cell], columns: Sequence[Column]) -> float:
    """Return the height in points that shows all lines of a row; not all programs find it themselves."""
    lines = max(
        (
            sum(-(-_width(line) // int(column.width - 2)) or 1 for line in text.splitlines())
            for text, column in zip(map(_text, row), columns, strict=True)
        ),
        default=1,
    )
    return min(max(lines, 1) * LINE + 4, HIGHEST_ROW)


def _text(cell: Cell) -> str:
    value = cell.value if isinstance(cell, Noted) else cell
    return value if isinstance(value, str) else ""


def _width(text: str) -> int:
    """Return how wide a line is, in characters as columns count them."""
    return 2 * len(text) - len(text.encode("ascii", "ignore"))


def safe(text: str) -> str:
    """Return `text` as a cell can hold it: its lines kept, nothing unseen, not too long."""
    text = paragraphs(text)
    if 2 * len(text) <= LONGEST_CELL:
        return text
    held = text.encode("utf-16-le")
    if len(held) <= 2 * LONGEST_CELL:
        return text
    return held[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", "ignore") + "…"
