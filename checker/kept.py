"""What is kept between runs in the user's cache directory.

A file there is only ever a faster way to what would be made anew: one that cannot be read or
written is no cache and no error.
"""

import os
import sys
from os.path import expanduser, isabs, join


def folder() -> str:
    """Return the cache directory of this program for this user. Raises OSError without a home."""
    xdg = os.environ.get("XDG_CACHE_HOME", "")
    if isabs(xdg):
        return join(xdg, "gongwen-checker")
    if sys.platform == "win32" and "LOCALAPPDATA" in os.environ:
        return join(os.environ["LOCALAPPDATA"], "gongwen-checker", "cache")
    home = expanduser("~")
    if not isabs(home):
        raise OSError("no home")
    inside = ("Library", "Caches") if sys.platform == "darwin" else (".cache",)
    return join(home, *inside, "gongwen-checker")


def read(file: str) -> bytes:
    """Return what is kept in `file`. Raises OSError."""
    with open(file, "rb") as opened:
        return opened.read()


def write(file: str, data: bytes) -> None:
    """Put `data` into `file` whole or not at all. Raises OSError."""
    from pathlib import Path

    path = Path(file)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
