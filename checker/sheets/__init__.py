"""Workbooks: sheets as records, written so that nothing a report says can act. The only user of xlsxwriter."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from io import BytesIO
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checker.cleaning import clean
from checker.patterns import pattern
from checker.sheets.cells import fill, forget, head, safe
from checker.sheets.links import Links
from checker.sheets.looks import ASIDE, Formats
from checker.sheets.model import MOST_ROWS, Cell, Column, Noted, Sheet, Style, Tone
from checker.sheets.page import bound, dress, set_up

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

__all__ = ["MOST_ROWS", "Cell", "Column", "Noted", "Sheet", "Style", "Tone", "save", "write"]

# Characters of a sheet's name, counted in UTF-16 as spreadsheets do.
LONGEST_NAME = 31
NOT_IN_NAMES = pattern(r"[\[\]:*?/\\]|^'|'$")
DONE: Iterator[Sequence[Cell]] = iter(())
# The same reports give the same bytes, whenever they are checked.
CREATED = datetime(1980, 1, 1)


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
        book.set_properties({"title": clean(title), "created": CREATED})
        book.set_size(2400, 1400)
        formats = Formats(book)
        taken: set[str] = set()
        for sheet in sheets:
            rows: Iterator[Sequence[Cell]] = iter(sheet.rows)
            while rows is not DONE:
                made = book.add_worksheet(_name(sheet.name, taken))
                rows = _make(made, sheet, rows, formats, page)


def _make(
    made: "Worksheet", sheet: Sheet, rows: Iterator[Sequence[Cell]], formats: Formats, page: str
) -> Iterator[Sequence[Cell]]:
    """Write a whole sheet, and return the rows that it does not hold, or DONE."""
    made.hyperlinks = Links()
    set_up(made, sheet, page)
    head(made, sheet, formats)
    last = 0
    for last, row in enumerate(islice(rows, MOST_ROWS // 2), 1):
        fill(made, last, row, sheet.columns, formats)
        if made.constant_memory:
            forget(made, last - 1)
    if sheet.empty and not last:
        made.write_string(1, 0, safe(sheet.empty), formats.of(ASIDE))
    dress(made, sheet, last, formats)
    rest = next(rows, None)
    at = last
    for at, row in enumerate(sheet.foot if rest is None else (), last + 1):
        fill(made, at, row, sheet.columns, formats, total=True)
    bound(made, sheet, at)
    return DONE if rest is None else chain((rest,), rows)


def _name(wanted: str, taken: set[str]) -> str:
    """Return a name for a sheet that spreadsheets allow and that no other sheet has."""
    plain = NOT_IN_NAMES.sub(" ", clean(wanted)).strip() or "1"
    name, number = plain[:LONGEST_NAME], 1
    while name.lower() in taken:
        number += 1
        tail = f" {number}"
        name = plain[: LONGEST_NAME - len(tail)] + tail
    taken.add(name.lower())
    return name
