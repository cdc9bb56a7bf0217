"""The outline of a report: its headings, how deep each is, and what each covers."""

from itertools import pairwise

from checker.document.depth import Heading, depths, parents
from checker.document.markers import marker_at
from checker.document.model import Block, Section, Span
from checker.document.text.contents import LED
from checker.document.titles import is_title
from checker.patterns import pattern
from checker.records import NamedTuple

SENTENCE = pattern(r"[。！？!?；;]|(?<!\d)[:：]|[:：](?!\d)")
CLAUSE = pattern(r"[，,]")
REST = pattern(r"[:：？?][ \u3000—-]*[^。；;:：！!？?、“”\n]{4,}[^。；;:：！!？?，,、“”\d\s]")
# What ends a heading, and is not of it.
FINAL = "。！？!?；;：:，,、 \t\u3000"
# The first sentence of a run-in heading, a heading alone on its line, a heading without number.
LONGEST_RUN_IN, LONGEST_ALONE, LONGEST_PLAIN = 60, 80, 30
PROSE, ENTRY, FEWEST_BARE = 30, 80, 3
# 一、本年新收申请数量 | 3 | 4: a row of a table, whose last cell is a figure.
ROW = pattern(r"(?:[\t|｜][ \u3000]*|(?<![ \u3000])[ \u3000]{3,})\d[\d,.]*[%％]?[ \t\u3000|｜]*$")
LED_ENDS = frozenset("0123456789.…·．")
ROW_ENDS = frozenset("0123456789%％ \t\u3000")
STROKES = "|｜"
# （一）加强组织领导 全年召开会议…: the one blank between words of a paragraph ends its heading.
BLANK = pattern(r"(?<=[\u4e00-\u9fff”》）)])[ \u3000]+(?=[\u4e00-\u9fff《“]|20\d\d\s?年)")
SHORTEST_HEADING, SHORTEST_TEXT, NEAR = 4, 12, 200
# A blank next to a Chinese character is an accident of typesetting.
STRAY = pattern(r"(?<=[^\x00-\x7f])\s+|(?<!\s)\s+(?=[^\x00-\x7f])")
FIRST_ITEM = pattern(r"一[是要]|首先")
# No line with the address of a site.
PLAIN = pattern(
    r"(?!.*(?:www\.|http|\.com|\.cn))[^。；：:;，,！!？?\d]{0,3}[^。；：:;！!？?|｜\t]{3,40}[^。；：:;，,、！!？?\d\s的和与及是](?<![^行作]为)$"
)
# A part of the report, named without a number: no comma parts it, but for that on the head's duty.
PART = pattern(
    r"(?=[^，,]*$|.*第一责任人).*(?:情况|成效|主要做法|主要举措|不足|问题|原因(?:[分剖]析)?|安排|打算|计划|思路)$|"
    r"[^，,]{0,8}主要负责[^，,]*职责$"
)


class Words(NamedTuple):
    """The words of a heading in the text: the title, all of it, and whether text follows."""

    title: Span
    heading: Span
    run_in: bool


def outline(text: str, blocks: tuple[Block, ...], body: Span) -> tuple[Section, ...]:
    """Return the sections of `body`, flat and in order; numbers are kept as printed."""
    headings = _numbered(text, blocks, body)
    headings = _stacked(text, sorted([*headings, *_unnumbered(text, blocks, body, headings)]))
    levels = depths(_ranked(text, headings))
    sections = []
    for heading, level, parent in zip(headings, levels, parents(levels), strict=True):
        words = _words(text, heading.at, heading.end)
        title = STRAY.sub("", text[words.title.start : words.title.end]).strip(FINAL)
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


def _unnumbered(
    text: str, blocks: tuple[Block, ...], body: Span, numbered: list[Heading]
) -> list[Heading]:
    """Find headings that the format states, or that stand bare between numbered ones."""
    starts = {one.start for one in numbered}
    styled = [
        Heading(one.span.start, one.span.end, one.span.start, "", "plain", None, one.style_level)
        for one in blocks
        if one.style_level and one.span.start not in starts and body.holds(one.span)
    ]
    if styled and is_title(text[styled[0].start : styled[0].end]):
        del styled[0]
    if styled or len(numbered) == 1:
        return styled
    bare = _bare(text, blocks, body, numbered)
    # Where nothing is numbered, a short line or two may be anything.
    return bare if numbered or len(bare) >= FEWEST_BARE else []


def _bare(
    text: str, blocks: tuple[Block, ...], body: Span, numbered: list[Heading]
) -> list[Heading]:
    """Find short lines that stand like headings.

    Above the first number several do, or one right above it; below the last one none right below.
    """
    starts = {one.start for one in numbered}
    first, last = (numbered[0].start, numbered[-1].start) if numbered else (body.start, body.end)
    bare: list[Heading] = []
    for at in range(1, len(blocks) - 1):
        start, end = blocks[at].span
        if end - start > LONGEST_PLAIN or start in starts or not body.holds(blocks[at].span):
            continue
        stacked = bool(bare) and bare[-1].start == blocks[at - 1].span.start
        below = start > last and blocks[at - 1].span.start == last and not bare
        if not below and _is_bare(text, blocks, at, stacked):
            bare.append(Heading(start, end, start, "", "plain", None))
    above = [one for one in bare if one.start < first]
    few = len(above) < FEWEST_BARE and not (above and above[-1].end + 1 == first)
    return bare[len(above) :] if few else bare


def _is_bare(text: str, blocks: tuple[Block, ...], at: int, stacked: bool) -> bool:
    """Whether a short line stands like a heading: after a full stop, before a paragraph.

    It may stand below another heading (`stacked` where that is one without a number), or
    above the first of those below it.
    """
    above, block, below = blocks[at - 1 : at + 2]
    if {above.kind, block.kind, below.kind} != {"paragraph"} or not _is_plain(text, block):
        return False
    ended = text[above.span.end - 1] in "。！：:"
    if not (stacked or ended or marker_at(text, above.span.start)):
        return False
    if _is_prose(text, below) or (ended and FIRST_ITEM.match(text, below.span.start)):
        return True
    first = marker_at(text, below.span.start)
    if first:
        return ended and first.ordinal == 1
    stands = ended and _is_plain(text, below) and at + 2 < len(blocks)
    return stands and _is_prose(text, blocks[at + 2])


def _is_plain(text: str, block: Block) -> bool:
    start, end = block.span
    return end - start <= LONGEST_PLAIN and bool(PLAIN.match(text[start:end]))


def _is_prose(text: str, block: Block) -> bool:
    return block.span.end - block.span.start >= PROSE and text[block.span.end - 1] in "。：:；"


def _stacked(text: str, headings: list[Heading]) -> list[Heading]:
    """Return `headings`, those marked that stand right below another one, nothing between."""
    found = headings[:1]
    for above, one in pairwise(headings):
        under = above.end + 1 == one.start and not _words(text, above.at, above.end).run_in
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


def _words(text: str, start: int, end: int) -> Words:
    """Tell the heading from the text behind it in the paragraph from `start` to `end`."""
    match = SENTENCE.search(text, start, min(end, start + LONGEST_RUN_IN + 1))
    stop = _blank(text, start, match.start() if match else start + LONGEST_RUN_IN, end)
    if stop:
        return Words(Span(start, stop), Span(start, stop), run_in=True)
    if match is None and end - start > LONGEST_ALONE:
        match = CLAUSE.search(text, start, start + LONGEST_RUN_IN)
        stop = match.start() if match else start + LONGEST_RUN_IN
        return Words(Span(start, stop), Span(start, stop), run_in=True)
    if match is None:
        return Words(Span(start, end), Span(start, end), run_in=False)
    run_in = bool(text[match.end() : end].strip(FINAL))
    if run_in and _is_whole(text, start, match.end(), end):
        return Words(Span(start, end), Span(start, end), run_in=False)
    return Words(Span(start, match.start()), Span(start, match.end()), run_in)


def _is_whole(text: str, start: int, mark: int, end: int) -> bool:
    """Whether a heading goes on behind its colon: 二、问题篇：存在的不足, with its text below."""
    if end - start > LONGEST_RUN_IN or not REST.fullmatch(text, mark - 1, end):
        return False
    line = text.rfind("\n", 0, start) + 1
    own, below = marker_at(text, line), marker_at(text, end + 1) if end + 1 < len(text) else None
    return end + 1 < len(text) and (below is None or (own is not None and below.style != own.style))


def _blank(text: str, start: int, limit: int, end: int) -> int | None:
    """Return where a blank parts a heading from its text, None where it is one of many."""
    blanks = [one.span() for one in BLANK.finditer(text, start, min(end, start + NEAR))]
    if len(blanks) != 1 or text[end - 1] not in "。；":
        return None
    stop, below = blanks[0]
    sentence = SENTENCE.search(text, below, end)
    if not (sentence and start + SHORTEST_HEADING <= stop < limit):
        return None
    return stop if sentence.start() - below >= SHORTEST_TEXT else None


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
