"""Workbooks: sheets as records, written so that nothing a report says can act. The only user of xlsxwriter.

Every string is written as a string, cleaned, cut to what a cell holds, and marked as text, so that
it does not become a formula when somebody edits the cell later.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from checker.cleaning import clean, paragraphs
from checker.patterns import pattern
from checker.records import NamedTuple

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

Tone = Literal["good", "fair", "poor", "look", "dim"]
Style = Literal["text", "label", "count", "score", "figure", "share"]


class Noted(NamedTuple):
    """A cell with more to it: a note, a colour of its own, the cell that a click leads to.

    `to` is the name of a sheet and a row of it, counted from 1 with the row of titles.
    """

    value: str | float | None
    note: str = ""
    tone: Tone | None = None
    to: tuple[str, int] | None = None


Cell = str | float | Noted | None

# Characters of a cell and of a sheet's name, counted in UTF-16 as spreadsheets do.
LONGEST_CELL, LONGEST_NAME = 32_767, 31
# What a sheet holds: rows with the row of titles, and links (one over, and Excel asks to repair it).
MOST_ROWS, MOST_LINKS = 1_048_576, 60_000
# Characters side by side that can still be read when they are printed on one page; what is wider
# goes over several, each with the columns that stay in sight.
WIDEST = 300
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
    "figure": {"num_format": "#,##0"},
    "share": {"num_format": "0.0%", "align": "center"},
}
_PARTED = {"num_format": "#,##0.00"}  # figures that are not whole
_LINK = {"font_color": "#0B4F9E", "underline": 1}
_HEAD = {
    **_BODY, "font_name": "黑体", "text_wrap": True, "align": "center", "valign": "vcenter",
    "bg_color": "#E9EBF0",
}  # fmt: skip
_TOTAL = {"bold": True, "bg_color": "#F3F4F7"}
_BARS = {
    "type": "data_bar", "bar_color": "#9CC5A1", "min_type": "num",
    "max_type": "num", "min_value": 0, "max_value": 1,
}  # fmt: skip
_DONE: Iterator[Sequence[Cell]] = iter(())
# The same reports give the same bytes, whenever they are checked.
_CREATED = datetime(1980, 1, 1)


class Column(NamedTuple):
    """A column: `width` in characters, colours by what a cell says, and what may be chosen there.

    `bars`: each cell shows a bar as long as its figure.
    """

    title: str
    width: float
    style: Style = "text"
    tones: tuple[tuple[str, Tone], ...] = ()
    choices: tuple[str, ...] = ()
    bars: bool = False


class Sheet(NamedTuple):
    """A sheet: a row of titles and the rows below it; the first `frozen` columns stay in sight.

    `foot` are rows below those, of totals, that stay where they are when the others are sorted; it
    is asked for when all `rows` are written. What does not fit goes on in another sheet.
    """

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Cell]]
    frozen: int = 0
    foot: Iterable[Sequence[Cell]] = ()


def write(sheets: Iterable[Sheet], title: str, page: str) -> bytes:
    """Return a workbook; `page` is the footer, with &P for the page and &N for all pages."""
    out = BytesIO()
    _write(out, {"in_memory": True}, sheets, title, page)
    return out.getvalue()


def save(target: Path, sheets: Iterable[Sheet], title: str, page: str) -> None:
    """Write a workbook to a file row by row: memory does not grow with the rows. Raises OSError."""
    from xlsxwriter.exceptions import FileCreateError

    try:
        _write(str(target), {"constant_memory": True}, sheets, title, page)
    except FileCreateError as error:
        raise error.args[0] from error


def _write(
    out: str | BytesIO, options: dict[str, Any], sheets: Iterable[Sheet], title: str, page: str
) -> None:
    from xlsxwriter import Workbook

    options = {"strings_to_formulas": False, "strings_to_urls": False, "use_zip64": True, **options}
    with Workbook(out, options) as book:
        book.set_properties({"title": clean(title), "created": _CREATED})
        book.set_size(2400, 1400)
        formats = _Formats(book)
        taken: set[str] = set()
        for sheet in sheets:
            rows: Iterator[Sequence[Cell]] = iter(sheet.rows)
            while rows is not _DONE:
                made = book.add_worksheet(_name(sheet.name, taken))
                rows = _make(made, sheet, rows, formats, page)


def _make(
    made: "Worksheet", sheet: Sheet, rows: Iterator[Sequence[Cell]], formats: "_Formats", page: str
) -> Iterator[Sequence[Cell]]:
    """Write a whole sheet, and return the rows that it does not hold, or _DONE."""
    _set_up(made, sheet, page)
    _head(made, sheet, formats)
    last = 0
    for last, row in enumerate(islice(rows, MOST_ROWS // 2), 1):
        _fill(made, last, row, sheet.columns, formats)
    _dress(made, sheet, last, formats)
    rest = next(rows, None)
    if rest is not None:
        return chain((rest,), rows)
    for at, row in enumerate(sheet.foot, last + 1):
        _fill(made, at, row, sheet.columns, formats, total=True)
    return _DONE


def safe(text: str) -> str:
    """Return `text` as a cell can hold it: its lines kept, nothing unseen, not too long."""
    held = paragraphs(text).encode("utf-16-le")
    if len(held) <= 2 * LONGEST_CELL:
        return held.decode("utf-16-le")
    return held[: 2 * (LONGEST_CELL - 1)].decode("utf-16-le", "ignore") + "…"


class _Formats:
    """The formats of a workbook, each made when it is first needed."""

    def __init__(self, book: "Workbook") -> None:
        self.book = book
        self.made: dict[tuple[Any, ...], Any] = {}

    def of(self, *parts: dict[str, Any]) -> Any:
        """Return the format that has all properties in `parts`, those of later ones first."""
        wanted = {name: value for part in parts for name, value in part.items()}
        key = tuple(sorted(wanted.items()))
        if key not in self.made:
            self.made[key] = self.book.add_format(wanted)
        return self.made[key]


def _head(made: "Worksheet", sheet: Sheet, formats: _Formats) -> None:
    made.set_row(0, 2 * LINE + 4)
    for at, column in enumerate(sheet.columns):
        made.set_column(at, at, column.width)
        made.write_string(0, at, safe(column.title), formats.of(_HEAD))


def _fill(
    made: "Worksheet",
    number: int,
    row: Sequence[Cell],
    columns: Sequence[Column],
    formats: _Formats,
    *,
    total: bool = False,
) -> None:
    """Write a row; one of totals is set apart."""
    made.set_row(number, _height(row, columns))
    for at, (cell, column) in enumerate(zip(row, columns, strict=True)):
        noted = cell if isinstance(cell, Noted) else Noted(cell)
        _put(made, number, at, noted, formats.of(*_looks(noted, column, total)))
        if noted.note:
            made.write_comment(number, at, safe(noted.note), {"x_scale": 2.2, "y_scale": 1.4})


def _looks(cell: Noted, column: Column, total: bool) -> Iterator[dict[str, Any]]:
    yield _BODY
    yield _STYLES[column.style]
    if column.style == "figure" and isinstance(cell.value, float) and not cell.value.is_integer():
        yield _PARTED
    if total:
        yield _TOTAL
    if cell.tone:
        yield _TONES[cell.tone]
    if cell.to:
        yield _LINK


def _put(made: "Worksheet", number: int, at: int, cell: Noted, look: Any) -> None:
    value = cell.value
    if cell.to and number <= MOST_LINKS:
        sheet, row = cell.to
        name = sheet.replace("'", "''")
        made.write_url(number, at, f"internal:'{name}'!A{row}", look, "-")
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
            sum(-(-_width(line) // int(column.width - 1)) or 1 for line in text.splitlines())
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
    return sum(1 if one.isascii() else 2 for one in text)


def _dress(made: "Worksheet", sheet: Sheet, last: int, formats: _Formats) -> None:
    """Filter, colour what is to be seen first, and offer what may be chosen."""
    made.autofilter(0, 0, last, len(sheet.columns) - 1)
    for at, column in enumerate(sheet.columns):
        if not last:
            continue
        for value, tone in column.tones:
            rule = {"type": "cell", "criteria": "==", "value": f'"{value}"'}
            look = formats.of(_TONES[tone])
            made.conditional_format(1, at, last, at, {**rule, "format": look})
        if column.bars:
            made.conditional_format(1, at, last, at, _BARS)
        if column.choices:
            made.data_validation(
                1, at, last, at, {"validate": "list", "source": list(column.choices)}
            )


def _set_up(made: "Worksheet", sheet: Sheet, page: str) -> None:
    """Freeze, and print as a person would have it: A4 across, titles on every page."""
    made.freeze_panes(1, sheet.frozen)
    made.set_landscape()
    made.set_paper(9)
    made.set_margins(left=0.5, right=0.5, top=0.75, bottom=0.7)
    made.repeat_rows(0)
    if sum(one.width for one in sheet.columns) <= WIDEST:
        made.fit_to_pages(1, 0)
    else:
        made.set_print_scale(70)
        made.repeat_columns(0, max(sheet.frozen - 1, 0))
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
