"""The text as figures are read from it: one width, no blanks, a line a block, and the way back."""

import re
from bisect import bisect_right

from checker.document.model import Block, Document, Span
from checker.facts.figures.grid import pieces_of
from checker.facts.sentences import TITLE
from checker.patterns import pattern
from checker.records import NamedTuple

# Replaced one by one: on Chinese text str.translate takes ten times as long.
WIDTHS = tuple(
    zip(
        "．％，；：（）！？＋－／［］﹒•～",
        ".%,;:()!?+-/[]··~",
        strict=True,
    )
)
LINE = pattern(r"[^\n]+")
WORD = pattern(r"\S+")
# 检查 4 8 家, 1 2 6 次: typesetting tore one number; a year, and what two cells hold, are two.
TORN = pattern(
    r"(?:(?<=[一-鿿、，,（(]\d)|(?<=[一-鿿、，,（(]\d\d)|(?<=[一-鿿、，,（(] \d)|(?<=[一-鿿、，,（(] \d\d)|(?<=\d \d))"
    r"(?<![表图第件]\d) (?=\d{1,3}(?: \d{1,3}){0,8}(?: ?\. ?\d{1,4})? ?[余多]?[一-鿿%％])"
)
# A comma at the thousands of a number ends no clause.
BOUNDS = pattern(r"[;:。!?\n\t]|,(?!(?<=[0-9],)[0-9]{3}(?![0-9]))")
FAR = 400  # characters beyond which words have nothing to do with a figure, whatever the marks


class Slot(NamedTuple):
    """A cell of a table from `start` to `end` in the plain text; its table, row and column count from 1."""

    start: int
    end: int
    table: int
    row: int
    column: int


class Plain(NamedTuple):
    """`text` has half-width signs, no blanks but between two Latin words, and blind 《titles》.

    Blocks are lines; cells of one table row are one line, divided by tabs. `starts` are offsets
    into `text` where a stretch begins that stood at `sources` in the document. `bounds` are the
    offsets of the marks that end a clause.
    """

    text: str
    starts: tuple[int, ...]
    sources: tuple[int, ...]
    bounds: tuple[int, ...]
    cells: tuple[Slot, ...] = ()

    def source(self, start: int, end: int) -> Span:
        """Return where text[start:end] stands in the document."""
        index = bisect_right(self.starts, start) - 1
        back = self.sources[index] - self.starts[index]
        if index + 1 == len(self.starts) or end <= self.starts[index + 1]:
            return Span(start + back, end + back)
        last = bisect_right(self.starts, end - 1) - 1
        return Span(start + back, self.sources[last] + end - self.starts[last])

    def clause(self, offset: int) -> tuple[int, int]:
        """Return start and end of the clause around `offset`."""
        index = bisect_right(self.bounds, offset)
        start = self.bounds[index - 1] + 1 if index else 0
        end = self.bounds[index] if index < len(self.bounds) else len(self.text)
        return self._within_brackets(max(start, offset - FAR), offset, min(end, offset + FAR))

    def since(self, offset: int, marks: str) -> int:
        """Return where the stretch before `offset` begins that none of `marks` ends."""
        near = max(offset - FAR, 0)
        return max(near, *(self.text.rfind(mark, near, offset) + 1 for mark in marks))

    def _within_brackets(self, start: int, offset: int, end: int) -> tuple[int, int]:
        """Narrow a clause at a bracket that opens or closes in it and not both."""
        if self.text.find("(", start, end) < 0 and self.text.find(")", start, end) < 0:
            return start, end
        opened, closed = self.text.rfind("(", start, offset), self.text.rfind(")", start, offset)
        if opened > closed or self.text.find("(", start, closed) < 0 <= closed:
            start = max(opened, closed) + 1
        opens, closes = self.text.find("(", offset, end), self.text.find(")", offset, end)
        if closes >= 0 and (opened > closed or not 0 <= opens < closes):
            return start, closes
        return start, opens if opens >= 0 > closes else end


def plain_of(document: Document) -> Plain:
    """Make the plain text of `document`; one without blocks is read line by line."""
    words: list[str] = []
    starts, sources, cells, length = [], [], [], 0
    row = 0, 0
    torn = {match.end() for match in TORN.finditer(document.text)}
    for piece in pieces_of(document, blocks_of(document)):
        mark = "\t" if piece.row and row == (piece.table, piece.row) else "\n"
        begin, row = length + 1, (piece.table, piece.row)
        for word in WORD.finditer(document.text, *piece.span):
            joint = mark or ("" if word.start() in torn else _blank(words, word[0]))
            words += (joint, word[0])
            starts.append(length + len(joint))
            sources.append(word.start())
            length += len(joint) + len(word[0])
            mark = ""
        if piece.row:
            cells.append(Slot(begin, length, *piece[1:]))
    whole = "".join(words).encode("utf-8", "replace").decode()  # no lone surrogates
    text = TITLE.sub(_blind, _one_width(whole))
    bounds = tuple(match.start() for match in BOUNDS.finditer(text))
    return Plain(text, tuple(starts) or (0,), tuple(sources) or (0,), bounds, tuple(cells))


def blocks_of(document: Document) -> tuple[Block, ...]:
    """Return the blocks, or a block for each line where the reader made none."""
    if document.blocks:
        return document.blocks
    lines = LINE.finditer(document.text)
    return tuple(Block("paragraph", Span(*line.span())) for line in lines)


def _one_width(text: str) -> str:
    for wide, narrow in WIDTHS:
        text = text.replace(wide, narrow)
    return text


def _blank(words: list[str], word: str) -> str:
    before = words[-1][-1:] if words else ""
    return " " if _is_latin(before) and _is_latin(word[0]) else ""


def _is_latin(sign: str) -> bool:
    return sign.isascii() and sign.isalnum()


def _blind(match: re.Match[str]) -> str:
    """Blot out the name of a law or plan; a 通知书 served or an 执法证 held is a thing counted."""
    if match[0].endswith(("书》", "证》", "证件》")):
        return f'"{match[0][1:-1]}"'
    return "《" + "■" * (len(match[0]) - 2) + "》"
