"""What the exit status says."""

from enum import IntEnum


class Exit(IntEnum):
    """Exit statuses; scripts rely on them."""

    CLEAN = 0
    FINDINGS = 1
    NOT_DONE = 2
    OUR_FAULT = 3
    INTERRUPTED = 130
