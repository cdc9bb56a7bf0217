"""Older Word and WPS files, RTF, ODT and UOF: converted by LibreOffice, then read as docx."""

from checker.document.text.lines import Raw
from checker.document.word.convert import to_docx
from checker.document.word.lines import read_package
from checker.document.word.package import open_package


def read(data: bytes, source: str) -> Raw:
    """Return the paragraphs of a doc, wps, rtf, odt or uof file. Raises ReadError."""
    return read_package(open_package(to_docx(data, source), source))
