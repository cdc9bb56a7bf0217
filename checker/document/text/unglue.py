"""Where a whole report stands on one line, break it at its headings."""

import re
from collections.abc import Iterator

from checker.document.markers import DIGITS, NUMERAL, number
from checker.document.text.lines import Line, part

# A line that is so long, and the greater half of its text, is the report itself.
GIANT = 800
HEADINGS = re.compile(
    rf"(?<=[。！？；;：:\s）)])(?:(?P<dot>{NUMERAL})\s*[、丶]|[（(]\s*(?P<paren>{NUMERAL})\s*[）)]"
    rf"|(?P<arabic>\d{{1,2}})\s*[、.．](?!\d))(?!\s*[{DIGITS}项款目])"
)
WIDE_BLANK = re.compile(r"[ \t\u3000\xa0]{2,}")
TITLE = re.compile(r"\S{4,60}?(?:报告|总结|汇报)[ \t\u3000\xa0]+(?=\S)")
# 一、主要举措（一）强化领导: a heading and the first below it on one line.
STACKED = re.compile(rf"[{DIGITS}]{{1,3}}\s*[、丶][^。；：:]{{2,50}}?(?=[（(]\s*一\s*[）)])")


def unglued(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return `lines`, those broken that hold a whole report or two headings."""
    total = sum(len(line.text) for line in lines)
    return tuple(piece for line in lines for piece in _pieces(line, total))


def _pieces(line: Line, total: int) -> tuple[Line, ...]:
    text = line.text
    if line.kind != "line":
        return (line,)
    if len(text) >= GIANT and 2 * len(text) > total:
        return _cut(line, sorted({*_blanks(text), *_headings(text)}))
    stacked = STACKED.match(text) if text[0] in DIGITS else None
    return _cut(line, [stacked.end()]) if stacked else (line,)


def _cut(line: Line, cuts: list[int]) -> tuple[Line, ...]:
    ends = [*cuts, len(line.text)]
    pieces = (part(line, start, end) for start, end in zip([0, *cuts], ends, strict=True))
    return tuple(piece._replace(starts=True) for piece in pieces if piece.text)


def _blanks(text: str) -> Iterator[int]:
    title = TITLE.match(text)
    if title:
        yield title.end()
    for match in WIDE_BLANK.finditer(text):
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
