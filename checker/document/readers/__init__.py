"""One reader a format, and the way to the right one: by content first, then by suffix."""

import errno
from importlib import import_module
from os import PathLike, fspath
from os.path import splitext
from typing import Any, Protocol

from checker.document import limits
from checker.document.build import build
from checker.document.kinds import kind_of
from checker.document.model import Document
from checker.document.text.decode import decode
from checker.document.text.decode import plain as mend_characters
from checker.document.text.lines import Raw, split
from checker.errors import ReadError, reason_of
from checker.messages import Message
from checker.records import NamedTuple


class Format(NamedTuple):
    """A format: what it is called, how its files end, and the module here that reads it."""

    name: str
    suffixes: tuple[str, ...]
    module: str


class Reader(Protocol):
    """What a module of the table holds."""

    def read(self, data: bytes, source: str) -> Raw:
        """Return what `data` holds, which `source` names. Raises ReadError."""


TEXT = Format("txt", (".txt", ".text"), "plain")
FORMATS: tuple[Format, ...] = (
    TEXT,
    Format("md", (".md", ".markdown", ".mdown"), "markdown"),
    Format("docx", (".docx",), "docx"),
    Format("doc", (".doc", ".wps", ".rtf", ".dot", ".wpt"), "doc"),
    Format("pdf", (".pdf",), "pdf"),
    Format("ofd", (".ofd",), "ofd"),
    Format("html", (".html", ".htm", ".shtml", ".xhtml", ".mht", ".mhtml"), "html"),
)
# Formats that are text as it stands in the file, in an encoding.
PLAIN = ("txt", "md")


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
    form = _format(name, content)
    document = build(name, form.name, _reader(form).read(content, name))
    if not document.blocks:
        raise _without_text(document)
    if len(document.text) > limits.TEXT:
        raise limits.beyond("TEXT", limits.TEXT, name)
    decoded = decode(content) if form.name in PLAIN else None
    return document._replace(encoding=decoded.encoding) if decoded else document


def read_text(text: str, source: str = "…") -> Document:
    """Make a document of a string; an empty one is a document without blocks."""
    return build(source, TEXT.name, Raw(split(mend_characters(text))))


def load(name: str) -> bytes:
    """Return what a file holds, but not much more than can be read. Raises ReadError."""
    try:
        with open(name, "rb") as file:
            return file.read(limits.FILE + 1)
    except FileNotFoundError:
        key = "reading.missing"
    except IsADirectoryError:
        key = "reading.folder"
    except PermissionError:
        key = "reading.forbidden"
    except OSError as error:
        key = "reading.loop" if error.errno == errno.ELOOP else "reading.failed"
        raise ReadError(Message.of(key, source=name, cause=reason_of(error))) from error
    except ValueError as error:
        raise ReadError(Message.of("reading.failed", source=name, cause=str(error))) from error
    raise ReadError(Message.of(key, source=name))


def suffixes() -> frozenset[str]:
    """Return the endings of the files that can be read."""
    return frozenset(suffix for form in FORMATS for suffix in form.suffixes)


def _format(name: str, data: bytes) -> Format:
    kind = kind_of(data)
    suffix = splitext(name)[1].lower()
    for form in FORMATS:
        if form.name == kind or (not kind and suffix in form.suffixes):
            return form
    if kind:
        formats = tuple(form.name for form in FORMATS)
        raise ReadError(
            Message.of("reading.foreign", source=name, format=kind.upper(), formats=formats)
        )
    return TEXT


def _reader(form: Format) -> Reader:
    module: Any = import_module(f"{__name__}.{form.module}")
    reader: Reader = module
    return reader


def _without_text(document: Document) -> ReadError:
    gaps = tuple(one.message for one in document.gaps)
    key = "reading.nothing" if gaps else "reading.empty"
    return ReadError(Message.of(key, source=document.source, gaps=gaps))
