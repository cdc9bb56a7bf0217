"""Where a whole report stands on one line, break it at its headings."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise

from checker.document.markers import ENCLOSED, FIRST, Marker, marker_at
from checker.document.names import NUMBER, date_in, is_body
from checker.document.text.lines import Line, part
from checker.numerals import UP_TO_TEN
from checker.patterns import pattern

# A line that is so long, and the greater half of its text, may be the report itself.
GIANT, LONGER = 240, 800
# Where a number may stand that begins a heading.
PLACE = pattern(rf"[。！？；;：:\s）)](?=[（(\d{UP_TO_TEN}{ENCLOSED}])")
FULL_STOPS, NEAR = ("。", "；", ";"), 4
WIDE_BLANK = pattern(r"[ \t\u3000\xa0]{2,}")
# 二、存在问题 一是…: the blank was the end of the line.
LINE_END = pattern(r"[^\s。！？；：;:]{2,50}(?<!\d)[ \u3000](?=[^\W\d]|20\d\d年[，,我本])")
# …情况报告2023年，我局…: the title has run into the opening.
RUN_IN = pattern(r"[^，。；：,;:]{8,60}?(?:报告|总结|汇报)(?=20\d\d\s?年[，,以来]{1,3})")
# Words that blanks part; what may end a title, and what surely does.
WORDS, MARKS = pattern(r"\S+"), "，。；：,;:"
ENDS, FIRST_ENDS = ("报告", "总结", "汇报"), ("情况", "打算")
# … 。 某县水利局 2024年1月9日 抄送：…: what stood below the text, each on a line of its own.
TAIL, SIGNED = 400, r"[^\s。，；]{3,60}[ \u3000\xa0]+(?:(?:19|20)\d\d\s?[年./-]|二[〇○零])"
BELOW = pattern(
    rf"(?:(?<=\d日)|(?<=\d 日))[ \u3000]+(?=\S)|(?<![ \t\u3000\xa0])[ \t\u3000\xa0]+(?=(?:抄\s?[送报]|附\s?件)\s?[:：]|(?<=[。；！][ \u3000]){SIGNED})"
    rf"|(?<=[。；！])(?={SIGNED})"
)
# 2024 年 1 月 9 日: a blank inside a date.
IN_DATE = pattern(r"(?<=[年月])\s+(?=\d)|(?<=\d)\s+(?=[年月日])")
# 一、主要举措（一）强化领导, 二、存在问题一是…: a heading and the first below it on one line.
STACKED = pattern(
    r"[^。；：:]{2,50}?(?:[：:。]?[ \u3000]*(?=[（(]一[）)])|(?<=[情成不问原安打计][况效足题因排算划])(?=一是))"
)
LEVELS = {"cn-dot": 1, "cn-paren": 2, "arabic-dot": 3, "arabic-comma": 3, "arabic-paren": 4}


def unglued(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return `lines`, those broken that hold a whole report or two headings.

    Lines of which the source says that they go on with the ones above are one with them.
    """
    total = sum([len(line.text) for line in lines])
    found: list[Line] = []
    for run in _runs(lines):
        text = "".join([line.text for line in run])
        worth = run[0].kind == "line" and (text[0] in FIRST or len(text) >= GIANT)
        cuts = _cuts(text, total) if worth else []
        found += _cut(run, cuts) if cuts else run
    return tuple(found)


def _runs(lines: tuple[Line, ...]) -> Iterator[tuple[Line, ...]]:
    starts = [at for at, line in enumerate(lines) if not (at and line.goes_on)]
    for start, end in pairwise([*starts, len(lines)]):
        yield lines[start:end]


def _cuts(text: str, total: int) -> list[int]:
    """Return where a paragraph is to be broken."""
    if len(text) >= GIANT and 2 * len(text) > total:
        headings = list(_headings(text))
        if len(headings) > 1 or len(text) >= LONGER or _stands_alone(text, headings):
            return sorted({*headings, *_blanks(text, headings)})
    first = marker_at(text, 0) if text[0] in FIRST else None
    if first is None:
        return []
    stacked = _stacked(text, first)
    return [stacked] if stacked else list(_following(text, first))


def _stands_alone(text: str, headings: list[int]) -> bool:
    """Whether blanks part the only heading, 一、, from the sentences before and behind it."""
    start = headings[0] if headings else 0
    marker = marker_at(text, start) if text[:start].endswith(("。 ", "。\u3000")) else None
    return bool(marker and marker.style == "cn-dot" and LINE_END.match(text, marker.end))


def _stacked(text: str, marker: Marker) -> int | None:
    """Return where a heading of the first level ends that has the first below it on its line."""
    stacked = STACKED.match(text, marker.end) if marker.style == "cn-dot" else None
    return stacked.end() if stacked else None


def _cut(run: tuple[Line, ...], cuts: list[int]) -> Iterator[Line]:
    """Break the lines of a paragraph at offsets into its text, which are in order."""
    starts = {0, *cuts}
    offsets = accumulate((len(line.text) for line in run), initial=0)
    for line, at in zip(run, offsets, strict=False):
        inner = cuts[bisect_right(cuts, at) : bisect_left(cuts, at + len(line.text))]
        for start, end in pairwise([at, *inner, at + len(line.text)]):
            piece, begins = part(line, start - at, end - at), start in starts
            if piece.text:
                yield piece._replace(starts=begins, goes_on=not begins and piece.goes_on)


def _numbers(text: str) -> Iterator[tuple[int, Marker]]:
    """Yield the numbers that may begin a heading anywhere in a line, and where they stand."""
    first = marker_at(text, 0)
    if first:
        yield 0, first
    for place in PLACE.finditer(text):
        marker = marker_at(text, place.end())
        if marker:
            yield place.end(), marker


def _following(text: str, first: Marker) -> Iterator[int]:
    """Yield where the count goes on that the line begins with, behind full stops."""
    last = first
    for start, marker in _numbers(text):
        before = text[max(start - NEAR, 0) : start].rstrip()
        counts = (marker.style, marker.ordinal) == (last.style, last.ordinal + 1)
        if counts and before.endswith(FULL_STOPS):
            last = marker
            yield start


def _blanks(text: str, headings: list[int]) -> Iterator[int]:
    """Yield where a line seems to have ended: title, heading, wherever there is much room, tail."""
    for start in headings:
        marker = marker_at(text, start)
        end = LINE_END.match(text, marker.end if marker else start)
        if end:
            yield end.end()
    run_in = RUN_IN.match(text)
    if run_in:
        yield run_in.end()
    yield from _above(text, headings[0] if headings else GIANT)
    for match in WIDE_BLANK.finditer(text):
        yield match.end()
    yield from _below(text)


def _above(text: str, end: int) -> Iterator[int]:
    """Yield where words begin down to the title and what stands right below it."""
    found = list(WORDS.finditer(text, 0, end))
    titles = [index for index, one in enumerate(found) if _ends_title(one[0], index)]
    last = titles[-1] + 1 if titles else 0
    while 0 < last < len(found) - 1 and _is_front(found[last][0]):
        last += 1
    for before, word in pairwise(found[: last + 1] if last else ()):
        if not (before[0][-1].isdecimal() and word[0].startswith("年")):
            yield word.start()


def _below(text: str) -> Iterator[int]:
    """Yield where the lines of the tail begin: signature, date, and any words below them."""
    end = 0
    for match in BELOW.finditer(text, max(len(text) - TAIL, 0)):
        end = match.end()
        yield end
    for word in WORDS.finditer(text, end) if end else ():
        before = text[word.start() - NEAR : word.start()].rstrip()
        joined = word[0].endswith("印发") or IN_DATE.match(text, word.start() - 1)
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


def _headings(text: str) -> Iterator[int]:
    """Yield where headings begin, and end, of those numbers that run in order."""
    last: dict[int, int] = {}
    for start, marker in _numbers(text):
        level = LEVELS.get(marker.style, 0)
        before = last.get(level, 0)
        # Among 一、 and 二、 one may be missing, or be a 1、.
        if level and marker.ordinal in (1, before + 1, before + 1 + (level == 1)):
            last[level] = marker.ordinal
            yield start
            stacked = _stacked(text, marker)
            if stacked:
                last[LEVELS["cn-paren"]] = 1
                yield stacked
