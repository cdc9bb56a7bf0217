"""Tables that were printed with a cell a line, several figures to a row below a head of names."""

import re
from collections.abc import Iterator

from checker.document.model import Block
from checker.facts.figures.cell_lines import FIGURE, LONGEST, CellLine
from checker.patterns import pattern
from checker.records import NamedTuple

NAME = pattern(r"(?![\d一二三四五六七八九十]{1,3}[、.．])[^\n。；;：:!?]{1,24}")
NUMBERED = pattern(r"(?:序\s?号|编\s?号|排\s?名)")
NAMES, FIGURES = pattern("(?<!n)n++(?=f)"), pattern("f+")
FEWEST = 2  # figures to a row, and rows


class Head(NamedTuple):
    """Where the names of the columns begin, how many there are, and if the first is 序号."""

    start: int
    width: int
    numbered: bool


def rows_of(text: str, blocks: tuple[Block, ...]) -> Iterator[list[CellLine]]:
    """Yield the cells of each such table of `blocks`, in order."""
    signs = "".join(_sign(text, one) for one in blocks)
    till = 0
    for names in NAMES.finditer(signs):
        head = _head(text, blocks, signs, names) if names.start() >= till else None
        rows = _rows(signs, head) if head else []
        if head and len(rows) >= FEWEST:
            till = rows[-1].stop
            yield list(_cells(head, rows))


def _sign(text: str, block: Block) -> str:
    """Return a sign for a block: f a figure, n a short name, . anything else."""
    start, end = block.span
    if block.kind != "paragraph" or end - start > LONGEST:
        return "."
    if FIGURE.fullmatch(text, start, end):
        return "f"
    return "n" if NAME.fullmatch(text, start, end) else "."


def _head(text: str, blocks: tuple[Block, ...], signs: str, names: re.Match[str]) -> Head | None:
    """Return the head of the table of which `names` stand before the first figure."""
    start, first = names.span()
    numbers = [at for at in range(start, first) if NUMBERED.fullmatch(text, *blocks[at].span)]
    if numbers:
        width = first - numbers[-1]
        return Head(numbers[-1], width, True) if width > FEWEST + 1 else None
    figures = FIGURES.match(signs, first)
    width = len(figures[0]) + 1 if figures else 0
    return Head(first - 1 - width, width, False) if FEWEST < width < first - start else None


def _rows(signs: str, head: Head) -> list[range]:
    """Return the rows: a name and its figures, behind a number where they are numbered."""
    rows, at = [], head.start + head.width
    full = "n" + "f" * (head.width - 1)
    numbered = "fn" + "f" * (head.width - 2)
    while row := next((one for one in _shapes(head, full, numbered) if _fits(signs, at, one)), ""):
        rows.append(range(at, at + len(row)))
        at += len(row)
    return rows


def _shapes(head: Head, full: str, numbered: str) -> tuple[str, ...]:
    return (numbered, numbered[1:]) if head.numbered else (full,)


def _fits(signs: str, at: int, row: str) -> bool:
    """Whether a row stands at `at`, with no figure more but the number of the next one."""
    return signs.startswith(row, at) and not signs.startswith("ff", at + len(row))


def _cells(head: Head, rows: list[range]) -> Iterator[CellLine]:
    for column in range(head.width):
        yield CellLine(head.start + column, 1, column + 1)
    for row, places in enumerate(rows, 2):
        indent = head.width - len(places)  # 合计 has no number
        for column, at in enumerate(places, 1):
            yield CellLine(at, row, column + indent)
