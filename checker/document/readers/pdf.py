"""PDF: characters at their places make lines, lines make paragraphs; what cannot be read is told."""

import re
from collections.abc import Iterator
from typing import Any

from checker.document import limits
from checker.document.model import Gap, Removed, Source
from checker.document.pages import margins
from checker.document.pages.reading import lines_of
from checker.document.pages.sheet import Sheet, rows_of
from checker.document.pdf.drawing import Drawing, bands, drawing
from checker.document.pdf.glyphs import Printed, printed
from checker.document.pdf.opening import is_cut, opened
from checker.document.pdf.tables import Finder
from checker.document.text.lines import Raw
from checker.errors import ReadError
from checker.messages import Message
from checker.records import NamedTuple

# A page of so few characters under a picture that takes so much of it is a scan.
FEW, COVERED = 40, 0.5
# A page without text that is drawn of so many shapes has its characters as outlines.
OUTLINES = 40
# What a font shows that does not say which characters these are.
GARBLED = re.compile("[\ufffd\ue000-\uf8ff\x01-\x08\x0e-\x1f\x80-\u024f]|[^\x00-\U0001ffff]")
GARBLED_SHARE, GARBLED_MOST = 0.05, 20


class Page(NamedTuple):
    """A page as it was read: its rows and tables, what is wrong with it, what was left out."""

    sheet: Sheet
    gaps: tuple[Gap, ...] = ()
    removed: tuple[Removed, ...] = ()


def read(data: bytes, source: str) -> Raw:
    """Return the lines of a PDF file. Raises ReadError for one that is locked, damaged, too large."""
    document = opened(data, source)
    finder = Finder(data)
    try:
        pages = tuple(_pages(document, finder, source))
    finally:
        finder.close()
        document.close()
    bare = margins.strip(tuple(page.sheet for page in pages))
    cut = (Gap(Message.of("reading.cut")),) if is_cut(data) else ()
    gaps = tuple(gap for page in pages for gap in page.gaps)
    removed = tuple(one for page in pages for one in page.removed)
    return Raw(lines_of(bare.sheets), (*cut, *gaps), (*removed, *bare.removed))


def _pages(document: Any, finder: Finder, source: str) -> Iterator[Page]:
    from pypdfium2 import PdfiumError

    length = 0
    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
            text, drawn = printed(page), drawing(page)
            page.close()
        except PdfiumError:
            yield Page(Sheet(number, 0, ()), (_gap("reading.page-damaged", number),))
            continue
        length += len(text.glyphs)
        if length > limits.TEXT:
            limit = limits.TEXT // limits.MEGABYTE
            raise ReadError(Message.of("reading.too_large", source=source, limit=limit))
        yield _page(number, text, drawn, finder)


def _page(number: int, text: Printed, drawn: Drawing, finder: Finder) -> Page:
    sheet = Sheet(number, text.height, rows_of(text.glyphs, number))
    gaps = tuple(_unread(number, text, drawn))
    turned = text.turned.strip()
    removed = (Removed("turned", turned, Source(page=number)),) if turned else ()
    if gaps or not drawn.may_have_tables:
        return Page(sheet, gaps, removed)
    if Finder.is_installed() and not text.is_turned:
        tables = finder.tables(number, text.glyphs)
        return Page(sheet._replace(tables=tables), gaps, removed)
    return _without_tables(Page(sheet, gaps, removed), bands(drawn))


def _without_tables(page: Page, tables: tuple[tuple[float, float], ...]) -> Page:
    """Leave out what stands in tables, whose figures would run together, and say so."""
    if not tables:
        return page
    number, rows = page.sheet.number, page.sheet.rows
    inside = [row for row in rows if any(top < row.y < bottom for top, bottom in tables)]
    removed = tuple(Removed("table", row.text, Source(page=number)) for row in inside)
    kept = tuple(row for row in rows if row not in inside)
    key = "reading.table" if not Finder.is_installed() else "reading.lying-table"
    gaps = (*page.gaps, _gap(key, number))
    return Page(page.sheet._replace(rows=kept), gaps, (*page.removed, *removed))


def _unread(number: int, text: Printed, drawn: Drawing) -> Iterator[Gap]:
    """Say what of a page could not be read."""
    signs = "".join(one.text for one in text.glyphs if one.text.strip())
    if len(signs) < FEW and drawn.pictures > COVERED:
        yield _gap("reading.scan", number)
    elif not signs and not text.turned.strip() and drawn.shapes > OUTLINES:
        yield _gap("reading.outlines", number)
    garbled = len(GARBLED.findall(signs))
    if garbled > GARBLED_MOST or garbled > GARBLED_SHARE * len(signs):
        yield Gap(Message.of("reading.garbled", page=number, count=garbled), number)


def _gap(key: str, page: int) -> Gap:
    return Gap(Message.of(key, page=page), page)
