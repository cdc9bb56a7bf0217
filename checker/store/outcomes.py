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
from checker.packs.model import LoadedPacks
from checker.report import Report
from checker.store.encoding import RECORDS, STALE, Rulebook, pack, unpack, without_rules
from checker.store.keys import key_of, packs_key, program

LIMIT = 100_000_000  # bytes of all that is kept: some thousand reports


class Outcomes:
    """What was found by the packs `loaded`, by the content of the reports."""

    def __init__(self, loaded: LoadedPacks) -> None:
        self.loaded = loaded
        self.about = f"{packs_key(loaded)}\n{program()}"
        self.codec = Codec(RECORDS)
        self.rulebook = Rulebook(loaded)

    def judged(self, source: str, data: bytes, judge: Callable[[], Report]) -> Report:
        """Return the report on `data`, which `source` names: as it is kept, or as `judge` makes it."""
        try:
            file = join(folder(), key_of(data, source, self.about))
            found = self._restored(unpack(kept.read(file), self.codec), source)
            os.utime(file)  # what is used stays longest
        except (OSError, *STALE):
            return self._made(source, data, judge)
        return found

    def _made(self, source: str, data: bytes, judge: Callable[[], Report]) -> Report:
        report = judge()
        with suppress(OSError):
            file = join(folder(), key_of(data, source, self.about))
            bare = report._replace(packs=(), findings=without_rules(report.findings))
            kept.write(file, pack(bare, self.codec))
        return report

    def _restored(self, bare: Report, source: str) -> Report:
        """Give a report its rules again, and the name by which it is known now."""
        return Report(
            bare.subject._replace(source=source),
            self.loaded.packs,
            self.rulebook.with_rules(bare.findings, bare.document.head.year),
            bare.document._replace(source=source),
        )


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
