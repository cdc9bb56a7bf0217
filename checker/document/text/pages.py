"""Page marks between the lines: ``2``, ``-1-``, ``— 3 —``, ``第 3 页``, and running headers."""

from collections import Counter

from checker.document.markers import marker_at
from checker.document.names import is_body
from checker.document.text.lines import Line
from checker.patterns import pattern

LONGEST = 16
DRESSED = pattern(
    r"[-－—–―─~·•\s]+\d{1,3}[-－—–―─~·•\s]+$|第\s*\d{1,3}\s*页|[Pp]age\s*\d{1,3}|\d{1,3}\s*/\s*\d{1,3}$"
)
BARE = pattern(r"\d{1,3}$")
# So a preview of pages numbers them: 1、 alone, 2、 alone, on through all parts.
LISTED = pattern(r"(\d{1,3})\s?[、.．]$")
FEWEST = 3
# Page marks of a row of pages may be missing, but not many at a time.
STEP = 3
# A number between shorter lines is a cell of a table that lost its lines.
PROSE = 13


def marks(lines: tuple[Line, ...]) -> set[int]:
    """Return the indexes of the lines that are page marks or running headers."""
    found, page = set(), 0
    for index in [index for index, line in enumerate(lines) if len(line.text) <= LONGEST]:
        text = lines[index].text
        if lines[index].kind != "line" or not any(map(str.isdigit, text)):
            continue
        if DRESSED.match(text):
            found.add(index)
        elif (
            BARE.match(text) and page < int(text) <= page + STEP and _is_between(lines, index, page)
        ):
            found.add(index)
            page = int(text)
    found |= _listed(lines)
    return found | _headers(lines, found)


def _listed(lines: tuple[Line, ...]) -> set[int]:
    """Find numbers alone on their lines that count on from one part of the report to the next."""
    short = ((at, line.text) for at, line in enumerate(lines) if len(line.text) <= LONGEST)
    found = {at: match for at, text in short if (match := LISTED.match(text))}
    if [int(match[1]) for match in found.values()] != list(range(1, len(found) + 1)):
        return set()
    first, last = min(found, default=0), max(found, default=0)
    parts = (marker_at(line.text, 0) for line in lines[first:last])
    through = any(marker and marker.style == "cn-dot" for marker in parts)
    return set(found) if len(found) >= FEWEST and through else set()


def _is_between(lines: tuple[Line, ...], index: int, page: int) -> bool:
    """Whether a number stands where a page ends: in prose, or anywhere once pages are counted."""
    before = lines[index - 1].text if index else ""
    after = lines[index + 1].text if index + 1 < len(lines) else ""
    sides = [one for one in (before, after) if one]
    if page > 1 and int(lines[index].text) == page + 1:
        return not any(one.isdecimal() for one in sides)
    return any(len(one) >= PROSE for one in sides) and all(map(_is_text, sides))


def _is_text(line: str) -> bool:
    """Whether a line is of a report's text: long, the end of a sentence, a heading, a name."""
    if len(line) >= PROSE or line[-1] in "。；：":
        return True
    return marker_at(line, 0) is not None or is_body(line)


def _headers(lines: tuple[Line, ...], found: set[int]) -> set[int]:
    """Find the lines that stand next to page marks again and again."""
    beside = [
        index
        for mark in found
        for index in (mark - 1, mark + 1)
        if 0 <= index < len(lines) and index not in found
    ]
    counts = Counter(lines[index].text for index in beside)
    return {index for index in beside if counts[lines[index].text] >= STEP}
