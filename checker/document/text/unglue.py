"""Where a whole report stands on one line, break it at its headings."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise

from checker.document.markers import ENCLOSED, FIRST, Marker, marker_at
from checker.document.text.around import lines_above, lines_below
from checker.document.text.lines import Line, part
from checker.numerals import UP_TO_TEN
from checker.patterns import pattern

# A line that is so long, and the greater half of its text, may be the report itself.
GIANT, LONGER = 240, 800
# Where a number may stand that begins a heading.
PLACE = pattern(rf"[。！？；;：:\s）)](?=[（(\d{UP_TO_TEN}{ENCLOSED}])")
# …行政强制64三、收到和处理申请情况: behind a table nothing parts a heading of the first level.
NAMED = "情况|成效|问题|不足|事项|安排|打算|计划|措施|做法"
UNMARKED = pattern(
    rf"(?<=[\w%％])(?<![第年月{UP_TO_TEN}])[二三四五六七八九十]、[^\s，。；：:、]{{2,14}}(?:、[^\s，。；：:、]{{2,14}})?(?:{NAMED})"
)
FULL_STOPS, NEAR = ("。", "；", ";"), 4
WIDE_BLANK = pattern(r"[ \t\u3000\xa0]{2,}")
# 二、存在问题 一是…: the blank was the end of the line.
LINE_END = pattern(r"[^\s。！？；：;:]{2,50}(?<!\d)[ \u3000](?=[^\W\d]|20\d\d年[，,我本])")
# …情况报告2023年，我局…: the title has run into the opening.
RUN_IN = pattern(r"[^，。；：,;:]{8,60}?(?:报告|总结|汇报)(?=20\d\d\s?年[，,以来]{1,3})")
# 一、主要举措（一）强化领导, 二、存在问题一是…: a heading and the first below it on one line.
STACKED = pattern(
    r"[^。；：:\t|｜]{2,50}?(?:[：:。]?[ \u3000]*(?=[（(]一[）)])|(?<=[情成不问原安打计][况效足题因排算划])(?=一是))"
)
# （一）强化领导1.召开会议。: the same with an Arabic number.
COUNTED = pattern(
    r"[^。；：:，\s]{2,30}(?:，[^。；：:，\s]{2,30}?)?(?<=[\u4e00-\u9fff”])(?=1[.．](?!\d))"
)
# 四、存在问题2023年我局…, 六、其他需要报告的事项无…: the heading has run into its text.
OPENED = pattern(
    rf"[^。；：:，\s]{{0,40}}?(?:(?:{NAMED}|特点|数量|概况)(?=(?:截[至止])?20\d\d\s?年(?:度[，,我]|[^度])|我[省市区县镇乡局厅委办部院])|事项(?=没有|无|按照|根据))"
)
# （一）予以公开330000033: a row of a table.
ROW = pattern(r"[^，。；：:\s]{2,30}\d{6}")
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
    yield from lines_above(text, headings[0] if headings else GIANT)
    for match in WIDE_BLANK.finditer(text):
        yield match.end()
    yield from lines_below(text)


def _headings(text: str) -> Iterator[int]:
    """Yield where headings begin, and end, of those numbers that run in order."""
    count, parted = _Count(), set[int]()
    unmarked = {place.start() for place in UNMARKED.finditer(text)}
    for start, marker in sorted([*_numbers(text), *_named(text, unmarked)]):
        level = LEVELS.get(marker.style, 0)
        if not level or start in parted or ROW.match(text, marker.end):
            continue
        if count.goes_on(level, marker.ordinal, again=start in unmarked):
            yield start
            for place, below in _below(text, marker):
                count.goes_on(below, 1)
                parted.add(place)
                yield place


def _below(text: str, marker: Marker) -> Iterator[tuple[int, int]]:
    """Yield where headings end that have run into what stands below, and the level of that."""
    stacked = _stacked(text, marker)
    if stacked:
        yield stacked, LEVELS["cn-paren"]
        first = marker_at(text, stacked)
        yield from _below(text, first) if first else ()
        return
    counted = COUNTED.match(text, marker.end) if marker.style in ("cn-dot", "cn-paren") else None
    if counted:
        yield counted.end(), LEVELS["arabic-dot"]
        return
    opened = OPENED.match(text, marker.end)
    if opened:
        yield opened.end(), len(LEVELS)


def _named(text: str, places: set[int]) -> Iterator[tuple[int, Marker]]:
    for place in places:
        marker = marker_at(text, place)
        if marker:
            yield place, marker


class _Count:
    """How far the numbers of each level have come, and how many there were below the last above."""

    def __init__(self) -> None:
        self.last: dict[int, int] = {}
        self.seen: dict[int, int] = {}

    def goes_on(self, level: int, ordinal: int, *, again: bool = False) -> bool:
        """Whether a number may be the next of its level, or, misprinted, the last `again`.

        Among 一、 and 二、 one may be missing, or be a 1、.
        """
        last, seen = self.last.get(level, 0), self.seen.get(level, 0)
        right = ordinal in (1, last + 1, seen + 1, last + 1 + (level == 1))
        if not (right or (again and ordinal == last)):
            return False
        self.last[level] = ordinal
        self.seen = {one: count for one, count in self.seen.items() if one <= level}
        self.seen[level] = seen + 1
        return True
