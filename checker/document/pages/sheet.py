"""What a page shows: glyphs at their places, and the lines that they make.

Lengths are of any one unit per document; the origin is the upper left corner of the page.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from statistics import median

from checker.document.markers import LONE
from checker.records import NamedTuple

# Baselines that are so near, in widths of a character, are of one line.
LEVEL = 0.45
# Of one line the largest character is so many times the smallest; a watermark is larger.
SCALE = 2.2
# Blanks, in widths of a character: between words of Latin letters, between any, between columns,
# and between columns of a row that has others.
WORD_GAP, GAP, COLUMN_GAP, NARROW_GAP = 0.22, 0.75, 2.2, 1.1
# How far two prints of one character lie apart that is bold because it was printed twice.
DOUBLED = 0.15
# A glyph that is so wide, in widths of a character, stands for two.
WIDE = 1.5
COLUMN_BLANKS = "    "


class Glyph(NamedTuple):
    """A character with its left and right edge, its baseline, and the width of a full character."""

    text: str
    left: float
    right: float
    y: float
    em: float


class Piece(NamedTuple):
    """Words of a line with no wide gap in them."""

    text: str
    left: float
    right: float


class Row(NamedTuple):
    """A line as it stands on its page, in one piece or, with columns, in several."""

    page: int
    y: float
    em: float
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The words, wide gaps as four blanks."""
        return COLUMN_BLANKS.join(one.text for one in self.pieces)

    @property
    def left(self) -> float:
        """Where it begins."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.pieces[-1].right


class Table(NamedTuple):
    """A table that is drawn with lines: from `top` to `bottom`, its cells by row and column."""

    top: float
    bottom: float
    cells: tuple[tuple[int, int, str], ...]


class Sheet(NamedTuple):
    """A page: its number, its height, the rows on it from top to bottom, its tables."""

    number: int
    height: float
    rows: tuple[Row, ...]
    tables: tuple[Table, ...] = ()


def rows_of(glyphs: Iterable[Glyph], page: int) -> tuple[Row, ...]:
    """Return the rows that the glyphs of a page make, in reading order."""
    rows = (_row(line, page) for line in _levels(glyphs))
    return tuple(sorted((row for row in rows if row), key=lambda one: (one.y, one.left)))


def _levels(glyphs: Iterable[Glyph]) -> list[list[Glyph]]:
    """Part glyphs by their baselines, and those of a watermark from what it lies upon."""
    lines: list[list[Glyph]] = []
    for glyph in sorted(glyphs, key=lambda one: one.y):
        for line in reversed(lines[-4:]):
            if _is_level(line[0], glyph):
                line.append(glyph)
                break
        else:
            lines.append([glyph])
    return lines


def _is_level(one: Glyph, other: Glyph) -> bool:
    small, large = sorted((one.em, other.em))
    return abs(one.y - other.y) <= LEVEL * large and large <= SCALE * small


def _row(line: list[Glyph], page: int) -> Row | None:
    glyphs = sorted(line, key=lambda one: one.left)
    em = median(one.em for one in glyphs)
    visible = list(_once([one for one in glyphs if one.text.strip()], em))
    if not visible:
        return None
    blanks = [one.left for one in glyphs if not one.text.strip()]
    pieces = _together(tuple(_pieces(visible, blanks, em)))
    return Row(page, median(one.y for one in visible), em, pieces)


def _once(glyphs: list[Glyph], em: float) -> Iterator[Glyph]:
    """Leave out what was printed twice at one place; —— may be one wide glyph, which says both."""
    for index, glyph in enumerate(glyphs):
        near = glyphs[max(index - 3, 0) : index]
        if glyph.right - glyph.left > WIDE * glyph.em or not any(
            one.text == glyph.text and glyph.left - one.left < DOUBLED * em for one in near
        ):
            yield glyph


def _pieces(glyphs: list[Glyph], blanks: list[float], em: float) -> Iterator[Piece]:
    words, first, right = [glyphs[0].text], glyphs[0], glyphs[0].right
    widest = max((two.left - one.right for one, two in pairwise(glyphs)), default=0)
    limit = (NARROW_GAP if widest > COLUMN_GAP * em else COLUMN_GAP) * em
    at = 0
    for above, glyph in pairwise(glyphs):
        gap = glyph.left - max(right, above.right)
        while at < len(blanks) and blanks[at] < above.left:
            at += 1
        blank = at < len(blanks) and blanks[at] < glyph.left
        if gap > limit:
            yield Piece("".join(words), first.left, right)
            words, first = [], glyph
        elif blank or gap > (WORD_GAP if _latin(above, glyph) else GAP) * em:
            words.append(" ")
        words.append(glyph.text)
        right = glyph.right
    yield Piece("".join(words), first.left, right)


def _together(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Join what is one: a word with its characters far apart (报    告), a number set by a tab."""
    if len(pieces) == 2 and LONE.match(pieces[0].text):
        number, words = pieces
        return (Piece(number.text + words.text, number.left, words.right),)
    if any(len(one.text) > 1 or one.text.isdigit() for one in pieces):
        return pieces
    return (Piece("".join(one.text for one in pieces), pieces[0].left, pieces[-1].right),)


def _latin(one: Glyph, other: Glyph) -> bool:
    return one.text.isascii() and other.text.isascii()
