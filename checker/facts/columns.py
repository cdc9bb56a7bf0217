"""Indicators that a table gives: the head of a column names them, a row the body."""

from collections.abc import Iterator

from checker.facts.classify import IndicatorValue
from checker.facts.mentions import Lexis, Mention, find_mentions
from checker.facts.tables import Cell, Table
from checker.facts.units import measure_of
from checker.facts.vocabulary import Indicator
from checker.patterns import pattern

WHOLE = pattern(r"(?:合计|总计|共计|全局|本局|我局|全年|本年|本级|数量|件数|次数)")


def column_values(tables: tuple[Table, ...], lexis: Lexis) -> Iterator[IndicatorValue]:
    """Yield what the row of totals, or the only row, of each table gives under its heads."""
    for table in tables:
        row = _row_of_all(table)
        held = {one.column: one for one in row if one.figure}
        for head in table.head if held else ():
            mentions = find_mentions(head.words, 0, len(head.words), lexis)
            if mentions and head.column in held:
                yield from _value(head, held[head.column], mentions[-1])


def _row_of_all(table: Table) -> list[Cell]:
    """Return the row of totals, or the only row with figures below the head."""
    below = [row for row in table.rows.values() if row is not table.head]
    rows = [row for row in below if any(one.figure for one in row)]
    whole = [row for row in rows if WHOLE.match(row[0].words)]
    return next(iter(whole or (rows if len(rows) == 1 else [])), [])


def _value(head: Cell, cell: Cell, mention: Mention) -> Iterator[IndicatorValue]:
    figure = cell.figure
    for sense in mention.senses:
        if figure and sense.role == "name" and _fits(sense.indicator, figure.unit):
            yield IndicatorValue(
                sense.indicator.name,
                "rate" if measure_of(figure.unit) == "rate" else "count",
                measure_of(figure.unit),
                figure.value,
                figure.unit,
                cell.block.span,
                head.block.span,
                figure.start,
                figure.end,
                figure,
            )


def _fits(indicator: Indicator, unit: str) -> bool:
    if measure_of(unit) not in indicator.kinds:
        return False
    return measure_of(unit) != "count" or not unit or not indicator.units or unit in indicator.units
