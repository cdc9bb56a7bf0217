"""A sheet around its cells: what stays in sight, what can be chosen, and how it is printed."""

from collections.abc import Sequence
from math import ceil
from typing import TYPE_CHECKING

from checker.sheets.looks import BARS, TONES, Formats
from checker.sheets.model import Column, Sheet

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

# Characters side by side that can still be read when they are printed on one page; what is wider
# goes over as few as it can, each with the columns that stay in sight.
WIDEST = 300


def dress(made: "Worksheet", sheet: Sheet, last: int, formats: Formats) -> None:
    """Filter, colour what is to be seen first, and offer what may be chosen."""
    made.autofilter(0, 0, last, len(sheet.columns) - 1)
    for at, column in enumerate(sheet.columns):
        if not last:
            continue
        for value, tone in column.tones:
            rule = {"type": "cell", "criteria": "==", "value": f'"{value}"'}
            look = formats.of(TONES[tone])
            made.conditional_format(1, at, last, at, {**rule, "format": look})
        if column.bars:
            made.conditional_format(1, at, last, at, BARS)
        if column.choices:
            made.data_validation(
                1, at, last, at, {"validate": "list", "source": list(column.choices)}
            )


def set_up(made: "Worksheet", sheet: Sheet, page: str) -> None:
    """Freeze, and print as a person would have it: A4 across, titles on every page."""
    made.freeze_panes(1, sheet.frozen)
    made.set_landscape()
    made.set_paper(9)
    made.set_margins(left=0.5, right=0.5, top=0.75, bottom=0.7)
    made.repeat_rows(0)
    wide, kept = _width(_printed(sheet)), _width(sheet.columns[: sheet.frozen])
    pages = max(ceil((wide - kept) / (WIDEST - kept)), 1)
    made.fit_to_pages(pages, 0)
    if pages > 1:
        made.repeat_columns(0, max(sheet.frozen - 1, 0))
    made.set_header("&C&14&A" + (f"\n&9{sheet.about}" if sheet.about else ""))
    made.set_footer(f"&C{page}")


def bound(made: "Worksheet", sheet: Sheet, last: int) -> None:
    """Print no more than the columns that are to be printed, down to row `last`, counted from 0."""
    if sheet.printed:
        made.print_area(0, 0, last, len(_printed(sheet)) - 1)


def _printed(sheet: Sheet) -> Sequence[Column]:
    return sheet.columns[: sheet.printed or None]


def _width(columns: Sequence[Column]) -> float:
    return sum(one.width for one in columns)
