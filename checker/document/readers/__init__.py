"""One reader a format, and the way to the right one."""

from importlib import import_module
from os import PathLike, fspath
from typing import Any, Protocol

from checker.document import limits
from checker.document.build import build
from checker.document.formats import PAGE, PLAIN, TEXT, Format, format_of
from checker.document.load import load
from checker.document.model import Document
from checker.document.text.decode import decode
from checker.document.text.decode import plain as mend_characters
from checker.document.text.lines import Raw
from checker.document.text.markup import of_text
from checker.errors import ReadError
from checker.messages import Message


class Reader(Protocol):
    """What a module of the table holds."""

    def read(self, data: bytes, source: str) -> Raw:
        """Return what `data` holds, which `source` names. Raises ReadError."""


def read(source: str | PathLike[str], data: bytes | None = None) -> Document:
    """Read a report from a file, or from `data` that `source` names.

    Raises ReadError, whose message names the file, the cause and the way out.
    """
    name = fspath(source)
    content = load(name) if data is None else data
    if len(content) > limits.FILE:
        raise limits.beyond("FILE", limits.FILE, name)
    if not content.strip():
        raise ReadError(Message.of("reading.empty", source=name))
    form = format_of(name, content)
    raw = _reader(form).read(content, name)
    if raw.page:
        raw = _reader(PAGE).read(raw.page, name)
    document = build(name, form.name, raw)
    if not document.blocks:
        raise _without_text(document)
    if len(document.text) > limits.TEXT:
        raise limits.beyond("TEXT", limits.TEXT, name)
    decoded = decode(content) if form.name in PLAIN else None
    return document._replace(encoding=decoded.encoding) if decoded else document


def read_text(text: str, source: str = "…") -> Document:
    """Make a document of a string; an empty one is a document without blocks."""
    return build(source, TEXT.name, of_text(mend_characters(text)))


def _reader(form: Format) -> Reader:
    module: Any = import_module(f"{__name__}.{form.module}")
    reader: Reader = module
    return reader


def _without_text(document: Document) -> ReadError:
    gaps = tuple(one.message for one in document.gaps)
    key = "reading.nothing" if gaps else "reading.empty"
    return ReadError(Message.of(key, source=document.source, gaps=gaps))
