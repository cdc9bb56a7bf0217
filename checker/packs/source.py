"""The text of a pack file, with the places of its lines."""

from bisect import bisect_right
from pathlib import Path
from typing import Any

from checker.errors import At, PackError, Problem, reason_of
from checker.messages import Message
from checker.patterns import pattern
from checker.records import NamedTuple

LIMIT = 4_000_000  # bytes; our own largest file has a twentieth of it
DEPTH = 16  # of lists and keys in one another
BREAK = pattern("\r\n|[\n\r\x85\u2028\u2029]")  # what YAML takes for the end of a line
FOREIGN = pattern("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Source(NamedTuple):
    """A pack file as text; `starts` are the offsets of its lines."""

    path: str
    text: str
    starts: tuple[int, ...]

    def at(self, offset: int) -> At:
        """Return the place of the character at `offset`."""
        line = bisect_right(self.starts, offset)
        return At(self.path, line, offset - self.starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """Return line `number`, counted from 1, without its end."""
        start = self.starts[number - 1]
        end = BREAK.search(self.text, start)
        return self.text[start : end.start() if end else len(self.text)]


class Log(NamedTuple):
    """What was found wrong in one file so far; `problems` grows while the file is read."""

    source: Source
    problems: list[Problem]

    def add(
        self,
        key: str,
        start: int,
        end: int = 0,
        *,
        expected: Message | None = None,
        hint: Message | None = None,
        **params: Any,
    ) -> None:
        """Note that the characters from `start` to `end` are wrong, as message `key` says."""
        self.note(Message.of(key, **params), start, end, expected, hint)

    def note(
        self,
        message: Message,
        start: int,
        end: int = 0,
        expected: Message | None = None,
        hint: Message | None = None,
    ) -> None:
        """Note that the characters from `start` to `end` are wrong, as `message` says."""
        at = self.source.at(start)
        line = self.source.line(at.line)
        width = max(1, min(end - start, len(line) - at.column + 1))
        self.problems.append(Problem(at, message, line, hint, expected, width))


def read_source(path: Path) -> Source:
    """Return the text of the pack at `path`. Raises PackError where it is no UTF-8 text."""
    try:
        too_big = path.stat().st_size > LIMIT
        data = b"" if too_big else path.read_bytes()
    except OSError as error:
        raise _broken(path, Message.of("pack.unreadable", reason=reason_of(error))) from None
    if too_big:
        raise _broken(path, Message.of("pack.too-big", limit=LIMIT // 1_000_000))
    return text_source(str(path), _decode(path, data))


def text_source(path: str, text: str) -> Source:
    """Return `text` as the source called `path`."""
    return Source(path, text, (0, *(found.end() for found in BREAK.finditer(text))))


def foreign_characters(log: Log) -> bool:
    """Note the first character that no YAML file may hold, and tell whether there is none."""
    found = FOREIGN.search(log.source.text)
    if found:
        log.add("pack.character", found.start(), found.end(), code=f"U+{ord(found[0]):04X}")
    return not found


def _decode(path: Path, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        good = text_source(str(path), data[: error.start].decode("utf-8", "replace"))
        key, text = _encoding(data)
        at = good.at(len(good.text))
        line = text_source(str(path), text).line(at.line) if text else ""
        raise PackError((Problem(at, Message.of(key), line),)) from None


def _encoding(data: bytes) -> tuple[str, str]:
    """Return the message for what is not UTF-8, and its text if it can be told."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "pack.utf16", ""
    try:
        return "pack.gb18030", data.decode("gb18030")
    except UnicodeDecodeError:
        return "pack.not-text", ""


def _broken(path: Path, message: Message) -> PackError:
    return PackError((Problem(At(str(path), 1, 1), message),))
