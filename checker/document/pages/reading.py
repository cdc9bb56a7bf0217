"""From rows on pages to lines that know where their paragraphs begin."""

from collections.abc import Iterator
from itertools import zip_longest

from checker.document.markers import FIRST, marker_at
from checker.document.model import Source
from checker.document.names import is_body
from checker.document.pages.columns import Grid, grids, rest_of
from checker.document.pages.frame import (
    DEEPEST,
    INDENT,
    ITEM,
    MORE_ROOM,
    ROOM,
    SHORT,
    Frame,
    Spot,
    first_word,
    frames,
)
from checker.document.pages.sheet import Row, Sheet
from checker.document.text.contents import LED
from checker.document.text.decode import plain
from checker.document.text.lines import Line, split
from checker.document.text.shapes import (
    OPEN,
    begins_paragraph,
    calls,
    counts_on,
    is_bare_heading,
    is_closed,
    is_complete,
    is_heading,
)
from checker.document.titles import is_title

# How short a line in mid-paragraph may be, in widths of a character: where paragraphs are indented
# one that ends a sentence, where they are not one that does not; any other of indented ones.
SHORTER, SHORTEST = 6.0, 12.0
# What stands below a report (附件, 抄送, 主送), and its last words.
ENDS, CLOSING = "附抄主", ("特此报告", "专此报告")
# So far back the item before one is looked for.
FAR = 2000
# Type of one size differs by less.
SIZE = 1.12


def lines_of(sheets: tuple[Sheet, ...]) -> tuple[Line, ...]:
    """Return the lines of pages; each says whether it goes on with the one above or begins anew.

    Where lines were broken by hand, those that stand like any other leave that to their words.
    """
    edges = frames(sheets)
    found: list[Line] = []
    above: Spot | None = None
    paragraph = ""
    parts = tuple(_parts(sheets))
    for (number, sheet, part, table), after in zip_longest(parts, parts[1:]):
        if isinstance(part, Grid):
            found += _cells(part, sheet.number, table)
            above = None
            continue
        leads = after is not None and _is_at_edge(after[2], edges[after[1].number % 2])
        spot = Spot(part, edges[sheet.number % 2], number, leads)
        goes_on = above is not None and _goes_on(above, spot, paragraph)
        paragraph = (paragraph[-FAR:] if goes_on else "") + spot.row.text
        found += _line(spot, goes_on)
        above = spot
    return tuple(found)


def _is_at_edge(part: Row | Grid, frame: Frame) -> bool:
    return not isinstance(part, Grid) and Spot(part, frame).indent < INDENT / 2


def _parts(sheets: tuple[Sheet, ...]) -> Iterator[tuple[int, Sheet, Row | Grid, int]]:
    """Yield rows and tables with the sheet that each is on, its index, the number of tables so far.

    A table that goes on over the end of a page stays one.
    """
    above: Grid | None = None
    tables = at = 0
    for number, sheet in enumerate(sheets):
        for part in grids(sheet):
            if not isinstance(part, Grid):
                above = None
                yield number, sheet, part, tables
                continue
            rest = rest_of(part, above) if above and number > at else None
            tables += rest is None
            above, at = rest or part, number
            yield number, sheet, above, tables


def _line(spot: Spot, goes_on: bool | None) -> Iterator[Line]:
    for line in split(plain(spot.row.text)):
        yield line._replace(
            source=Source(page=spot.row.page),
            indent=max(round(2 * spot.indent), 0),
            starts=goes_on is False,
            goes_on=goes_on is True,
        )


def _cells(grid: Grid, page: int, table: int) -> Iterator[Line]:
    for row, column, text in grid.cells:
        for line in split(plain(text)):
            place = f"T{table}R{row}C{column}"
            yield line._replace(source=Source(page=page, cell=place), kind="cell")


def _goes_on(above: Spot, spot: Spot, paragraph: str) -> bool | None:
    """Whether a row belongs to the paragraph of the row above; None where its place does not tell."""
    frame = spot.frame
    if not _may_go_on(above, spot):
        return False
    if spot.is_large and above.is_large:
        return above.sheet == spot.sheet
    if spot.is_centred or above.is_centred or max(above.indent, spot.indent) > DEEPEST:
        return False
    if frame.ragged:
        return None
    if frame.indented:
        return _flows_by_indent(above, spot)
    return _flows_by_width(above, spot, paragraph)


def _may_go_on(above: Spot, spot: Spot) -> bool:
    """Whether two rows are so alike and near that they may be of one paragraph."""
    one, other, frame = above.row, spot.row, spot.frame
    signs = is_closed(one.text) and is_body(other.text)
    if signs or len(one.pieces) > 1 or len(other.pieces) > 1:
        return False
    if spot.short > SHORT and calls(other.text):
        return False
    if (other.text[0] in ENDS and begins_paragraph(other.text)) or LED.search(one.text):
        return False
    if max(one.em, other.em) > SIZE * min(one.em, other.em):
        return False
    usual = frame.pitch * max(one.em / frame.em, 1)
    room = MORE_ROOM if frame.indented else ROOM
    return above.sheet != spot.sheet or other.y - one.y <= room * usual


def _flows_by_indent(above: Spot, spot: Spot) -> bool:
    if spot.indent > INDENT:
        return _hangs(above, spot)
    text = above.row.text
    apart = spot.sheet == above.sheet and spot.row.y - above.row.y > ROOM * spot.frame.pitch
    if apart and is_closed(text) and _begins(spot):
        return False
    reach = SHORTER if is_closed(text) or is_heading(text) else SHORTEST
    return text[-1] in OPEN or above.short < reach


def _hangs(above: Spot, spot: Spot) -> bool:
    """Whether two rows have one indent, and the upper is full and stops in mid-sentence.

    A full row that leads to one at the edge is the first of its paragraph.
    """
    if spot.leads and spot.short < SHORT:
        return False
    if abs(above.indent - spot.indent) > INDENT / 2 or _begins(spot):
        return False
    text = above.row.text
    return above.short < SHORT and not (is_closed(text) or is_heading(text))


def _flows_by_width(above: Spot, spot: Spot, paragraph: str) -> bool:
    text = above.row.text
    if text[-1] in OPEN:
        return True
    ends = is_closed(text) or is_heading(text)
    room = SHORT if ends or is_title(text) else SHORTER
    if above.short > room + first_word(spot.row.text):
        return False
    if spot.indent - above.indent > INDENT:
        return _begins(above) and not _begins(spot)
    if above.indent - spot.indent > INDENT and is_closed(text):
        return False
    return not (ends and _begins_anew(above, spot, paragraph))


def _begins_anew(above: Spot, spot: Spot, paragraph: str) -> bool:
    """Whether a row begins a paragraph below a full one that ends a sentence or is a heading."""
    text, upper = spot.row.text, above.row.text
    if is_closed(upper) and is_bare_heading(text):
        return True
    if is_heading(upper) and is_complete(upper, text):
        return True
    return _begins(spot) and not counts_on(paragraph, text)


def _begins(spot: Spot) -> bool:
    text = spot.row.text
    if text.startswith(CLOSING) or (text[0] in FIRST and marker_at(text, 0)):
        return True
    if spot.frame.itemized and ITEM.match(text):
        return True
    return begins_paragraph(text)
