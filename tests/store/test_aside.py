"""Files of what is put aside, and who removes them."""

import os
import sys
from pathlib import Path

import pytest

from checker.audit.judged import CODEC
from checker.store.aside import Aside


def left(folder: Path, name: str) -> Path:
    """Make a file such as another process makes, two minutes ago."""
    path = folder / f"aside-{name}.sqlite"
    path.write_bytes(b"")
    then = path.stat().st_mtime - 120
    os.utime(path, (then, then))
    return path


def test_what_a_killed_process_left_is_swept_away(tmp_path: Path) -> None:
    """By the next one that puts something aside there."""
    gone = left(tmp_path, "gone")
    kept = Aside(CODEC, str(tmp_path))

    assert [Path(kept.path)] == list(tmp_path.iterdir())
    assert not gone.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
def test_what_a_process_still_reads_stays(tmp_path: Path) -> None:
    """However old it is."""
    from fcntl import LOCK_EX, flock

    in_use = left(tmp_path, "in-use")
    with in_use.open("rb") as held:
        flock(held, LOCK_EX)
        Aside(CODEC, str(tmp_path))

        assert in_use.exists()
