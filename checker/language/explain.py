"""Why a sentence does not parse, in words that say what to do.

Looked at in this order: marks and signs, numbers, words that are not of the language, examples
of classic mistakes, and last what the grammar would have taken.
"""

import re
from functools import cache

from lark.exceptions import UnexpectedInput

from checker.language.glue import signed
from checker.language.grammar import parser
from checker.language.mistakes import EXAMPLES, MEANT, SUFFIXES
from checker.language.problem import SyntaxProblem
from checker.language.signs import masked
from checker.language.stop import END, WORD, Stop, next_word, stop_of, words_of
from checker.language.stray import STRAY
from checker.messages import Message

HAVE_TO = re.compile(r"\b(?:has|have|needs?|ought)\s+to\b")
CANNOT = re.compile(r"(?:必须|应当?|宜|可)\s*(?:不|没有?|未)")
MODAL = re.compile(r"\b(?:must|should|may|应|不?宜|可)|必须|应当|不得|严禁")
NO_MODALS = tuple(
    (re.compile(word), meant)
    for word, meant in sorted(MEANT.items(), key=lambda pair: -len(pair[0]))
    if meant in ("必须", "应当", "不得", "宜", "可")
)
DAY = re.compile(r"(?:次年|报告年度)?\s*\d+\s*月\s*\d+\s*日\s*(?:之|以)?[前后]")
MONTH = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?=\s*\d)|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:\s*\d+(?:st|nd|rd|th)?\b)?"
)
BESIDE = re.compile(r"(?:附近|周围|旁边|前后(?!\s*\d+\s*字)(?:\s*[^\s,]*?字[之以]?内)?)")
JOINED = re.compile(r"(?:\b(?:and|or)|[和且并或但]|,)\s*$")
BOUND = re.compile(r"(?:至少|至多|最多|恰好|不少于|不超过|不低于|不高于)占?\s*")
NUMBER = re.compile(r"\d[\d,.]*%?")
NOUNS = ("TERM", "SECTION", "INDICATOR", "NEAR", "RIGHT", "TABLE")
# What can stand somewhere is told by kinds of words: as a message, with words of either spelling.
KINDS: dict[str, tuple[str, ...]] = {
    "MUST": ("language.a-modal", "必须, 不得, 宜, 不宜, 可", "must, must not, should, may"),
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
    "SECTION": ("language.a-section", "存在问题 部分", "存在问题 section"),
    "INDICATOR": ("language.an-indicator", "罚款 金额", "罚款 amount"),
    "AND": ("language.and-or", "和, 或", "and, or"),
    "IN": ("language.a-place", "在 … 部分", "in … section"),
    "EXACTLY": ("language.a-bound", "至少 2", "at least 2"),
    "NUMBER": ("language.a-number",),
    END: ("language.the-end",),
}
FEW = 6
LIKE_ENGLISH, LIKE_CHINESE = 0.6, 0.5  # two Chinese characters with one in common


def explain(error: UnexpectedInput, text: str) -> SyntaxProblem:
    """Return what is wrong with `text`, at which the parser stopped with `error`."""
    stop = stop_of(error, text)
    looks = (*STRAY, _modal, _no_modal, _again, _number, _day, _unknown, _beside, _classic)
    found = (problem for look in looks if (problem := look(stop)))
    return next(found, None) or _unexpected(stop)


def _modal(stop: Stop) -> SyntaxProblem | None:
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


def _no_modal(stop: Stop) -> SyntaxProblem | None:
    """Find a condition with a comma behind it and no requirement, or a sentence without modal."""
    if MODAL.search(stop.plain):
        return None
    if not stop.start and not stop.is_english and "MUST" in stop.accepted and stop.word:
        return SyntaxProblem(Message.of("language.no-modal"), stop.start, stop.end)
    if stop.word != ",":
        return None
    start, end = next_word(stop.plain, stop.end)
    key = "language.no-modal" if start < end else "language.no-clause"
    return SyntaxProblem(Message.of(key), start, end)


def _number(stop: Stop) -> SyntaxProblem | None:
    """Find a bound that has no number."""
    bound = BOUND.match(stop.plain, stop.start)
    if bound is None:
        return None
    start, end = next_word(stop.plain, bound.end())
    return SyntaxProblem(Message.of("language.digits"), start, end)


def _day(stop: Stop) -> SyntaxProblem | None:
    """Find a day in words that are not of the language: 在 次年 3月1日 之前, by March 1."""
    found = DAY.match(stop.plain, stop.start) or MONTH.match(stop.plain, stop.start)
    return SyntaxProblem(Message.of("language.day-words"), *found.span()) if found else None


def _beside(stop: Stop) -> SyntaxProblem | None:
    """Find a distance in other words than a number of characters: 附近, 前后 三十多 字内."""
    found = BESIDE.search(stop.plain, stop.start)
    return SyntaxProblem(Message.of("language.distance"), *found.span()) if found else None


def _again(stop: Stop) -> SyntaxProblem | None:
    """Find a second modal, or a condition that comes last."""
    words = ("must", "should", "may", "必须", "应当", "应", "不得", "严禁", "宜", "不宜", "可")
    if stop.word in ("when", "if", "当", "如果") and stop.start:
        return SyntaxProblem(Message.of("language.when-first"), stop.start, stop.end)
    found = next((one for one in words if stop.plain.startswith(one, stop.start)), "")
    if not found or not JOINED.search(stop.plain[: stop.start]):
        return None
    return SyntaxProblem(Message.of("language.one-modal"), stop.start, stop.start + len(found))


def _unknown(stop: Stop) -> SyntaxProblem | None:
    """Find a word that is not of the language, and the one that may be meant."""
    if stop.is_english:
        return _unknown_english(stop)
    for length in range(len(stop.word), 0, -1):
        meant = _meant(stop, stop.word[:length])
        if meant:
            return _no_such(stop, length, meant)
    near = (
        ""
        if stop.accepted & {"TERM", "NEAR"}
        else _nearest(stop.word, _chinese(stop), LIKE_CHINESE)
    )
    return _no_such(stop, len(near), near) if near else None


def _meant(stop: Stop, word: str) -> str:
    """Return what people mean by `word`, if that can stand here."""
    meanings = MEANT.get(word, "").split("|")
    return next((one for one in meanings if stop.takes(one.split(" ")[0])), "")


def _unknown_english(stop: Stop) -> SyntaxProblem | None:
    if stop.word in words_of():
        return None
    near = _meant(stop, stop.word) or _nearest(stop.word, _english(stop), LIKE_ENGLISH)
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
    return SyntaxProblem(message, stop.start, end, hint, _expected(stop))


def _english(stop: Stop) -> tuple[str, ...]:
    return tuple(word for word in words_of() if word.isascii() and stop.takes(word))


def _chinese(stop: Stop) -> tuple[str, ...]:
    return tuple(word for word in words_of() if not word.isascii() and stop.takes(word))


def _nearest(word: str, words: tuple[str, ...], like: float) -> str:
    """Return the one of `words` that `word` begins most like, or nothing."""
    from difflib import SequenceMatcher

    def likeness(one: str) -> float:
        begin = word if one.isascii() else word[: len(one)]
        return SequenceMatcher(None, begin, one).ratio() if len(one) > 1 else 0

    best = max(words, key=likeness, default="")
    return best if best and likeness(best) >= like else ""


def _classic(stop: Stop) -> SyntaxProblem | None:
    """Find an example that fails in the same way."""
    key = _examples().get((stop.state, stop.kind))
    if key is None:
        return None
    if key == "language.two-words" and (problem := _mistaken_verb(stop)):
        return problem
    if key in SUFFIXES and (problem := _suffix(stop, SUFFIXES[key])):
        return problem
    if key == "language.bound" and (numbers := [*NUMBER.finditer(stop.plain, 0, stop.end)]):
        return SyntaxProblem(Message.of(key), numbers[-1].start(), stop.end)
    before = stop.text[: stop.start].split() or [""]
    return SyntaxProblem(Message.of(key, word=stop.typed or before[-1]), stop.start, stop.end)


def _mistaken_verb(stop: Stop) -> SyntaxProblem | None:
    """Find a word that passed for a term since a verb may be left out there: 甲 和 包含 乙."""
    before = list(WORD.finditer(stop.plain, 0, stop.start))
    if not before or before[-1][0] not in MEANT:
        return None
    message = Message.of("language.unknown", word=before[-1][0])
    meant = MEANT[before[-1][0]].split("|")[0]
    return SyntaxProblem(message, *before[-1].span(), _did_you_mean(meant))


def _suffix(stop: Stop, suffixes: tuple[str, ...]) -> SyntaxProblem | None:
    """Find a suffix that is not of the language: 存在问题 chapter, 存在问题部份."""
    start, end = _ending(stop, suffixes) or next_word(stop.plain, stop.end)
    word = stop.plain[start:end]
    meant = MEANT.get(word) or _nearest(word, suffixes, LIKE_ENGLISH)
    if meant not in suffixes:
        return None
    message = Message.of("language.unknown", word=stop.text[start:end])
    return SyntaxProblem(message, start, end, _did_you_mean(meant))


def _ending(stop: Stop, suffixes: tuple[str, ...]) -> tuple[int, int] | None:
    """Return where the word ends in what people write for one of `suffixes`."""
    for word, meant in MEANT.items():
        if meant in suffixes and stop.word.endswith(word) and not word.isascii():
            return stop.end - len(word), stop.end
    return None


def _unexpected(stop: Stop) -> SyntaxProblem:
    if stop.word == "时" and stop.plain.endswith("时"):
        return SyntaxProblem(Message.of("language.no-time"), stop.start, stop.end)
    key = "language.incomplete" if stop.kind == END else "language.unexpected"
    message = Message.of(key, word=_visible(stop.typed))
    return SyntaxProblem(message, stop.start, stop.end, None, _expected(stop))


def _visible(word: str) -> str:
    return "".join(one if one.isprintable() else f"U+{ord(one):04X}" for one in word)


def _expected(stop: Stop) -> Message | None:
    """Name what could stand here, in the spelling that the rule is in."""
    accepted = stop.accepted - ({"NUMBER"} if "EXACTLY" in stop.accepted else set())
    is_english = re.search("[a-z]", stop.plain) is not None
    kinds = [
        Message.of(key, words=tuple(spoken[is_english].split(", "))) if spoken else Message.of(key)
        for name, (key, *spoken) in KINDS.items()
        if name in accepted
    ]
    words = _english(stop) if is_english else _chinese(stop)
    words = tuple(one for one in words if f"{one}s" not in words)
    named = tuple(dict.fromkeys((*kinds, *words)))
    if not named:
        return None
    key = "language.expected" if len(named) <= FEW else "language.expected-some"
    return Message.of(key, words=named if len(named) <= FEW else tuple(kinds) or named[:FEW])


def _did_you_mean(word: str) -> Message:
    return Message.of("language.did-you-mean", word=word)


@cache
def _examples() -> dict[tuple[int, str], str]:
    """Return the key of each example, by where and at what the parser stops in it."""
    found: dict[tuple[int, str], str] = {}
    for key, sentences in EXAMPLES:
        for sentence in sentences:
            try:
                parser().parse(signed(masked(sentence)), start="sentence")
            except UnexpectedInput as error:
                stop = stop_of(error, sentence)
                found.setdefault((stop.state, stop.kind), key)
    return found
