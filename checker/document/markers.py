"""The numbers that stand before headings, and what only looks like one."""

import re
from typing import NamedTuple

DIGITS = "一二三四五六七八九十"
NUMERAL = rf"[{DIGITS}]{{1,3}}"
# 一、二级响应 and 二、三产业 begin with a list of numerals; （一）项 cites a clause.
NOT_LISTED = rf"(?![^\S\n]*[{DIGITS}]{{1,2}}[、级产线])"
NOT_CITED = r"(?!(?:项|款|目|至|和|、[（(]))"
# 1.5 and 12.4 are figures and dates, 1.2024年 is a heading.
NOT_DECIMAL = r"(?:(?!\d)|(?=(?:19|20)\d\d\s*年))"
GAP = r"[^\S\n]*"
MARKER = re.compile(
    rf"(?:(?P<part>第{GAP}{NUMERAL}{GAP}(?:部{GAP}分|章|节|篇|编)(?!的))"
    rf"|(?P<cn_dot>{NUMERAL}{GAP}[、丶.．]{NOT_LISTED})"
    rf"|(?P<cn_paren>[（(〔]?{GAP}{NUMERAL}{GAP}[）)〕][、.．]?{NOT_CITED})"
    rf"|(?P<arabic_dot>\d{{1,2}}{GAP}[.．]{NOT_DECIMAL})"
    rf"|(?P<arabic_comma>\d{{1,2}}{GAP}[、丶]{NOT_DECIMAL})"
    rf"|(?P<arabic_paren>[（(]?{GAP}\d{{1,2}}{GAP}[）)][、.．]?)"
    rf"|(?P<circled>[①-⑳])){GAP}(?=\S)"
)
# A number alone on its line; what it numbers stands on the next.
LONE = re.compile(rf"(?:{NUMERAL}\s*、|[（(]\s*(?:{NUMERAL}|\d{{1,2}})\s*[）)]|\d{{1,2}}[.、．])$")
# Every number begins with one of these; few paragraphs do.
FIRST = frozenset(DIGITS + "第（(〔0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
CIRCLED = 0x2460


class Marker(NamedTuple):
    """The number of a heading: as printed, its style (``cn-paren``), its value.

    `end` is where the words behind it begin.
    """

    text: str
    style: str
    ordinal: int
    end: int


def marker_at(text: str, start: int) -> Marker | None:
    """Return the number with which the paragraph at `start` begins, or None."""
    match = MARKER.match(text, start) if text[start] in FIRST else None
    if match is None:
        return None
    kind = match.lastgroup or ""
    marker = match[kind]
    numeral = "".join(one for one in marker if one in DIGITS or one.isdigit())
    return Marker(marker, kind.replace("_", "-"), number(numeral), match.end())


def number(numeral: str) -> int:
    """Return the value of a numeral from 一 to 九十九, of digits of any width, or of ①."""
    if numeral.isdecimal():
        return int(numeral)
    tens, ten, ones = numeral.rpartition("十")
    if not ten:
        return _digit(numeral)
    return 10 * (_digit(tens) if tens else 1) + (_digit(ones) if ones else 0)


def _digit(character: str) -> int:
    if "①" <= character[:1] <= "⑳":
        return ord(character[0]) - CIRCLED + 1
    return DIGITS.find(character[-1:]) + 1
