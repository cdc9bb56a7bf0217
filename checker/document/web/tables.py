"""The tables of a web page: those that hold figures, those that say what the page is, frames."""

from collections.abc import Iterator
from typing import Any

from checker.document.names import bare
from checker.document.text.page_words import LABELS
from checker.document.web.flow import text_of
from checker.document.web.weights import is_same, weight
from checker.records import NamedTuple

# A cell that holds more of the page than this is no cell, the table a frame.
FRAME = 0.4
WIDEST_SPAN = 100
# So many rows and columns make a table, so many labels make it one of metadata.
FEWEST, FEWEST_LABELS = 2, 2
LONGEST = 120
COLONS = "：:"


class Cell(NamedTuple):
    """A cell with its row and column from 1, counted as one sees them."""

    row: int
    column: int
    text: str


def is_figures(table: Any, whole: int) -> bool:
    """Whether a table holds rows and columns, and not the text, which weighs `whole`."""
    if _holds_tables(table):
        return False
    rows = _rows(table)
    widths = [len(_cells(row)) for row in rows]
    if len(rows) < FEWEST or max(widths, default=0) < FEWEST:
        return False
    return all(weight(cell) <= FRAME * whole for row in rows for cell in _cells(row))


def labelled(table: Any) -> tuple[str, ...]:
    """Return what a table of metadata says, label and value on one line; else nothing."""
    if _holds_tables(table):
        return ()
    texts = [one.text for one in cells(table) if len(one.text) <= LONGEST]
    if sum(_is_label(one) for one in texts) < FEWEST_LABELS:
        return ()
    lines: list[str] = []
    for text in texts:
        if lines and _is_label(lines[-1]):
            lines[-1] = f"{lines[-1].rstrip(COLONS)}：{text}"
        else:
            lines.append(text)
    return tuple(lines)


def cells(table: Any) -> Iterator[Cell]:
    """Yield the cells of a table that hold text."""
    taken: dict[int, int] = {}  # up to which row a column is
    for row, line in enumerate(_rows(table), 1):
        column = 1
        for node in _cells(line):
            while taken.get(column, 0) >= row:
                column += 1
            last, across = row + _span(node, "rowspan") - 1, _span(node, "colspan")
            for one in range(column, column + across):
                taken[one] = max(last, taken.get(one, 0))
            text = text_of(node)
            if bare(text):
                yield Cell(row, column, text)
            column += across


def _is_label(text: str) -> bool:
    return bare(text).rstrip(COLONS).strip("[]【】") in LABELS


def _holds_tables(table: Any) -> bool:
    return any(not is_same(one, table) for one in table.css("table"))


def _rows(table: Any) -> list[Any]:
    return table.css("tr") if table.tag == "table" else []


def _cells(row: Any) -> list[Any]:
    return [one for one in row.iter() if one.tag in ("td", "th")]


def _span(node: Any, name: str) -> int:
    text = node.attributes.get(name) or ""
    return min(max(int(text), 1), WIDEST_SPAN) if text.isdecimal() else 1
