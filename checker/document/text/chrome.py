"""Page marks and what a web page prints around a report, told from the report's own lines.

Looked for above the first lines of prose and below the last; the prose itself is never touched.
"""

from checker.document.model import Removed
from checker.document.names import bare
from checker.document.text import page_words as words
from checker.document.text.lines import Line, part
from checker.document.text.page_head import (
    body_start,
    head_chrome,
    label_in,
    number_in,
    shorn,
    title_in,
)
from checker.document.text.page_tail import tail_chrome
from checker.document.text.pages import marks
from checker.patterns import pattern
from checker.records import NamedTuple

DAY = pattern(r"((?:19|20)\d\d)[-./年](\d\d?)[-./月](\d\d?)")
FIELD = pattern(
    r"([^\W\d](?:[ \u3000]?\w){1,7})[ \u3000]?[\]】:：|｜][\s\]】:：|｜]{0,4}([^\s\[【|｜\]】]+)"
)
GLUED = pattern(r"(\w{3,30})[:：]")
BOX = "| \t"


class Stripped(NamedTuple):
    """A report's own lines, what was removed, and what the page said of itself.

    `numbered`: the page says the document's number beside a label of its own.
    """

    lines: tuple[Line, ...]
    removed: tuple[Removed, ...]
    published: str | None = None
    publisher: str | None = None
    numbered: bool = False


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
    return Stripped((*above, *below), removed, *told(head), any(map(number_in, head)))


def told(lines: list[Line]) -> tuple[str | None, str | None]:
    """Return when (an ISO date) and by whom a page was published, as its lines say."""
    said = _said(lines)
    publisher = next((said[label] for label in words.SOURCES if label in said), None)
    return _published(said, lines), publisher


def day_in(text: str) -> str | None:
    """Return the first day that stands in a text as an ISO date, whether or not there is such a day."""
    day = DAY.search(text)
    return f"{day[1]}-{int(day[2]):02}-{int(day[3]):02}" if day else None


def _above(lines: tuple[Line, ...]) -> tuple[list[Line], list[Line]]:
    """Part the lines above the body into the report's own and the page's."""
    chrome = head_chrome(lines)
    own, others = [], []
    for index, line in enumerate(lines):
        halves = shorn(line)
        if halves:
            own.append(halves[0])
            others.append(halves[1])
        elif index in chrome or not line.text.strip(BOX):
            own += [found for found in (number_in(line), title_in(line)) if found]
            others.append(line)
        else:
            words, box = _unboxed(line)
            own.append(words)
            others += box
    return own, others


def _unboxed(line: Line) -> tuple[Line, list[Line]]:
    """Take a line out of the table of one cell that a page has put it in: | 某局2023年报告 |."""
    words = line.text.strip(BOX)
    if "|" in words:
        return line, []
    start, size = line.text.index(words), len(line.text)
    end = start + len(words)
    edges = [part(line, *edge) for edge in ((0, start), (end, size)) if edge[0] < edge[1]]
    return part(line, start, end), edges


def _removed(reason: str, line: Line) -> Removed:
    return Removed(reason, line.text, line.source)


def _said(lines: list[Line]) -> dict[str, str]:
    """Return what labels say, the first of each; a value may stand on the line below."""
    said: dict[str, str] = {}
    for match in FIELD.finditer("\n".join(line.text for line in lines)):
        said.setdefault(label_in(bare(match[1])), _value(match[2]))
    return said


def _value(text: str) -> str:
    """Return what a label says without the next label, where no blank parts the two."""
    for match in GLUED.finditer(text):
        label = label_in(match[1])
        if label:
            return text[: match.end(1) - len(label)]
    return text


def _published(said: dict[str, str], lines: list[Line]) -> str | None:
    labelled = [said[label] for label in words.PUBLISHED if label in said]
    days = map(day_in, (*labelled, *(line.text for line in lines)))
    return next(filter(None, days), None)
