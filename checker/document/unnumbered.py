"""Headings without a number: those that the format states, and lines that stand like headings."""

from checker.document.depth import Heading
from checker.document.markers import marker_at
from checker.document.model import Block, Span
from checker.document.titles import is_title
from checker.patterns import pattern

# How long such a heading may be, how long prose is at least, how many headings may stand alone.
LONGEST, PROSE, FEWEST = 30, 30, 3
FIRST_ITEM = pattern(r"一[是要]|首先")
# No line with the address of a site.
PLAIN = pattern(
    r"(?!.*(?:www\.|http|\.com|\.cn))[^。；：:;，,！!？?\d]{0,3}[^。；：:;！!？?|｜\t]{3,40}[^。；：:;，,、！!？?\d\s的和与及是](?<![^行作]为)$"
)


def unnumbered(
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
    return bare if numbered or len(bare) >= FEWEST else []


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
        if end - start > LONGEST or start in starts or not body.holds(blocks[at].span):
            continue
        stacked = bool(bare) and bare[-1].start == blocks[at - 1].span.start
        below = start > last and blocks[at - 1].span.start == last and not bare
        if not below and _is_bare(text, blocks, at, stacked):
            bare.append(Heading(start, end, start, "", "plain", None))
    above = [one for one in bare if one.start < first]
    few = len(above) < FEWEST and not (above and above[-1].end + 1 == first)
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
    return end - start <= LONGEST and bool(PLAIN.match(text[start:end]))


def _is_prose(text: str, block: Block) -> bool:
    return block.span.end - block.span.start >= PROSE and text[block.span.end - 1] in "。：:；"
