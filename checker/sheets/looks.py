"""How cells look: fonts, number formats, and the colours of what is to be seen first."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from checker.sheets.model import Column, Noted, Style, Tone

if TYPE_CHECKING:
    from xlsxwriter import Workbook

TONES: dict[Tone, dict[str, str]] = {
    "good": {"bg_color": "#E2F3E6", "font_color": "#1D6331"},
    "fair": {"bg_color": "#FDEEC4", "font_color": "#7A4B00"},
    "poor": {"bg_color": "#FBE0DD", "font_color": "#A51D16"},
    "look": {"bg_color": "#DCE9FA", "font_color": "#0B4F9E"},
    "dim": {"font_color": "#6B7280"},
}
BODY = {
    "font_name": "宋体",
    "font_size": 10.5,
    "valign": "top",
    "border": 1,
    "border_color": "#C9CED8",
}
STYLES: dict[Style, dict[str, Any]] = {
    "text": {"text_wrap": True, "quote_prefix": True},
    "label": {"text_wrap": True, "quote_prefix": True, "align": "center"},
    "count": {"num_format": "0", "align": "center"},
    "score": {"num_format": "0.0", "align": "center"},
    "figure": {"num_format": "#,##0"},
    "share": {"num_format": "0.0%", "align": "center"},
}
PARTED = {"num_format": "#,##0.00"}  # figures that are not whole
LINK = {"font_color": "#0B4F9E", "underline": 1}
HEAD = {
    **BODY, "font_name": "黑体", "text_wrap": True, "align": "center", "valign": "vcenter",
    "bg_color": "#E9EBF0",
}  # fmt: skip
ASIDE = {"font_name": "宋体", "font_size": 10.5, "font_color": "#6B7280"}
TOTAL = {"bold": True, "bg_color": "#F3F4F7"}
BARS = {
    "type": "data_bar", "bar_color": "#9CC5A1", "min_type": "num",
    "max_type": "num", "min_value": 0, "max_value": 1,
}  # fmt: skip


class Formats:
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

    def look(self, cell: Noted, column: Column, total: bool) -> Any:
        """Return the format of a cell, in a row of totals or not."""
        value = cell.value
        is_parted = isinstance(value, float) and not value.is_integer()
        key = (column.style, is_parted, total, cell.tone, cell.to is not None)
        if key not in self.made:
            self.made[key] = self.of(*_parts(*key))
        return self.made[key]


def _parts(
    style: Style, is_parted: bool, total: bool, tone: Tone | None, is_link: bool
) -> Iterator[dict[str, Any]]:
    yield BODY
    yield STYLES[style]
    if style == "figure" and is_parted:
        yield PARTED
    if total:
        yield TOTAL
    if tone:
        yield TONES[tone]
    if is_link:
        yield LINK
