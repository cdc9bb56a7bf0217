"""Words that are not of the language, and those that may be meant."""

import re

from checker.language.expected import chinese_words, english_words, expected, nearest
from checker.language.meant import MEANT
from checker.language.problem import SyntaxProblem
from checker.language.stop import WORD, Stop, next_word, words_of
from checker.messages import Message

HAVE_TO = re.compile(r"\b(?:has|have|needs?|ought)\s+to\b")
CANNOT = re.compile(r"(?:必须|应当?|宜|可)\s*(?:不|没有?|未)")
NO_MODALS = tuple(
    (re.compile(word), meant)
    for word, meant in sorted(MEANT.items(), key=lambda pair: -len(pair[0]))
    if meant in ("必须", "应当", "不得", "宜", "可")
)
NOUNS = ("TERM", "SECTION", "INDICATOR", "NEAR", "RIGHT", "TABLE")
LIKE_ENGLISH, LIKE_CHINESE = 0.6, 0.5  # two Chinese characters with one in common


def mistaken_modal(stop: Stop) -> SyntaxProblem | None:
    """Find modals that are none, though they begin with one: needs to, 可以, 必须不."""
    for words, meant in ((HAVE_TO, "must"), *NO_MODALS):
        for found in words.finditer(stop.plain):
            if found.start() <= stop.start < found.end():
                message = Message.of("language.unknown", word=stop.text[slice(*found.span())])
                return SyntaxProblem(message, *found.span(), _did_you_mean(meant))
    for found in CANNOT.finditer(stop.plain):
        if found.start() <= stop.start < found.end():
            key = "language.may-not" if found[0].startswith("可") else "language.must-not"
            return SyntaxProblem(Message.of(key), *found.span())
    return None


def unknown(stop: Stop) -> SyntaxProblem | None:
    """Find a word that is not of the language, and the one that may be meant."""
    if stop.is_english:
        return _unknown_english(stop)
    for length in range(len(stop.word), 0, -1):
        meant = _meant(stop, stop.word[:length])
        if meant:
            return _no_such(stop, length, meant)
    is_free = bool(stop.accepted & {"TERM", "NEAR"})
    near = "" if is_free else nearest(stop.word, chinese_words(stop), LIKE_CHINESE)
    return _no_such(stop, len(near), near) if near else None


def mistaken_verb(stop: Stop) -> SyntaxProblem | None:
    """Find a word that passed for a term since a verb may be left out there: 甲 和 包含 乙."""
    before = list(WORD.finditer(stop.plain, 0, stop.start))
    if not before or before[-1][0] not in MEANT:
        return None
    message = Message.of("language.unknown", word=before[-1][0])
    meant = MEANT[before[-1][0]].split("|")[0]
    return SyntaxProblem(message, *before[-1].span(), _did_you_mean(meant))


def mistaken_suffix(stop: Stop, suffixes: tuple[str, ...]) -> SyntaxProblem | None:
    """Find a suffix that is not of the language: 存在问题 chapter, 存在问题部份."""
    start, end = _ending(stop, suffixes) or next_word(stop.plain, stop.end)
    word = stop.plain[start:end]
    meant = MEANT.get(word) or nearest(word, suffixes, LIKE_ENGLISH)
    if meant not in suffixes:
        return None
    message = Message.of("language.unknown", word=stop.text[start:end])
    return SyntaxProblem(message, start, end, _did_you_mean(meant))


def _meant(stop: Stop, word: str) -> str:
    """Return what people mean by `word`, if that can stand here."""
    meanings = MEANT.get(word, "").split("|")
    return next((one for one in meanings if stop.takes(one.split(" ")[0])), "")


def _unknown_english(stop: Stop) -> SyntaxProblem | None:
    if stop.word in words_of():
        return None
    near = _meant(stop, stop.word) or nearest(stop.word, english_words(stop), LIKE_ENGLISH)
    if near or stop.accepted.isdisjoint(NOUNS):
        return _no_such(stop, len(stop.word), near)
    message = Message.of("language.quotes", word=stop.typed)
    return SyntaxProblem(
        message, stop.start, stop.end, Message.of("language.in-quotes", word=f'"{stop.typed}"')
    )


def _no_such(stop: Stop, length: int, meant: str) -> SyntaxProblem:
    end = min(stop.start + length, stop.end)
    message = Message.of("language.unknown", word=stop.text[stop.start : end])
    hint = _did_you_mean(meant) if meant else None
    return SyntaxProblem(message, stop.start, end, hint, expected(stop))


def _ending(stop: Stop, suffixes: tuple[str, ...]) -> tuple[int, int] | None:
    """Return where the word ends in what people write for one of `suffixes`."""
    for word, meant in MEANT.items():
        if meant in suffixes and stop.word.endswith(word) and not word.isascii():
            return stop.end - len(word), stop.end
    return None


def _did_you_mean(word: str) -> Message:
    return Message.of("language.did-you-mean", word=word)
