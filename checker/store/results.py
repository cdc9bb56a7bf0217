"""A file of outcomes by key, in SQLite: what was put in stays there, whatever ends the run.

What is asked for apart is kept apart, so that no more is read than is needed.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from shutil import disk_usage
from typing import Any, NoReturn, Self

from checker.errors import CheckerError, reason_of
from checker.messages import Message
from checker.records import NamedTuple


class Kept(NamedTuple):
    """What is kept of one report, each part in a column of its own: see ``audit.judged``."""

    brief: bytes
    findings: bytes
    document: bytes


SCHEMA = f"create table if not exists reports (key text primary key, {', '.join(Kept._fields)})"
# What outputs say of a report, by the kind of output; it holds as long as its mark is the same.
PIECES = (
    "create table if not exists pieces"
    " (report text, kind text, mark text, data, primary key (report, kind))"
)
CACHE = 512  # kilobytes of the file in memory: each outcome is read once
# What SQLite refuses, and the way out.
REFUSALS = {
    sqlite3.SQLITE_FULL: "system.full",
    sqlite3.SQLITE_IOERR: "system.broken",
    sqlite3.SQLITE_READONLY: "system.forbidden",
    sqlite3.SQLITE_CANTOPEN: "store.closed",
    sqlite3.SQLITE_BUSY: "store.busy",
    sqlite3.SQLITE_NOTADB: "store.foreign",
    sqlite3.SQLITE_CORRUPT: "store.foreign",
}
ROOM = 1 << 17  # bytes that SQLite needs at the least; below, a failure to write is a full disk
# Milliseconds that a run waits for another one to finish writing.
WAIT = 20_000


class Results:
    """Outcomes by key; the file is made where there is none. Raises CheckerError if it cannot be."""

    def __init__(self, path: str | Path) -> None:
        self.path = str(path)
        self.is_new = not Path(path).exists()
        try:
            Path(path).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.database = sqlite3.connect(path, timeout=WAIT / 1000, isolation_level=None)
        except (OSError, sqlite3.Error) as error:
            raise self._unusable(error) from error
        try:
            self._set_up()
        except sqlite3.Error as error:
            self._give_up(error)

    def _set_up(self) -> None:
        self.database.execute("pragma journal_mode = wal")
        self.database.execute("pragma synchronous = normal")
        self.database.execute(f"pragma cache_size = -{CACHE}")
        self.database.execute(SCHEMA)
        self.database.execute(PIECES)

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process that this is handed to opens the same file."""
        return Results, (self.path,)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, sqlite3.Error):
            self._give_up(error)
        with suppress(sqlite3.Error):
            self.database.close()

    def _give_up(self, error: sqlite3.Error) -> NoReturn:
        """Say why it cannot go on; where this run made the file and nothing is in it, remove it."""
        refused, is_bare = self._unusable(error), self.is_new and not self._holds_any()
        with suppress(sqlite3.Error):
            self.database.close()
        for tail in ("", "-wal", "-shm") if is_bare else ():
            with suppress(OSError):
                Path(f"{self.path}{tail}").unlink()
        raise refused from error

    def _holds_any(self) -> bool:
        with suppress(sqlite3.Error):
            return bool(self.database.execute("select 1 from reports limit 1").fetchone())
        return False

    def _unusable(self, error: OSError | sqlite3.Error) -> CheckerError:
        reason = reason_of(error) if isinstance(error, OSError) else self._why(error)
        return CheckerError(Message.of("store.unusable", path=self.path, reason=reason))

    def _why(self, error: sqlite3.Error) -> Message | str:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # what stands above says more closely
        is_full = code == sqlite3.SQLITE_IOERR and disk_usage(Path(self.path).parent).free < ROOM
        key = REFUSALS.get(sqlite3.SQLITE_FULL if is_full else code)
        return Message.of(key) if key else str(error)

    def get(self, key: str, *parts: str) -> tuple[bytes, ...] | None:
        """Return the named `parts` of what is kept under `key`, or None."""
        wanted = ", ".join(parts)
        with suppress(sqlite3.Error):
            row: tuple[bytes, ...] | None = self.database.execute(
                f"select {wanted} from reports where key = ?", (key,)
            ).fetchone()
            return row
        return None

    def has(self, key: str) -> bool:
        """Whether something is kept under `key`."""
        return self.get(key, "1") is not None

    def put(self, key: str, kept: Kept) -> None:
        """Keep an outcome under `key`, in place of what was there."""
        self.database.execute("insert or replace into reports values (?, ?, ?, ?)", (key, *kept))

    def piece(self, key: str, kind: str, mark: str) -> bytes | None:
        """Return what an output of a kind said of a report, or None where that holds no longer."""
        with suppress(sqlite3.Error):
            row = self.database.execute(
                "select data from pieces where report = ? and kind = ? and mark = ?",
                (key, kind, mark),
            ).fetchone()
            return row and bytes(row[0])
        return None

    def put_piece(self, key: str, kind: str, mark: str, data: bytes) -> None:
        """Keep what an output says of a report; where that fails, the next run makes it anew."""
        with suppress(sqlite3.Error):
            self.database.execute(
                "insert or replace into pieces values (?, ?, ?, ?)", (key, kind, mark, data)
            )

    def keep_only(self, keys: Iterable[str]) -> None:
        """Forget all but what is kept under `keys`."""
        with self.database:
            self.database.execute("begin")
            self.database.execute("create temp table wanted (key text primary key)")
            self.database.executemany(
                "insert or ignore into wanted values (?)", ((k,) for k in keys)
            )
            self.database.execute("delete from reports where key not in (select key from wanted)")
            self.database.execute("delete from pieces where report not in (select key from wanted)")
            self.database.execute("drop table wanted")
            self.database.execute("commit")
