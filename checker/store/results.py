"""A file of outcomes by key, in SQLite: what was put in stays there, whatever ends the run."""

import sqlite3
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Self

from checker.errors import CheckerError
from checker.messages import Message

SCHEMA = "create table if not exists results (key text primary key, data blob) without rowid"
# Milliseconds that a run waits for another one to finish writing.
WAIT = 20_000


class Results:
    """Outcomes by key; the file is made where there is none. Raises CheckerError if it cannot be."""

    def __init__(self, path: str | Path) -> None:
        try:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            self.database = sqlite3.connect(path, timeout=WAIT / 1000, isolation_level=None)
            self.database.execute("pragma journal_mode = wal")
            self.database.execute("pragma synchronous = normal")
            self.database.execute(SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise CheckerError(
                Message.of("store.unusable", path=str(path), reason=str(error))
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.database.close()

    def get(self, key: str) -> bytes | None:
        """Return what is kept under `key`, or None."""
        with suppress(sqlite3.Error):
            row = self.database.execute("select data from results where key = ?", (key,)).fetchone()
            return row[0] if row else None
        return None

    def has(self, key: str) -> bool:
        """Whether something is kept under `key`."""
        found = self.database.execute("select 1 from results where key = ?", (key,)).fetchone()
        return found is not None

    def put(self, key: str, data: bytes) -> None:
        """Keep `data` under `key`, in place of what was there."""
        self.database.execute("insert or replace into results values (?, ?)", (key, data))

    def keep_only(self, keys: Iterable[str]) -> None:
        """Forget all but what is kept under `keys`."""
        with self.database:
            self.database.execute("begin")
            self.database.execute("create temp table wanted (key text primary key)")
            self.database.executemany(
                "insert or ignore into wanted values (?)", ((k,) for k in keys)
            )
            self.database.execute("delete from results where key not in (select key from wanted)")
            self.database.execute("drop table wanted")
            self.database.execute("commit")
