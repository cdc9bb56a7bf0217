"""What a letter is made of, before it is set: paragraphs of pieces, and tables."""

from collections.abc import Sequence
from typing import Literal

from checker.records import NamedTuple

Style = Literal["title", "addressee", "body", "part", "group", "item", "signature"]
Face = Literal["", "strong", "cited"]


class Piece(NamedTuple):
    """Words set in one face."""

    text: str
    face: Face = ""


class Paragraph(NamedTuple):
    """A paragraph of a letter."""

    style: Style
    pieces: tuple[Piece, ...]


class Table(NamedTuple):
    """A table with a row of titles; the first column is a name, the others are figures."""

    head: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


Line = Paragraph | Table


def paragraph(style: Style, *pieces: str | Piece) -> Paragraph:
    """Make a paragraph of pieces and of plain words."""
    return Paragraph(style, tuple(Piece(one) if isinstance(one, str) else one for one in pieces))
