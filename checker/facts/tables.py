"""Figures in tables: the rows and columns of a grid, and totals that a table states."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from checker.document.model import Block, Document
from checker.facts.figures import Figure
from checker.facts.plain import CELL
from checker.facts.sums import Sum
from checker.facts.units import RATES, UNITS, in_common
from checker.patterns import pattern

PLACE = pattern(r"R(\d+)C(\d+)\Z")
TOTAL = pattern(r"(?:合计|总计|共计|总数)(?:[(（].*[)）])?\Z")
UNIT = pattern(r"[(（](?:单位[:：])?([^()（）]{1,4})[)）]\Z")
NO_PART = pattern(r"其中|小计|合计|总计|占比|比例|率|序号")


class Cell(NamedTuple):
    """A cell with the figure that it holds, if it holds one."""

    row: int
    column: int
    block: Block
    words: str
    figure: Figure | None


class Table(NamedTuple):
    """The cells of one table, by the numbers of their rows and of their columns."""

    rows: dict[int, list[Cell]]
    columns: dict[int, list[Cell]]

    @property
    def head(self) -> list[Cell]:
        """The first row."""
        return next(iter(self.rows.values()))

    def label(self, row: int) -> Cell | None:
        """Return the first cell of `row`, if it is a name and not a figure."""
        first = self.rows[row][0]
        return first if first.column == 1 and first.figure is None else None


def find_tables(document: Document, figures: tuple[Figure, ...]) -> tuple[Table, ...]:
    """Return the tables of `document`; a new one begins where the rows count from 1 again."""
    tables: list[Table] = []
    last = 0
    for cell in _cells(document, figures):
        if not tables or cell.row < last or cell.row > last + 1:
            tables.append(Table({}, {}))
        tables[-1].rows.setdefault(cell.row, []).append(cell)
        tables[-1].columns.setdefault(cell.column, []).append(cell)
        last = cell.row
    return tuple(tables)


def with_units(document: Document, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Return `figures` with the units that the heads of rows and columns give: 罚款（万元）."""
    if not any(block.kind == CELL for block in document.blocks):
        return figures
    units = {
        cell.figure: unit
        for table in find_tables(document, figures)
        for row in table.rows.values()
        for cell in row
        if cell.figure and not cell.figure.unit and (unit := _unit_of(table, cell))
    }
    return tuple(one._replace(unit=units[one]) if one in units else one for one in figures)


def _unit_of(table: Table, cell: Cell) -> str:
    """Return the unit in brackets at the head of the row or of the column, or ""."""
    label = table.label(cell.row)
    above = (one for one in table.head if one.column == cell.column and one.figure is None)
    found = (UNIT.search(one.words) for one in (label, *above) if one)
    return next((one[1] for one in found if one and one[1] in UNITS), "")


def table_sums(tables: tuple[Table, ...]) -> Iterator[Sum]:
    """Yield the totals of rows called 合计 with the cells above them, column by column."""
    for table in tables:
        for row in table.rows:
            label = table.label(row)
            if label and TOTAL.match(label.words):
                yield from _sums_above(table, row)


def _sums_above(table: Table, row: int) -> Iterator[Sum]:
    for total in table.rows[row]:
        if total.figure is None or total.figure.unit in RATES:
            continue
        above = [one for one in table.columns[total.column] if one.row < row]
        parts = tuple(one.figure for one in above if one.figure)
        if len(parts) > 1 and not any(_is_no_part(table, one) for one in above):
            comes_to = round(sum(in_common(one.value, one.unit) for one in parts), 6)
            yield Sum(total.figure, parts, comes_to, "same")


def _is_no_part(table: Table, cell: Cell) -> bool:
    """Whether the row or the column of `cell` says that it does not go into a total."""
    names = (cell, table.label(cell.row))
    return any(one and one.figure is None and NO_PART.search(one.words) for one in names)


def _cells(document: Document, figures: tuple[Figure, ...]) -> Iterator[Cell]:
    starts = [one.span.start for one in figures]
    for block in document.blocks:
        place = block.kind == CELL and PLACE.search(document.place(block.span.start).cell or "")
        if place:
            index = bisect_left(starts, block.span.start)
            figure = next(iter(figures[index : index + 1]), None)
            words = "".join(document.quote(block.span).split())
            held = figure if figure and block.span.holds(figure.span) else None
            whole = held and len("".join(document.quote(held.span).split())) == len(words)
            yield Cell(int(place[1]), int(place[2]), block, words, held if whole else None)
