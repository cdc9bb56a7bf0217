"""Pages for tests, set by hand: characters 10 wide, lines 15 apart, text from 100 to 400, from 120 on."""

from collections.abc import Iterable

from checker.document.pages.reading import lines_of
from checker.document.pages.sheet import Glyph, Piece, Row, Sheet, rows_of

EM, PITCH, LEFT, TOP, WIDTH, HEIGHT = 10.0, 15.0, 100.0, 120.0, 30, 842.0


def glyphs(text: str, x: float = LEFT, y: float = 100.0, em: float = EM) -> list[Glyph]:
    """Return the characters of a line from `x` on, those of ASCII half as wide."""
    found = []
    for sign in text:
        width = em / 2 if sign.isascii() else em
        found.append(Glyph(sign, x, x + width, y, em))
        x += width
    return found


def row(text: str, y: float, x: float = LEFT, em: float = EM, page: int = 1) -> Row:
    """Return a line in one piece."""
    (found,) = rows_of(glyphs(text, x, y, em), page)
    return found


def in_pieces(places: Iterable[tuple[str, float]], y: float, page: int = 1) -> Row:
    """Return a line of words that stand at places far apart."""
    pieces = tuple(Piece(text, x, x + EM * len(text)) for text, x in places)
    return Row(page, y, EM, pieces)


def sheet(*lines: tuple[str, float], number: int = 1) -> Sheet:
    """Return a page of lines, each with its indent in characters, one below the other."""
    rows = [
        row(text, TOP + PITCH * at, LEFT + EM * indent, page=number)
        for at, (text, indent) in enumerate(lines)
    ]
    return Sheet(number, HEIGHT, tuple(rows))


def joined(*sheets: Sheet) -> list[str]:
    """Return the paragraphs that pages hold, by what their lines say of themselves."""
    found: list[str] = []
    for line in lines_of(sheets):
        assert line.starts != line.goes_on or line.kind == "cell"
        if line.goes_on:
            found[-1] += line.text
        else:
            found.append(line.text)
    return found
