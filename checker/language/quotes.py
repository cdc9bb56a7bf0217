"""When a word needs quotation marks, and which: where it would not be read as that word."""

import re
from functools import cache
from pathlib import Path
from typing import Literal

from checker.language.glue import signed
from checker.language.signs import normal

Position = Literal["term", "section", "indicator", "right", "table", "near", "addend", "elided"]

BARE = re.compile(r"(?=[a-z0-9]*[^\W_a-z0-9])[^\W_]+")
# Where words stand; one is bare if it brings no sign of the language with it.
FRAMES = ("提及 {},{} 2 次 时,必须提及", ",{} 前后 2 字内", "{} 1 至 2 次", "{}")
ELIDED_FRAME = "提及 乙 和 {} 或 {} 和"
NEUTRAL = "甲"
# What ends a word at some position.
ENDS = {
    "term": "(?!)",
    "section": "部分|section|^(?:小?标题|开头|结尾|正文)$",
    "indicator": "数量|金额|比率|count|amount|rate|的$",
    "right": "而非|not",
    "table": "的写法",
    "near": "部分|section",
    "addend": "部分|section|数量|金额|比率|之和|[时的在]$|^(?:等于|当|如果|若)",
    "elided": "部分|section|数量|金额|比率|count|amount|rate|的$",
}
SLASH = re.compile(r"\\.|/", re.DOTALL)
# Pairs of marks in order of choice; no mark of a pair's family may stand in the word.
PAIRS = {
    "zh": ("“”", "‘’", "「」", "『』"),
    "en": ('""', "''", "「」", "『』"),
}
FAMILIES = ('"“”', "'‘’", "「」", "『』")


def quoted(text: str, lang: Literal["zh", "en"], position: Position = "term") -> str:
    """Return `text` as it has to be written at `position`: bare where that can be."""
    return text if _is_plain(normal(text), position) else _in_quotes(text, lang)


def slashed(pattern: str) -> str:
    """Return `pattern` between slashes, its own slashes escaped."""
    inner = SLASH.sub(lambda found: r"\/" if found[0] == "/" else found[0], pattern)
    return f"/{inner}/"


def _is_plain(word: str, position: Position) -> bool:
    # 甲或乙 and 甲3次以上 would be asked about.
    is_several = "或" in word.strip("或") or re.search("次以[上下]$", word)
    if is_several or BARE.fullmatch(word) is None or re.search(ENDS[position], word):
        return False
    if position not in ("addend", "elided"):
        return all(_is_unsigned(frame, word) for frame in FRAMES)
    return word not in _keywords() and all(
        _is_unsigned(frame, word) for frame in (*FRAMES, ELIDED_FRAME)
    )


def _is_unsigned(frame: str, word: str) -> bool:
    """Whether `word` leaves the signs in `frame` as they are, and gets none itself."""
    neutral = signed(frame.replace("{}", NEUTRAL))
    return signed(frame.replace("{}", word)) == neutral.replace(NEUTRAL, word)


def _in_quotes(text: str, lang: Literal["zh", "en"]) -> str:
    """Put `text` in the first pair of marks that it does not hold itself."""
    word = normal(text)
    pairs = zip(PAIRS[lang], FAMILIES, strict=True)
    fitting = (pair for pair, family in pairs if not set(family) & set(word))
    marks = next(fitting, PAIRS[lang][0])
    return f"{marks[0]}{text}{marks[1]}"


@cache
def _keywords() -> frozenset[str]:
    """Return the Chinese words of the grammar."""
    grammar = Path(__file__).with_name("grammar.lark").read_text(encoding="utf-8")
    return frozenset(re.findall(r'"([^\W_a-z]+)"', grammar))
