"""Where output goes: the terminal as it is, and files that are whole or not there."""

import os
import sys
from contextlib import suppress
from errno import EACCES
from typing import TYPE_CHECKING, Any, TextIO

from checker.cleaning import on_a_line
from checker.errors import CheckerError, reason_of
from checker.files import whole
from checker.messages import Language, Message, say

if TYPE_CHECKING:
    from pathlib import Path

    from checker.view import Show, View

MARGINS = (40, 120)
WIDTH = 80


def prepare() -> None:
    """Let a terminal that cannot show a character show its number instead of failing.

    Where a stream is closed, nothing comes, and nobody reads what goes.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # in this order each is given its own number, the lowest
            setattr(sys, name, os.fdopen(os.open(os.devnull, os.O_RDWR), mode, encoding="utf-8"))
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Any = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="backslashreplace")


def view(lang: Language, show: "Show" = "review", to_file: bool = False) -> "View":
    """Return how to show things on standard output, or in a file."""
    from checker.view import View

    if to_file:
        return View(lang, show)
    return View(lang, show, width(), _has_colour(sys.stdout), not _is_utf8(sys.stdout))


def width() -> int:
    """Return how many cells a line on standard output may take."""
    asked = os.environ.get("COLUMNS", "")
    if asked.isdecimal() and int(asked):
        cells = int(asked)
    else:
        try:
            cells = os.get_terminal_size(sys.stdout.fileno()).columns or WIDTH
        except (OSError, ValueError):
            cells = WIDTH
    return min(max(cells, MARGINS[0]), MARGINS[1])


def put(output: str | bytes) -> None:
    """Write to standard output; where nobody reads any more, be silent."""
    try:
        if isinstance(output, bytes):
            sys.stdout.buffer.write(output)
        else:
            sys.stdout.write(output)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is still in the buffer must not fail again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def tell(message: Message, lang: Language) -> None:
    """Write one line to standard error; a file may have a name that a terminal would obey."""
    sys.stderr.write(f"{on_a_line(say(message, lang))}\n")


def write_file(path: str, output: str | bytes) -> None:
    """Write a whole file or nothing. Raises CheckerError where it cannot be written."""
    if path == "-":
        put(output)
        return
    from pathlib import Path

    data = output.encode("utf-8", "backslashreplace") if isinstance(output, str) else output
    try:
        with suppress(FileNotFoundError):
            Path(path).stat()  # of links that lead in a circle it says so
        _replace(Path(path).resolve(), data)
    except OSError as error:
        reason = reason_of(error)
        raise CheckerError(Message.of("cli.cannot-write", path=path, reason=reason)) from error


def _replace(path: "Path", data: bytes) -> None:
    """Write beside `path`, then move there; what is no plain file is written as it is.

    A file that was there keeps its permissions, and stays where they forbid to write it.
    """
    is_there = path.exists()
    if is_there and not path.is_file():
        path.write_bytes(data)
        return
    if is_there and not os.access(path, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES))
    with whole(path) as draft:
        draft.write_bytes(data)
        if is_there:
            draft.chmod(path.stat().st_mode)


def _has_colour(stream: TextIO) -> bool:
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return stream.isatty() and not plain


def _is_utf8(stream: TextIO) -> bool:
    return (stream.encoding or "").lower().replace("-", "").startswith("utf8")
