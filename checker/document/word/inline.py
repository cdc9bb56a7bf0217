"""What a paragraph shows: its characters, each with the element that holds it."""

from collections.abc import Iterator
from typing import Any

from checker.document.word import names
from checker.document.word.names import W, contents
from checker.document.word.styles import Styles
from checker.records import NamedTuple

BREAK, CARRIAGE = f"{W}br", f"{W}cr"
# What stands for a character, and for which; where a line may be divided nothing is printed.
SIGNS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    BREAK: "\n",
    CARRIAGE: "\n",
    f"{W}noBreakHyphen": "-",
}
SYMBOL, UNKNOWN = f"{W}sym", "•"
PRIVATE = range(0xE000, 0xF900)  # where fonts of pictures have their own signs
FIELD, FIELD_STATE = f"{W}fldChar", f"{W}fldCharType"
PAGE = f"{W}lastRenderedPageBreak"
DRAWINGS = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})
NOTES = frozenset({f"{W}footnoteReference", f"{W}endnoteReference"})
# Word takes these in a text for blanks.
BLANKS = str.maketrans("\n\r\t", "   ")


class Piece(NamedTuple):
    """Characters of a paragraph, and the element that shows them; a number has none."""

    text: str
    element: Any = None


class Found(NamedTuple):
    """An element beside the text, after `offset` characters: a drawing, a note, the end of a page."""

    element: Any
    offset: int


class Content(NamedTuple):
    """What a paragraph holds: its text, drawings, references to notes, ends of pages."""

    pieces: tuple[Piece, ...]
    drawings: tuple[Found, ...]
    notes: tuple[Found, ...]
    pages: tuple[Found, ...]


class Fields:
    """Fields that are open, over paragraphs: of each is shown what it comes to, not its code."""

    def __init__(self) -> None:
        self._in_code: list[bool] = []
        self._codes = 0  # how many of them are

    @property
    def is_shown(self) -> bool:
        """Whether what comes next is outside of all code."""
        return not self._codes

    def pass_by(self, mark: Any) -> None:
        """Go past a mark that opens, divides or closes a field."""
        state = mark.get(FIELD_STATE)
        if state == "begin":
            self._in_code.append(True)
            self._codes += 1
        elif self._in_code and state in ("separate", "end"):
            self._codes -= self._in_code.pop()
            if state == "separate":
                self._in_code.append(False)


def read(paragraph: Any, label: str, fields: Fields, styles: Styles) -> Content:
    """Return what `paragraph` shows behind its number `label`."""
    pieces = [Piece(label)] if label else []
    beside: dict[str, list[Found]] = {"drawings": [], "notes": [], "pages": []}
    offset = len(label)
    for element in _elements(paragraph, fields, styles):
        kind, text = _kind(element), _text(element)
        if kind:
            beside[kind].append(Found(element, offset))
        elif text:
            pieces.append(Piece(text, element))
            offset += len(text)
    return Content(tuple(pieces), *(tuple(found) for found in beside.values()))


def boxes(drawing: Any) -> Iterator[Any]:
    """Yield the text boxes of `drawing`, each once."""
    for child in drawing:
        if child.tag == names.BOX:
            yield child
        elif child.tag == names.ALTERNATIVES:
            choice = child.find(names.CHOICE)
            yield from boxes(child if choice is None else choice)
        else:
            yield from boxes(child)


def _elements(paragraph: Any, fields: Fields, styles: Styles) -> Iterator[Any]:
    """Yield the elements of the runs that are shown, in order."""
    usual = styles.of(paragraph)
    for run in contents(paragraph):
        if run.tag not in (names.R, f"{names.MATH}r"):
            continue
        gone = styles.is_gone(run, usual)
        for element in _of_run(run):
            if element.tag == FIELD:
                fields.pass_by(element)
            elif fields.is_shown and not gone:
                yield element


def _of_run(run: Any) -> Iterator[Any]:
    """Yield the elements of `run`, and of the runs that signs above others (ruby) put into it."""
    for element in contents(run):
        yield from contents(element) if element.tag == names.R else (element,)


def _kind(element: Any) -> str:
    tag = element.tag
    if tag in DRAWINGS:
        return "drawings"
    if tag in NOTES:
        return "notes"
    return "pages" if tag == PAGE else ""


def _text(element: Any) -> str:
    tag = element.tag
    if tag in (names.TEXT, f"{names.MATH}t"):
        return (element.text or "").translate(BLANKS)
    return _symbol(element) if tag == SYMBOL else SIGNS.get(tag, "")


def _symbol(element: Any) -> str:
    try:
        code = int(element.get(f"{W}char", ""), 16)
    except ValueError:
        return ""
    return UNKNOWN if code in PRIVATE or code > 0xFFFF else chr(code)
