"""Headers, footers, page numbers and watermarks: told by where they stand, page after page."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator

from checker.document.model import Removed, Source
from checker.document.pages.frame import Frame, frames
from checker.document.pages.numbers import in_margin, numbering
from checker.document.pages.sheet import Piece, Row, Sheet
from checker.records import NamedTuple

# On so many pages, at one height, the same words are of the page and not of the report.
REPEATED, TOLERANCE = 3, 4.0


class Bare(NamedTuple):
    """Pages without what their margins hold, and that."""

    sheets: tuple[Sheet, ...]
    removed: tuple[Removed, ...]


def strip(sheets: tuple[Sheet, ...]) -> Bare:
    """Take what is not the report's own from pages; one with a page mark amid its text is parted."""
    edges = frames(sheets)
    trimmed, removed = [], []
    for page in sheets:
        sheet, beside = _trimmed(page, edges[page.number % 2])
        trimmed.append(sheet)
        removed += beside
    running, numbers = _running(tuple(trimmed)), numbering(trimmed)
    kept: list[Sheet] = []
    for sheet in trimmed:
        gone = {
            index
            for index, row in enumerate(sheet.rows)
            if _key(row) in running or (sheet.number, index) in numbers
        }
        removed += [
            Removed("page", sheet.rows[index].text, Source(page=sheet.number))
            for index in sorted(gone)
        ]
        kept += _parts(sheet, gone)
    return Bare(tuple(kept), tuple(removed))


def _parts(sheet: Sheet, gone: set[int]) -> Iterator[Sheet]:
    """Yield a page without some of its rows, in parts where one of these stood amid its text."""
    parts: list[list[Row]] = [[]]
    ends: list[float] = []
    for index, row in enumerate(sheet.rows):
        if index not in gone:
            parts[-1].append(row)
        elif parts[-1] and not in_margin(sheet, row):
            parts.append([])
            ends.append(row.y)
    tables = [(bisect_right(ends, one.top), one) for one in sheet.tables]
    for at, rows in enumerate(parts):
        own = tuple(one for place, one in tables if place == at)
        yield sheet._replace(rows=tuple(rows), tables=own)


def _trimmed(sheet: Sheet, frame: Frame) -> tuple[Sheet, list[Removed]]:
    """Take single characters from beside the text, as 装 订 线 stand there."""
    rows, removed = [], []
    for row in sheet.rows:
        beside = [one for one in row.pieces if _is_beside(one, frame)]
        removed += [Removed("page", one.text, Source(page=row.page)) for one in beside]
        pieces = tuple(one for one in row.pieces if not _is_beside(one, frame))
        if pieces:
            rows.append(row._replace(pieces=pieces))
    return sheet._replace(rows=tuple(rows)), removed


def _is_beside(piece: Piece, frame: Frame) -> bool:
    far = piece.right < frame.left - frame.em or piece.left > frame.right + frame.em
    return len(piece.text) == 1 and far


def _running(sheets: tuple[Sheet, ...]) -> set[tuple[str, int]]:
    """Return what stands at one height on many pages, digits aside, and is more than a figure."""
    pages: dict[tuple[str, int], set[int]] = defaultdict(set)
    for sheet in sheets:
        for row in sheet.rows:
            if not row.text.isdecimal() and (in_margin(sheet, row) or _is_large(sheet, row)):
                pages[_key(row)].add(sheet.number)
    needed = max(2, min(REPEATED, len(sheets)))
    return {key for key, numbers in pages.items() if len(numbers) >= needed}


def _is_large(sheet: Sheet, row: Row) -> bool:
    """Whether a row is set twice as large as the page, as a watermark is."""
    sizes = sorted(one.em for one in sheet.rows)
    return row.em > 2 * sizes[len(sizes) // 2]


def _key(row: Row) -> tuple[str, int]:
    """Return the words of a row without digits, and about how high it stands."""
    return re.sub(r"\d+|\s+", "", row.text), round(row.y / TOLERANCE)
