"""Workbooks: sheets as records, written so that nothing a report says can act. The only user of xlsxwriter.

Every string is written as a string, cleaned, cut to what a cell holds, and marked as text, so that
it does not become a formula when somebody edits the cell later.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Literal

from checker.cleaning import clean, paragraphs
from checker.patterns import pattern
from checker.records import NamedTuple

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

Tone = Literal["good", "fair", "poor", "look", "dim"]
Style = Literal["text", "label", "count", "score"]
Cell = str | float | None

# Characters of a cell and of a sheet's name, counted in UTF-16 as spreadsheets do.
LONGEST_CELL, LONGEST_NAME = 32_767, 31
# Points: of a line of text, and of the highest row there is.
LINE, HIGHEST_ROW = 14, 409
_NOT_IN_NAMES = pattern(r"[\[\]:*?/\\]|^'|'$")
_TONES: dict[Tone, dict[str, str]] = {
    "good": {"bg_color": "#E2F3E6", "font_color": "#1D6331"},
    "fair": {"bg_color": "#FDEEC4", "font_color": "#7A4B00"},
    "poor": {"bg_color": "#FBE0DD", "font_color": "#A51D16"},
    "look": {"bg_color": "#DCE9FA", "font_color": "#0B4F9E"},
    "dim": {"font_color": "#6B7280"},
}
_BODY = {
    "font_name": "宋体",
    "font_size": 10.5,
    "valign": "top",
    "border": 1,
    "border_color": "#C9CED8",
}
_STYLES: dict[Style, dict[str, Any]] = {
    "text": {"text_wrap": True, "quote_prefix": True},
    "label": {"text_wrap": True, "quote_prefix": True, "align": "center"},
    "count": {"num_format": "0", "align": "center"},
    "score": {"num_format": "0.0", "align": "center"},
}
_HEAD = {
    **_BODY, "font_name": "黑体", "text_wrap": True, "align": "center", "valign": "vcenter",
    "bg_color": "#E9EBF0",
}  # fmt: skip
# The same reports give the same bytes, whenever they are checked.
_CREATED = datetime(1980, 1, 1)


class Column(NamedTuple):
    """A column: `width` in characters, colours by what a cell says, and what may be chosen there."""

    title: str
    width: float
    style: Style = "text"
    tones: tuple[tuple[str, Tone], ...] = ()
    choices: tuple[str, ...] = ()


class Sheet(NamedTuple):
    """A sheet: a row of titles and the rows below it; the first `frozen` columns stay in sight."""

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Cell]]
    frozen: int = 0


def write(sheets: Iterable[Sheet], title: str, page: str) -> bytes:
    """Return a workbook; `page` is the footer, with &P for the page and &N for all pages."""
    from xlsxwriter import Workbook

    out = BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    with Workbook(out, options) as book:
        book.set_properties({"title": clean(title), "created": _CREATED})
        styles = {name: book.add_format({**_BODY, **style}) for name, style in _STYLES.items()}
        taken: set[str] = set()
        for sheet in sheets:
            made = book.add_worksheet(_name(sheet.name, taken))
            last = _fill(made, sheet, styles, book.add_format(_HEAD))
            _dress(made, sheet, last, book)
            _set_up(made, sheet, last, page)
    return out.getvalue()


def safe(text: str) -> str:
    """Return `text` as a cell can hold it: its lines kept, nothing unseen, not too long."""
    held = paragraphs(text).encode("utf-16-le")
    if len(held) <= 2 * LONGEST_CELL:
        return held.decode("utf-16-le")
    return held[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", "ignore") + "…"


def _fill(made: "Worksheet", sheet: Sheet, styles: dict[Style, Any], head: Any) -> int:
    """Write titles and rows, and return the number of the last row."""
    for at, column in enumerate(sheet.columns):
        made.set_column(at, at, column.width)
        made.write_string(0, at, safe(column.title), head)
    last = 0
    for last, row in enumerate(sheet.rows, 1):
        made.set_row(last, _height(row, sheet.columns))
        for at, (cell, column) in enumerate(zip(row, sheet.columns, strict=True)):
            style = styles[column.style]
            if cell is None or cell == "":
                made.write_blank(last, at, None, style)
            elif isinstance(cell, str):
                made.write_string(last, at, safe(cell), style)
            else:
                made.write_number(last, at, cell, style)
    return last


def _height(row: Sequence[Cell], columns: Sequence[Column]) -> float:
    """Return the height in points that shows all lines of a row; not all programs find it themselves."""
    lines = max(
        (
            sum(-(-_width(line) // int(column.width - 1)) or 1 for line in cell.splitlines())
            for cell, column in zip(row, columns, strict=True)
            if isinstance(cell, str)
        ),
        default=1,
    )
    return min(max(lines, 1) * LINE + 4, HIGHEST_ROW)


def _width(text: str) -> int:
    """Return how wide a line is, in characters as columns count them."""
    return sum(1 if one.isascii() else 2 for one in text)


def _dress(made: "Worksheet", sheet: Sheet, last: int, book: "Workbook") -> None:
    """Colour what is to be seen first, and offer what may be chosen."""
    for at, column in enumerate(sheet.columns):
        if not last:
            continue
        for value, tone in column.tones:
            rule = {"type": "cell", "criteria": "==", "value": f'"{value}"'}
            made.conditional_format(
                1, at, last, at, {**rule, "format": book.add_format(_TONES[tone])}
            )
        if column.choices:
            made.data_validation(
                1, at, last, at, {"validate": "list", "source": list(column.choices)}
            )


def _set_up(made: "Worksheet", sheet: Sheet, last: int, page: str) -> None:
    """Freeze, filter, and print as a person would have it: A4 across, titles on every page."""
    made.freeze_panes(1, sheet.frozen)
    made.autofilter(0, 0, last, len(sheet.columns) - 1)
    made.set_row(0, 2 * LINE + 4)
    made.set_landscape()
    made.set_paper(9)
    made.set_margins(left=0.5, right=0.5, top=0.75, bottom=0.7)
    made.fit_to_pages(1, 0)
    made.repeat_rows(0)
    made.set_header("&C&14&A")
    made.set_footer(f"&C{page}")


def _name(wanted: str, taken: set[str]) -> str:
    """Return a name for a sheet that spreadsheets allow and that no other sheet has."""
    plain = _NOT_IN_NAMES.sub(" ", clean(wanted)).strip() or "1"
    name, number = plain[:LONGEST_NAME], 1
    while name.lower() in taken:
        number += 1
        tail = f" {number}"
        name = plain[: LONGEST_NAME - len(tail)] + tail
    taken.add(name.lower())
    return name
