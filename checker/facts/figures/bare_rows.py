"""Tables of which single blanks are left between the columns, here and there: 合计 64 54."""

from collections.abc import Iterator

from checker.document.model import Block, Span
from checker.patterns import pattern
from checker.records import NamedTuple

ROW = pattern(
    r"\s*(?P<name>[一-鿿“”、（）()]{2,24}) {0,8}"
    r"(?P<figures>\d[\d,.]{0,12}[%％]?(?: {1,8}\d[\d,.]{0,12}[%％]?)+)\s*"
)
FIGURE = pattern(r"\d[\d,.]*[%％]?")
# 案件类型数量（件）罚没款（万元）: the first two run together where no blank is left.
HEAD = pattern(r"[^\s，。；：,;:（(]+(?:[（(][^\s（）()]{1,8}[）)])?")
DIVIDED = pattern(" {3,}")  # as often in every row: they need no other sign
TOTAL = ("合计", "总计", "共计")
LONGEST = 80  # characters of a line that is a row
FEWEST = 3  # rows that make a table, one of them its total


class BareTable(NamedTuple):
    """The blocks from `first` on, up to `last`, that are a table; its cells by row and column."""

    first: int
    last: int
    cells: tuple[tuple[int, int, Span], ...]


def bare_tables(text: str, blocks: tuple[Block, ...]) -> Iterator[BareTable]:
    """Yield the tables that `blocks` hold: a head, and below it names with as many figures each."""
    rows: list[tuple[Span, ...]] = []
    for at, block in enumerate((*blocks, None)):
        row = _row(text, block) if block else ()
        if rows and len(row) != len(rows[0]):
            yield from _table(text, blocks, at - len(rows), rows)
            rows = []
        if row:
            rows.append(row)


def _row(text: str, block: Block) -> tuple[Span, ...]:
    """Return the name and the figures of a row, () for any other line."""
    start, end = block.span
    found = ROW.fullmatch(text, start, end) if end - start <= LONGEST else None
    if found is None:
        return ()
    figures = FIGURE.finditer(text, found.start("figures"), found.end("figures"))
    return Span(*found.span("name")), *(Span(*one.span()) for one in figures)


def _table(
    text: str, blocks: tuple[Block, ...], first: int, rows: list[tuple[Span, ...]]
) -> Iterator[BareTable]:
    """Yield the table that `rows` make below a head, whose first two columns may be one."""
    width = len(rows[0])
    has_total = any(text.startswith(TOTAL, row[0].start) for row in rows)
    gaps = {len(DIVIDED.findall(text, row[0].start, row[-1].end)) for row in rows}
    is_divided = len(gaps) == 1 and gaps != {0}
    if first < 1 or len(rows) < FEWEST or is_divided or not has_total:
        return
    above = blocks[first - 1].span
    if above.end - above.start > LONGEST:
        return
    heads = tuple(Span(*one.span()) for one in HEAD.finditer(text, *above))
    if len(heads) in (width - 1, width):
        shift = width - len(heads)
        cells = [(1, at + shift, span) for at, span in enumerate(heads, 1)]
        cells += [
            (at, column, span)
            for at, row in enumerate(rows, 2)
            for column, span in enumerate(row, 1)
        ]
        yield BareTable(first - 1, first + len(rows), tuple(cells))
