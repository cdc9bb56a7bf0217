"""The numbers that stand before headings, and what only looks like one."""

import re

from checker.numerals import UP_TO_TEN, value_of
from checker.patterns import pattern
from checker.records import NamedTuple

ALL_DIGITS = frozenset(UP_TO_TEN)
# Numbers that are one sign each: the first of its row, how many there are, what they stand for.
ROWS = (
    ("①", 20, "circled"), ("⑴", 20, "arabic-paren"), ("⒈", 20, "arabic-dot"), ("㈠", 10, "cn-paren"),
    ("㊀", 10, "circled"), ("❶", 10, "circled"), ("⓵", 10, "circled"),
)  # fmt: skip
SIGNS = {
    chr(ord(first) + at): (style, at + 1) for first, count, style in ROWS for at in range(count)
}
ENCLOSED = "".join(SIGNS)
ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ"
ROMANS = (*ROMAN, "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
NUMERAL = rf"[\d{UP_TO_TEN}]{{1,3}}"
GAP = r"[^\S\n]*"
# Not 二 〇二四年, 一 是…, nor the name of a place that was spaced out: 三 河 市.
ALONE = rf"(?![{UP_TO_TEN}〇○零是]|\S[ \u3000])[^\n。；;：:！!？?]{{4,40}}(?:\n|\Z)"
MARKER = pattern(
    rf"(?:第{GAP}(?P<part>{NUMERAL}){GAP}(?:部{GAP}分|[章节篇编])(?!的){GAP}[：:、，,.．]?"
    rf"|(?P<open>[（(〔]?){GAP}(?P<numeral>{NUMERAL}){GAP}(?:[、.．](?=[）)]))?(?P<close>[）)〕、丶.．])(?P<comma>[、.．]?)"
    rf"|(?P<enclosed>[{ENCLOSED}])[、.．]?|(?P<roman>[{ROMAN}]|[IVX]{{1,4}}){GAP}[、.．]"
    # 一 主要举措, 二，存在的问题: a numeral that lost its mark, before words that are no sentence.
    rf"|(?P<marked>[{UP_TO_TEN}]{{1,2}}(?:[ \t\u3000]+|[，,：:]))(?={ALONE})){GAP}(?=\S)"
)
# A number alone on its line; what it numbers stands on the next.
LONE = pattern(rf"(?:{NUMERAL}\s?[、.．]|[（(]\s?{NUMERAL}\s?[）)])$")
# 3.2024年, 21.5+2就业之家: what begins the words behind a number though it is a digit.
NAMED = pattern(r"(?:19|20)\d\d\s?年|\d[+＋×]\d")
# Every number begins with one of these; few paragraphs do.
FIRST = ALL_DIGITS | frozenset("第（(〔0123456789IVX" + ENCLOSED + ROMAN)
LONGEST_ARABIC = 2
NUMERALS, SEPARATING = ("part", "numeral", "enclosed", "roman", "marked"), "，,：: \t\u3000"
BRACKETS, DOTS = "）)〕", ".．"
# （一）项 cites a clause; 一、二级响应 and 二、三产业 begin with a list of numerals.
CITED = pattern(r"项(?!目)|款(?!项)|目(?![标前录的])|至|和(?![谐平睦衷])|、[（(]")
LISTED = tuple("、级产线")


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
    numeral = next(filter(None, match.group(*NUMERALS))).rstrip(SEPARATING)
    style = _style(match, numeral)
    if not style or _only_looks_so(text, match, style):
        return None
    marker = text[start : match.end()].rstrip()
    return Marker(marker, style, number(numeral), match.end())


def number(numeral: str) -> int:
    """Return the value of a numeral from 一 to 九十九, of digits of any width, of ① or ⑴ or Ⅰ or I."""
    if numeral in SIGNS:
        return SIGNS[numeral][1]
    if numeral in ROMANS:
        return ROMANS.index(numeral) % len(ROMAN) + 1
    return int(value_of(numeral))


def _style(match: re.Match[str], numeral: str) -> str:
    """Return the style of a number, or nothing where its characters make none."""
    if match["roman"]:
        return "roman" if numeral in ROMANS else ""
    if match["enclosed"] or match["marked"]:
        return SIGNS[numeral][0] if match["enclosed"] else "cn-dot"
    arabic = numeral.isdecimal()
    if len(numeral) > LONGEST_ARABIC if arabic else not ALL_DIGITS.issuperset(numeral):
        return ""
    if match["part"]:
        return "part"
    if match["close"] in BRACKETS:
        return "arabic-paren" if arabic else "cn-paren"
    style = ("arabic-dot" if match["close"] in DOTS else "arabic-comma") if arabic else "cn-dot"
    return "" if match["open"] else style


def _only_looks_so(text: str, match: re.Match[str], style: str) -> bool:
    """Whether what follows a number shows that it is none: a clause, a list, a figure."""
    end = match.end("close")
    if style == "cn-paren":
        return CITED.match(text, end) is not None
    if style == "cn-dot":
        after = match.end()
        return (
            text[after] in ALL_DIGITS
            and text[after + 1 : after + 3].lstrip(UP_TO_TEN)[:1] in LISTED
        )
    if style in ("arabic-dot", "arabic-comma"):
        return text[end].isdigit() and not NAMED.match(text, end)
    return False
