"""One report from a path, or from standard input."""

import sys

from checker import api


def read(path: str) -> api.Document:
    """Read the report at `path`, - being standard input. Raises ReadError."""
    if path == "-":
        return api.read_bytes(sys.stdin.buffer.read(), "-")
    return api.read(path)
