"""The command line: one module a command. Nothing else prints or exits, and all errors end here."""

import gc
import os
import sys
from collections.abc import Sequence

import click

from checker import patterns
from checker.cleaning import clean
from checker.cli import language, streams
from checker.cli.commands import Commands
from checker.cli.exits import Exit
from checker.errors import CheckerError, reason_of
from checker.messages import Language, Message


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    lang = language.choose(arguments, os.environ)
    streams.prepare()
    try:
        status = Commands(lang).main(arguments, "checker", standalone_mode=False)
    except Exception as error:  # one of the two places that catch everything
        status = _answer(error, lang, "--debug" in arguments)
    except KeyboardInterrupt:
        status = Exit.INTERRUPTED
    patterns.keep()
    gc.freeze()  # nor is there any to look for when Python ends
    return int(status or 0)


def _answer(error: Exception, lang: Language, debug: bool) -> Exit:
    """Say what went wrong in one line (a pack's problems take more) and return the status."""
    if debug:
        import traceback

        sys.stderr.write("".join(traceback.format_exception(error)))
    match error:
        case click.Abort():
            return Exit.INTERRUPTED
        case click.UsageError():
            from checker.cli import help as help_page

            sys.stderr.write(f"{clean(help_page.complaint(error, lang))}\n")
        case CheckerError():
            from checker.cli import complaints

            complaints.tell(error, lang)
        case OSError():
            key = "cli.error-at" if error.filename else "cli.error"
            where = error.filename or ""
            streams.tell(Message.of(key, path=where, message=reason_of(error)), lang)
        case _:
            crash = f"{type(error).__name__}: {error}".splitlines()[0][:200]
            streams.tell(Message.of("cli.crash", crash=crash), lang)
            return Exit.OUR_FAULT
    return Exit.NOT_DONE
