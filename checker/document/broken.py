"""Whether a text breaks off in the middle of a sentence: what it lacks may stand in its rest."""

from checker.document.markers import marker_at
from checker.document.model import Block, Gap, Head, Section
from checker.messages import Message
from checker.patterns import pattern

# Of a last paragraph that is prose and no line of a tail, and of how such a one ends.
PROSE, SHOWN = 20, 12
MARKS = pattern(r"[，,。；;：:]")
OPEN_END = pattern(r"(?:[\w，,、：:“‘《（(]|\.{3}|…)[”’\s]*$")
# What a report ends with: a text that has come so far only lacks its last full stop.
LAST_PARTS = pattern(r"问题|不足|短板|困难|下一?步|下一年|明年|今后|打算|安排|计划|展望|思路")
LAST_WORDS = pattern(r"下一?步|下一年|明年|来年|今后")


def breaks_off(
    text: str, blocks: tuple[Block, ...], sections: tuple[Section, ...], head: Head
) -> tuple[Gap, ...]:
    """Return the gap behind a text that was torn off before its last parts, else nothing."""
    if not (blocks and sections and head.tail_is_cut and blocks[-1].kind == "paragraph"):
        return ()
    start, end = blocks[-1].span
    last = text[start:end]
    if not OPEN_END.search(last) or not _goes_on(text, start, last):
        return ()
    if LAST_WORDS.search(last) or any(LAST_PARTS.search(one.title) for one in sections):
        return ()
    return (Gap(Message.of("reading.broken-off", words=last[-SHOWN:])),)


def _goes_on(text: str, start: int, last: str) -> bool:
    """Whether a last paragraph is prose, or a heading that has nothing below it."""
    is_prose = len(last) >= PROSE and MARKS.search(last)
    return bool(is_prose or marker_at(text, start))
