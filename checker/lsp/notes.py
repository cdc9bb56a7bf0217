"""What the server says of a text, as records without a protocol."""

from typing import Literal

from checker.records import NamedTuple

Severity = Literal["error", "warning", "info"]


class Note(NamedTuple):
    """Something found in a text; `start` and `end` are offsets in characters."""

    start: int
    end: int
    severity: Severity
    code: str
    message: str


class Link(NamedTuple):
    """A place in a file: offsets in characters of its text."""

    path: str
    start: int
    end: int


class Offer(NamedTuple):
    """A word that could be typed: `text` in place of the characters from `start` to the cursor."""

    label: str
    text: str
    kind: Literal["keyword", "verb", "section", "indicator", "term", "key", "value"]
    detail: str
    start: int
