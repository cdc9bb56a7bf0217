"""The characters of an OFD page, with their places in millimetres."""

from collections.abc import Iterator
from math import hypot
from typing import Any
from unicodedata import east_asian_width

from checker.document.ofd.objects import Matrix, kind_of, objects
from checker.document.ofd.package import Page, numbers
from checker.document.pages.paper import Shown
from checker.document.pages.sheet import Glyph
from checker.records import NamedTuple

# Turned by less, a line is level.
LEVEL = 0.035


def printed(page: Page) -> Shown:
    """Return what stands on a page and its templates."""
    glyphs: list[Glyph] = []
    turned, area, shapes = "", 0.0, 0
    for node, matrix in objects(page):
        shapes += 1
        found = tuple(_text(node, matrix)) if kind_of(node) == "TextObject" else ()
        if _is_level(matrix):
            glyphs += found
        else:
            turned += "".join(one.text for one in found)
        if kind_of(node) == "ImageObject":
            box = numbers(node.get("Boundary"))
            area += box[2] * box[3] if len(box) == 4 else 0
    moved = tuple(_moved(one, page.box) for one in glyphs)
    return Shown(moved, turned, page.box[3], area / (page.box[2] * page.box[3]), shapes)


def _is_level(matrix: Matrix) -> bool:
    a, b = matrix[:2]
    return a > 0 and abs(b) < LEVEL * hypot(a, b)


def _text(node: Any, matrix: Matrix) -> Iterator[Glyph]:
    a, b, c, d, e, f = matrix
    size = next(iter(numbers(node.get("Size"))), 0.0) or 1.0
    width, em = hypot(a, b), size * hypot(c, d)
    x = y = 0.0
    for code in node.iterfind("{*}TextCode"):
        x = next(iter(numbers(code.get("X"))), x)
        y = next(iter(numbers(code.get("Y"))), y)
        for step in _steps((code.text or "").strip("\r\n"), size, code):
            across, down = x + step.x, y + step.y
            left = a * across + c * down + e
            yield Glyph(step.text, left, left + step.width * width, b * across + d * down + f, em)


class Step(NamedTuple):
    """A character of a text code: its distance from the first, and its width."""

    text: str
    x: float
    y: float
    width: float


def _steps(text: str, size: float, code: Any) -> Iterator[Step]:
    across = _deltas(code.get("DeltaX"), len(text))
    down = _deltas(code.get("DeltaY"), len(text))
    x = y = 0.0
    for at, sign in enumerate(text):
        width = _share(sign) * size
        step = across[at] if at < len(across) else 0 if down else width
        # Figures may be set as wide as characters; what is wider leaves a gap.
        yield Step(sign, x, y, step if width < step <= size else width)
        x += step
        y += down[at] if at < len(down) else 0


def _deltas(text: str | None, limit: int) -> list[float]:
    """Return distances, ``g 3 5.5`` standing for three of 5.5."""
    words = iter((text or "").split())
    found: list[float] = []
    try:
        for word in words:
            if len(found) >= limit:
                break
            if word == "g":
                count = int(next(words))
                found += [float(next(words))] * min(count, limit)
            else:
                found.append(float(word))
    except (ValueError, StopIteration):
        return found
    return found[:limit]


def _share(sign: str) -> float:
    """Return how much of a full character one takes."""
    return 1.0 if east_asian_width(sign) in "WFA" else 0.5


def _moved(glyph: Glyph, box: tuple[float, ...]) -> Glyph:
    return glyph._replace(left=glyph.left - box[0], right=glyph.right - box[0], y=glyph.y - box[1])
