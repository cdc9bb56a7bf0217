"""The straight lines that are drawn on an OFD page, with their places in millimetres."""

from collections.abc import Iterator
from itertools import islice

from checker.document.ofd.objects import Matrix, kind_of, objects
from checker.document.ofd.package import Page
from checker.document.pages.ruling import Stroke

# Of a drawing no more is looked at.
MOST = 20_000
# How many numbers the steps of a path take: move, line, curves, arc, back to the start.
TAKES = {"S": 2, "M": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}
Point = tuple[float, float]


def strokes(page: Page) -> tuple[Stroke, ...]:
    """Return the lines of the drawings on a page, the sides of boxes among them."""
    return tuple(islice(_strokes(page), MOST))


def _strokes(page: Page) -> Iterator[Stroke]:
    for node, matrix in objects(page):
        if kind_of(node) == "PathObject":
            for data in node.iterfind("{*}AbbreviatedData"):
                for one, other in _lines(data.text or ""):
                    yield _placed(one, other, matrix, page.box[:2])


def _lines(data: str) -> Iterator[tuple[Point, Point]]:
    """Yield the straight lines of a path from point to point; what is no path ends it."""
    words = iter(data.split())
    start = here = (0.0, 0.0)
    for step in words:
        try:
            taken = [float(one) for one in islice(words, TAKES[step])]
            there = (taken[-2], taken[-1]) if taken else start
        except (KeyError, ValueError, IndexError):
            return
        if step in "LC":
            yield here, there
        start = there if step in "SM" else start
        here = there


def _placed(one: Point, other: Point, matrix: Matrix, corner: tuple[float, ...]) -> Stroke:
    a, b, c, d, e, f = matrix
    across = sorted(a * x + c * y + e - corner[0] for x, y in (one, other))
    down = sorted(b * x + d * y + f - corner[1] for x, y in (one, other))
    return Stroke(across[0], down[0], across[1], down[1])
