"""Offsets in characters and the editor's positions: lines, and units of its encoding in them."""

from bisect import bisect_right
from typing import Literal

from checker.patterns import pattern
from checker.records import NamedTuple

BREAK = pattern("\r\n|\n|\r")  # what the protocol takes for the end of a line


# What editors count in; which of them an editor does it says at the start.
Encoding = Literal["utf-8", "utf-16", "utf-32"]


class Position(NamedTuple):
    """Line and unit of the editor's encoding in it, both from 0."""

    line: int
    unit: int


class Lines(NamedTuple):
    """A text with the offsets at which its lines begin, for an editor that counts in `encoding`."""

    text: str
    starts: tuple[int, ...]
    encoding: Encoding = "utf-16"

    def position(self, offset: int) -> Position:
        """Return the position of the character at `offset`."""
        line = bisect_right(self.starts, offset) - 1
        return Position(line, units(self.text[self.starts[line] : offset], self.encoding))

    def offset(self, position: Position) -> int:
        """Return the offset of `position`; one behind a line's end is that end."""
        line = min(position.line, len(self.starts) - 1)
        at, left = self.starts[line], position.unit
        for sign in self.line(line):
            left -= units(sign, self.encoding)
            if left < 0:
                break
            at += 1
        return at

    def line(self, number: int) -> str:
        """Return line `number`, from 0, without its end."""
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[number] : end].rstrip("\r\n")


def lines_of(text: str, encoding: Encoding = "utf-16") -> Lines:
    """Return `text` with its lines."""
    return Lines(text, (0, *(found.end() for found in BREAK.finditer(text))), encoding)


def units(text: str, encoding: Encoding = "utf-16") -> int:
    """Return how many units `text` takes; UTF-16 has two for a character beyond the first plane."""
    if encoding == "utf-8":
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text) + sum(sign > "\uffff" for sign in text if encoding == "utf-16")
