"""OFD: characters at their places make lines, lines make paragraphs; what cannot be read is told."""

from collections.abc import Iterator

from checker.document.ofd.glyphs import printed
from checker.document.ofd.package import Package
from checker.document.pages.paper import Paper, damaged, paper, raw
from checker.document.text.lines import Raw


def read(data: bytes, source: str) -> Raw:
    """Return the lines of an OFD file. Raises ReadError for one that is locked, damaged, too large."""
    return raw(_papers(Package(data, source)), source)


def _papers(package: Package) -> Iterator[Paper]:
    for number, page in enumerate(package.pages(), 1):
        yield damaged(number) if page is None else paper(number, printed(page))
