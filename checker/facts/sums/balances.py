"""Rows of tables, or columns, that have to come to the same: 新收 + 上年结转 = 总计 + 结转下年度.

What a row is called tells it; where the same table goes on behind a page break its rows still
count. Rows stand against each other column by column.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

from checker.facts.figures.figures import Figure, come_to
from checker.facts.figures.tables import COLUMN, ROW, Cell, Line, Table
from checker.facts.sums.totals import leeway
from checker.facts.vocabulary import Words
from checker.records import NamedTuple


class Side(NamedTuple):
    """Figures that are added up, and what they come to."""

    figures: tuple[Figure, ...]

    @property
    def comes_to(self) -> float:
        """The sum, in the unit that all that count the same have."""
        return come_to(self.figures)


class Balance(NamedTuple):
    """Both sides in one column; `title` is what heads it, "" where nothing does."""

    title: str
    added: Side
    equal: Side

    @property
    def holds(self) -> bool:
        """Whether both sides come to the same, as far as they are rounded."""
        off = abs(self.added.comes_to - self.equal.comes_to)
        return off <= leeway((*self.added.figures, *self.equal.figures))


class Balances(NamedTuple):
    """What could be compared; `unread` are the names of rows that no table has."""

    found: tuple[Balance, ...] = ()
    unread: tuple[Words, ...] = ()


def find_balances(
    tables: Sequence[Table],
    added: Sequence[Words],
    equal: Sequence[Words],
    holds: Callable[[Cell], bool],
) -> Balances:
    """Compare the lines called `added` with those called `equal`, looking at cells that `holds` takes.

    Each line has the words that it may be called by, in half width and without blanks.
    """
    wanted = (*added, *equal)
    rows = [_named(_lines(tables, ROW, holds), words) for words in wanted]
    columns = [_named(_lines(tables, COLUMN, holds), words) for words in wanted]
    lines, axis = (columns, COLUMN) if all(columns) and not all(rows) else (rows, ROW)
    unread = tuple(words for words, line in zip(wanted, lines, strict=True) if line is None)
    if unread:
        return Balances(unread=unread)
    aligned = _aligned([line for line in lines if line], axis)
    titles = _titles(tables, 1 - axis)
    return Balances(
        tuple(
            Balance(
                next((titles[one.start] for one in cells if one.start in titles), ""),
                _side(cells[: len(added)]),
                _side(cells[len(added) :]),
            )
            for cells in aligned
        )
    )


def _lines(
    tables: Sequence[Table], axis: int, holds: Callable[[Cell], bool]
) -> Iterator[tuple[int, Line]]:
    """Yield the lines of all tables with the numbers of these."""
    for number, table in enumerate(tables):
        for line in table[axis]:
            if holds(line.cells[0]):
                yield number, line


def _named(lines: Iterator[tuple[int, Line]], words: Words) -> tuple[int, Line] | None:
    """Return the line whose title holds one of `words`, the shortest such title first."""
    called = [one for one in lines if any(word in one[1].title.lower() for word in words)]
    return min(called, key=lambda one: len(one[1].title), default=None)


def _aligned(lines: list[tuple[int, Line]], axis: int) -> Iterator[tuple[Cell, ...]]:
    """Yield the cells that stand against each other: by place in one table, by count in several."""
    if len({number for number, _ in lines}) == 1:
        placed = [{one.place[1 - axis]: one for one in line.cells} for _, line in lines]
        for at in sorted(set.intersection(*map(set, placed))):
            yield tuple(cells[at] for cells in placed)
    elif len({len(line.cells) for _, line in lines}) == 1:
        yield from zip(*(line.cells for _, line in lines), strict=True)


def _side(cells: Sequence[Cell]) -> Side:
    return Side(tuple(one.figure for one in cells if one.figure))


def _titles(tables: Sequence[Table], axis: int) -> dict[int, str]:
    """Return what heads each cell, by where that begins."""
    lines = chain.from_iterable(table[axis] for table in tables)
    return {cell.start: line.title for line in lines if line.title for cell in line.cells}
