"""PDF: characters at their places make lines, lines make paragraphs; what cannot be read is told."""

from collections.abc import Iterator
from typing import Any

from checker.document.model import Gap, Removed, Source
from checker.document.pages.paper import Fault, Paper, Shown, damaged, paper, raw
from checker.document.pages.sheet import Row
from checker.document.pdf.drawing import Drawing, bands, drawing
from checker.document.pdf.glyphs import Printed, printed
from checker.document.pdf.opening import is_cut, opened
from checker.document.pdf.tables import Finder
from checker.document.text.lines import Raw
from checker.messages import Message


def read(data: bytes, source: str) -> Raw:
    """Return the lines of a PDF file. Raises ReadError for one that is locked, damaged, too large."""
    document = opened(data, source)
    finder = Finder(data)
    gaps = (Gap(Message.of("reading.cut")),) if is_cut(data) else ()
    try:
        return raw(_papers(document, finder), source, gaps)
    finally:
        finder.close()
        document.close()


def _papers(document: Any, finder: Finder) -> Iterator[Paper]:
    from pypdfium2 import PdfiumError

    for number in range(1, len(document) + 1):
        try:
            page = document[number - 1]
            text, drawn = printed(page), drawing(page)
            page.close()
        except PdfiumError:
            yield damaged(number)
            continue
        yield _paper(number, text, drawn, finder)


def _paper(number: int, text: Printed, drawn: Drawing, finder: Finder) -> Paper:
    shown = Shown(text.glyphs, text.turned, text.height, drawn.pictures, drawn.shapes)
    found = paper(number, shown)
    if found.faults or not drawn.may_have_tables:
        return found
    if not finder.is_installed:
        return _without_tables(found, bands(drawn), "reading.table")
    tables = None if text.is_turned else finder.tables(number, text.glyphs)
    if tables is None:
        return _without_tables(found, bands(drawn), "reading.odd-table")
    return found._replace(sheet=found.sheet._replace(tables=tables))


def _without_tables(one: Paper, tables: tuple[tuple[float, float], ...], key: str) -> Paper:
    """Leave out what stands in tables, whose figures would run together, and say so."""
    if not tables:
        return one
    number, rows = one.sheet.number, one.sheet.rows
    parted: tuple[list[Row], list[Row]] = [], []
    for row in rows:
        parted[any(top < row.y < bottom for top, bottom in tables)].append(row)
    kept, inside = parted
    removed = tuple(Removed("table", row.text, Source(page=number)) for row in inside)
    faults = (*one.faults, Fault(key))
    return Paper(one.sheet._replace(rows=tuple(kept)), faults, (*one.removed, *removed))
