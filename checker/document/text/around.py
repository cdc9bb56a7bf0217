"""What stood above and below the text of a report on one line: where each line began."""

from collections.abc import Iterator
from itertools import pairwise
from re import Match

from checker.document.names import NUMBER, date_in, is_body
from checker.document.text.page_words import CALLED, LABELS
from checker.patterns import pattern

# How far back from a word its mark is looked for.
NEAR = 4
# Words that blanks part; what may end a title, and what surely does.
WORDS, MARKS = pattern(r"\S+"), "，。；：,;:"
ENDS, FIRST_ENDS = ("报告", "总结", "汇报", "通报"), ("情况", "打算")
# 时间：2024-03-05 09:12 微信 微博 2023年，我局…: what a page says between the title and the text.
LABEL, SENTENCE, MOST = pattern(r"(\w{2,8})[:：]"), "，。；", 12
# 局属各单位：2023年，我局…: the address has run into the opening.
ADDRESSED = pattern(
    rf"[^\s，。；：:]{{1,30}}(?:{'|'.join(CALLED)})[:：](?=[^\s，。；]{{1,30}}[，,。])"
)
# … 。 某县水利局 2024年1月9日 抄送：…: what stood below the text, each on a line of its own.
TAIL, SIGNED = 400, r"[^\s。，；]{3,60}[ \u3000\xa0]+(?:(?:19|20)\d\d\s?[年./-]|二[〇○零])"
BELOW = pattern(
    rf"(?:(?<=\d日)|(?<=\d 日))(?:[ \u3000]+(?=\S)|(?=抄\s?[送报]\s?[:：]))|"
    rf"(?<![ \t\u3000\xa0])[ \t\u3000\xa0]+(?=(?:抄\s?[送报]|附\s?件)\s?[:：]|(?<=[。；！\d][ \u3000]){SIGNED})|"
    rf"(?<=[。；！])(?={SIGNED})"
)
# 某县水利局办公室 2024年1月9日印发: one line.
PRINTED = ("印发", "日印")
# 2024 年 1 月 9 日: a blank inside a date.
IN_DATE = pattern(r"(?<=[年月])\s+(?=\d)|(?<=\d)\s+(?=[年月日])")


def lines_above(text: str, end: int) -> Iterator[int]:
    """Yield where words begin down to the title and what stands right below it."""
    found = list(WORDS.finditer(text, 0, end))
    titles = [index for index, one in enumerate(found) if _ends_title(one[0], index)]
    last = titles[-1] + 1 if titles else 0
    while 0 < last < len(found) - 1 and _is_front(found[last][0]):
        last += 1
    for before, word in pairwise(found[: last + 1] if last else ()):
        if not (before[0][-1].isdecimal() and word[0].startswith("年")):
            yield word.start()
    yield from _opening(text, found[last:] if last else [])


def _opening(text: str, words: list[Match[str]]) -> Iterator[int]:
    """Yield where the text begins behind what a page says below the title, and behind its address."""
    prose = [one for one in words[: MOST + 1] if any(mark in one[0] for mark in SENTENCE)]
    above = words[: words.index(prose[0])] if prose else []
    if any((label := LABEL.match(one[0])) and label[1] in LABELS for one in above):
        yield prose[0].start()
    address = ADDRESSED.match(text, prose[0].start()) if prose else None
    if address:
        yield address.end()


def lines_below(text: str) -> Iterator[int]:
    """Yield where the lines of the tail begin: signature, date, and any words below them."""
    end = 0
    for match in BELOW.finditer(text, max(len(text) - TAIL, 0)):
        end = match.end()
        yield end
    for word in WORDS.finditer(text, end) if end else ():
        before = text[word.start() - NEAR : word.start()].rstrip()
        joined = word[0].endswith(PRINTED) or IN_DATE.match(text, word.start() - 1)
        if before[-1:] not in (*"：:，、", "") and not joined:
            yield word.start()


def _ends_title(word: str, index: int) -> bool:
    if any(mark in word for mark in MARKS):
        return False
    return word.endswith(ENDS) or (index == 0 and word.endswith(FIRST_ENDS))


def _is_front(word: str) -> bool:
    """Whether a word below a title is an address, a number, a name or a date."""
    if word[-1] in "：:" or NUMBER.fullmatch(word):
        return True
    return is_body(word) or date_in(word) is not None
