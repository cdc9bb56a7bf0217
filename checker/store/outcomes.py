"""Judged reports kept between runs in the user's cache, a file each, within bounds.

A run that finds the same content, packs and program takes what was found then. Several runs at a
time are no matter: a file is written whole, and one that cannot be read is made anew.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from os.path import join

from checker import kept
from checker.codec import Codec
from checker.document import limits
from checker.packs.model import LoadedPacks
from checker.report import Report
from checker.store.encoding import RECORDS, STALE, Rulebook, bare, pack, unpack
from checker.store.keys import key_of, packs_key, program

LIMIT = 100_000_000  # bytes of all that is kept: some thousand reports


class Outcomes:
    """What was found by the packs `loaded`, by the content of the reports."""

    def __init__(self, loaded: LoadedPacks) -> None:
        self.about = f"{packs_key(loaded)}\n{program()}{limits.chosen()}"
        self.codec = Codec(RECORDS)
        self.rulebook = Rulebook(loaded)

    def judged(self, source: str, data: bytes, judge: Callable[[], Report]) -> Report:
        """Return the report on `data`, which `source` names: as it is kept, or as `judge` makes it."""
        known = self.known(source, data)
        if known is not None:
            return known
        report = judge()
        with suppress(OSError):
            kept.write(self._file(source, data), pack(bare(report), self.codec))
        return report

    def known(self, source: str, data: bytes) -> Report | None:
        """Return what was found before in `data`, which `source` names; None where nothing is kept."""
        try:
            file = self._file(source, data)
            found = self.rulebook.dressed(unpack(kept.read(file), self.codec), source)
            os.utime(file)  # what is used stays longest
        except (OSError, *STALE):
            return None
        return found

    def _file(self, source: str, data: bytes) -> str:
        return join(folder(), key_of(data, source, self.about))


def folder() -> str:
    """Return the folder of all outcomes. Raises OSError without a home."""
    return join(kept.folder(), "checks")


def trim(limit: int = LIMIT) -> None:
    """Throw away what has not been used for longest, where all together is above `limit` bytes."""
    with suppress(OSError):
        files = [(one.stat(), one.path) for one in os.scandir(folder())]
        left = sum(stat.st_size for stat, _ in files)
        for stat, path in sorted(files, key=lambda one: one[0].st_mtime_ns):
            if left <= limit:
                return
            with suppress(FileNotFoundError):  # another run was faster
                os.unlink(path)
            left -= stat.st_size
