"""Records by number in a file that nobody sees and that ends with the process.

Memory does not grow with what is put aside.
"""

import sqlite3


class Aside:
    """Bytes by number, put there in order and read in any."""

    def __init__(self) -> None:
        self.database = sqlite3.connect("", isolation_level=None)
        self.database.execute("pragma synchronous = off")
        self.database.execute("create table aside (number integer primary key, data blob)")
        self.database.execute("begin")

    def put(self, number: int, data: bytes) -> None:
        """Put `data` aside as that of `number`."""
        self.database.execute("insert into aside values (?, ?)", (number, data))

    def get(self, number: int) -> bytes:
        """Return what was put aside as that of `number`, b"" where nothing was."""
        row = self.database.execute("select data from aside where number = ?", (number,)).fetchone()
        return row[0] if row else b""
