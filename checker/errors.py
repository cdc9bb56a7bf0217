"""What can go wrong through somebody's input, as exceptions that carry a message for people.

Every one of them ends in ``cli``: nothing else prints or exits.
"""

import errno

from checker.messages import Message, say
from checker.records import NamedTuple

REFUSALS = {
    errno.ENOSPC: "system.full",
    errno.EDQUOT: "system.full",
    errno.EACCES: "system.forbidden",
    errno.EPERM: "system.forbidden",
    errno.EROFS: "system.read-only",
    errno.EISDIR: "system.folder",
    errno.ENOENT: "system.missing",
    errno.ENOTDIR: "system.missing",
    errno.ELOOP: "system.loop",
    errno.ENAMETOOLONG: "system.long",
    errno.EIO: "system.broken",
    errno.ENXIO: "system.no-file",
}


class At(NamedTuple):
    """A place in a pack file: line and column count from 1, in characters."""

    path: str
    line: int
    column: int


class Problem(NamedTuple):
    """One thing that is wrong in a pack; `width` is the number of characters it concerns."""

    at: At
    message: Message
    line_text: str = ""
    hint: Message | None = None
    expected: Message | None = None
    width: int = 1


class CheckerError(Exception):
    """The job cannot be done as asked (exit status 2)."""

    def __init__(self, message: Message) -> None:
        super().__init__(message)
        self.message = message

    def __str__(self) -> str:
        return say(self.message)


class PackError(CheckerError):
    """A pack, or another file that people write, holds problems: all are here, in file order."""

    def __init__(self, problems: tuple[Problem, ...], key: str = "pack.broken") -> None:
        super().__init__(Message.of(key, count=len(problems)))
        self.problems = problems


class ReadError(CheckerError):
    """A report cannot be read; the message names the file, the cause and the way out."""


def reason_of(error: OSError) -> Message | str:
    """Return why the operating system refused, and the way out where it is one of `REFUSALS`."""
    key = REFUSALS.get(error.errno or 0)
    return Message.of(key) if key else error.strerror or str(error)
