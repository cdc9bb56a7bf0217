"""A file as bytes, or the sentence that says why it cannot be had."""

import errno

from checker.document import limits
from checker.errors import ReadError, reason_of
from checker.messages import Message


def load(name: str) -> bytes:
    """Return what a file holds, but not much more than can be read. Raises ReadError."""
    try:
        with open(name, "rb") as file:
            return file.read(limits.FILE + 1)
    except FileNotFoundError:
        key = "reading.missing"
    except IsADirectoryError:
        key = "reading.folder"
    except PermissionError:
        key = "reading.forbidden"
    except OSError as error:
        key = "reading.loop" if error.errno == errno.ELOOP else "reading.failed"
        raise ReadError(Message.of(key, source=name, cause=reason_of(error))) from error
    except ValueError as error:
        raise ReadError(Message.of("reading.failed", source=name, cause=str(error))) from error
    raise ReadError(Message.of(key, source=name))
