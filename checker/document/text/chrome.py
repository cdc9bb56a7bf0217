"""What a web page prints around a report, told from the report's own lines.

Looked for above the first lines of prose and below the last; the prose itself is never touched.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from checker.document.markers import MARKER
from checker.document.model import Removed
from checker.document.text import page_words as words
from checker.document.text.lines import Line, part
from checker.document.text.pages import marks
from checker.document.titles import is_title

HEAD_LINES = 90
TAIL_LINES = 40
PROSE = 40
SHORT, LONG = 60, 120
VALUE = 15
ASCII_VALUE = 40
BLANK = re.compile(r"\s+")
INNER_BLANK = re.compile(r"(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff](?:\s|[:：]))")
ADDRESSEE = re.compile(r".{1,80}(?:委|政府|人大|代表|院|局|厅|部|办|同志|单位|部门)[:：]$")


class Stripped(NamedTuple):
    """A report's own lines, what was removed, and what the page said of itself."""

    lines: tuple[Line, ...]
    removed: tuple[Removed, ...]
    published: str | None = None
    publisher: str | None = None


def strip(lines: tuple[Line, ...]) -> Stripped:
    """Take page marks and the chrome of web pages from `lines`."""
    pages = marks(lines)
    own = tuple(line for index, line in enumerate(lines) if index not in pages)
    body = _body(own)
    head = _head(own[:body])
    tail = _tail(own, body)
    kept: list[Line] = []
    mended: list[str] = []
    for index, line in enumerate(own):
        if index in head:
            kept += _number(line)
        elif index not in tail:
            kept.append(_shorn(line, mended) if index < body else line)
    chrome = [line for index, line in enumerate(own) if index in head or index in tail]
    said = "\n".join([line.text for index, line in enumerate(own) if index in head] + mended)
    removed = [
        *_removed("page", (lines[one] for one in sorted(pages))),
        *_removed("chrome", chrome),
    ]
    return Stripped(tuple(kept), tuple(removed), _published(said), _publisher(said))


def _removed(reason: str, lines: Iterable[Line]) -> list[Removed]:
    return [Removed(reason, line.text, line.source) for line in lines]


def _body(lines: tuple[Line, ...]) -> int:
    """Return the index of the first line that is prose, a heading or an address."""
    for index, line in enumerate(lines[:HEAD_LINES]):
        text = line.text
        if (text[0] in "一1１（(第" and MARKER.match(text)) or ADDRESSEE.match(text):
            return index
        if len(text) >= PROSE and _is_prose(text):
            return index
    return min(len(lines), HEAD_LINES)


def _is_prose(text: str) -> bool:
    bare = BLANK.sub("", text)
    if not any(mark in bare for mark in "，,。；"):
        return False
    return not (words.LABELLED.match(bare) or words.CRUMBS.match(bare) or words.CAPTION.match(bare))


def _head(lines: tuple[Line, ...]) -> set[int]:
    bare = [BLANK.sub("", line.text) for line in lines]
    found = {index for index, text in enumerate(bare) if _is_chrome(text)}
    found |= {index for index, text in enumerate(bare) if _is_column(text, bare[index + 1 :])}
    for index, text in enumerate(bare):
        if words.CRUMB.match(text):
            found |= {near for near in (index - 1, index + 1) if 0 <= near < len(bare)}
    gone = {bare[index] for index in found}
    found |= {index for index, text in enumerate(bare) if text in gone and not is_title(text)}
    return found | {index for index in range(len(bare)) if _is_value(bare, index, found)}


def _is_chrome(text: str) -> bool:
    return (
        (
            bool(
                words.LABELLED.match(text)
                or words.BARE_LABEL.match(text)
                or words.STAMP.match(text)
            )
            and not _is_day(text)
        )
        or any(
            one.match(text)
            for one in (
                words.PRESSED,
                words.CRUMBS,
                words.CRUMB,
                words.ADDRESS,
                words.HELPER,
                words.CAPTION,
            )
        )
        or bool(len(text) <= SHORT and words.END.match(text))
    )


def _is_day(text: str) -> bool:
    """Whether a line is a date as a signature has it (2024年1月10日), not as a page has it."""
    return text.endswith("日") and text[:2].isdecimal()


def _is_column(text: str, below: list[str]) -> bool:
    return bool(words.COLUMN.match(text)) and any(is_title(one) and one != text for one in below)


def _is_value(lines: list[str], index: int, found: set[int]) -> bool:
    """Whether a short line between two that are chrome is what a label above it says."""
    if index in found or not {index - 1, index + 1} <= found:
        return False
    text = lines[index]
    limit = ASCII_VALUE if text.isascii() else VALUE
    return len(text) <= limit and not is_title(text) and not words.OWN.match(text)


def _tail(lines: tuple[Line, ...], body: int) -> set[int]:
    first = max(body + 1, len(lines) - TAIL_LINES)
    bare = {index: BLANK.sub("", lines[index].text[:LONG]) for index in range(first, len(lines))}
    found: set[int] = set()
    for index in reversed(bare):
        if (
            len(bare[index]) <= SHORT
            and words.END.match(bare[index])
            and _ends(lines, index, found)
        ):
            found |= set(range(index, len(lines)))
    for index in reversed(bare):
        if index not in found and not _is_foot(bare, index):
            break
        found.add(index)
    return found


def _is_foot(lines: dict[int, str], index: int) -> bool:
    """Whether a line that stands below all of the report is a button, or named by a label above."""
    text = lines[index]
    if len(text) > SHORT or words.OWN.match(text):
        return False
    if words.FOOT.match(text) or words.PRESSED.match(text):
        return True
    label = lines.get(index - 1, "")
    return len(text) <= VALUE and bool(words.FOOT.match(label)) and label.endswith((":", "："))


def _ends(lines: tuple[Line, ...], index: int, found: set[int]) -> bool:
    """Whether nothing of the report follows the line at `index`."""
    before = None
    for line in lines[index + 1 :]:
        text = line.text
        if words.OWN.match(text) and not found:
            return False
        if len(text) > SHORT and "。" in text:
            before = before or "".join(one.text for one in lines[:index])
            if text[:PROSE] not in before:
                return False
    return True


def _number(line: Line) -> list[Line]:
    """Keep the document number out of a line of metadata."""
    match = words.NUMBERED.search(line.text)
    return [part(line, match.start(1), match.end(1))] if match else []


def _shorn(line: Line, mended: list[str]) -> Line:
    """Cut the labels of the page off the end of a title."""
    text = line.text
    match = words.LABEL.search(text, 8)
    if match is None or not is_title(text[: match.start()].strip(" \t\u3000|【[")):
        return line
    mended.append(text[match.start() :])
    end = len(text[: match.start()].rstrip(" \t\u3000|【["))
    return part(line, 0, end)


def _published(said: str) -> str | None:
    match = words.PUBLISHED.search(said) or words.DATED.search(said)
    return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}" if match else None


def _publisher(said: str) -> str | None:
    match = words.PUBLISHER.search(said)
    return match[1] if match else None
