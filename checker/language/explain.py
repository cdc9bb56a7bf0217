"""Why a sentence does not parse, in words that say what to do.

Looked at in this order: marks and signs, numbers, words that are not of the language, examples
of classic mistakes, and last what the grammar would have taken.
"""

import re
from functools import cache
from typing import NamedTuple

from lark import Token
from lark.exceptions import UnexpectedInput, UnexpectedToken
from lark.lexer import PatternStr

from checker.facts.numerals import value_of
from checker.language.mistakes import EXAMPLES, MEANT
from checker.language.parse import parser
from checker.language.problem import SyntaxProblem
from checker.language.signs import MARKED, masked, normal
from checker.messages import Message

CLOSING = {"“": "”", "‘": "’", "「": "」", "『": "』", "《": "》"}
MARKS = "\"“”'‘’「」『』《》/／"
SIGNS = {";": "language.one-sentence", ":": "language.colon", "-": "language.negative"}
ENGLISH_NUMBERS = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
)
NUMERAL = re.compile(r"[零一二两三四五六七八九十百千万]+")
BOUND = re.compile(r"(?:至少|至多|恰好|不少于|不超过)占?\s*")
WORD = re.compile(r"[a-z]+(?:-[a-z]+)*|[^\W_]+|.")
# The terminals that are no plain words, as they are named to people.
NAMES = {
    "_ALL": "全部", "_ANY": "任一", "_LEAST": "至少", "_MOST": "至多", "_JUST": "恰好",
    "_AND_VERB": "和", "_OR_VERB": "或", "_THEN": ",", "_FROM": "在", "_DE": "的",
}  # fmt: skip
NOUNS = {
    "TERM": "language.a-term", "RIGHT": "language.a-term", "TABLE": "language.a-term",
    "NEAR": "language.a-term", "QUOTED": "language.a-term", "TITLE": "language.a-title",
    "PATTERN": "language.a-pattern", "SECTION": "language.a-section",
    "INDICATOR": "language.an-indicator", "NUMBER": "language.a-number", "$END": "language.the-end",
}  # fmt: skip
FEW = 6  # words named as expected
CLOSE = 0.5  # two Chinese characters of four in common


class Stop(NamedTuple):
    """Where the parser stopped: the word there and its terminal, and the terminals it would take.

    `state` is the place in the grammar.
    """

    text: str
    plain: str
    start: int
    end: int
    kind: str
    accepted: frozenset[str]
    state: int

    @property
    def word(self) -> str:
        """The word in half width and lower case."""
        return self.plain[self.start : self.end]


def explain(error: UnexpectedInput, text: str) -> SyntaxProblem:
    """Return what is wrong with `text`, at which the parser stopped with `error`."""
    stop = _stop(error, text)
    looks = (_empty, _open_mark, _sign, _number, _open_bracket, _unknown, _classic)
    found = (problem for look in looks if (problem := look(stop)))
    return next(found, None) or _unexpected(stop)


def _stop(error: UnexpectedInput, text: str) -> Stop:
    plain = masked(text)
    kind = error.token.type if isinstance(error, UnexpectedToken) else ""
    start = len(plain.rstrip()) if kind == "$END" else error.pos_in_stream or 0
    start, end = _word_at(plain, start)
    if isinstance(error, UnexpectedToken) and kind != "$END":
        end = max(end, error.token.end_pos or end)
    return Stop(text, plain, start, end, kind, _accepted(error), error.state.position)


def _word_at(plain: str, place: int) -> tuple[int, int]:
    """Return the word at `place`; an English one from its beginning, wherever the lexer cut it."""
    start = place
    while (
        start
        and plain[start : start + 1].isascii()
        and plain[start - 1 : start + 1].isalpha()
        and plain[start - 1].isascii()
    ):
        start -= 1
    found = WORD.match(plain, start)
    return start, found.end() if found else start


def _accepted(error: UnexpectedInput) -> frozenset[str]:
    """Return the terminals that lead on from where the parser stopped."""
    terminals = {one.name for one in parser().terminals} | {"$END"}
    names = terminals.intersection(error.interactive_parser.choices())
    return frozenset(name for name in names if _leads_on(error, name))


def _leads_on(error: UnexpectedInput, name: str) -> bool:
    trial = error.interactive_parser.copy(deepcopy_values=False)
    try:
        trial.feed_token(Token(name, ""))
    except UnexpectedToken:
        return False
    return True


def _empty(stop: Stop) -> SyntaxProblem | None:
    if stop.text.strip():
        return None
    return SyntaxProblem(Message.of("language.empty"), 0, len(stop.text))


def _open_mark(stop: Stop) -> SyntaxProblem | None:
    """Find a mark that has no partner."""
    rest = MARKED.sub(lambda found: " " * len(found[0]), normal(stop.text))
    start = next((place for place, sign in enumerate(rest) if sign in MARKS), None)
    if start is None:
        return None
    mark = stop.text[start]
    key = "language.open-pattern" if mark in "/／" else "language.open-mark"
    message = Message.of(key, mark=mark, partner=CLOSING.get(mark, mark))
    return SyntaxProblem(message, start, len(stop.text.rstrip()))


def _sign(stop: Stop) -> SyntaxProblem | None:
    key = SIGNS.get(stop.plain[stop.start : stop.start + 1])
    return SyntaxProblem(Message.of(key), stop.start, stop.start + 1) if key else None


def _number(stop: Stop) -> SyntaxProblem | None:
    """Find a number that is not in digits, or a bound that has none."""
    bound = BOUND.match(stop.plain, stop.start)
    if bound is None and "NUMBER" not in stop.accepted:
        return None
    start, end = _word_at(stop.plain, bound.end() if bound else stop.start)
    numeral = NUMERAL.match(stop.plain, start)
    word = numeral[0] if numeral else stop.plain[start:end]
    if word in ENGLISH_NUMBERS:
        hint = _did_you_mean(str(ENGLISH_NUMBERS.index(word)))
    elif numeral:
        hint = _did_you_mean(f"{value_of(word):g}")
    else:
        hint = None
    if bound is None and hint is None:
        return None
    return SyntaxProblem(Message.of("language.digits"), start, start + len(word), hint)


def _open_bracket(stop: Stop) -> SyntaxProblem | None:
    opened: list[int] = []
    for place, sign in enumerate(stop.plain):
        if sign == "(":
            opened.append(place)
        elif sign == ")" and opened:
            opened.pop()
    if stop.kind != "$END" or not opened or "RPAR" not in stop.accepted:
        return None
    return SyntaxProblem(Message.of("language.open-bracket"), opened[-1], opened[-1] + 1)


def _unknown(stop: Stop) -> SyntaxProblem | None:
    """Find a word that is not of the language, and the one that may be meant."""
    if "a" <= stop.word[:1] <= "z":
        return _unknown_english(stop)
    for length in range(len(stop.word), 0, -1):
        meant = MEANT.get(stop.word[:length], "")
        if meant and _terminals().get(meant) in stop.accepted:
            return _no_such(stop, length, meant)
    meant = "" if "TERM" in stop.accepted or stop.kind == "$END" else _nearest(stop)
    return _no_such(stop, len(meant), meant) if meant else None


def _unknown_english(stop: Stop) -> SyntaxProblem | None:
    meant = MEANT.get(stop.word, "")
    if meant and _terminals().get(meant.split()[0]) in stop.accepted:
        return _no_such(stop, len(stop.word), meant)
    if stop.word in _terminals():
        return None
    if "QUOTED" in stop.accepted:
        typed = stop.text[stop.start : stop.end]
        return SyntaxProblem(
            Message.of("language.quotes", word=typed),
            stop.start,
            stop.end,
            _did_you_mean(f'"{typed}"'),
        )
    return _no_such(stop, len(stop.word), _nearest(stop))


def _no_such(stop: Stop, length: int, meant: str) -> SyntaxProblem:
    end = stop.start + length
    message = Message.of("language.unknown", word=stop.text[stop.start : end])
    hint = _did_you_mean(meant) if meant else None
    return SyntaxProblem(message, stop.start, end, hint, _expected(stop))


def _nearest(stop: Stop) -> str:
    """Return the acceptable word that is most like the beginning of the word at `stop`."""
    from difflib import SequenceMatcher

    is_english = stop.word[:1].isascii()
    words = [word for word, name in _terminals().items() if name in stop.accepted]
    rated = [
        (
            SequenceMatcher(
                None, stop.word if is_english else stop.word[: len(word)], word
            ).ratio(),
            word,
        )
        for word in words
        if word[:1].isascii() == is_english and len(word) > 1
    ]
    ratio, word = max(rated, default=(0, ""))
    return word if ratio >= CLOSE and (is_english or ratio > CLOSE or len(word) == 2) else ""


def _classic(stop: Stop) -> SyntaxProblem | None:
    key = _mistakes().get((stop.state, stop.kind))
    if key is None:
        return None
    before = stop.text[: stop.start].split()
    word = stop.text[stop.start : stop.end] or (before[-1] if before else "")
    return SyntaxProblem(Message.of(key, word=word), stop.start, stop.end, None, None)


def _unexpected(stop: Stop) -> SyntaxProblem:
    key = "language.incomplete" if stop.kind == "$END" else "language.unexpected"
    message = Message.of(key, word=stop.text[stop.start : stop.end])
    return SyntaxProblem(message, stop.start, stop.end, None, _expected(stop))


def _expected(stop: Stop) -> Message:
    """Name what could stand here, in the words of the spelling that the rule is in."""
    is_english = re.search("[a-z]", stop.plain) is not None
    nouns = [Message.of(NOUNS[name]) for name in NOUNS if name in stop.accepted]
    words = [
        word
        for word, name in _terminals().items()
        if name in stop.accepted and (word[:1].isascii() == is_english or not word.isalpha())
    ]
    listed = tuple(dict.fromkeys((*nouns, *words)))
    key = "language.expected" if len(listed) <= FEW else "language.expected-some"
    return Message.of(key, words=listed[:FEW])


def _did_you_mean(word: str) -> Message:
    return Message.of("language.did-you-mean", word=word)


@cache
def _terminals() -> dict[str, str]:
    """Return the words of the language with the names of their terminals."""
    plain = {
        one.pattern.value: one.name
        for one in parser().terminals
        if isinstance(one.pattern, PatternStr)
    }
    return plain | {word: name for name, word in NAMES.items() if word not in plain}


@cache
def _mistakes() -> dict[tuple[int, str], str]:
    """Return the key of each example, by where and at what the parser stops in it."""
    found: dict[tuple[int, str], str] = {}
    for key, examples in EXAMPLES:
        for example in examples:
            stop = _failure(example)
            found.setdefault((stop.state, stop.kind), key)
    return found


def _failure(example: str) -> Stop:
    try:
        parser().parse(masked(example), start="sentence")
    except UnexpectedInput as error:
        return _stop(error, example)
    raise ValueError(f"{example} is no mistake")
