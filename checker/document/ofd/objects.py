"""What is drawn on an OFD page, each with the way from its own places to those of the page."""

from collections.abc import Iterator
from typing import Any

from checker.document.ofd.package import Page, numbers

# Blocks lie no deeper in each other.
DEEPEST = 32
# x' = a x + c y + e, y' = b x + d y + f.
Matrix = tuple[float, float, float, float, float, float]
SAME: Matrix = (1, 0, 0, 1, 0, 0)


def objects(page: Page) -> Iterator[tuple[Any, Matrix]]:
    """Yield the objects of the templates of a page, then its own."""
    for part in (*page.templates, page.content):
        for layer in part.iterfind("{*}Content/{*}Layer"):
            yield from _within(layer, 0)


def kind_of(node: Any) -> str:
    """Return what a node is: TextObject, PathObject, ImageObject; "" for a comment."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _within(group: Any, depth: int) -> Iterator[tuple[Any, Matrix]]:
    for node in group:
        if kind_of(node) == "PageBlock":
            if depth < DEEPEST:
                yield from _within(node, depth + 1)
        else:
            yield node, _matrix(node)


def _matrix(node: Any) -> Matrix:
    """Return its own transformation, then the way to the corner of its boundary."""
    box, own = numbers(node.get("Boundary")), numbers(node.get("CTM"))
    a, b, c, d, e, f = own if len(own) == 6 else SAME
    x, y = box[:2] if len(box) == 4 else (0.0, 0.0)
    return a, b, c, d, e + x, f + y
