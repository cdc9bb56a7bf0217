"""How long one document may take, before the run goes on with the next."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from checker.document import limits


class OutOfTimeError(BaseException):
    """The time is over; no rule that crashes, and so nothing between here and there takes it."""


@contextmanager
def within(source: str) -> Iterator[None]:
    """Let what is done for `source` take so long and no longer. Raises ReadError.

    It rests on an alarm of the system; where there is none, the limits of size hold alone.
    """
    if (
        not hasattr(signal, "setitimer")
        or threading.current_thread() is not threading.main_thread()
    ):
        yield
        return
    before = signal.signal(signal.SIGALRM, _stop)
    signal.setitimer(signal.ITIMER_REAL, limits.SECONDS)
    try:
        yield
    except OutOfTimeError:
        raise limits.beyond("SECONDS", limits.SECONDS, source) from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _stop(*_: Any) -> None:
    raise OutOfTimeError
