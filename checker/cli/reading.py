"""Reports from paths, or from standard input."""

import sys

from checker import api
from checker.document.readers import READERS


def read(path: str) -> api.Document:
    """Read the report at `path`, - being standard input. Raises ReadError."""
    return api.read(path, sys.stdin.buffer.read() if path == "-" else None)


def suffixes() -> frozenset[str]:
    """Return the endings of the files that are read where a folder is named."""
    return frozenset(suffix for reader in READERS for suffix in reader.SUFFIXES)
