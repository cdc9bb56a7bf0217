"""Headers, footers, page numbers and watermarks: told by where they stand, page after page."""

import re
from collections import Counter, defaultdict

from checker.document.model import Removed, Source
from checker.document.pages.frame import Frame, frames
from checker.document.pages.sheet import Piece, Row, Sheet
from checker.patterns import pattern
from checker.records import NamedTuple

# The share of a page, above and below, that margins take.
HEAD, FOOT = 0.12, 0.86
NUMBER = pattern(
    r"[-－—–―─~·•\s]*\d{1,4}[-－—–―─~·•\s]*|第?\s?\d{1,4}\s?页?\s?[/／,，、共]\s?(?:共\s?)?\d{1,4}\s?页?"
    r"|第\s?\d{1,4}\s?页|[Pp]age\s?\d{1,4}(?:\s?of\s?\d{1,4})?|[ivxIVX]{1,5}"
)
# - 3 -: so is a page numbered, wherever the number stands.
DASHED = pattern(r"[-－—–―─~][\s·•]*\d{1,4}[\s·•]*[-－—–―─~]")
# How far the number of a page alone may be from its place in the file.
SHIFTS = (0, -1)
LONGEST = 4
# On so many pages, at one height, the same words are of the page and not of the report.
REPEATED, TOLERANCE = 3, 4.0


class Bare(NamedTuple):
    """Pages without what their margins hold, and that."""

    sheets: tuple[Sheet, ...]
    removed: tuple[Removed, ...]


def strip(sheets: tuple[Sheet, ...]) -> Bare:
    """Take what is not the report's own from pages."""
    running, numbers = _running(sheets), _numbers(sheets)
    edges = frames(sheets)
    kept, removed = [], []
    for page in sheets:
        sheet, beside = _trimmed(page, edges[page.number % 2])
        removed += beside
        gone = {
            index
            for index, row in enumerate(sheet.rows)
            if _key(row) in running or (page.number, index) in numbers
        }
        removed += [
            Removed("page", row.text, Source(page=row.page))
            for index, row in enumerate(sheet.rows)
            if index in gone
        ]
        rows = tuple(row for index, row in enumerate(sheet.rows) if index not in gone)
        kept.append(sheet._replace(rows=rows))
    return Bare(tuple(kept), tuple(removed))


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


def _numbers(sheets: tuple[Sheet, ...]) -> set[tuple[int, int]]:
    """Return page and index of the rows that number pages.

    A bare figure is no cell of a table where several pages count on, or where it stands in the
    margin and none of another page gainsays it.
    """
    found, bare = set(), []
    for sheet in sheets:
        for index, row in enumerate(sheet.rows):
            ends = index == 0 or index >= len(sheet.rows) - 2
            if ends and row.text.isdecimal() and len(row.text) <= LONGEST:
                bare.append((sheet, index, int(row.text) - sheet.number))
            elif DASHED.fullmatch(row.text) or (ends and _is_number(sheet, index)):
                found.add((sheet.number, index))
    shifts = Counter(shift for sheet, index, shift in bare)
    for sheet, index, shift in bare:
        alone = _is_number(sheet, index) and (len(bare) == 1 or shift in SHIFTS)
        if shifts[shift] > 1 or alone:
            found.add((sheet.number, index))
    return found


def _is_number(sheet: Sheet, index: int) -> bool:
    """Whether a row is a number in the margin, first of its page or one of the last."""
    row = sheet.rows[index]
    if not NUMBER.fullmatch(row.text):
        return False
    first = index == 0 and row.y < HEAD * sheet.height
    return first or (index >= len(sheet.rows) - 2 and row.y > FOOT * sheet.height)


def _running(sheets: tuple[Sheet, ...]) -> set[tuple[str, int]]:
    """Return what stands at one height on many pages, digits aside."""
    pages: dict[tuple[str, int], set[int]] = defaultdict(set)
    for sheet in sheets:
        for row in sheet.rows:
            if _in_margin(sheet, row) or _is_large(sheet, row):
                pages[_key(row)].add(sheet.number)
    needed = max(2, min(REPEATED, len(sheets)))
    return {key for key, numbers in pages.items() if len(numbers) >= needed}


def _in_margin(sheet: Sheet, row: Row) -> bool:
    return not HEAD * sheet.height <= row.y <= FOOT * sheet.height


def _is_large(sheet: Sheet, row: Row) -> bool:
    """Whether a row is set twice as large as the page, as a watermark is."""
    sizes = sorted(one.em for one in sheet.rows)
    return row.em > 2 * sizes[len(sizes) // 2]


def _key(row: Row) -> tuple[str, int]:
    """Return the words of a row without digits, and about how high it stands."""
    return re.sub(r"\d+|\s+", "", row.text), round(row.y / TOLERANCE)
