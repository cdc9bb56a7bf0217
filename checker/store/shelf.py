"""Finished outputs beside a file of outcomes: what would be written again is copied instead."""

import shutil
from contextlib import suppress
from pathlib import Path


class Shelf:
    """The outputs of one state of things, by name; those of other states are thrown away."""

    def __init__(self, store: str, state: str) -> None:
        self.folder = Path(f"{store}.outputs")
        self.state = state

    def take(self, name: str, target: Path) -> bool:
        """Copy the output called `name` to `target`; say whether there was one."""
        kept = self._path(name)
        if not kept.is_file():
            return False
        shutil.copyfile(kept, target)
        return True

    def put(self, name: str, made: Path) -> None:
        """Keep a copy of the file `made`; where that fails, the next run makes it anew."""
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for other in self.folder.iterdir():
                if not other.name.startswith(self.state):
                    other.unlink(missing_ok=True)
            draft = self._path(f"{name}.part")
            shutil.copyfile(made, draft)
            draft.replace(self._path(name))

    def text(self, name: str) -> str | None:
        """Return the text called `name`, or None."""
        with suppress(OSError):
            return self._path(name).read_text("utf-8")
        return None

    def put_text(self, name: str, text: str) -> None:
        """Keep a text; where that fails, the next run makes it anew."""
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._path(name).write_text(text, "utf-8")

    def _path(self, name: str) -> Path:
        return self.folder / f"{self.state}-{name}"
