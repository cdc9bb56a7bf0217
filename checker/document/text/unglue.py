"""Where a whole report stands on one line, break it at its headings."""

from collections.abc import Iterator

from checker.document.markers import CIRCLED, DIGITS, FIRST, Marker, marker_at
from checker.document.text.lines import Line, part
from checker.patterns import pattern

# A line that is so long, and the greater half of its text, may be the report itself.
GIANT, LONGER = 240, 800
# Where a number may stand that begins a heading.
PLACE = pattern(rf"[。！？；;：:\s）)](?=[（(\d{DIGITS}{CIRCLED}])")
FULL_STOPS, NEAR = ("。", "；", ";"), 4
WIDE_BLANK = pattern(r"[ \t\u3000\xa0]{2,}")
# 二、存在问题 一是…: the blank was the end of the line.
LINE_END = pattern(r"[^\s。！？；：;:]{2,50}(?<!\d)[ \u3000](?=[^\W\d]|20\d\d年[，,我本])")
TITLE = pattern(r"\S{4,60}?(?:报告|总结|汇报)[ \t\u3000\xa0]+(?=\S)")
# 一、主要举措（一）强化领导: a heading and the first below it on one line.
STACKED = pattern(r"[^。；：:]{2,50}?(?=[（(]一[）)])")
LEVELS = {"cn-dot": 1, "cn-paren": 2, "arabic-dot": 3, "arabic-comma": 3}


def unglued(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return `lines`, those broken that hold a whole report or two headings."""
    total = sum([len(line.text) for line in lines])
    found: list[Line] = []
    for line in lines:
        if line.kind == "line" and (line.text[0] in FIRST or len(line.text) >= GIANT):
            found += _pieces(line, total)
        else:
            found.append(line)
    return tuple(found)


def _pieces(line: Line, total: int) -> tuple[Line, ...]:
    text = line.text
    if len(text) >= GIANT and 2 * len(text) > total:
        headings = list(_headings(text))
        if len(headings) > 1 or len(text) >= LONGER:
            return _cut(line, sorted({*headings, *_blanks(text, headings)}))
    first = marker_at(text, 0) if text[0] in FIRST else None
    if first is None:
        return (line,)
    stacked = STACKED.match(text, first.end) if first.style == "cn-dot" else None
    return _cut(line, [stacked.end()] if stacked else list(_following(text, first)))


def _cut(line: Line, cuts: list[int]) -> tuple[Line, ...]:
    if not cuts:
        return (line,)
    ends = [*cuts, len(line.text)]
    pieces = (part(line, start, end) for start, end in zip([0, *cuts], ends, strict=True))
    return tuple(piece._replace(starts=True) for piece in pieces if piece.text)


def _numbers(text: str) -> Iterator[tuple[int, Marker]]:
    """Yield the numbers that may begin a heading anywhere in a line, and where they stand."""
    first = marker_at(text, 0)
    if first:
        yield 0, first
    for place in PLACE.finditer(text):
        marker = marker_at(text, place.end())
        if marker:
            yield place.end(), marker


def _following(text: str, first: Marker) -> Iterator[int]:
    """Yield where the count goes on that the line begins with, behind full stops."""
    last = first
    for start, marker in _numbers(text):
        before = text[max(start - NEAR, 0) : start].rstrip()
        counts = (marker.style, marker.ordinal) == (last.style, last.ordinal + 1)
        if counts and before.endswith(FULL_STOPS):
            last = marker
            yield start


def _blanks(text: str, headings: list[int]) -> Iterator[int]:
    """Yield where a line seems to have ended: title, heading, wherever there is much room."""
    for start in headings:
        end = LINE_END.match(text, start)
        if end:
            yield end.end()
    title = TITLE.match(text)
    if title:
        yield title.end()
    for match in WIDE_BLANK.finditer(text):
        yield match.end()


def _headings(text: str) -> Iterator[int]:
    """Yield where headings begin, and end, of those numbers that run in order."""
    last: dict[int, int] = {}
    for start, marker in _numbers(text):
        level = LEVELS.get(marker.style, 0)
        if level and marker.ordinal in (1, last.get(level, 0) + 1):
            last[level] = marker.ordinal
            yield start
