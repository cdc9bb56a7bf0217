"""A workbook as records: sheets, their columns, and the cells of their rows."""

from collections.abc import Iterable, Sequence
from typing import Literal

from checker.records import NamedTuple

# What a sheet holds, with the row of titles.
MOST_ROWS = 1_048_576
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

    The first `printed` columns are printed, 0: all of them; `about` is said on each printed page.

    `foot` are rows below those, of totals, that stay where they are when the others are sorted; it
    is asked for when all `rows` are written. `empty` is said where there are no rows. What does not
    fit goes on in another sheet.
    """

    name: str
    columns: tuple[Column, ...]
    rows: Iterable[Sequence[Cell]]
    frozen: int = 0
    foot: Iterable[Sequence[Cell]] = ()
    empty: str = ""
    printed: int = 0
    about: str = ""
