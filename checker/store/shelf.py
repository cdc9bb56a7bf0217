"""Finished outputs beside a file of outcomes: what would be written again is copied instead."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import file_digest
from pathlib import Path

from checker.files import whole


class Shelf:
    """The outputs of one state of things, by name; those of other states are thrown away."""

    def __init__(self, store: str, state: str) -> None:
        self.folder = Path(f"{store}.outputs")
        self.state = state

    def has(self, name: str) -> bool:
        """Say whether there is an output called `name`, and it is as it was written."""
        with suppress(OSError):
            return self._path(f"{name}.sum").read_text("ascii") == _sum(self._path(name))
        return False

    def take(self, name: str, target: Path) -> None:
        """Copy the output called `name` to `target`. Raises OSError."""
        shutil.copyfile(self._path(name), target)

    @contextmanager
    def draft(self, name: str) -> Iterator[Path]:
        """Give a file to write the output called `name` to. Raises OSError."""
        self._clear()
        with whole(self._path(name)) as draft:
            yield draft
        with whole(self._path(f"{name}.sum")) as draft:
            draft.write_text(_sum(self._path(name)), "ascii")

    def text(self, name: str) -> str | None:
        """Return the text called `name`, or None."""
        return self._path(name).read_text("utf-8") if self.has(name) else None

    def put_text(self, name: str, text: str) -> None:
        """Keep a text; where that fails, the next run makes it anew."""
        with suppress(OSError), self.draft(name) as draft:
            draft.write_text(text, "utf-8")

    def _clear(self) -> None:
        """Make the folder where there is none, and throw away what is of another state."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for other in self.folder.iterdir():
            if not other.name.startswith(self.state):
                other.unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        return self.folder / f"{self.state}-{name}"


def _sum(file: Path) -> str:
    """Return what a file comes to: of one that a crash cut off it is another."""
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()
