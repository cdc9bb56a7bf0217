"""OFD: characters at their places make lines, lines make paragraphs; what cannot be read is told.

Tables are found by the lines that draw them.
"""

from collections.abc import Iterator

from checker.document.ofd.glyphs import printed
from checker.document.ofd.package import Package, Page
from checker.document.ofd.strokes import strokes
from checker.document.pages.boxes import filled
from checker.document.pages.paper import Paper, damaged, paper, raw
from checker.document.pages.ruling import drawn
from checker.document.text.lines import Raw

NEAR = 0.8  # millimetres between two strokes of one line


def read(data: bytes, source: str) -> Raw:
    """Return the lines of an OFD file. Raises ReadError for one that is locked, damaged, too large."""
    return raw(_papers(Package(data, source)), source)


def _papers(package: Package) -> Iterator[Paper]:
    for number, page in enumerate(package.pages(), 1):
        yield damaged(number) if page is None else _paper(number, page)


def _paper(number: int, page: Page) -> Paper:
    shown = printed(page)
    found = paper(number, shown)
    tables = tuple(filled(drawn(strokes(page), NEAR), shown.glyphs, number))
    return found._replace(sheet=found.sheet._replace(tables=tables))
