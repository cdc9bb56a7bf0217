"""Page marks and what a web page prints around a report, told from the report's own lines.

Looked for above the first lines of prose and below the last; the prose itself is never touched.
"""

from typing import NamedTuple

from checker.document.model import Removed
from checker.document.text import page_words as words
from checker.document.text.lines import Line
from checker.document.text.page_head import body_start, head_chrome, number_in, shorn
from checker.document.text.page_tail import tail_chrome
from checker.document.text.pages import marks


class Stripped(NamedTuple):
    """A report's own lines, what was removed, and what the page said of itself."""

    lines: tuple[Line, ...]
    removed: tuple[Removed, ...]
    published: str | None = None
    publisher: str | None = None


def strip(lines: tuple[Line, ...]) -> Stripped:
    """Take page marks and the chrome of web pages from `lines`."""
    pages = marks(lines)
    own = tuple(line for index, line in enumerate(lines) if index not in pages) if pages else lines
    body = body_start(own)
    above, head = _above(own[:body])
    tail = tail_chrome(own, body)
    below = [line for index, line in enumerate(own[body:], body) if index not in tail]
    removed = (
        *(_removed("page", lines[index]) for index in sorted(pages)),
        *(_removed("chrome", line) for line in head),
        *(_removed("chrome", own[index]) for index in sorted(tail)),
    )
    said = "\n".join(line.text for line in head)
    return Stripped((*above, *below), removed, _published(said), _publisher(said))


def _above(lines: tuple[Line, ...]) -> tuple[list[Line], list[Line]]:
    """Part the lines above the body into the report's own and the page's."""
    chrome = head_chrome(lines)
    own, others = [], []
    for index, line in enumerate(lines):
        halves = shorn(line)
        if halves:
            own.append(halves[0])
            others.append(halves[1])
        elif index in chrome:
            number = number_in(line)
            own += [number] if number else []
            others.append(line)
        else:
            own.append(line)
    return own, others


def _removed(reason: str, line: Line) -> Removed:
    return Removed(reason, line.text, line.source)


def _published(said: str) -> str | None:
    match = words.PUBLISHED.search(said) or words.DATED.search(said)
    return f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}" if match else None


def _publisher(said: str) -> str | None:
    match = words.SOURCE.search(said) or words.PUBLISHER.search(said)
    return match[1] if match else None
