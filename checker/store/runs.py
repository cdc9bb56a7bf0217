"""What whole runs have written, kept among the outcomes: where nothing changed, it is written again."""

import os
import zlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from checker import kept
from checker.store.encoding import FAST
from checker.store.outcomes import folder


def written(key: str, count: int) -> tuple[bytes, ...] | None:
    """Return the `count` outputs of the run called `key`, or None where they are not kept."""
    try:
        return tuple(_read(_file(key, number)) for number in range(count))
    except (OSError, zlib.error):
        return None


def keep(key: str, outputs: Sequence[bytes]) -> None:
    """Keep what a run has written; where that fails, the next one makes it anew."""
    with suppress(OSError):
        for number, output in enumerate(outputs):
            kept.write(_file(key, number), zlib.compress(output, FAST))


def _file(key: str, number: int) -> str:
    return str(Path(folder(), f"{key}-{number}"))


def _read(file: str) -> bytes:
    data = zlib.decompress(kept.read(file))
    os.utime(file)  # what is used stays longest
    return data
