"""What a line tells by its words: how a paragraph begins, how a sentence ends, what is a heading."""

from checker.document.markers import FIRST, marker_at
from checker.document.names import is_body
from checker.document.part_words import PART_ENDS
from checker.patterns import pattern

CLOSED = "。！？；：!?;:…"
QUOTES = "”’\"'）)》〉】"
OPEN = "，、,（(《“〈【〔"
START = pattern(
    r"附\s?件?\s?\w?\s?[:：]|附\s?件\s?\w?$|抄\s?[送报]\s?[:：]|主\s?送\s?[:：]|——|--|[|｜#•●◆■※]"
)
STARTERS = frozenset("附抄主—-|｜#•●◆■※")
# So goes on a heading that only seems to end.
GOES_ON = "的和及与、，,"
ITEM_ENDS = "。；：:;"
# 市场监管 86420 3128 2416.5: a row of a table that was made text.
ROW = pattern(r"[^\s\d，。；：、]{2,24}(?:[ \u3000]{1,8}\d[\d,.]{0,12}[%％]?){2,20}")
ROW_ENDS = frozenset("0123456789%％")
STOPS = frozenset("。，；")
CALL = pattern(r".{0,60}(?:委|政府|单位|代表|同志们)\s?[:：！]$|各位.{1,10}[,，]$")
LONG = 30
PUNCTUATION = pattern("[。！？；：，!?;:,]")


def is_closed(text: str) -> bool:
    """Whether a sentence ends with the line."""
    return (text.rstrip(QUOTES) or text)[-1] in CLOSED


def is_row(text: str) -> bool:
    """Whether a line is a row of a table: divided by tabs, or a name and figures.

    A tab behind a number (一、, 1.) or in a sentence divides no cells.
    """
    if "\t" in text:
        return STOPS.isdisjoint(text) and (text[0] not in FIRST or marker_at(text, 0) is None)
    return text[-1] in ROW_ENDS and bool(ROW.fullmatch(text))


def begins_paragraph(text: str) -> bool:
    """Whether a line is the first of its paragraph, whatever stands above it."""
    return text[0] in STARTERS and bool(START.match(text))


def is_heading(text: str) -> bool:
    """Whether a line is a numbered heading and no sentence, by its shape."""
    return (
        text[0] in FIRST
        and text[-1] not in OPEN
        and "。" not in text
        and marker_at(text, 0) is not None
    )


def is_bare_heading(text: str) -> bool:
    """Whether a line is the heading of a part, without a number: no sentence ends so."""
    return len(text) < LONG and text.endswith(PART_ENDS) and not PUNCTUATION.search(text)


def is_complete(heading: str, below: str) -> bool:
    """Whether a numbered heading names a part, and the line `below` does not go on with it."""
    return heading.endswith(PART_ENDS) and below[0] not in GOES_ON


def counts_on(text: str, below: str) -> bool:
    """Whether a line begins with 2. where 1. stands within the paragraph that fills the one above."""
    marker = marker_at(below, 0) if below[0].isdecimal() else None
    if marker is None or marker.ordinal < 2:
        return False
    return any(f"{end}{marker.ordinal - 1}{marker.text[-1]}" in text for end in ITEM_ENDS)


def calls(text: str) -> bool:
    """Whether a line is the address of a report, or of a letter."""
    if CALL.match(text):
        return True
    names = text[:-1].replace("，", "、").split("、") if text[-1] in ":：" else []
    return bool(names) and all(is_body(one, strong=False) for one in names)
