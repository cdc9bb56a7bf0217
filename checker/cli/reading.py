"""Reports from paths, or from standard input."""

import sys

from checker import api


def read(path: str) -> api.Document:
    """Read the report at `path`, - being standard input. Raises ReadError."""
    return api.read(path, sys.stdin.buffer.read() if path == "-" else None)
