"""The bounds of a process that checks drafts: its memory, its files, its end."""

import os
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from checker.document import limits
from checker.errors import CheckerError, PackError

Made = TypeVar("Made")


def bounded() -> None:
    """Let this process take so much memory and no more, where the system can see to that."""
    try:
        import resource
    except ImportError:  # Windows
        return
    _, hard = resource.getrlimit(resource.RLIMIT_DATA)
    most = limits.MEMORY if hard == resource.RLIM_INFINITY else min(limits.MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_DATA, (most, hard))


def within(folder: str, source: str, work: Callable[..., Made], *given: Any) -> Made:
    """Do `work` for `source` and leave nothing outside `folder`.

    Raises what it raises, and ReadError out of memory.
    """
    tempfile.tempdir = os.environ["TMPDIR"] = folder  # of programs that are started, too
    try:
        with _ending_well():
            return work(*given)
    except MemoryError:
        raise limits.beyond("MEMORY", limits.MEMORY, source) from None
    except PackError as error:  # it was changed; its problems are told where it is made
        raise CheckerError(error.message) from None


class _EndedError(BaseException):
    """Raised where the process is to end; no rule that crashes takes it."""


@contextmanager
def _ending_well() -> Iterator[None]:
    """End what a reader has started before this process ends, when it is told to."""
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    except _EndedError:
        os._exit(1)
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(*_: Any) -> None:
    raise _EndedError
