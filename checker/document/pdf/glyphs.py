"""The characters of a PDF page, with their places."""

from collections import Counter
from collections.abc import Iterator
from math import cos, hypot, pi, sin
from typing import Any

from checker.document.pages.sheet import Glyph
from checker.records import NamedTuple

RIGHT_ANGLE = pi / 2
# Turned by less, in radians, a line is level.
LEVEL = pi / 90
LINE_ENDS, BLANK = (10, 13), 32
NO_CHARACTERS = frozenset((0, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)))


class Printed(NamedTuple):
    """The upright glyphs of a page, the words of others, and how high the page is as it is read."""

    glyphs: tuple[Glyph, ...]
    turned: str
    height: float
    is_turned: bool


class Mark(NamedTuple):
    """A character as PDFium has it: in points, from the lower left corner."""

    code: int
    left: float
    right: float
    x: float
    y: float
    em: float
    angle: float


def printed(page: Any) -> Printed:
    """Return the text of a page of PDFium; a page that is stored lying is read upright."""
    text = page.get_textpage()
    try:
        marks = list(_marks(text))
    finally:
        text.close()
    quarters = Counter(round(one.angle / RIGHT_ANGLE) % 4 for one in marks)
    quarter = quarters.most_common(1)[0][0] if quarters else 0
    leanings = [abs(_turn(one.angle - quarter * RIGHT_ANGLE)) for one in marks]
    upright = [one for one, by in zip(marks, leanings, strict=True) if by < LEVEL]
    turned = "".join(
        _sign(one.code) for one, by in zip(marks, leanings, strict=True) if by >= LEVEL
    )
    left, bottom, right, top = page.get_cropbox()
    if quarter == 0:
        glyphs = tuple(_glyph(one, one.left, one.right, top - one.y) for one in upright)
        return Printed(glyphs, turned, top - bottom, False)
    corners = [_seen(x, y, quarter)[1] for x in (left, right) for y in (bottom, top)]
    glyphs = tuple(_laid(one, quarter, max(corners)) for one in upright)
    return Printed(glyphs, turned, max(corners) - min(corners), True)


def _marks(text: Any) -> Iterator[Mark]:
    import ctypes

    from pypdfium2 import raw

    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    x, y = ctypes.c_double(), ctypes.c_double()
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        if code in LINE_ENDS or (code == BLANK and raw.FPDFText_IsGenerated(text, index) == 1):
            continue
        raw.FPDFText_GetLooseCharBox(text, index, box)
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        raw.FPDFText_GetMatrix(text, index, matrix)
        em = raw.FPDFText_GetFontSize(text, index) * hypot(matrix.c, matrix.d)
        angle = -raw.FPDFText_GetCharAngle(text, index)  # PDFium turns to the right
        yield Mark(code, box.left, box.right, x.value, y.value, em or 1.0, angle)


def _glyph(mark: Mark, left: float, right: float, y: float) -> Glyph:
    return Glyph(_sign(mark.code), left, max(left, right), y, mark.em)


def _laid(mark: Mark, quarter: int, top: float) -> Glyph:
    """Return a glyph of a page that is stored lying; a character is taken to be a full one."""
    x, y = _seen(mark.x, mark.y, quarter)
    width = mark.em / 2 if mark.code < 0x80 else mark.em
    return _glyph(mark, x, x + width, top - y)


def _seen(x: float, y: float, quarter: int) -> tuple[float, float]:
    """Return where a point lies along and above the lines of a page turned by quarters."""
    angle = quarter * RIGHT_ANGLE
    return x * cos(angle) + y * sin(angle), y * cos(angle) - x * sin(angle)


def _turn(angle: float) -> float:
    """Return an angle between half a turn to the left and one to the right."""
    return (angle + pi) % (2 * pi) - pi


def _sign(code: int) -> str:
    return "\ufffd" if code in NO_CHARACTERS or code > 0x10FFFF else chr(code)
