"""Where a heading ends in its paragraph, and whether text follows it there."""

from checker.document.markers import marker_at
from checker.document.model import Span
from checker.patterns import pattern
from checker.records import NamedTuple

SENTENCE = pattern(r"[。！？!?；;]|(?<!\d)[:：]|[:：](?!\d)")
CLAUSE = pattern(r"[，,]")
REST = pattern(r"[:：？?][ \u3000—-]*[^。；;:：！!？?、“”\n]{4,}[^。；;:：！!？?，,、“”\d\s]")
# What ends a heading, and is not of it.
FINAL = "。！？!?；;：:，,、 \t\u3000"
# The first sentence of a run-in heading, a heading alone on its line.
LONGEST_RUN_IN, LONGEST_ALONE = 60, 80
# （一）加强组织领导 全年召开会议…: the one blank between words of a paragraph ends its heading.
BLANK = pattern(r"(?<=[\u4e00-\u9fff”》）)])[ \u3000]+(?=[\u4e00-\u9fff《“]|20\d\d\s?年)")
SHORTEST_HEADING, SHORTEST_TEXT, NEAR = 4, 12, 200
# （一）加强组织领导一是成立…二是…, 二、存在问题在肯定成绩的同时…: the line between was lost.
GLUED = pattern(
    r"(?<=[\u4e00-\u9fff”》）)])(?<![统之第唯单同])一是(?=[\u4e00-\u9fff“])|"
    r"(?<=[题足距板])在(?:看到|肯定|总结|取得)[^，,。]{0,8}(?=的?同时)"
)


class Words(NamedTuple):
    """The words of a heading in the text: the title, all of it, and whether text follows."""

    title: Span
    heading: Span
    run_in: bool


def words_of(text: str, start: int, end: int) -> Words:
    """Tell the heading from the text behind it in the paragraph from `start` to `end`."""
    match = SENTENCE.search(text, start, min(end, start + LONGEST_RUN_IN + 1))
    limit = match.start() if match else start + LONGEST_RUN_IN
    stop = _glued(text, start, limit, end) or _blank(text, start, limit, end)
    if stop:
        return Words(Span(start, stop), Span(start, stop), run_in=True)
    if match is None and end - start > LONGEST_ALONE:
        match = CLAUSE.search(text, start, start + LONGEST_RUN_IN)
        stop = match.start() if match else start + LONGEST_RUN_IN
        return Words(Span(start, stop), Span(start, stop), run_in=True)
    if match is None:
        return Words(Span(start, end), Span(start, end), run_in=False)
    run_in = bool(text[match.end() : end].strip(FINAL))
    if run_in and _is_whole(text, start, match.end(), end):
        return Words(Span(start, end), Span(start, end), run_in=False)
    return Words(Span(start, match.start()), Span(start, match.end()), run_in)


def _is_whole(text: str, start: int, mark: int, end: int) -> bool:
    """Whether a heading goes on behind its colon: 二、问题篇：存在的不足, with its text below."""
    if end - start > LONGEST_RUN_IN or not REST.fullmatch(text, mark - 1, end):
        return False
    line = text.rfind("\n", 0, start) + 1
    own, below = marker_at(text, line), marker_at(text, end + 1) if end + 1 < len(text) else None
    return end + 1 < len(text) and (below is None or (own is not None and below.style != own.style))


def _glued(text: str, start: int, limit: int, end: int) -> int | None:
    """Return where text begins that nothing parts from its heading, None where it does not."""
    glued = GLUED.search(text, start + SHORTEST_HEADING, min(limit, end))
    if glued is None or (glued[0] == "一是" and "二是" not in text[glued.end() : end]):
        return None
    return glued.start()


def _blank(text: str, start: int, limit: int, end: int) -> int | None:
    """Return where a blank parts a heading from its text, None where it is one of many."""
    blanks = [one.span() for one in BLANK.finditer(text, start, min(end, start + NEAR))]
    if len(blanks) != 1 or text[end - 1] not in "。；":
        return None
    stop, below = blanks[0]
    sentence = SENTENCE.search(text, below, end)
    if not (sentence and start + SHORTEST_HEADING <= stop < limit):
        return None
    return stop if sentence.start() - below >= SHORTEST_TEXT else None
