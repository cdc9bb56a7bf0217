"""Points of a list that do not count on: 一是……三是……, 二是……二是……."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from checker.document.model import Document, Item, Span
from checker.numerals import UP_TO_TEN
from checker.patterns import pattern
from checker.records import NamedTuple

ENDS = ("；", "。", ";")
OPENING = pattern(r"[:：]")
POINT = pattern(r"[一二三四五六七八九十]+是")


class Jump(NamedTuple):
    """A point of a list whose number does not follow `before`, the last one of its list.

    `span` holds its `marker`.
    """

    marker: str
    span: Span
    before: int
    is_twice: bool


def find_jumps(document: Document) -> Iterator[Jump]:
    """Yield the points 二是, 三是 … that follow none of the lists open there, in order.

    A heading closes all lists; a list may stand inside a point of another.
    """
    points = [one for one in document.items if POINT.fullmatch(one.marker)]
    headings = [one.span.start for one in document.sections]
    counted: list[int] = [points[0].ordinal or 0] if points else []
    for last, point in pairwise(points):
        number, between = point.ordinal or 0, Span(last.span.start, point.span.start)
        if bisect_right(headings, between.start) < bisect_right(headings, between.end):
            counted = []
        if number == 1 and counted[-1:] == [1] and _goes_on(document, last, point):
            yield _jump(point, 1)
        if not counted or number == 1 or _is_told(document.quote(between), number - 1, last):
            counted.append(number)
            continue
        before = counted[-1]
        while counted and counted[-1] != number - 1:
            counted.pop()
        if not counted:
            yield _jump(point, before)
        counted[-1:] = [number]


def _jump(point: Item, before: int) -> Jump:
    end = point.span.start + len(point.marker)
    return Jump(point.marker, Span(point.span.start, end), before, point.ordinal == before)


def _goes_on(document: Document, last: Item, point: Item) -> bool:
    """Whether the list of 一是 goes on with another 一是: the points follow in one paragraph.

    A list inside a point follows a colon or a word: 原因一是; another list is said to begin: 下一步,一是.
    """
    start, end = last.span.start, point.span.start
    is_one = document.paragraph(start) == document.paragraph(end)
    between = document.quote(Span(start, end)).rstrip()
    return is_one and between.endswith(ENDS) and not OPENING.search(between)


def _is_told(between: str, number: int, last: Item) -> bool:
    """Whether the number before stands in the text without being a point: 原因一是."""
    if number > len(UP_TO_TEN):
        return False
    return between.rfind(f"{UP_TO_TEN[number - 1]}是") >= len(last.marker)
