"""What a PDF page holds besides text: pictures, and the strokes of tables."""

from itertools import islice
from typing import Any

from checker.records import NamedTuple

# Of a drawing no more is looked at.
MOST = 20_000
# Strokes are as thin and as long, frames of tables as wide and as high, in points.
THIN, LONG = 3.0, 10.0
WIDE, HIGH = 60.0, 15.0
# A table has so many strokes from top to bottom, each at a place of its own.
STROKES = 3


class Drawing(NamedTuple):
    """The share of a page that pictures take, its shapes, upright strokes as (x, top, bottom).

    `frames`: shapes that may be tables drawn in one go.
    """

    pictures: float
    shapes: int
    strokes: tuple[tuple[float, float, float], ...]
    frames: int

    @property
    def may_have_tables(self) -> bool:
        """Whether it is worth a look."""
        return len(self.strokes) > 1 or self.frames > 0


def drawing(page: Any) -> Drawing:
    """Return what is drawn on a page of PDFium."""
    from pypdfium2 import raw

    kinds = [raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE]
    top, pictures, shapes, frames = page.get_cropbox()[3], 0.0, 0, 0
    strokes = []
    for one in islice(page.get_objects(filter=kinds, max_depth=4), MOST):
        left, low, right, high = one.get_bounds()
        width, height = right - left, high - low
        shapes += 1
        if one.type == raw.FPDF_PAGEOBJ_IMAGE:
            pictures += max(width, 0) * max(height, 0)
        elif width <= THIN and height >= LONG:
            strokes.append(((left + right) / 2, top - high, top - low))
        else:
            frames += width >= WIDE and height >= HIGH
    area = max(page.get_width() * page.get_height(), 1.0)
    return Drawing(pictures / area, shapes, tuple(strokes), frames)


def bands(found: Drawing) -> tuple[tuple[float, float], ...]:
    """Return from where to where on a page tables reach that are drawn with strokes."""
    groups: list[list[tuple[float, float, float]]] = []
    low = 0.0
    for stroke in sorted(found.strokes, key=lambda one: one[1]):
        if groups and stroke[1] <= low + THIN:
            groups[-1].append(stroke)
            low = max(low, stroke[2])
        else:
            groups.append([stroke])
            low = stroke[2]
    return tuple(
        (min(one[1] for one in group), max(one[2] for one in group))
        for group in groups
        if len({round(one[0] / THIN) for one in group}) >= STROKES
    )
