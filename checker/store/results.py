"""A file of outcomes by key, in SQLite: what was put in stays there, whatever ends the run.

What is asked for apart is kept apart, so that no more is read than is needed.
"""

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

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
# Milliseconds that a run waits for another one to finish writing.
WAIT = 20_000


class Results:
    """Outcomes by key; the file is made where there is none. Raises CheckerError if it cannot be."""

    def __init__(self, path: str | Path) -> None:
        self.path = str(path)
        try:
            Path(path).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.database = sqlite3.connect(path, timeout=WAIT / 1000, isolation_level=None)
            self.database.execute("pragma journal_mode = wal")
            self.database.execute("pragma synchronous = normal")
            self.database.execute(f"pragma cache_size = -{CACHE}")
            self.database.execute(SCHEMA)
            self.database.execute(PIECES)
        except (OSError, sqlite3.Error) as error:
            raise self._unusable(error) from error

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process that this is handed to opens the same file."""
        return Results, (self.path,)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, _: object, error: BaseException | None, trace: object) -> None:
        with suppress(sqlite3.Error):
            self.database.close()
        if isinstance(error, sqlite3.Error):
            raise self._unusable(error) from error

    def _unusable(self, error: OSError | sqlite3.Error) -> CheckerError:
        reason: Message | str = str(error)
        if isinstance(error, OSError):
            reason = reason_of(error)
        elif getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL:
            reason = Message.of("system.full")
        return CheckerError(Message.of("store.unusable", path=self.path, reason=reason))

    def get(self, key: str, *parts: str) -> tuple[bytes, ...] | None:
        """Return those parts of what is kept under `key`, or None."""
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
