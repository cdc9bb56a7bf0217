"""The numbers of pages: in the margin, or in dashes wherever they stand."""

from collections import Counter
from collections.abc import Iterable

from checker.document.pages.sheet import Row, Sheet
from checker.patterns import pattern

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


def numbering(sheets: Iterable[Sheet]) -> set[tuple[int, int]]:
    """Return page and index of the rows that number pages.

    A bare figure is no cell of a table where several pages count on, or where it stands in the
    margin and none of another page gainsays it.
    """
    found: set[tuple[int, int]] = set()
    bare: list[tuple[Sheet, int, int]] = []
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


def in_margin(sheet: Sheet, row: Row) -> bool:
    """Whether a row stands above or below where the text of pages does."""
    return not HEAD * sheet.height <= row.y <= FOOT * sheet.height
