"""From rows on pages to lines that know where their paragraphs begin."""

from collections import Counter
from collections.abc import Iterator
from statistics import median

from checker.document.markers import FIRST, marker_at
from checker.document.model import Source
from checker.document.pages.columns import Grid, grids
from checker.document.pages.sheet import Row, Sheet
from checker.document.text.decode import plain
from checker.document.text.lines import Line, split
from checker.document.text.reflow import CLOSED, QUOTES, START, STARTERS, is_heading
from checker.records import NamedTuple

# In widths of a character: an indent, how short a full line may be where paragraphs are
# indented and where they are not, how far from the middle a centred line may stand.
INDENT, DEEPEST = 1.2, 4.6
SHORT, SHORTER = 2.6, 6.0
CENTRED = 1.0
# Between the lines of a paragraph there is so much room, of what is usual.
ROOM, MORE_ROOM = 1.25, 1.8
# Type of one size differs by less.
SIZE = 1.12
LARGE = 1.12
# Rows that are long enough to show where the margins are.
LONG = 12


class Frame(NamedTuple):
    """Where the text of a document stands: edges, size of type, distance of lines."""

    left: float
    right: float
    em: float
    pitch: float
    indented: bool = False


class Spot(NamedTuple):
    """A row among others: the frame it stands in."""

    row: Row
    frame: Frame

    @property
    def indent(self) -> float:
        """How far from the left edge it begins, in widths of a character."""
        return (self.row.left - self.frame.left) / self.frame.em

    @property
    def short(self) -> float:
        """How far from the right edge it ends, in widths of a character."""
        return (self.frame.right - self.row.right) / self.frame.em

    @property
    def is_large(self) -> bool:
        """Whether it is set in larger type than the text, as titles are."""
        return self.row.em > LARGE * self.frame.em

    @property
    def is_centred(self) -> bool:
        """Whether it stands in the middle and well within the edges."""
        least = CENTRED if self.is_large else SHORT
        return abs(self.indent - self.short) < 2 * CENTRED and self.indent > least


def lines_of(sheets: tuple[Sheet, ...]) -> tuple[Line, ...]:
    """Return the lines of pages; each says whether it goes on with the one above or begins anew."""
    frames = _frames(sheets)
    found: list[Line] = []
    tables = 0
    above: Spot | None = None
    for sheet in sheets:
        for part in grids(sheet):
            if isinstance(part, Grid):
                tables += 1
                found += _cells(part, sheet.number, tables)
                above = None
                continue
            spot = Spot(part, frames[sheet.number % 2])
            found += _line(spot, above)
            above = spot
    return tuple(found)


def _line(spot: Spot, above: Spot | None) -> Iterator[Line]:
    goes_on = above is not None and _goes_on(above, spot)
    for line in split(plain(spot.row.text)):
        yield line._replace(
            source=Source(page=spot.row.page),
            indent=max(round(2 * spot.indent), 0),
            starts=not goes_on,
            goes_on=goes_on,
        )


def _cells(grid: Grid, page: int, table: int) -> Iterator[Line]:
    for row, column, text in grid.cells:
        for line in split(plain(text)):
            place = f"T{table}R{row}C{column}"
            yield line._replace(source=Source(page=page, cell=place), kind="cell")


def _goes_on(above: Spot, spot: Spot) -> bool:
    """Whether a row belongs to the paragraph of the row above."""
    one, other = above.row, spot.row
    frame = spot.frame
    if len(one.pieces) > 1 or len(other.pieces) > 1:
        return False
    if max(one.em, other.em) > SIZE * min(one.em, other.em):
        return False
    if one.page == other.page:
        usual = frame.pitch * max(one.em / frame.em, 1)
        room = MORE_ROOM if frame.indented else ROOM
        if other.y - one.y > room * usual:
            return False
    if spot.is_centred or (above.is_centred and above.is_large):
        return above.is_centred and spot.is_centred and above.is_large
    return _flows_by_indent(above, spot) if frame.indented else _flows_by_width(above, spot)


def _flows_by_indent(above: Spot, spot: Spot) -> bool:
    if spot.indent > INDENT:
        return _hangs(above, spot)
    return above.short < SHORTER or (above.short < 2 * SHORTER and not _is_closed(above.row.text))


def _hangs(above: Spot, spot: Spot) -> bool:
    """Whether two rows have one indent, and the upper is full and stops in mid-sentence."""
    level = abs(above.indent - spot.indent) < INDENT / 2 and spot.indent < DEEPEST
    return level and above.short < SHORT and not _is_closed(above.row.text) and not _begins(spot)


def _flows_by_width(above: Spot, spot: Spot) -> bool:
    if above.short > SHORT + _first_word(spot.row.text):
        return False
    text = above.row.text
    if spot.indent - above.indent > INDENT:
        return _begins(above) and not _begins(spot)
    if above.indent - spot.indent > INDENT and _is_closed(text):
        return False
    return not (_begins(spot) and (_is_closed(text) or is_heading(text)))


def _begins(spot: Spot) -> bool:
    text = spot.row.text
    return bool(
        (text[0] in FIRST and marker_at(text, 0)) or (text[0] in STARTERS and START.match(text))
    )


def _is_closed(text: str) -> bool:
    return (text.rstrip(QUOTES) or text)[-1] in CLOSED


def _first_word(text: str) -> float:
    """Return how much room the word takes that had to stay whole, in widths of a character."""
    length = next((at for at, sign in enumerate(text) if not sign.isascii() or sign == " "), 0)
    return 0.5 * min(length, 20)


def _frames(sheets: tuple[Sheet, ...]) -> tuple[Frame, Frame]:
    """Return the frames of even and odd pages, which may mirror each other."""
    rows = [row for sheet in sheets for row in sheet.rows if len(row.pieces) == 1]
    whole = _frame(rows)
    halves = [[row for row in rows if row.page % 2 == side] for side in (0, 1)]
    return tuple(  # type: ignore[return-value]
        _moved(whole, half) for half in halves
    )


def _moved(whole: Frame, rows: list[Row]) -> Frame:
    """Shift a frame to where these pages have it."""
    longs = [row for row in rows if len(row.text) >= LONG]
    if len(longs) < LONG:
        return whole
    left, right = _edges(longs, whole.em)
    return whole._replace(left=left, right=right)


def _frame(rows: list[Row]) -> Frame:
    longs = [row for row in rows if len(row.text) >= LONG] or rows
    if not longs:
        return Frame(0, 0, 1, 1)
    sizes: Counter[float] = Counter()
    for row in longs:
        sizes[round(row.em, 1)] += len(row.text)
    em = max(sizes.most_common(1)[0][0], 0.1)
    left, right = _edges(longs, em)
    frame = Frame(left, right, em, _pitch(rows))
    spots = [Spot(row, frame) for row in rows]
    deep = sum(map(_begins_by_indent, spots, spots[1:]))
    return frame._replace(indented=deep > 1 and deep >= len(rows) / 25)


def _begins_by_indent(above: Spot, spot: Spot) -> bool:
    """Whether a row is indented that does not go on with a full one above."""
    if not INDENT < spot.indent < DEEPEST or spot.is_centred:
        return False
    return above.short > SHORT or _is_closed(above.row.text)


def _edges(rows: list[Row], em: float) -> tuple[float, float]:
    """Return where lines begin that are not indented, and where full lines end."""
    lefts = Counter(round(row.left / em * 2) for row in rows)
    common = [at for at, count in lefts.items() if count >= max(2, len(rows) / 12)]
    near = min(common, default=min(lefts))
    left = median(row.left for row in rows if round(row.left / em * 2) == near)
    rights = sorted(row.right for row in rows)
    return left, rights[len(rights) * 4 // 5]


def _pitch(rows: list[Row]) -> float:
    steps = [
        below.y - row.y
        for row, below in zip(rows, rows[1:], strict=False)
        if row.page == below.page and below.y > row.y
    ]
    return median(steps) if steps else float("inf")
