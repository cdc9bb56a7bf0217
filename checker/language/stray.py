"""Marks and signs that are wrong in a sentence: left open, out of place, of another language."""

import re

from checker.language.problem import SyntaxProblem
from checker.language.signs import MARKED, normal
from checker.language.stop import END, Stop
from checker.messages import Message

CLOSING = {"“": "”", "‘": "’", "「": "」", "『": "』", "《": "》"}
MARKS = "\"“”'‘’「」『』《》/／"
SIGNS = {"#": "language.hash", ":": "language.colon", "-": "language.negative"}
INSIDE = "(〔〈[【·・.—-＋+&@"
EQUAL = re.compile(r"等于|\bequals?\b")
ADDING = re.compile(r"[之的总]和|加上?|\+|\bplus\b")
ADDED = re.compile(r",[^,]*之和|\bsum\s+of\b")  # as it is written
CHUNK = re.compile(r"[^\s,;:]+")


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
    key = SIGNS.get(stop.word[:1])
    if key:
        return SyntaxProblem(Message.of(key), stop.start, stop.start + 1)
    before = len(stop.plain[: stop.start].rstrip()) - 1
    if stop.word and before >= 0 and stop.plain[before] == ";":
        return SyntaxProblem(Message.of("language.one-sentence"), before, before + 1)
    return None


def _open_bracket(stop: Stop) -> SyntaxProblem | None:
    opened: list[int] = []
    for place, sign in enumerate(stop.plain):
        if sign == "(":
            opened.append(place)
        elif sign == ")" and opened:
            opened.pop()
    if stop.kind != END or not opened or not stop.takes(")"):
        return None
    return SyntaxProblem(Message.of("language.open-bracket"), opened[-1], opened[-1] + 1)


def _sign_inside(stop: Stop) -> SyntaxProblem | None:
    """Find a sign that only quotation marks would make part of a term: 党委（党组）."""
    if not stop.word or stop.word[0] not in INSIDE:
        return None
    word = next((one for one in CHUNK.finditer(stop.plain) if one.end() > stop.start), None)
    if word is None or word.start() >= stop.start:
        return None
    text = stop.text[slice(*word.span())]
    message = Message.of("language.sign-inside", sign=stop.text[stop.start])
    return SyntaxProblem(message, *word.span(), Message.of("language.in-quotes", word=f"“{text}”"))


def _quoted_whole(stop: Stop) -> SyntaxProblem | None:
    """Find a sentence that stands in quotation marks from end to end."""
    found = MARKED.fullmatch(normal(stop.text).strip())
    if found is None or found.lastgroup != "quoted":
        return None
    inner = stop.text.strip()[1:-1].strip()
    hint = Message.of("language.in-quotes", word=inner)
    return SyntaxProblem(Message.of("language.quoted-whole"), 0, len(stop.text), hint)


def _sum(stop: Stop) -> SyntaxProblem | None:
    """Find a sum in other words than those of the language: 甲 加 乙 必须等于 丙."""
    equal, adding = EQUAL.search(stop.plain), ADDING.search(stop.plain)
    if ADDED.search(stop.plain) or not equal or not adding or adding.end() > equal.start():
        return None
    return SyntaxProblem(Message.of("language.sum-form"), *adding.span())


STRAY = (_empty, _open_mark, _quoted_whole, _sign, _open_bracket, _sum, _sign_inside)
