"""What could stand where a sentence stops, and the nearest of it to what stands there."""

import re

from checker.language.stop import END, Stop, words_of
from checker.messages import Message

# What can stand somewhere is told by kinds of words: as a message, with words of either spelling.
KINDS: dict[str, tuple[str, ...]] = {
    "MUST": ("language.words", "必须, 不得, 宜, 不宜, 可", "must, must not, should, may"),
    "MENTION": (
        "language.a-verb",
        "提及, 报告, 有, 引用, 符合, 写作",
        "mention, report, have, cite, match, write",
    ),
    "TERM": ("language.a-term",),
    "RIGHT": ("language.a-term",),
    "TABLE": ("language.a-term",),
    "NEAR": ("language.a-term",),
    "TITLE": ("language.a-title",),
    "PATTERN": ("language.a-pattern",),
    "SECTION": ("language.form", "存在问题 部分", "存在问题 section"),
    "INDICATOR": ("language.form", "罚款 金额", "罚款 amount"),
    "AND": ("language.words", "和, 或", "and, or"),
    "IN": ("language.a-place", "在 … 部分", "in … section"),
    "EXACTLY": ("language.a-bound", "至少 2", "at least 2"),
    "NUMBER": ("language.a-number",),
    END: ("language.the-end",),
}
FEW = 6


def english_words(stop: Stop) -> tuple[str, ...]:
    """Return the English words that could stand here."""
    return tuple(word for word in words_of() if word.isascii() and stop.takes(word))


def chinese_words(stop: Stop) -> tuple[str, ...]:
    """Return the Chinese words that could stand here."""
    return tuple(word for word in words_of() if not word.isascii() and stop.takes(word))


def nearest(word: str, words: tuple[str, ...], like: float) -> str:
    """Return the one of `words` that `word` begins most like, or nothing."""
    from difflib import SequenceMatcher

    def likeness(one: str) -> float:
        begin = word if one.isascii() else word[: len(one)]
        return SequenceMatcher(None, begin, one).ratio() if len(one) > 1 else 0

    best = max(words, key=likeness, default="")
    return best if best and likeness(best) >= like else ""


def expected(stop: Stop) -> Message | None:
    """Name what could stand here, in the spelling that the rule is in."""
    accepted = stop.accepted - ({"NUMBER"} if "EXACTLY" in stop.accepted else set())
    is_english = re.search("[a-z]", stop.plain) is not None
    kinds = [
        Message.of(key, words=tuple(spoken[is_english].split(", "))) if spoken else Message.of(key)
        for name, (key, *spoken) in KINDS.items()
        if name in accepted
    ]
    words = english_words(stop) if is_english else chinese_words(stop)
    words = tuple(one for one in words if f"{one}s" not in words)
    named = tuple(dict.fromkeys((*kinds, *words)))
    if not named:
        return None
    key = "language.words" if len(named) <= FEW else "language.expected-some"
    return Message.of(key, words=named if len(named) <= FEW else tuple(kinds) or named[:FEW])
