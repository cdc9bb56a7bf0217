"""What processes come to; here, so that these import nothing else."""

import os
import signal
import tempfile
from pathlib import Path

from checker.document import limits


def die() -> None:
    """End as a process does that the system ends."""
    _leave_a_file()
    os.kill(os.getpid(), signal.SIGKILL)


def hang() -> None:
    """Never come to an end."""
    _leave_a_file()
    while True:
        pass


def devour() -> int:
    """Take more memory than there is for one draft."""
    _leave_a_file()
    return len(bytearray(limits.MEMORY + 1))


def _leave_a_file() -> None:
    Path(tempfile.mkdtemp(), "draft").write_text("…", "utf-8")
