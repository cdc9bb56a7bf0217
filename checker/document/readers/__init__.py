"""One reader a format, and the way to the right one: by content first, then by suffix."""

from os import PathLike, fspath
from os.path import splitext
from typing import Protocol

from checker.document.build import build
from checker.document.model import Document
from checker.document.readers import markdown, plain
from checker.document.text.decode import plain as mend_characters
from checker.document.text.lines import Raw, split
from checker.errors import ReadError
from checker.messages import Message

# The most of a file that is read; what is longer is no report.
LARGEST = 20 * 1024 * 1024


class Reader(Protocol):
    """A format: what it is called, how its files are known, how they are read."""

    FORMAT: str
    SUFFIXES: tuple[str, ...]

    def sniff(self, data: bytes) -> bool:
        """Say whether `data` is of this format beyond doubt."""

    def read(self, data: bytes, source: str) -> Raw:
        """Return what `data` holds. Raises ReadError."""


READERS: tuple[Reader, ...] = (markdown, plain)

# Formats that are known and not read, by how they begin; OFD and Word are told apart by the names
# of their parts, which stand not far behind.
FOREIGN = (
    (b"%PDF-", b"", "PDF"),
    (b"PK\x03\x04", b"OFD.xml", "OFD"),
    (b"PK\x03\x04", b"word/", "DOCX"),
    (b"PK\x03\x04", b"", "ZIP"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", "DOC/WPS"),
    (b"{\\rtf", b"", "RTF"),
)
HTML = (b"<!doctype html", b"<html")
BEGINNING = 4000


def read(source: str | PathLike[str], data: bytes | None = None) -> Document:
    """Read a report from a file, or from `data` that `source` names.

    Raises ReadError, whose message names the file, the cause and the way out.
    """
    name = fspath(source)
    content = _load(name) if data is None else data
    if len(content) > LARGEST:
        raise ReadError(Message.of("reading.too_large", source=name, limit=LARGEST // 1024 // 1024))
    if not content.strip():
        raise ReadError(Message.of("reading.empty", source=name))
    reader = _reader(name, content)
    raw = reader.read(content, name)
    document = build(name, reader.FORMAT, raw.lines, raw.gaps, raw.removed)
    if not document.blocks:
        raise ReadError(Message.of("reading.empty", source=name))
    return document


def read_text(text: str, source: str = "…") -> Document:
    """Make a document of a string; an empty one is a document without blocks."""
    return build(source, plain.FORMAT, split(mend_characters(text)))


def _reader(name: str, data: bytes) -> Reader:
    for reader in READERS:
        if reader.sniff(data):
            return reader
    foreign = _foreign(data[:BEGINNING])
    if foreign:
        raise ReadError(Message.of("reading.foreign", source=name, format=foreign))
    suffix = splitext(name)[1].lower()
    return next((one for one in READERS if suffix in one.SUFFIXES), plain)


def _foreign(beginning: bytes) -> str:
    """Return the format that is known by its `beginning`, "" for none."""
    if beginning.lstrip().lower().startswith(HTML):
        return "HTML"
    known = (
        form for sign, part, form in FOREIGN if beginning.startswith(sign) and part in beginning
    )
    return next(known, "")


def _load(name: str) -> bytes:
    try:
        with open(name, "rb") as file:
            return file.read(LARGEST + 1)
    except FileNotFoundError:
        key = "reading.missing"
    except IsADirectoryError:
        key = "reading.folder"
    except PermissionError:
        key = "reading.forbidden"
    except (OSError, ValueError) as error:
        raise ReadError(Message.of("reading.failed", source=name, cause=str(error))) from error
    raise ReadError(Message.of(key, source=name))
