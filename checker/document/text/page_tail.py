"""What a web page prints below a report: links, buttons, who keeps the site."""

from checker.document.names import bare
from checker.document.text import page_words as words
from checker.document.text.lines import Line

MOST, PROSE, SHORT, LONG, VALUE = 40, 40, 60, 120, 15


def tail_chrome(lines: tuple[Line, ...], body: int) -> set[int]:
    """Return the indexes of the lines below the report that are the page's.

    `body` is the index of the first line of the report's prose.
    """
    first = max(body + 1, len(lines) - MOST)
    texts = {index: bare(lines[index].text[:LONG]) for index in range(first, len(lines))}
    found: set[int] = set()
    for index, text in texts.items():
        if len(text) <= SHORT and words.END.match(text) and _ends(lines, index):
            found = set(range(index, len(lines)))
            break
    for index in reversed(texts):
        if index not in found and not _is_foot(texts, index):
            break
        found.add(index)
    return found


def _is_foot(texts: dict[int, str], index: int) -> bool:
    """Whether a line that stands below all of the report is a button, or said by a label above."""
    text = texts[index]
    if len(text) > SHORT or words.OWN.match(text):
        return False
    if words.FOOT.match(text) or words.PRESSED.match(text):
        return True
    label = texts.get(index - 1, "")
    return len(text) <= VALUE and bool(words.FOOT.match(label)) and label.endswith((":", "："))


def _ends(lines: tuple[Line, ...], index: int) -> bool:
    """Whether nothing of the report follows the line at `index`; a repetition is nothing."""
    before = None
    for line in lines[index + 1 :]:
        text = line.text
        if words.OWN.match(text):
            return False
        if len(text) > SHORT and "。" in text:
            before = before or "".join(one.text for one in lines[:index])
            if text[:PROSE] not in before:
                return False
    return True
