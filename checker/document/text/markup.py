"""Markdown: headings give a level, marks are left out, rows of tables become cells.

Text files may be written so as well, whatever their names.
"""

from collections.abc import Iterator
from itertools import pairwise

from checker.document.model import Removed
from checker.document.text.lines import Line, Raw, part, split, without
from checker.numerals import UP_TO_TEN
from checker.patterns import pattern

HEADING = pattern(r"(#{1,6})\s+(?=\S)")
CLOSING = pattern(r"(?<!\s)\s+#+$")
UNDERLINE = pattern(r"(=+|-{2,})$")
RULE = pattern(r"(?:[-*_]\s*){3,}$|```|~~~|<!--.*-->$|!\[[^\]]*\]\([^)]*\)$")
ROW = pattern(r"\|.*\|$")
ROW_RULE = pattern(r"[|:\-\s]+$")
BULLET = pattern(r"(?:[-*+]\s+|(?:>\s*)+)(?:\[[ xX]\]\s+)?")
# Of a match, the groups that took part are marks and go; ** in place of a name has no partner.
MARKS = pattern(
    r"(\*\*|__|~~|`+)(?=\S)[^*_~`]{1,200}(?<=\S)(\1)"
    r"|(?<![*\w])(\*)(?=[^\s*])[^*]{1,200}(?<=[^\s*])(\*)(?!\*)"
    r"|(!?\[)[^\]]{0,200}(\]\([^)]{0,300}\))"
    r"|(\\)(?=[\\`*_{}\[\]()#+.!|-])|(<br\s*/?>)"
)
FENCE, PROSE = "---", "。；：:"
# ## 一、成效; **一、成效**; - **（一）组织领导。**全年…: no ** in place of names.
MARKED = pattern(
    rf"#{{1,6}}\s+\S|(?:[-*+]\s+)?\*\*(?:[^*]{{2,80}}\*\*$|[（(第{UP_TO_TEN}\d][^*]{{2,80}}\*\*)"
)
FEWEST = 2


def is_marked(lines: tuple[Line, ...]) -> bool:
    """Whether a text that may be of any kind has the headings of Markdown."""
    starts = (line.text for line in lines if line.text[0] in "#*-+")
    return sum(bool(MARKED.match(text)) for text in starts) >= FEWEST


def unmarked(lines: tuple[Line, ...]) -> Raw:
    """Return the paragraphs of a text in Markdown."""
    start = _front_matter(lines)
    removed = tuple(Removed("front-matter", line.text, line.source) for line in lines[:start])
    # A heading or a cell may hold nothing but marks.
    paragraphs = tuple(one for one in _paragraphs(lines[start:]) if one.text)
    return Raw(paragraphs, removed=removed)


def of_text(text: str) -> Raw:
    """Return the lines of a text, without the marks if it is in Markdown."""
    lines = split(text)
    return unmarked(lines) if is_marked(lines) else Raw(lines)


def _front_matter(lines: tuple[Line, ...]) -> int:
    """Return the number of lines of the YAML that may stand on top."""
    if not lines or lines[0].text != FENCE or lines[0].source.line != 1:
        return 0
    ends = (index for index, line in enumerate(lines[1:], 1) if line.text == FENCE)
    return next(ends, -1) + 1


def _paragraphs(lines: tuple[Line, ...]) -> Iterator[Line]:
    row = 0
    for index, line in enumerate(lines):
        below = lines[index + 1] if index + 1 < len(lines) else None
        if RULE.match(line.text) or ROW_RULE.match(line.text) or _underlines(line):
            continue
        row = row + 1 if ROW.match(line.text) else 0
        if row:
            yield from _cells(line, row)
        else:
            yield _unmarked(_plain(line, below))


def _underlines(line: Line) -> bool:
    return line.gap == 0 and bool(UNDERLINE.match(line.text))


def _plain(line: Line, below: Line | None) -> Line:
    """Strip the mark a line begins with; a heading keeps its level."""
    heading = HEADING.match(line.text)
    if heading:
        end = len(CLOSING.sub("", line.text))
        return part(line, heading.end(), end)._replace(style_level=len(heading[1]), starts=True)
    if below and _underlines(below) and len(below.text) > 1 and line.text[-1] not in PROSE:
        return line._replace(style_level=1 if below.text[0] == "=" else 2, starts=True)
    bullet = BULLET.match(line.text)
    if bullet:
        return part(line, bullet.end(), len(line.text))._replace(starts=True)
    return line._replace(starts=line.gap > 0)


def _unmarked(line: Line) -> Line:
    spans = [
        match.span(group)
        for match in MARKS.finditer(line.text)
        for group in range(1, (MARKS.groups or 0) + 1)
        if match[group]
    ]
    return without(line, spans) if spans else line


def _cells(line: Line, row: int) -> Iterator[Line]:
    bounds = [index for index, sign in enumerate(line.text) if sign == "|"]
    for column, (start, end) in enumerate(pairwise(bounds), 1):
        cell = part(line, start + 1, end)
        if cell.text:
            place = cell.source._replace(cell=f"R{row}C{column}")
            yield _unmarked(cell._replace(source=place, kind="cell"))
