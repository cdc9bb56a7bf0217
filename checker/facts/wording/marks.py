"""Quotation marks, brackets and 书名号 that are wrong: alone, ill matched, empty or nested."""

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from checker.document.model import Document, Span
from checker.facts.sentences import one_holding
from checker.patterns import pattern
from checker.records import NamedTuple

Kind = Literal[
    "unpaired", "mismatched", "mixed-width", "empty-brackets",
    "mismatched-title", "empty-title", "nested-title", "stop-in-title", "other-title-marks",
]  # fmt: skip

PARTNERS = {
    "（": "）)", "(": ")）", "【": "】", "〔": "〕", "[": "]］", "［": "］]", "{": "}｝", "｛": "｝}",
    "《": "》", "〈": "〉", "“": "”\"", '"': "\"”", "‘": "’", "「": "」", "『": "』",
}  # fmt: skip
TITLES, BRACKETS = "《》〈〉", "（）()【】〔〕[]［］{}｛｝"
STOPS = "，。；、,;"
MARKS = re.escape("".join(sorted({*PARTNERS, *"".join(PARTNERS.values())})))
MARK = pattern(f"[{MARKS}]")
# Nearly all pairs are sound and hold no other: painting them over first is several times quicker.
INNERMOST = pattern(rf"[《“（(][^{MARKS}\n]*[》”）)]")
TITLE_SIGN, PAIR_SIGN = "\1", "\0"
PAINTED = pattern(f"{TITLE_SIGN}+")
VISIBLE = pattern(r"\S")
NAMED = ("内", "里", "中")  # 注：〔　〕内为五年累计数
# 1） and 一) number an item; the heading numbers are judged elsewhere.
NUMBERING = pattern(r"(?:^|[\s，。；：、,;:])[\dA-Za-z一二三四五六七八九十]{1,3}$")
ENGLISH = pattern(r"(?<=[A-Za-z])’(?=[A-Za-z])")
ANGLES = pattern(r"[<＜]{1,2}([^<>＜＞\n]{3,40})[>＞]{1,2}")
DEEP = 8  # marks waiting for their partners that a closing mark is tried on
FAR = 400  # characters; a pair broken over two paragraphs stands nearer than this


class Fault(NamedTuple):
    """One wrong mark, or a wrong pair with what it holds."""

    span: Span
    kind: Kind


def find_faults(document: Document) -> tuple[Fault, ...]:
    """Return what is wrong with the paired marks of `document`, in order."""
    text = INNERMOST.sub(_paint, INNERMOST.sub(_paint, document.text))
    found = list(_angles(text))
    alone: list[int] = []
    for number in dict.fromkeys(document.paragraph(one.start()) for one in MARK.finditer(text)):
        pairs, rest = _pair_up(text, document.blocks[number].span)
        found += _of_pairs(text, pairs, rest)
        alone += rest
    found += (one for one in _of_alone(document, sorted(alone)) if not _goes_on(document, one))
    return tuple(sorted(found))


def _goes_on(document: Document, fault: Fault) -> bool:
    """Whether the partner of an opening mark stands elsewhere, or may have stood in what is missing.

    Each paragraph of a long quotation begins with “, and only the last one ends with ”.
    """
    text, at = document.text, fault.span.start
    if fault.kind != "unpaired" or text[at] not in PARTNERS:
        return False
    below = document.paragraph(at) + 1
    following = document.blocks[below : below + 1]
    is_quoted = text[at] == "“" and any(text[one.span.start] == "“" for one in following)
    return is_quoted or at >= document.breaks_off


def _paint(match: re.Match[str]) -> str:
    """Return a sound pair painted over, so that offsets stay; any other as it is."""
    words = match[0]
    inside, is_title = words[1:-1], words[0] == "《"
    is_sound = PARTNERS[words[0]][0] == words[-1] and (words[0] == "“" or inside.strip())
    if not is_sound or (is_title and (TITLE_SIGN in inside or inside[-1] in STOPS)):
        return words
    return (TITLE_SIGN if is_title else PAIR_SIGN) * len(words)


def _angles(text: str) -> Iterator[Fault]:
    if "<" in text or "＜" in text:
        for match in ANGLES.finditer(text):
            if "一" <= match[1][0] <= "鿿":
                yield Fault(Span(*match.span()), "other-title-marks")


def _pair_up(text: str, span: Span) -> tuple[list[Span], list[int]]:
    """Return the pairs inside `span`, the inner before the outer, and the marks left alone."""
    pairs: list[Span] = []
    alone: list[int] = []
    waiting: list[int] = []
    for match in MARK.finditer(text, *span):
        at, sign = match.start(), match[0]
        partner = _partner(text, waiting, sign)
        if partner is not None:
            pairs.append(Span(waiting[partner], at + 1))
            alone += waiting[partner + 1 :]
            del waiting[partner:]
        elif sign in PARTNERS:
            waiting.append(at)
        elif not _is_no_partner(text, span.start, at):
            alone.append(at)
    return pairs, alone + waiting


def _partner(text: str, waiting: list[int], sign: str) -> int | None:
    """Return the index in `waiting` of the mark that `sign` closes, the nearest one."""
    last = len(waiting) - 1
    for index in range(last, max(last - DEEP, -1), -1):
        if sign in PARTNERS[text[waiting[index]]]:
            return index
    return None


def _is_no_partner(text: str, start: int, at: int) -> bool:
    if text[at] in ")）":
        return bool(NUMBERING.search(text[max(start, at - 4) : at]))
    return bool(ENGLISH.match(text, at))


def _of_pairs(text: str, pairs: list[Span], alone: list[int]) -> Iterator[Fault]:
    outer: list[Span] = []  # titles that no other title holds so far
    for pair in pairs:
        if text[pair.start] in BRACKETS:
            yield from _of_brackets(text, pair)
        elif text[pair.start] in TITLES:
            while outer and pair.holds(outer[-1]):
                outer.pop()
            yield from _of_title(text, pair)
            outer.append(pair)
    single = _apart(pair for pair in pairs if text[pair.start] == "〈")
    brackets = _apart(pair for pair in pairs if text[pair.start] in BRACKETS)
    first = min((at for at in alone if text[at] == "《"), default=len(text))
    last = max((at for at in alone if text[at] == "》"), default=-1)
    for one in outer:
        nested = (Span(*inner.span()) for inner in PAINTED.finditer(text, *one))
        # The third of three names is in 《》 again: 《…〈…《…》…〉…》.
        alike = (inner for inner in nested if not one_holding(single, inner))
        yield from (Fault(inner, "nested-title") for inner in alike)
        # A title around it may go on in another paragraph: 《关于修改〈…〉. Inside brackets it is a
        # bracket: （中国〈广东〉自由贸易试验区）.
        is_apart = first > one.start and last < one.end
        if text[one.start] == "〈" and is_apart and not one_holding(brackets, one):
            yield Fault(one, "other-title-marks")


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the outermost of `spans`, in order."""
    found: list[Span] = []
    for one in sorted(spans):
        if not found or one.start >= found[-1].end:
            found.append(one)
    return tuple(found)


def _of_brackets(text: str, pair: Span) -> Iterator[Fault]:
    if _is_empty(text, pair):
        if not text.startswith(NAMED, pair.end):
            yield Fault(pair, "empty-brackets")
    elif PARTNERS[text[pair.start]][0] != text[pair.end - 1]:
        yield Fault(pair, "mixed-width")


def _of_title(text: str, pair: Span) -> Iterator[Fault]:
    if _is_empty(text, pair):
        yield Fault(pair, "empty-title")
    elif text[pair.end - 2] in STOPS:
        yield Fault(pair, "stop-in-title")


def _is_empty(text: str, pair: Span) -> bool:
    return VISIBLE.search(text, pair.start + 1, pair.end - 1) is None


def _of_alone(document: Document, alone: list[int]) -> Iterator[Fault]:
    """Yield the marks left alone, two that follow each other as one pair that does not match."""
    text, skip = document.text, -1
    left = _without_partners(text, alone)
    for index, at in enumerate(left):
        after = left[index + 1] if index + 1 < len(left) else None
        if at == skip:
            continue
        if after == at + 1 and text[at] == text[after] and text[at] in TITLES:
            skip = after  # an arrow: 》》点击进入
        elif after is None or text[at] not in PARTNERS or text[after] in PARTNERS:
            yield Fault(Span(at, at + 1), "unpaired")
        elif document.paragraph(at) == document.paragraph(after):
            skip = after
            yield _mismatched(text, Span(at, after + 1))
        else:
            yield Fault(Span(at, at + 1), "unpaired")


def _without_partners(text: str, alone: list[int]) -> list[int]:
    """Drop the pairs that stand in several paragraphs, those inside others as well."""
    waiting: list[int] = []
    for at in alone:
        last = waiting[-1] if waiting else at
        if text[at] in PARTNERS.get(text[last], "") and 0 < at - last < FAR:
            waiting.pop()
        else:
            waiting.append(at)
    return waiting


def _mismatched(text: str, pair: Span) -> Fault:
    is_title = text[pair.start] in TITLES or text[pair.end - 1] in TITLES
    return Fault(pair, "mismatched-title" if is_title else "mismatched")
