"""Tables that are drawn with lines: the boxes into which level and upright strokes part a page."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import pairwise

from checker.document.pages.boxes import Box, Drawn
from checker.records import NamedTuple

# A drawing that parts a page into more boxes is none of a table.
MOST = 10_000
Span = tuple[float, float]


class Stroke(NamedTuple):
    """A line from one point to another, the upper or the left one first."""

    left: float
    top: float
    right: float
    bottom: float


class Ruler(NamedTuple):
    """Lines of one direction: where they are, and from where to where each is drawn."""

    places: tuple[float, ...]
    drawn: tuple[tuple[Span, ...], ...]

    def parts(self, at: int, middle: float) -> bool:
        """Whether line number `at` is drawn at `middle`."""
        spans = self.drawn[at]
        index = bisect_right(spans, middle, key=_start) - 1
        return index >= 0 and middle <= spans[index][1]


def drawn(strokes: Iterable[Stroke], near: float) -> Iterator[Drawn]:
    """Yield the tables that strokes draw; those no further apart than `near` are one line."""
    level: list[Stroke] = []
    upright: list[Stroke] = []
    for one in strokes:
        if one.bottom - one.top > max(near, one.right - one.left):
            upright.append(one)
        elif one.right - one.left > near >= one.bottom - one.top:
            level.append(one)
    level.sort(key=_top)
    upright.sort(key=_top)
    for band in _joined([(one.top, one.bottom) for one in upright], near):
        yield from _table(_within(level, band, near), _within(upright, band, near), near)


def _within(strokes: list[Stroke], band: Span, near: float) -> list[Stroke]:
    """Return those of `strokes`, which are sorted, that begin in a band of the page."""
    first = bisect_left(strokes, band[0] - near, key=_top)
    return strokes[first : bisect_right(strokes, band[1] + near, key=_top)]


def _joined(spans: Iterable[Span], near: float) -> Iterator[Span]:
    """Yield `spans`, which rise, those that meet as one."""
    start, end = 0.0, float("-inf")
    for first, last in spans:
        if first > end + near:
            if end >= start:
                yield start, end
            start, end = first, last
        end = max(end, last)
    if end >= start:
        yield start, end


def _table(level: list[Stroke], upright: list[Stroke], near: float) -> Iterator[Drawn]:
    down = _ruler([(one.top, (one.left, one.right)) for one in level], near)
    across = _ruler([(one.left, (one.top, one.bottom)) for one in upright], near)
    rows, columns = len(down.places) - 1, len(across.places) - 1
    if rows > 0 and columns > 1 and rows * columns <= MOST:
        boxes = tuple(_boxes(down, across))
        yield Drawn(down.places[0], down.places[-1], boxes)


def _ruler(lines: list[tuple[float, Span]], near: float) -> Ruler:
    """Gather lines by their places, what is drawn on each of them joined."""
    places: list[float] = []
    spans: list[list[Span]] = []
    for place, span in sorted(lines):
        if not places or place > places[-1] + near:
            places.append(place)
            spans.append([])
        spans[-1].append(span)
    return Ruler(tuple(places), tuple(tuple(_joined(sorted(one), near)) for one in spans))


def _boxes(down: Ruler, across: Ruler) -> Iterator[tuple[int, int, Box]]:
    """Yield the boxes by row and column; one over several has the place of its first corner."""
    owners: dict[tuple[int, int], tuple[int, int]] = {}
    found: dict[tuple[int, int], Box] = {}
    for row, (top, bottom) in enumerate(pairwise(down.places), 1):
        for column, (left, right) in enumerate(pairwise(across.places), 1):
            owner = row, column
            if column > 1 and not across.parts(column - 1, (top + bottom) / 2):
                owner = owners[row, column - 1]
            elif row > 1 and not down.parts(row - 1, (left + right) / 2):
                owner = owners[row - 1, column]
            owners[row, column] = owner
            first = found.get(owner, (left, top, right, bottom))
            found[owner] = (*first[:2], max(first[2], right), bottom)
    yield from ((row, column, box) for (row, column), box in found.items())


def _start(span: Span) -> float:
    return span[0]


def _top(stroke: Stroke) -> float:
    return stroke.top
