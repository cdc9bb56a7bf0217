"""Why a sentence does not parse, in words that say what to do.

Looked at in this order: marks and signs, numbers, words that are not of the language, examples
of classic mistakes, and last what the grammar would have taken.
"""

import re
from functools import cache

from lark.exceptions import UnexpectedInput

from checker.language.expected import expected
from checker.language.glue import signed
from checker.language.grammar import parser
from checker.language.meant import SUFFIXES
from checker.language.mistakes import EXAMPLES
from checker.language.problem import SyntaxProblem
from checker.language.signs import masked
from checker.language.stop import END, Stop, next_word, stop_of
from checker.language.stray import STRAY
from checker.language.unknown import mistaken_modal, mistaken_suffix, mistaken_verb, unknown
from checker.messages import Message

MODAL = re.compile(r"\b(?:must|should|may|应|不?宜|可)|必须|应当|不得|严禁")
DAY = re.compile(r"(?:次年|报告年度)?\s*\d+\s*月\s*\d+\s*日\s*(?:之|以)?[前后]")
MONTH = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may(?=\s*\d)|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:\s*\d+(?:st|nd|rd|th)?\b)?"
)
BESIDE = re.compile(r"(?:附近|周围|旁边|前后(?!\s*\d+\s*字)(?:\s*[^\s,]*?字[之以]?内)?)")
JOINED = re.compile(r"(?:\b(?:and|or)|[和且并或但]|,)\s*$")
BOUND = re.compile(r"(?:至少|至多|最多|恰好|不少于|不超过|不低于|不高于)占?\s*")
NUMBER = re.compile(r"\d[\d,.]*%?")


def explain(error: UnexpectedInput, text: str) -> SyntaxProblem:
    """Return what is wrong with `text`, at which the parser stopped with `error`."""
    stop = stop_of(error, text)
    looks = (*STRAY, mistaken_modal, _no_modal, _again, _number, _day, unknown, _beside, _classic)
    found = (problem for look in looks if (problem := look(stop)))
    return next(found, None) or _unexpected(stop)


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


def _classic(stop: Stop) -> SyntaxProblem | None:
    """Find an example that fails in the same way."""
    key = _examples().get((stop.state, stop.kind))
    if key is None:
        return None
    if key == "language.two-words" and (problem := mistaken_verb(stop)):
        return problem
    if key in SUFFIXES and (problem := mistaken_suffix(stop, SUFFIXES[key])):
        return problem
    if key == "language.bound" and (numbers := [*NUMBER.finditer(stop.plain, 0, stop.end)]):
        return SyntaxProblem(Message.of(key), numbers[-1].start(), stop.end)
    before = stop.text[: stop.start].split() or [""]
    return SyntaxProblem(Message.of(key, word=stop.typed or before[-1]), stop.start, stop.end)


def _unexpected(stop: Stop) -> SyntaxProblem:
    if stop.word == "时" and stop.plain.endswith("时"):
        return SyntaxProblem(Message.of("language.no-time"), stop.start, stop.end)
    key = "language.incomplete" if stop.kind == END else "language.unexpected"
    message = Message.of(key, word=_visible(stop.typed))
    return SyntaxProblem(message, stop.start, stop.end, None, expected(stop))


def _visible(word: str) -> str:
    return "".join(one if one.isprintable() else f"U+{ord(one):04X}" for one in word)


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
