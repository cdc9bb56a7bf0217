"""Tables by the boxes that are drawn on a page: each with the words that stand in it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from checker.document.pages.sheet import Glyph, Table, rows_of
from checker.records import NamedTuple

# With fewer cells it is a frame around text.
CELLS = 4
Box = tuple[float, float, float, float]  # left, top, right, bottom
Placed = tuple[float, int, Glyph]  # a glyph with the height of its middle and its number


class Drawn(NamedTuple):
    """A table as it is drawn, from `top` to `bottom`: its boxes by row and column."""

    top: float
    bottom: float
    boxes: tuple[tuple[int, int, Box], ...]


def filled(drawn: Iterable[Drawn], glyphs: Sequence[Glyph], page: int) -> Iterator[Table]:
    """Yield the tables with the words that `glyphs` make in their boxes, no mere frames of text."""
    placed = sorted((one.y - one.em / 3, at, one) for at, one in enumerate(glyphs))
    for one in drawn:
        words = ((row, column, _words(box, page, placed)) for row, column, box in one.boxes)
        cells = tuple(cell for cell in words if cell[2])
        if len(cells) >= CELLS and any(column > 1 for _, column, _ in cells):
            yield Table(one.top, one.bottom, cells)


def _words(box: Box, page: int, placed: Sequence[Placed]) -> str:
    """Return what stands in a box, its lines joined."""
    left, top, right, bottom = box
    first = bisect_left(placed, top, key=_height)
    last = bisect_right(placed, bottom, key=_height)
    inside = sorted(
        (at, one)
        for _, at, one in placed[first:last]
        if left <= (one.left + one.right) / 2 <= right
    )
    return "".join(row.text for row in rows_of((one for _, one in inside), page))


def _height(one: Placed) -> float:
    return one[0]
