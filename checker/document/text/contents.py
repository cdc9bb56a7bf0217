"""A table of contents is no outline: it says what stands below, and nothing of it."""

from itertools import takewhile

from checker.document.model import Removed
from checker.document.text.lines import Line
from checker.patterns import pattern

HEADED = pattern(r"目[ \u3000]*[录次][:：]?$")
# An entry that leads the eye to the number of its page, which may be lost.
LED = pattern(
    r"(?:\.{3,}|…{1,}|·{3,}|．{3,}|-{4,}|_{3,}|\s{4,}+)\s*\d{1,3}$|(?:\.{6}|…{3}|·{6}|．{6})$"
)
PAGE = pattern(r"[\s.…·．_—-]*\d{0,3}$")
BLANKS = pattern(r"\s+")
# Paragraphs among which a table of contents is headed; how long an entry is, how many there are.
FRONT, LONGEST, FEWEST = 30, 80, 2
PROSE = tuple("。：:；")
Paragraph = tuple[Line, ...]


def without_contents(groups: list[Paragraph]) -> tuple[list[Paragraph], tuple[Removed, ...]]:
    """Return the paragraphs without a table of contents among the first, and what went.

    Half of its entries at least stand again further down.
    """
    texts = [_text(one) for one in groups[:FRONT]]
    at = next((index for index, text in enumerate(texts) if HEADED.match(text)), None)
    if at is None:
        return groups, ()
    texts = [_folded(_text(one)) for one in groups]
    size = _size(texts, at + 1)
    gone = groups[at : at + 1 + size] if size else []
    removed = tuple(Removed("contents", line.text, line.source) for group in gone for line in group)
    return [*groups[:at], *groups[at + len(gone) :]], removed


def _size(texts: list[str], first: int) -> int:
    """Return how many paragraphs from `first` on are entries; none if they do not stand again."""
    run = list(takewhile(_is_entry, texts[first:]))
    again = run.index(run[0], 1) if run and run[0] in run[1:] else len(run)
    below = texts[first + again :]
    known = [any(one.startswith(entry) for one in below) for entry in run[:again]]
    while known and not known[-1]:
        known.pop()
    return len(known) if len(known) >= FEWEST and 2 * sum(known) >= len(known) else 0


def _is_entry(text: str) -> bool:
    return 0 < len(text) <= LONGEST and not text.endswith(PROSE)


def _folded(text: str) -> str:
    return BLANKS.sub("", PAGE.sub("", text))


def _text(group: Paragraph) -> str:
    return "".join(line.text for line in group)
