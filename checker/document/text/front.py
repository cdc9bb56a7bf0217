"""The lines above the body: a title broken over several made one, one printed twice kept once."""

from checker.document.markers import marker_at
from checker.document.model import Removed
from checker.document.names import date_in, is_body
from checker.document.text.lines import Line
from checker.document.titles import is_title, same, title_parts
from checker.patterns import pattern

FRONT = 30
ENCLOSED = pattern(r"附\s?件\s?\d?\s?[:：]?$")
# The year of a title may stand below it, in brackets.
YEAR = pattern(r"[（(]\s?(?:19|20)\d\d\s?年?度?\s?[）)]$")
PROSE = 40
Paragraph = tuple[Line, ...]


def mend(groups: list[Paragraph]) -> tuple[list[Paragraph], tuple[Removed, ...]]:
    """Join the lines of the title, drop its repetitions; return what is left and what went.

    What is enclosed with a letter has a title of its own.
    """
    enclosed = next((i + 1 for i in range(len(groups[:FRONT])) if _encloses(groups, i)), 0)
    below, gone = _mend(groups[enclosed:])
    if not enclosed:
        return below, gone
    above, removed = _mend(groups[:enclosed])
    return above + below, removed + gone


def _encloses(groups: list[Paragraph], at: int) -> bool:
    """Whether a letter is over at the line `at`: with 附件, or with who signed it, and the day."""
    text = groups[at][0].text
    if len(groups[at]) > 1 or not at:
        return False
    signed = at > 1 and date_in(text) is not None and is_body(groups[at - 1][0].text)
    return ENCLOSED.match(text) is not None or (signed and groups[at - 2][0].text[-1] in "。！")


def _mend(groups: list[Paragraph]) -> tuple[list[Paragraph], tuple[Removed, ...]]:
    size = _front(groups)
    texts = ["".join(line.text for line in group) for group in groups[:size]]
    front: list[Paragraph] = []
    titles: dict[str, Paragraph] = {}
    removed: list[Removed] = []
    at = 0
    for last in range(size):
        if not _ends(texts, last) or _goes_on(texts, last):
            continue
        first, end = max(title_parts(texts, last), at), _end(texts, last)
        front += groups[at:first]
        title = tuple(line for group in groups[first:end] for line in group)
        words = same("".join(texts[first:end]))
        if words in titles:
            front.remove(titles[words])
            removed += [Removed("repeat", line.text, line.source) for line in titles[words]]
        titles[words] = title
        front.append(title)
        at = end
    return front + groups[at:], tuple(removed)


def _ends(texts: list[str], last: int) -> bool:
    """Whether a title ends with the line at `last`, which may hold the end of a word: 报, 告."""
    text = texts[last]
    if len(text) > 1 or last == 0:
        return is_title(text)
    return is_title(texts[last - 1][-1] + text) and title_parts(texts, last) < last


def _goes_on(texts: list[str], last: int) -> bool:
    """Whether the title ends only with the next line."""
    below = last + 1
    return below < len(texts) and is_title(texts[below]) and title_parts(texts, below) <= last


def _end(texts: list[str], last: int) -> int:
    """Return where the title is over whose words end with the line at `last`."""
    below = last + 1
    return below + (below < len(texts) and YEAR.match(texts[below]) is not None)


def _front(groups: list[Paragraph]) -> int:
    for index, group in enumerate(groups[:FRONT]):
        text = group[0].text
        if len(group) > 1 or marker_at(text, 0) or (len(text) > PROSE and not is_title(text)):
            return index
    return min(len(groups), FRONT)
