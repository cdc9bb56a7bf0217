"""What is kept between runs in the user's cache directory.

A file there is only ever a faster way to what would be made anew: one that cannot be read or
written is no cache and no error.
"""

import os
import sys
from pathlib import Path


def folder() -> Path:
    """Return the cache directory of this program for this user. Raises OSError without a home."""
    xdg = os.environ.get("XDG_CACHE_HOME", "")
    if Path(xdg).is_absolute():
        return Path(xdg) / "gongwen-checker"
    if sys.platform == "win32" and "LOCALAPPDATA" in os.environ:
        return Path(os.environ["LOCALAPPDATA"]) / "gongwen-checker" / "cache"
    try:
        home = Path.home()
    except RuntimeError as error:
        raise OSError(str(error)) from None
    inside = "Library/Caches" if sys.platform == "darwin" else ".cache"
    return home / inside / "gongwen-checker"


def write(file: Path, data: bytes) -> None:
    """Put `data` into `file` whole or not at all. Raises OSError."""
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = file.with_suffix(f".{os.getpid()}.tmp")
    try:
        draft.write_bytes(data)
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
