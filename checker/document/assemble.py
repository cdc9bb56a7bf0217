"""From paragraphs of source lines to one text, its blocks, and where each stood."""

from collections.abc import Iterable

from checker.document.model import Block, Origin, Source, Span
from checker.document.text.lines import Line


def assemble(
    paragraphs: Iterable[tuple[Line, ...]],
) -> tuple[str, tuple[Block, ...], tuple[Origin, ...]]:
    """Join the lines of each paragraph; paragraphs stand one a line in the text."""
    pieces: list[str] = []
    blocks: list[Block] = []
    origins: list[Origin] = []
    at = 0
    for group in paragraphs:
        begin = at
        for line in group:
            if at > begin and _is_word(pieces[-1][-1]) and _is_word(line.text[0]):
                pieces.append(" ")
                at += 1
            origins.append(Origin(at, line.source))
            if line.cuts:
                origins += _cut_origins(line, at)
            pieces.append(line.text)
            at += len(line.text)
        first = group[0]
        kind = "paragraph" if first.kind == "line" else first.kind
        blocks.append(Block(kind, Span(begin, at), first.style_level))
        pieces.append("\n")
        at += 1
    return "".join(pieces[:-1]), tuple(blocks), tuple(origins or [Origin(0, Source())])


def _cut_origins(line: Line, at: int) -> Iterable[Origin]:
    return (
        Origin(at + offset, line.source._replace(column=column))
        for offset, column in line.cuts
        if offset
    )


def _is_word(character: str) -> bool:
    return character.isascii() and character.isalpha()
