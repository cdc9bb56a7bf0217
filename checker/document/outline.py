"""The outline of a report: its headings, how deep each is, and what each covers."""

from itertools import pairwise

from checker.document.depth import Heading, depths, parents
from checker.document.markers import marker_at
from checker.document.model import Block, Section, Span
from checker.document.part_words import PART
from checker.document.run_in import FINAL, words_of
from checker.document.text.contents import LED
from checker.document.titles import closed_up
from checker.document.unnumbered import unnumbered
from checker.patterns import pattern

# How far back from its end a line may lead the eye to the number of a page.
ENTRY = 80
# 一、本年新收申请数量 | 3 | 4: a row of a table, whose last cell is a figure.
ROW = pattern(r"(?:[\t|｜][ \u3000]*|(?<![ \u3000])[ \u3000]{3,})\d[\d,.]*[%％]?[ \t\u3000|｜]*$")
LED_ENDS = frozenset("0123456789.…·．")
ROW_ENDS = frozenset("0123456789%％ \t\u3000")
STROKES = "|｜"


def outline(text: str, blocks: tuple[Block, ...], body: Span) -> tuple[Section, ...]:
    """Return the sections of `body`, flat and in order; numbers are kept as printed."""
    headings = _numbered(text, blocks, body)
    headings = _stacked(text, sorted([*headings, *unnumbered(text, blocks, body, headings)]))
    levels = depths(_ranked(text, headings))
    sections = []
    for heading, level, parent in zip(headings, levels, parents(levels), strict=True):
        words = words_of(text, heading.at, heading.end)
        title = closed_up(text[words.title.start : words.title.end]).strip(FINAL)
        span = Span(heading.start, heading.end)
        sections.append(
            Section(heading.marker, heading.style, heading.ordinal, title, level,
                    Span(heading.start, words.heading.end), span, words.run_in, parent)
        )  # fmt: skip
    return _covering(text, sections, body.end)


def _numbered(text: str, blocks: tuple[Block, ...], body: Span) -> list[Heading]:
    found = []
    for kind, (start, end), level in blocks:
        marker = marker_at(text, start) if kind == "paragraph" and start < body.end else None
        if marker is None or _is_contents(text, marker.end, end) or _is_row(text, start, end):
            continue
        found.append(
            Heading(start, end, marker.end, marker.text, marker.style, marker.ordinal, level)
        )
    return found


def _is_contents(text: str, start: int, end: int) -> bool:
    """Whether a line is an entry of a table of contents."""
    return text[end - 1] in LED_ENDS and bool(LED.search(text, max(start, end - ENTRY), end))


def _is_row(text: str, start: int, end: int) -> bool:
    """Whether a line is a row of a table that was drawn with tabs, strokes or blanks, or a cell."""
    if text[end - 1] in STROKES:
        return True
    return text[end - 1] in ROW_ENDS and bool(ROW.search(text, start, end))


def _stacked(text: str, headings: list[Heading]) -> list[Heading]:
    """Return `headings`, those marked that stand right below another one, nothing between."""
    found = headings[:1]
    for above, one in pairwise(headings):
        under = above.end + 1 == one.start and not words_of(text, above.at, above.end).run_in
        found.append(one._replace(under=under))
    return found


def _ranked(text: str, headings: list[Heading]) -> list[Heading]:
    """Return `headings`; where none has a number or a style, the parts stand above the rest.

    So it is if another stands right below a part: 主要举措和成效, 压实责任, … 规范执法, … 存在的问题.
    """
    parts = [bool(PART.match(text[one.start : one.end])) for one in headings]
    nested = any(part and below.under for part, below in zip(parts, headings[1:], strict=False))
    if not nested or any(one.marker or one.style_level for one in headings):
        return headings
    levels = (1 if part else 2 for part in parts)
    return [one._replace(style_level=level) for one, level in zip(headings, levels, strict=True)]


def _covering(text: str, sections: list[Section], end: int) -> tuple[Section, ...]:
    """Let each section reach to the next one that is not below it."""
    covered: list[Section] = []
    open_ends: dict[int, int] = {}
    for section in reversed(sections):
        stop = min((at for level, at in open_ends.items() if level <= section.level), default=end)
        stop = len(text[section.span.start : stop].rstrip()) + section.span.start
        covered.append(section._replace(span=Span(section.span.start, stop)))
        open_ends = {k: v for k, v in open_ends.items() if k < section.level}
        open_ends[section.level] = section.span.start
    return tuple(reversed(covered))
