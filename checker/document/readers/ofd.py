"""OFD: characters at their places make lines, lines make paragraphs; what cannot be read is told."""

from collections.abc import Iterator

from checker.document import limits
from checker.document.ofd.glyphs import printed
from checker.document.ofd.package import Package
from checker.document.pages.paper import Paper, damaged, paper, raw
from checker.document.text.lines import Raw
from checker.errors import ReadError
from checker.messages import Message


def read(data: bytes, source: str) -> Raw:
    """Return the lines of an OFD file. Raises ReadError for one that is locked, damaged, too large."""
    return raw(tuple(_papers(Package(data, source), source)))


def _papers(package: Package, source: str) -> Iterator[Paper]:
    for number, page in enumerate(package.pages(), 1):
        if number > limits.PAGES:
            raise ReadError(Message.of("reading.too_long", source=source, limit=limits.PAGES))
        yield damaged(number) if page is None else paper(number, printed(page))
