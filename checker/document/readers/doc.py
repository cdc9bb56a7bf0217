"""Older Word and WPS files, and RTF: converted by LibreOffice, then read as a docx file."""

from checker.document.text.lines import Raw
from checker.document.word.convert import to_docx
from checker.document.word.lines import read_package
from checker.document.word.package import open_package


def read(data: bytes, source: str) -> Raw:
    """Return the paragraphs of a doc, wps or rtf file. Raises ReadError."""
    return read_package(open_package(to_docx(data, source), source))
