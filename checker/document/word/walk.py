"""All paragraphs that a Word file shows, in the order of reading, each where it stands.

Who reads the file and who writes into it walk the same way, so a paragraph has one number.
"""

from collections.abc import Iterator
from typing import Any, Literal

from checker.document.word import inline, names
from checker.document.word.inline import Content, Fields, Found, Piece
from checker.document.word.names import W, contents, number, value
from checker.document.word.numbering import Numbering
from checker.document.word.package import Package
from checker.document.word.styles import Styles
from checker.records import NamedTuple

Kind = Literal["line", "cell", "note"]


class Stand(NamedTuple):
    """Where paragraphs stand: in the text, a cell or a note.

    `anchor` is the element of the main text that a text box or note hangs on.
    """

    kind: Kind = "line"
    cell: str | None = None
    anchor: Any = None


class Paragraph(NamedTuple):
    """A paragraph: its place in the order of reading, its text with the number before it.

    `pages` are the offsets in `text` at which a page ended when Word last saved the file; `label`
    is the number alone; `joined`: the end of the paragraph above is deleted.
    """

    number: int
    element: Any
    stand: Stand
    label: str
    text: str
    pieces: tuple[Piece, ...]
    pages: tuple[int, ...]
    joined: bool


class Walk:
    """A walk over one file; to be gone once."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self.styles = Styles(package.styles)
        self._numbering = Numbering(package.numbering, self.styles)
        self._fields = Fields()
        self._number = self._tables = 0
        self._joined = False

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield every paragraph of the text, of tables, text boxes and notes."""
        yield from self._blocks(self._package.body, Stand())

    def margin(self, tree: Any) -> Iterator[Paragraph]:
        """Yield the paragraphs of a header or footer; only once all others have been passed."""
        yield from self._blocks(tree, Stand())

    def _blocks(self, parent: Any, stand: Stand) -> Iterator[Paragraph]:
        for block in contents(parent):
            if block.tag == names.P:
                yield from self._paragraph(block, stand)
            elif block.tag == names.TABLE:
                yield from self._table(block, stand)

    def _paragraph(self, element: Any, stand: Stand) -> Iterator[Paragraph]:
        joined = self._joined
        gone = _is_deleted(element) or self.styles.is_all_struck(element)
        label = "" if joined or gone else self._numbering.label(element)
        content = inline.read(element, label, self._fields, self.styles)
        text = "".join(piece.text for piece in content.pieces)
        if not text[len(label) :].strip():
            label = text = ""  # a number before nothing is not missed
        self._number += 1
        pages = tuple(one.offset for one in content.pages)
        yield Paragraph(self._number, element, stand, label, text, content.pieces, pages, joined)
        self._joined = _is_end_deleted(element) and (joined or bool(text))
        yield from self._beside(content, stand)

    def _beside(self, content: Content, stand: Stand) -> Iterator[Paragraph]:
        """Go through what hangs on a paragraph: text boxes, then notes."""
        for one in content.drawings:
            for box in inline.boxes(one.element):
                yield from self._blocks(box, Stand(anchor=_anchor(stand, one)))
        for one in content.notes:
            note = self._package.note(one.element)
            if note is not None:
                yield from self._blocks(note, Stand("note", anchor=_anchor(stand, one)))

    def _table(self, table: Any, stand: Stand) -> Iterator[Paragraph]:
        """Go through a table, and then through those in its cells."""
        cells = list(_cells(table))
        if all(column == 1 for _, column, _ in cells):  # a frame round the text
            for _, _, cell in cells:
                yield from self._blocks(cell, stand)
            return
        self._tables += 1
        before = f"T{self._tables}" if self._tables > 1 else ""
        inner: list[Any] = []
        for row, column, cell in cells:
            at = Stand("cell", f"{before}R{row}C{column}", stand.anchor)
            for block in contents(cell):
                if block.tag == names.P:
                    yield from self._paragraph(block, at)
                elif block.tag == names.TABLE:
                    inner.append(block)
        for one in inner:
            yield from self._table(one, stand)


def _anchor(stand: Stand, found: Found) -> Any:
    return found.element if stand.anchor is None else stand.anchor


def _is_end_deleted(paragraph: Any) -> bool:
    return paragraph.find(f"{W}pPr/{W}rPr/{names.DELETED}") is not None


def _is_deleted(paragraph: Any) -> bool:
    """Whether all of a paragraph is deleted, so that it is not counted in its list."""
    shown = any(one.tag == names.R for one in contents(paragraph))
    return not shown and _is_end_deleted(paragraph)


def _cells(table: Any) -> Iterator[tuple[int, int, Any]]:
    """Yield row, column and element of each cell, merged ones once; rows and columns from 1."""
    rows = (one for one in contents(table) if one.tag == names.ROW)
    kept = (one for one in rows if one.find(f"{W}trPr/{names.DELETED}") is None)
    for row, element in enumerate(kept, 1):
        column = 1 + (number(value(element, "trPr", "gridBefore")) or 0)
        for cell in (one for one in contents(element) if one.tag == names.CELL):
            if not _goes_on(cell):
                yield row, column, cell
            column += number(value(cell, "tcPr", "gridSpan")) or 1


def _goes_on(cell: Any) -> bool:
    """Whether a cell is merged into the one above it or on its left."""
    merges = (cell.find(f"{W}tcPr/{W}{name}") for name in ("vMerge", "hMerge"))
    return any(one is not None and one.get(names.VALUE, "continue") == "continue" for one in merges)
