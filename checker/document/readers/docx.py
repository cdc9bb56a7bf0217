"""Word files: numbers counted again, tables in place, changes as if they were accepted."""

from checker.document.text.lines import Raw
from checker.document.word.lines import read_package
from checker.document.word.package import open_package


def read(data: bytes, source: str) -> Raw:
    """Return the paragraphs of a docx file. Raises ReadError."""
    return read_package(open_package(data, source))
