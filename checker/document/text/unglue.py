"""Where a whole report stands on one line, break it at its headings."""

import re
from collections.abc import Iterator

from checker.document.markers import DIGITS, FIRST, NUMERAL, marker_at, number
from checker.document.text.lines import Line, part

# A line that is so long, and the greater half of its text, may be the report itself.
GIANT, LONGER = 240, 800
HEADINGS = re.compile(
    rf"(?:^|(?<=[。！？；;：:\s）)]))(?:(?P<dot>{NUMERAL})\s*[、丶]|[（(]\s*(?P<paren>{NUMERAL})\s*[）)]"
    rf"|(?P<arabic>\d{{1,2}})\s*[、.．](?!\d))(?!\s*[{DIGITS}项款目])"
)
# Behind a full stop, the number that follows on the one its line begins with.
NEXT = re.compile(
    rf"(?<=[。；;])\s*(?=(?:{NUMERAL}\s*[、丶]|[（(]\s*(?:{NUMERAL}|\d{{1,2}})\s*[）)]"
    r"|\d{1,2}\s*[、.．](?!\d)|[①-⑳])(?![项款目]))"
)
WIDE_BLANK = re.compile(r"[ \t\u3000\xa0]{2,}")
# 二、存在问题 一是…: the blank was the end of the line.
ENDED = re.compile(
    rf"(?:{NUMERAL}\s*[、丶]|[（(]\s*{NUMERAL}\s*[）)])[^。！？；：;:\s]{{1,49}}[\u4e00-\u9fff][ \u3000](?=[\u4e00-\u9fff])"
)
TITLE = re.compile(r"\S{4,60}?(?:报告|总结|汇报)[ \t\u3000\xa0]+(?=\S)")
# 一、主要举措（一）强化领导: a heading and the first below it on one line.
STACKED = re.compile(rf"[{DIGITS}]{{1,3}}\s*[、丶][^。；：:]{{2,50}}?(?=[（(]\s*一\s*[）)])")


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
        cuts = tuple(_headings(text))
        if len(cuts) > 1 or len(text) >= LONGER:
            return _cut(line, sorted({*_blanks(text), *cuts}))
    if text[0] not in FIRST:
        return (line,)
    stacked = STACKED.match(text)
    return _cut(line, [stacked.end()] if stacked else list(_following(text)))


def _cut(line: Line, cuts: list[int]) -> tuple[Line, ...]:
    if not cuts:
        return (line,)
    ends = [*cuts, len(line.text)]
    pieces = (part(line, start, end) for start, end in zip([0, *cuts], ends, strict=True))
    return tuple(piece._replace(starts=True) for piece in pieces if piece.text)


def _following(text: str) -> Iterator[int]:
    """Yield where the count goes on that the line begins with."""
    last = marker_at(text, 0)
    for match in NEXT.finditer(text) if last else ():
        marker = marker_at(text, match.end())
        if last and marker and (marker.style, marker.ordinal) == (last.style, last.ordinal + 1):
            last = marker
            yield match.end()


def _blanks(text: str) -> Iterator[int]:
    title = TITLE.match(text)
    if title:
        yield title.end()
    for pattern in (WIDE_BLANK, ENDED):
        for match in pattern.finditer(text):
            yield match.end()


def _headings(text: str) -> Iterator[int]:
    """Yield where headings begin, of those numbers that run in order."""
    last: dict[str, int] = {}
    for match in HEADINGS.finditer(text):
        kind = match.lastgroup or ""
        ordinal = number(match[kind])
        if ordinal in (1, last.get(kind, 0) + 1):
            last[kind] = ordinal
            yield match.start()
