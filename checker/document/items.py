"""Enumerations inside running text: 一是 and 二是, 首先 and 其次, ① and ②, 1. and 2. in a sentence."""

from bisect import bisect_right
from collections.abc import Iterator
from itertools import chain

from checker.document.markers import ENCLOSED, NUMERAL, number
from checker.document.model import Item, Section, Span
from checker.numerals import UP_TO_TEN
from checker.patterns import pattern
from checker.records import NamedTuple

POINT = pattern(
    rf"(?P<is>{NUMERAL}是)|(?P<word>首先|其次|再次|最后)|其(?P<its>[{UP_TO_TEN}])(?=[，,、：:是])"
    rf"|第(?P<nth>[{UP_TO_TEN}])(?=[，,、：:])|(?P<circled>[{ENCLOSED}])"
    rf"|(?P<arabic>\d{{1,2}})\s*[.．、](?!\d)|[（(](?:(?P<paren>\d{{1,2}})|(?P<cn>{NUMERAL}))[）)]"
)
# Where an item may begin: behind a mark or a blank, so that 统一是 and 其中之一是 are none.
PLACE = pattern(rf"[。；;：:！!？?，,”’）) \t\u3000\n—](?=[{UP_TO_TEN}首其再最第{ENCLOSED}\d（(])")
BEFORE_NUMBER = "。；;：: \t\u3000\n"
NUMBERS = ("circled", "arabic", "paren", "cn")
WORDS = {"首先": 1, "其次": 2, "再次": 3}
LABEL_END = pattern(r"[，,。；;：:！!？?\n]")
LEAD = pattern(r"[，,、：:.．\s]*")
LONGEST_LABEL = 60


class Point(NamedTuple):
    """A place where an item may begin: `section` is the number of headings above it."""

    kind: str
    ordinal: int
    start: int
    end: int
    section: int


def items(text: str, sections: tuple[Section, ...], body: Span) -> tuple[Item, ...]:
    """Return the items of `body` in order; a lone 首先 or 1. is none."""
    found = []
    for run, limit in _runs(text, _points(text, sections, body)):
        starts = [point.start for point in run[1:]]
        found += [_item(text, *one) for one in zip(run, starts, strict=False)]
        end = text.find("\n", run[-1].end, limit)
        found.append(_item(text, run[-1], limit if end < 0 else end))
    return tuple(sorted(found, key=_start))


def _points(text: str, sections: tuple[Section, ...], body: Span) -> Iterator[Point]:
    headings = [one.span.start for one in sections]
    taken = set(headings)
    for start in chain((body.start,), (one.end() for one in PLACE.finditer(text, *body))):
        match = POINT.match(text, start, body.end)
        if match is None or start in taken:
            continue
        kind = match.lastgroup or ""
        if kind in NUMBERS and text[max(start - 1, 0)] not in BEFORE_NUMBER:
            continue
        yield Point(
            kind, _ordinal(kind, match[kind]), start, match.end(), bisect_right(headings, start)
        )


def _ordinal(kind: str, words: str) -> int:
    if kind == "word":
        return WORDS.get(words, 0)
    return number(words.removesuffix("是"))


def _runs(text: str, points: Iterator[Point]) -> Iterator[tuple[list[Point], int]]:
    """Put together the points that count on, each run with where the next of its kind begins.

    One run a kind is open at a time.
    """
    open_runs: dict[str, list[Point]] = {}
    for point in points:
        run = open_runs.get(point.kind)
        if run and _counts_on(text, run[-1], point):
            run.append(point if point.ordinal else point._replace(ordinal=run[-1].ordinal + 1))
            continue
        if run and _is_run(run):
            yield run, point.start
        open_runs[point.kind] = [point]
    yield from ((run, len(text)) for run in open_runs.values() if _is_run(run))


def _counts_on(text: str, last: Point, point: Point) -> bool:
    if point.section != last.section or point.ordinal not in (0, last.ordinal + 1):
        return False
    return point.kind not in NUMBERS or text.find("\n", last.end, point.start) < 0


def _is_run(run: list[Point]) -> bool:
    return run[0].kind == "is" or (len(run) > 1 and run[0].ordinal == 1)


def _item(text: str, point: Point, end: int) -> Item:
    end = point.start + len(text[point.start : end].rstrip())
    return Item(
        text[point.start : point.end],
        point.ordinal,
        _label(text, point, end),
        Span(point.start, end),
    )


def _label(text: str, point: Point, end: int) -> Span:
    """Return the first clause behind the marker, or the marker where there is none."""
    begin = LEAD.match(text, point.end, end)
    start = begin.end() if begin else point.end
    stop = LABEL_END.search(text, start, end)
    label = Span(start, min(stop.start() if stop else end, start + LONGEST_LABEL))
    return label if label.start < label.end else Span(point.start, point.end)


def _start(item: Item) -> int:
    return item.span.start
