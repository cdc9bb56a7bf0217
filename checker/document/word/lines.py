"""From the paragraphs of a Word file to the lines that a document is made of."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.document.markers import FIRST, marker_at
from checker.document.model import Removed, Source
from checker.document.text.lines import INVISIBLE, Line, Raw, without
from checker.document.word.package import Package, page_inside
from checker.document.word.state import gaps
from checker.document.word.walk import Paragraph, Walk
from checker.records import NamedTuple

# A paragraph so long that stops without one of these marks was broken at a width.
LONG, WIDEST, CLOSED = 18, 160, '。！？；：!?;:…”’"）)》'
SHARE, FEWEST = 0.35, 3
# Paragraphs of a cell are one text where they are so short.
SHORT = 30


class Stretch(NamedTuple):
    """A part of a paragraph's text on one line and one page; `torn`: only the page ends before it."""

    start: int
    end: int
    page: int
    torn: bool = False


def read_package(package: Package) -> Raw:
    """Return the lines of a Word file, what is kept apart, and what people must know of it."""
    walk = Walk(package)
    paragraphs = tuple(walk.paragraphs())
    lines = tuple(_lines(paragraphs, walk, package.pages))
    removed = (*_contents(paragraphs, walk), *_margins(package, walk))
    return Raw(lines, tuple(gaps(package)), removed, page=page_inside(package))


def _lines(paragraphs: Sequence[Paragraph], walk: Walk, pages: int | None) -> Iterator[Line]:
    """Yield the lines of all paragraphs but those of a table of contents."""
    wrapped = _is_wrapped(paragraphs, walk)
    ends = sum(len(one.pages) for one in paragraphs)
    paged = ends > 0 and pages == ends + 1
    page, gap, above = 1, 0, None
    for one in paragraphs:
        found = () if walk.styles.is_contents(one.element) else tuple(_of(one, walk, page))
        page += len(one.pages)
        for line in found:
            source = line.source if paged else line.source._replace(page=None)
            above = _bound(line._replace(source=source, gap=gap), above, one, wrapped)
            yield above
            gap = 0
        gap += not found


def _bound(line: Line, above: Line | None, paragraph: Paragraph, wrapped: bool) -> Line:
    """Say of a line whether its paragraph begins with it, or it goes on with the one above."""
    is_first = above is None or above.source.node != line.source.node
    if line.kind == "cell":
        return line._replace(goes_on=above is not None and _is_one(above, line, paragraph))
    if not is_first:
        return line._replace(goes_on=line.goes_on or line.kind == "note")
    marked = paragraph.label or line.style_level or line.indent > 1
    starts = not paragraph.joined and bool(marked or not wrapped)
    return line._replace(goes_on=paragraph.joined, starts=starts)


def _is_one(above: Line, line: Line, paragraph: Paragraph) -> bool:
    """Whether two lines of a cell are the one text that a narrow column broke."""
    is_short = len(above.text) <= SHORT and len(line.text) <= SHORT
    closed = paragraph.label or above.text.endswith(tuple(CLOSED[:4]))
    return above.source.cell == line.source.cell and is_short and not closed


def _of(paragraph: Paragraph, walk: Walk, page: int) -> Iterator[Line]:
    """Yield the lines of one paragraph; only the first is indented, and only it is a heading."""
    stand, is_first = paragraph.stand, True
    for start, end, at_page, torn in _stretches(paragraph, page):
        words = paragraph.text[start:end]
        source = Source(None, start + 1, at_page, stand.cell, paragraph.number)
        lead = words[: len(words) - len(words.lstrip())]
        indent = len(lead) + lead.count("\u3000") + 3 * lead.count("\t")
        line = Line(words, source, stand.kind, None, indent, goes_on=torn and not is_first)
        if is_first and stand.kind == "line":
            level = walk.styles.level(paragraph.element)
            indent += walk.styles.indent(paragraph.element)
            line = line._replace(style_level=level, indent=indent)
        line = without(line, [match.span() for match in INVISIBLE.finditer(words)])
        if line.text:
            yield line
            is_first = False


def _stretches(paragraph: Paragraph, page: int) -> Iterator[Stretch]:
    """Divide a paragraph where its author broke the line, and where a page ended."""
    text = paragraph.text
    breaks = {at + 1 for at, sign in enumerate(text) if sign == "\n"}
    ends = sorted(at if at > len(paragraph.label) else 0 for at in paragraph.pages)
    for start, end in pairwise(sorted({0, *breaks, *ends, len(text)})):
        yield Stretch(start, end, page + bisect_right(ends, start), start not in breaks)


def _is_wrapped(paragraphs: Sequence[Paragraph], walk: Walk) -> bool:
    """Whether lines were pasted as paragraphs: many stop in mid-sentence."""
    long = [
        one.text
        for one in paragraphs
        if one.stand.kind == "line" and LONG <= len(one.text) <= WIDEST and not one.label
        if not (one.text[0] in FIRST and marker_at(one.text, 0))
        if walk.styles.level(one.element) is None
    ]
    broken = sum(not text.rstrip().endswith(tuple(CLOSED)) for text in long)
    return broken >= FEWEST and broken >= SHARE * len(long)


def _contents(paragraphs: Sequence[Paragraph], walk: Walk) -> Iterator[Removed]:
    for one in paragraphs:
        if one.text and walk.styles.is_contents(one.element):
            yield Removed("contents", one.text, Source(node=one.number))


def _margins(package: Package, walk: Walk) -> Iterator[Removed]:
    for kind, tree in package.margins:
        for one in walk.margin(tree):
            if one.text.strip():
                yield Removed(kind, one.text.strip(), Source())
