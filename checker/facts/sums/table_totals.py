"""Totals that a row or a column of a table states, with the cells that go into them."""

from collections.abc import Iterator
from itertools import islice

from checker.facts.figures.figures import come_to
from checker.facts.figures.tables import TOTAL, Line, Table
from checker.facts.figures.units import RATES, alike
from checker.facts.sums.totals import Sum
from checker.patterns import pattern

NO_PART = pattern(
    r"指数|均价|人均|平均|其中|小计|合计|总计|占比|比例|比重|率|排名|同比|增长|增减|上年|去年"
)
# A row that begins with a number, no year: whether that is a part of its total cannot be told.
UNNAMED = pattern(r"(?!(?:19|20)\d\d\Z)\d+\Z")
MOST = 20  # rows, or columns, of totals that a table may have


def table_sums(tables: tuple[Table, ...]) -> Iterator[Sum]:
    """Yield the totals of rows and columns called 合计 with the cells that go into them."""
    for table in tables:
        yield from _sums(table.rows, table.columns)
        yield from _sums(table.columns, table.rows)


def _sums(lines: tuple[Line, ...], across: tuple[Line, ...]) -> Iterator[Sum]:
    apart = {cell.start for one in lines if NO_PART.search(one.title) for cell in one.cells}
    ragged = len({len(one.cells) for one in lines if len(one.cells) > 1}) > 1
    for total in islice((one for one in lines if TOTAL.match(one.title)), MOST):
        totals = {cell.start for cell in total.cells}
        for line in across:
            is_placed = line.title or not ragged  # which column a cell is of
            if is_placed and not (NO_PART.search(line.title) or UNNAMED.match(line.title)):
                yield from _sum(line, totals, apart)


def _sum(line: Line, totals: set[int], apart: set[int]) -> Iterator[Sum]:
    """Yield the total that `line` holds with the parts before it, or behind it if it is the first."""
    figures = [one.figure for one in line.cells if one.figure]
    at = next((index for index, one in enumerate(figures) if one.start in totals), None)
    parts = () if at is None else tuple(figures[:at] or figures[1:])
    if at is None or len(parts) < 2 or any(one.start in apart for one in parts):
        return
    total = figures[at]
    if {alike(one.unit) for one in parts} == {alike(total.unit)} and total.unit not in RATES:
        whole = Sum(total, parts, come_to(parts), "same", "certain")
        # 合计 that stands first may have more kinds than the table names.
        some = at == 0 and not whole.holds and not whole.exceeds
        yield whole._replace(sureness="likely") if some else whole
