"""Web pages: the part that holds the report, as paragraphs and cells; the rest is the page's."""

from collections.abc import Iterator
from typing import Any

from checker.document.model import Gap, Removed, Source
from checker.document.names import bare
from checker.document.text.chrome import strip
from checker.document.text.lines import Line, Raw, split
from checker.document.text.shapes import is_closed
from checker.document.web import content, tables
from checker.document.web.decoding import page_text
from checker.document.web.flow import Stretch, stretches
from checker.document.web.said import around, front, said
from checker.document.web.weights import is_attachment, weight
from checker.messages import Message

# A paragraph that is longer, and its share, to call a page wrapped whose paragraphs stop in
# mid-sentence.
LONG, MOSTLY = 24, 0.6
LONGEST_HEADING = 60
# A text with fewer characters holds no report: it is in a picture, a frame or an attachment. With
# so many, what the page prints around it is not counted.
SHORT, LONG_PAGE = 150, 1000


def read(data: bytes, source: str) -> Raw:
    """Return the lines of a report on a web page. Raises ReadError for what is no text."""
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(page_text(data, source))
    attached, framed = _attached(tree), _framed(tree)
    body = content.cleaned(tree)
    part = content.content(body)
    outside = around(body, part)
    lines, removed = _lines(part)
    page = said(tree, (*outside, *removed))
    head = split("\n".join(front(lines, page)))
    whole = (*(line._replace(source=Source(), starts=True) for line in head), *lines)
    gaps = () if _holds_report(lines) else tuple(_elsewhere(part, attached, framed))
    chrome = tuple(Removed("chrome", one.text, Source()) for one in (*outside, *removed))
    return Raw(whole, gaps, chrome, page.published, page.publisher)


def _lines(part: Any) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Return the lines of the report, and those of tables that say what the page is."""
    whole = weight(part)
    found = list(
        stretches(part, lambda node: node.tag == "table" and tables.is_figures(node, whole))
    )
    wrapped = _is_wrapped(found)
    lines: list[Line] = []
    removed: list[Line] = []
    block = count = 0
    for one in found:
        if one.whole is not None:
            told = tables.labelled(one.whole)
            removed += split("\n".join(told))
            count += not told
            lines += [] if told else _cells(one.whole, count)
        else:
            lines += _paragraph(one, one.block != block and not wrapped)
        block = one.block
    return tuple(lines), tuple(removed)


def _paragraph(stretch: Stretch, begins: bool) -> Iterator[Line]:
    level = stretch.level if len(stretch.text) <= LONGEST_HEADING else None
    for at, line in enumerate(split(stretch.text)):
        yield line._replace(
            source=Source(),
            style_level=level,
            starts=(begins or level is not None) and at == 0,
        )


def _cells(table: Any, number: int) -> Iterator[Line]:
    for cell in tables.cells(table):
        for line in split(cell.text):
            place = f"T{number}R{cell.row}C{cell.column}"
            yield line._replace(source=Source(cell=place), kind="cell")


def _is_wrapped(found: list[Stretch]) -> bool:
    """Whether each line of a printed text was made a paragraph."""
    longs = [bare(one.text) for one in found if len(bare(one.text)) >= LONG]
    broken = [one for one in longs if not is_closed(one)]
    return bool(longs) and len(broken) > MOSTLY * len(longs)


def _holds_report(lines: tuple[Line, ...]) -> bool:
    """Whether lines hold more than what a page prints around a report."""
    if sum(len(line.text) for line in lines) >= LONG_PAGE:
        return True
    return sum(len(line.text) for line in strip(lines).lines) >= SHORT


def _attached(tree: Any) -> tuple[str, ...]:
    """Return the names of the documents that a page links to."""
    links = (one for one in tree.css("a[href]") if is_attachment(one))
    return tuple(one.text().strip() or one.attributes.get("href") for one in links)


def _framed(tree: Any) -> tuple[str, ...]:
    """Return the addresses of what a page shows in frames."""
    frames = (one.attributes for one in tree.css("frame, iframe, embed, object"))
    return tuple(source for one in frames if (source := one.get("src") or one.get("data")))


def _elsewhere(part: Any, attached: tuple[str, ...], framed: tuple[str, ...]) -> Iterator[Gap]:
    """Say where the text of a page is that holds hardly any."""
    if attached:
        yield Gap(Message.of("reading.attached", names=attached))
    elif framed:
        yield Gap(Message.of("reading.framed", names=framed))
    elif part.css_first("img") is not None:
        yield Gap(Message.of("reading.pictured"))
