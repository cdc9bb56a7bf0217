"""Indicators that a table gives: a row or column of totals, and the heads across it."""

from collections.abc import Iterator

from checker.facts.classify import IndicatorValue
from checker.facts.context import suits
from checker.facts.mentions import Lexis, Mention, find_mentions, holds
from checker.facts.plain import Plain
from checker.facts.tables import Cell, Line, Table
from checker.patterns import pattern

WHOLE = pattern(
    r"(?:合计|总计|共计|总数|总量|全局|本局|我局|分局|全年|本年|本级|数量|件数|次数|数值|办理数|完成)"
)
YEAR = pattern(r"(?:19|20)\d\d年?")


def table_values(
    plain: Plain, tables: tuple[Table, ...], lexis: Lexis, year: int | None
) -> Iterator[IndicatorValue]:
    """Yield what the totals of each table, or its only figures, are of, by the heads across them."""
    for table in tables:
        for lines, heads in ((table.rows, table.columns), (table.columns, table.rows)):
            whole = _whole(lines, year)
            held = {one.start: one for one in whole.cells} if whole else {}
            for head in heads:
                cell = next((one for one in head.cells if one.start in held), None)
                if cell:
                    yield from _values(plain, head, cell, lexis)


def _whole(lines: tuple[Line, ...], year: int | None) -> Line | None:
    """Return the line of totals or of the year reported on, or the only one with figures."""
    ours = [
        one for one in lines if not (named := YEAR.match(one.title)) or named[0][:4] == str(year)
    ]
    whole = [one for one in ours if WHOLE.match(one.title) or YEAR.match(one.title)]
    return next(iter(whole or (ours if len(ours) == 1 else ())), None)


def _values(plain: Plain, head: Line, cell: Cell, lexis: Lexis) -> Iterator[IndicatorValue]:
    figure, mention = cell.figure, _mention(plain, head, lexis)
    if figure is None or mention is None:
        return
    for sense in mention.senses:
        indicator = sense.indicator
        apart = holds(indicator.forbid, head.title) or holds(indicator.part, head.title)
        if sense.role == "name" and suits(indicator, figure) and not apart:
            yield IndicatorValue(
                indicator.name,
                "rate" if figure.measure == "rate" else "count",
                figure.measure,
                figure.value,
                figure.unit,
                figure.span,
                plain.source(mention.start, mention.end),
                mention.start,
                mention.end,
                figure,
            )


def _mention(plain: Plain, head: Line, lexis: Lexis) -> Mention | None:
    """Return what the names of a line mention last, the nearest to its figures first."""
    found = (find_mentions(plain.text, one.start, one.end, lexis) for one in head.names)
    return next((one[-1] for one in found if one), None)
