"""What is said of input with which the job cannot be done."""

import sys

from checker.cli import streams
from checker.errors import CheckerError, PackError
from checker.messages import Language, Message


def tell(error: CheckerError, lang: Language) -> None:
    """Write to standard error what is wrong: a line, or every problem of a file that people write."""
    if isinstance(error, PackError):
        from checker.packs.show import show_all

        sys.stderr.write(f"{show_all(error, lang)}\n\n")
        streams.tell(error.message, lang)
    else:
        streams.tell(Message.of("cli.error", message=error.message), lang)
