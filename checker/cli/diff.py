"""The difference of two texts as ``diff -u`` prints it, coloured for a terminal."""

import re
from collections.abc import Iterator
from difflib import unified_diff

from checker.cleaning import harmless

NO_END = "\n\\ No newline at end of file\n"
RESET = "\x1b[0m"
# The first that a line begins with decides.
COLOURS = (("---", "\x1b[1m"), ("+++", "\x1b[1m"), ("@@", "\x1b[36m"),
           ("-", "\x1b[31m"), ("+", "\x1b[32m"))  # fmt: skip


def unified(path: str, before: str, after: str, colour: bool) -> str:
    """Return how `after` differs from `before`, "" where it does not; `path` stands for both.

    With `colour` it is for a terminal, and nothing in the text acts on that.
    """
    found = unified_diff(_rows(before), _rows(after), path, path)
    whole = (one if one.endswith("\n") else one + NO_END for one in found)
    return "".join(_coloured(whole) if colour else whole)


def _rows(text: str) -> list[str]:
    """Return the lines of `text` with their ends; what else ends a line for Python does not here."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _coloured(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        words = harmless(line.rstrip("\r\n"))
        code = next((code for start, code in COLOURS if line.startswith(start)), "")
        yield f"{code}{words}{RESET if code else ''}\n"
