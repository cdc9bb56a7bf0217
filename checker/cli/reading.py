"""Reports from paths, or from standard input."""

import sys
from os.path import basename, splitext

from checker.cli import streams
from checker.cli.paths import Found
from checker.document.load import load as load_file
from checker.document.model import Document
from checker.messages import Language, Message


def read(path: str, data: bytes | None = None) -> Document:
    """Read the report at `path`, - being standard input, or its `data`. Raises ReadError."""
    from checker.document.readers import read as read_file

    return read_file(path, load(path) if data is None else data)


def load(path: str) -> bytes:
    """Return the bytes of the file at `path`, - being standard input. Raises ReadError."""
    return sys.stdin.buffer.read() if path == "-" else load_file(path)


def tell_skipped(found: Found, lang: Language) -> None:
    """Say how many files of folders were passed over, and of what formats they are, or results."""
    if found.skipped:
        suffixes = tuple(sorted({splitext(one)[1] or basename(one) for one in found.skipped}))
        count = len(found.skipped)
        streams.tell(Message.of("cli.skipped", count=count, suffixes=suffixes), lang)
    if found.results:
        streams.tell(Message.of("cli.results", count=len(found.results)), lang)
