"""Records by number in a file that nobody sees: memory does not grow with what is put aside.

The file ends with the process that made it; until then other processes may read it. Of one that
was killed the next sweeps it away.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import mkstemp
from time import time
from typing import Any
from weakref import finalize

from checker.codec import Codec

PREFIX = "aside-"
NEW = 60  # seconds in which whoever makes a file may not yet hold it
CACHE = 256  # kilobytes of a file in memory; what is read again the system has at hand


class Aside:
    """Records by number, of the kinds that `codec` knows, in a file of the folder `place`.

    Another process that is handed one reads from the same file, `path`.
    """

    def __init__(self, codec: Codec, place: str = "", path: str = "") -> None:
        self.codec, self.path = codec, path or _file(self, place)
        self.database = sqlite3.connect(self.path, isolation_level=None)
        self.database.execute(f"pragma cache_size = -{CACHE}")
        if not path:
            self.database.execute("pragma synchronous = off")
            self.database.execute("pragma journal_mode = off")
            self.database.execute("create table aside (number integer primary key, data blob)")
            self.database.execute("begin")

    def __reduce__(self) -> tuple[Any, ...]:
        """Hand over what was put aside, to be read by another process."""
        if self.database.in_transaction:
            self.database.execute("commit")
        return Aside, (self.codec, "", self.path)

    def put(self, number: int, value: Any) -> None:
        """Put `value` aside as that of `number`."""
        if not self.database.in_transaction:
            self.database.execute("begin")
        data = self.codec.dumps(value).encode("utf-8", "surrogatepass")
        self.database.execute("insert or replace into aside values (?, ?)", (number, data))

    def get(self, number: int) -> Any:
        """Return what was put aside as that of `number`, or None."""
        data = self.data(number)
        return self._read(data) if data else None

    def data(self, number: int) -> bytes:
        """Return what was put aside as that of `number` as it is kept, b"" where nothing was."""
        row = self.database.execute("select data from aside where number = ?", (number,)).fetchone()
        return row[0] if row else b""

    def each(self) -> Iterator[Any]:
        """Yield all that was put aside, by its numbers."""
        rows = self.database.cursor().execute("select data from aside order by number")
        return (self._read(data) for (data,) in rows)

    def _read(self, data: bytes) -> Any:
        return self.codec.loads(data.decode("utf-8", "surrogatepass"))


def _file(owner: Aside, place: str) -> str:
    """Make a file in the folder `place` that is removed when `owner` is gone, or the process."""
    handle, path = mkstemp(prefix=PREFIX, suffix=".sqlite", dir=place or None)
    _hold(handle)
    finalize(owner, _remove, handle, path)
    _sweep(Path(path).parent)
    return path


def _hold(handle: int) -> bool:
    """Hold an open file as long as this process lives; False where another one does.

    Where the system knows no such locks, it does not let go of a file that is open either.
    """
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:
        return True
    try:
        flock(handle, LOCK_EX | LOCK_NB)
    except OSError:
        return False
    return True


@cache
def _sweep(folder: Path) -> None:
    """Remove the files that processes have left behind which were killed; once is enough."""
    for path in folder.glob(f"{PREFIX}*.sqlite"):
        with suppress(OSError):
            if time() - path.stat().st_mtime > NEW:
                handle = os.open(path, os.O_RDWR)
                if _hold(handle):
                    _remove(handle, str(path))
                else:
                    os.close(handle)


def _remove(handle: int, path: str) -> None:
    os.close(handle)
    with suppress(OSError):
        Path(path).unlink()
