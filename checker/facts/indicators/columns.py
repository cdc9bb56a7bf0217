"""Indicators that a table gives: a row or column of totals, and the heads across it."""

from collections.abc import Iterator

from checker.facts.figures.plain import Plain
from checker.facts.figures.tables import TOTAL, Cell, Line, Table
from checker.facts.indicators.mentions import Lexis, Mention, find_mentions, holds
from checker.facts.indicators.senses import suits
from checker.facts.indicators.values import IndicatorValue, Kind
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
            caption = _caption(plain, heads, lexis)
            for head in heads:
                cell = next((one for one in head.cells if one.start in held), None)
                if cell:
                    yield from _values(plain, head, cell, lexis, caption)


def _caption(plain: Plain, heads: tuple[Line, ...], lexis: Lexis) -> Mention | None:
    """Return what heads with a 合计 among them are parts of, as the cell above them says."""
    if not any(TOTAL.match(one.title) for one in heads):
        return None
    above = (_mention(plain, Line(one.names[1:], ()), lexis) for one in heads)
    return next((one for one in above if one), None)


def _whole(lines: tuple[Line, ...], year: int | None) -> Line | None:
    """Return the line of totals or of the year reported on, or the only one with figures."""
    ours = [
        one for one in lines if not (named := YEAR.match(one.title)) or named[0][:4] == str(year)
    ]
    whole = [one for one in ours if WHOLE.match(one.title) or YEAR.match(one.title)]
    return next(iter(whole or (ours if len(ours) == 1 else ())), None)


def _values(
    plain: Plain, head: Line, cell: Cell, lexis: Lexis, caption: Mention | None
) -> Iterator[IndicatorValue]:
    figure, is_total = cell.figure, TOTAL.match(head.title)
    mention = _mention(plain, head, lexis) or (caption if is_total else None)
    if figure is None or mention is None:
        return
    of_all = {one.indicator.name for one in caption.senses} if caption and not is_total else set()
    for sense in mention.senses:
        indicator = sense.indicator
        apart = holds(indicator.forbid, head.title) or holds(indicator.part, head.title)
        if sense.role == "name" and suits(indicator, figure) and not apart:
            yield IndicatorValue(
                indicator.name,
                _kind(figure.measure, indicator.name in of_all),
                figure.measure,
                figure.value,
                figure.unit,
                figure.span,
                plain.source(mention.start, mention.end),
                mention.start,
                mention.end,
                figure,
            )


def _kind(measure: str, is_part: bool) -> Kind:
    if measure == "rate":
        return "rate"
    return "subset" if is_part and measure == "count" else "count"


def _mention(plain: Plain, head: Line, lexis: Lexis) -> Mention | None:
    """Return what the names of a line mention last, the nearest to its figures first."""
    found = (find_mentions(plain.text, one.start, one.end, lexis) for one in head.names)
    return next((one[-1] for one in found if one), None)
