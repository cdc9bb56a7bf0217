"""Offsets in characters and the editor's positions: lines, and UTF-16 units in them."""

from bisect import bisect_right

from checker.patterns import pattern
from checker.records import NamedTuple

BREAK = pattern("\r\n|\n|\r")  # what the protocol takes for the end of a line


class Position(NamedTuple):
    """Line and UTF-16 unit in it, both from 0."""

    line: int
    unit: int


class Lines(NamedTuple):
    """A text with the offsets at which its lines begin."""

    text: str
    starts: tuple[int, ...]

    def position(self, offset: int) -> Position:
        """Return the position of the character at `offset`."""
        line = bisect_right(self.starts, offset) - 1
        return Position(line, units(self.text[self.starts[line] : offset]))

    def offset(self, position: Position) -> int:
        """Return the offset of `position`; one behind a line's end is that end."""
        line = min(position.line, len(self.starts) - 1)
        at, left = self.starts[line], position.unit
        for sign in self.line(line):
            left -= units(sign)
            if left < 0:
                break
            at += 1
        return at

    def line(self, number: int) -> str:
        """Return line `number`, from 0, without its end."""
        end = self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text)
        return self.text[self.starts[number] : end].rstrip("\r\n")


def lines_of(text: str) -> Lines:
    """Return `text` with its lines."""
    return Lines(text, (0, *(found.end() for found in BREAK.finditer(text))))


def units(text: str) -> int:
    """Return how many UTF-16 units `text` takes: two for a character beyond the first plane."""
    return len(text) + sum(sign > "\uffff" for sign in text)
