"""What is kept between runs in the user's cache directory.

A file there is only ever a faster way to what would be made anew: one that cannot be read or
written is no cache and no error.
"""

import os
import sys
from contextlib import suppress
from os.path import dirname, expanduser, isabs, join

ENCODING = "utf-16-le"  # of Chinese text: read in a third of the time that UTF-8 takes


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


def sources(*folders: str) -> tuple[int, int]:
    """Return when the code in `folders` was last changed, and its size: what is kept is of it."""
    found = [one.stat() for folder in folders for one in os.scandir(folder) if one.is_file()]
    return max(one.st_mtime_ns for one in found), sum(one.st_size for one in found)


def read(file: str) -> bytes:
    """Return what is kept in `file`. Raises OSError."""
    with open(file, "rb") as opened:
        return opened.read()


def write(file: str, data: bytes) -> None:
    """Put `data` into `file` whole or not at all. Raises OSError."""
    os.makedirs(dirname(file), mode=0o700, exist_ok=True)
    draft = f"{file}.{os.getpid()}.tmp"
    try:
        with open(draft, "wb") as opened:
            opened.write(data)
        os.replace(draft, file)
    except BaseException:
        with suppress(OSError):
            os.unlink(draft)
        raise
