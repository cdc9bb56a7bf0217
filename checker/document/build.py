"""From the lines that a reader hands over to a document: the steps that all formats share."""

from checker.document.assemble import assemble
from checker.document.broken import breaks_off
from checker.document.damage import damage
from checker.document.head import read_head
from checker.document.items import items
from checker.document.model import Block, Document, Gap, Head, Section, Span
from checker.document.outline import outline
from checker.document.tail import read_tail
from checker.document.text.chrome import strip
from checker.document.text.contents import without_contents
from checker.document.text.digits import narrowed
from checker.document.text.front import mend
from checker.document.text.lines import Raw
from checker.document.text.previews import without_preview
from checker.document.text.reflow import paragraphs
from checker.document.text.traditional import simplified
from checker.document.text.unglue import unglued
from checker.document.year import year_before


def build(source: str, form: str, raw: Raw) -> Document:
    """Make a document of what a reader took from a file in the format called `form`."""
    raw = without_preview(narrowed(simplified(raw)))
    page = strip(unglued(raw.lines))
    groups, contents = without_contents(paragraphs(page.lines))
    groups, repeated = mend(groups)
    text, blocks, origins = assemble(groups)
    tail = read_tail(text, blocks)
    body = Span(0, tail.start)
    sections = outline(text, blocks, body)
    head = read_head(text, blocks, sections, tail)._replace(
        published=raw.published or page.published,
        publisher=raw.publisher or page.publisher,
        on_label=page.numbered,
    )
    if head.year is None and head.published:
        head = head._replace(year=year_before(head.published))
    return Document(
        source, form, text, blocks, origins, sections, items(text, sections, body), head,
        _gaps(raw.gaps, text, blocks, sections, head),
        (*raw.removed, *page.removed, *contents, *repeated),
    )  # fmt: skip


def _gaps(
    read: tuple[Gap, ...],
    text: str,
    blocks: tuple[Block, ...],
    sections: tuple[Section, ...],
    head: Head,
) -> tuple[Gap, ...]:
    """Add to what could not be read what the text shows of itself, one reason for silence."""
    found = read
    if not any(one.hides for one in found):
        found += damage(text, sections)
    if not any(one.hides for one in found):
        found += breaks_off(text, blocks, sections, head)
    return found
