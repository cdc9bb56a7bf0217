"""Tables that were printed with a cell a line: name, figure, name, figure."""

import re
from itertools import takewhile

from checker.document.model import Block
from checker.facts.figures.units import UNITS
from checker.patterns import pattern
from checker.records import NamedTuple

NAME = pattern(r"[一-鿿“”、]{2,20}(?:[（(][一-鿿：:]{1,8}[）)])?")
FIGURE = pattern(r"\s*\d[\d,.]{0,12}\s?(?P<unit>\D{0,3}?)\s*")
IN_UNIT = pattern(r"[（(](?:单位[：:])?(?P<unit>[一-鿿]{1,4})[）)]$")
LONGEST = 32  # characters of a line that is a cell
FEWEST = 3  # figures that make a table


class CellLine(NamedTuple):
    """The number of a block that is a cell, and its row and column from 1."""

    block: int
    row: int
    column: int


def cells_of(text: str, blocks: tuple[Block, ...]) -> list[CellLine]:
    """Return the cells of the first such table of `blocks`, [] for none.

    Names and figures alternate, and one of them must say what it counts.
    """
    figures = [at for at in range(1, len(blocks)) if _is(FIGURE, text, blocks[at])]
    tried = 0
    for at in figures if len(figures) >= FEWEST else ():
        if at >= tried:  # the end of a run that was no table is none either
            run = _run(text, blocks, at)
            if _is_table(text, blocks, run):
                return _cells(run)
            tried = at + 2 * len(run)
    return []


def _run(text: str, blocks: tuple[Block, ...], first: int) -> list[int]:
    """Return where figures behind a name stand, one after the other from `first` on."""
    places = range(first, len(blocks), 2)
    return list(
        takewhile(
            lambda at: _is(FIGURE, text, blocks[at]) and _is_name(text, blocks[at - 1]), places
        )
    )


def _is_table(text: str, blocks: tuple[Block, ...], run: list[int]) -> bool:
    return len(run) >= FEWEST and any(_counts(text, blocks[at - 1 : at + 1]) for at in run)


def _cells(run: list[int]) -> list[CellLine]:
    return [
        CellLine(at - 2 + column, row, column) for row, at in enumerate(run, 1) for column in (1, 2)
    ]


def _is_name(text: str, block: Block) -> bool:
    return _is(NAME, text, block)


def _is(shape: re.Pattern[str], text: str, block: Block) -> bool:
    """Whether a paragraph is short and of that shape."""
    start, end = block.span
    short = block.kind == "paragraph" and end - start <= LONGEST
    return short and shape.fullmatch(text, start, end) is not None


def _counts(text: str, pair: tuple[Block, ...]) -> bool:
    """Whether a name, or the figure behind it, has a measure word."""
    name, figure = pair
    counted = FIGURE.fullmatch(text, *figure.span)
    return _unit(text, name) or bool(counted and counted["unit"] in UNITS)


def _unit(text: str, name: Block) -> bool:
    named = IN_UNIT.search(text, *name.span)
    return bool(named and named["unit"] in UNITS)
