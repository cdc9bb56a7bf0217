"""Figures in tables: rows and columns, and the units that their heads give."""

from itertools import groupby, takewhile

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain, Slot
from checker.facts.figures.units import UNITS, measure_of
from checker.patterns import pattern
from checker.records import NamedTuple

TOTAL = pattern(r"(?:合计|总计|共计|总数|总量)(?:\(.*\))?\Z")
UNIT = pattern(r"\((?:单位:)?([^()]{1,4})\)\Z")
TURNS = pattern(r"([一-鿿]次)\Z")
NUMBERS = pattern(r"序号|编号|排名|年份|年度|电话")  # heads of figures that count nothing
ROW, COLUMN = 0, 1


class Cell(NamedTuple):
    """A cell with the figure that it holds, if it holds nothing else."""

    place: tuple[int, int]  # row, column
    start: int
    end: int
    words: str
    figure: Figure | None


class Line(NamedTuple):
    """A row or a column: the cells that name it, the nearest to its figures first, and these."""

    names: tuple[Cell, ...]
    cells: tuple[Cell, ...]

    @property
    def title(self) -> str:
        """What it is called."""
        return self.names[0].words if self.names else ""


class Table(NamedTuple):
    """The rows and columns of a table that have figures, each in order."""

    rows: tuple[Line, ...]
    columns: tuple[Line, ...]


def find_tables(plain: Plain, figures: tuple[Figure, ...]) -> tuple[Table, ...]:
    """Return the tables of `plain`."""
    if not plain.cells:
        return ()
    starts = {one.start: one for one in figures}
    tables = groupby(plain.cells, lambda one: one.table)
    return tuple(_table([_cell(plain, one, starts) for one in cells]) for _, cells in tables)


def in_tables(plain: Plain, figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Return `figures` with the units that heads give (罚款（万元）), without mere numbers of rows."""
    tables = find_tables(plain, figures)
    numbers = _numbers(tables)
    if numbers:
        figures = tuple(one for one in figures if one.start not in numbers)
        tables = find_tables(plain, figures)
    units = {
        cell.start: unit
        for table in tables
        for line in (*table.columns, *table.rows)
        if (unit := _unit_of(line))
        for cell in line.cells
    }
    return tuple(
        _with_unit(one, units[one.start]) if not one.unit and one.start in units else one
        for one in figures
    )


def _with_unit(figure: Figure, unit: str) -> Figure:
    return figure._replace(unit=unit, measure=measure_of(unit, figure.text))


def _numbers(tables: tuple[Table, ...]) -> set[int]:
    """Return where the figures begin that stand under a head such as 序号."""
    columns = (column for table in tables for column in table.columns)
    return {
        cell.start for column in columns if NUMBERS.match(column.title) for cell in column.cells
    }


def _table(cells: list[Cell]) -> Table:
    return Table(_lines(cells, ROW), _lines(cells, COLUMN))


def _cell(plain: Plain, slot: Slot, figures: dict[int, Figure]) -> Cell:
    figure = figures.get(slot.start)
    whole = figure if figure and figure.end == slot.end else None
    words = plain.text[slot.start : slot.end]
    return Cell((slot.row, slot.column), slot.start, slot.end, words, whole)


def _lines(cells: list[Cell], axis: int) -> tuple[Line, ...]:
    """Return the rows or columns that have figures."""
    lines: dict[int, list[Cell]] = {}
    for one in cells:
        lines.setdefault(one.place[axis], []).append(one)
    return tuple(_line(of) for _, of in sorted(lines.items()) if any(one.figure for one in of))


def _line(cells: list[Cell]) -> Line:
    names = tuple(takewhile(lambda one: one.figure is None, cells))
    return Line(names[::-1], tuple(one for one in cells if one.figure))


def _unit_of(line: Line) -> str:
    """Return the unit at the end of a name, in brackets or as a word (监督户次), or ""."""
    found = (UNIT.search(one.words) or TURNS.search(one.words) for one in line.names)
    return next((one[1] for one in found if one and one[1] in UNITS), "")
