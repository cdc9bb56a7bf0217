"""What a web page prints above a report: breadcrumbs, buttons, labels with their values."""

from checker.document.markers import MARKER
from checker.document.names import bare
from checker.document.text import page_words as words
from checker.document.text.lines import Line, part
from checker.document.titles import is_title

MOST, PROSE, SHORT = 90, 40, 60
# What a label says stands beside it; an index number is longer than a name.
VALUE, ASCII_VALUE = 15, 40
# A title that is as long says more than the name of a column.
SPEAKING = 12
SIGNS = (words.PRESSED, words.CRUMBS, words.CRUMB, words.ADDRESS, words.HELPER, words.CAPTION)


def body_start(lines: tuple[Line, ...]) -> int:
    """Return the index of the first line that is prose, a heading or an address."""
    for index, line in enumerate(lines[:MOST]):
        text = line.text
        if text[0] in "一1１（(第" and MARKER.match(text):
            return index
        if len(text) >= PROSE or text[-1] in ":：":
            squeezed = bare(text)
            if _is_prose(squeezed) or _is_address(squeezed):
                return index
    return min(len(lines), MOST)


def head_chrome(lines: tuple[Line, ...]) -> set[int]:
    """Return the indexes of those of the lines above the body that are the page's."""
    texts = [bare(line.text) for line in lines]
    found = {index for index, text in enumerate(texts) if _is_chrome(text)}
    found |= {index for index, text in enumerate(texts) if _is_column(text, texts[index + 1 :])}
    found |= {index for index, line in enumerate(lines) if _is_menu(line.text)}
    for index in [index for index, text in enumerate(texts) if words.CRUMB.match(text)]:
        found |= {near for near in (index - 1, index + 1) if _is_step(texts, near)}
    gone = {texts[index] for index in found}
    found |= {index for index, text in enumerate(texts) if text in gone and not is_title(text)}
    return found | {index for index in range(len(texts)) if _is_value(texts, index, found)}


def number_in(line: Line) -> Line | None:
    """Return the document number that a line of metadata gives, as a line of its own."""
    match = words.NUMBERED.search(line.text)
    return part(line, match.start(1), match.end(1)) if match else None


def shorn(line: Line) -> tuple[Line, Line] | None:
    """Cut a title from the labels of the page that follow it on its line."""
    match = words.LABEL.search(line.text, SPEAKING)
    end = len(line.text[: match.start()].rstrip(" \t\u3000|【[")) if match else 0
    if match is None or not is_title(line.text[:end]):
        return None
    return part(line, 0, end), part(line, end, len(line.text))


def _is_prose(text: str) -> bool:
    if len(text) < PROSE or not any(mark in text for mark in "，,。；"):
        return False
    return not (words.LABELLED.match(text) or words.CRUMBS.match(text) or words.CAPTION.match(text))


def _is_address(text: str) -> bool:
    return bool(words.CALLED.match(text)) and not words.BARE_LABEL.match(text)


def _is_chrome(text: str) -> bool:
    if any(sign.match(text) for sign in SIGNS):
        return True
    if words.LABELLED.match(text) or words.BARE_LABEL.match(text):
        return True
    # A date as a signature has it, 2024年1月10日, is the report's own.
    if words.STAMP.match(text) and not (text.endswith("日") and text[:2].isdecimal()):
        return True
    if len(text) > SHORT or "。" in text:
        return False
    return bool(words.END.match(text)) or (
        bool(words.COUNTED.search(text)) and not is_title(words.LABEL.split(text)[0])
    )


def _is_column(text: str, below: list[str]) -> bool:
    return bool(words.COLUMN.match(text)) and any(is_title(one) and one != text for one in below)


def _is_menu(text: str) -> bool:
    """Whether a line lists several columns of a site."""
    names = text.split()
    known = [one for one in names if words.COLUMN.match(one) or words.PRESSED.match(one)]
    return len(names) > 2 and 2 * len(known) >= len(names) and not is_title(text)


def _is_step(texts: list[str], index: int) -> bool:
    """Whether a line next to a ``>`` is a step of the path to the page."""
    if not 0 <= index < len(texts):
        return False
    return not (is_title(texts[index]) and len(texts[index]) >= SPEAKING)


def _is_value(texts: list[str], index: int, found: set[int]) -> bool:
    """Whether a short line between two that are chrome is what a label above it says."""
    if index in found or not {index - 1, index + 1} <= found:
        return False
    text = texts[index]
    limit = ASCII_VALUE if text.isascii() else VALUE
    return len(text) <= limit and not is_title(text) and not words.OWN.match(text)
