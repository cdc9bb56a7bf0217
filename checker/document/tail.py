"""What stands below the body: attachments, signature, date, copy line, printing line."""

from checker import patterns
from checker.document.markers import marker_at
from checker.document.model import Block, Field, Span
from checker.document.names import Signed, body_and_date, date_in, is_body, name_of
from checker.records import NamedTuple

# Blocks from the end that may belong to the tail, and the length of a line that may.
MOST, SHORT = 30, 90
# How long a line of anything may be that stands below a signature, and how many may.
STRAY, MOST_STRAYS = 40, 3
COPY = patterns.pattern(r"(?:抄\s?[送报]|分\s?送)\s?[:：]?")
PRINTED = patterns.pattern(r".*印\s?[发制][。.]?$|[（(]?共印\s?\d+\s?份")
ATTACHED = patterns.pattern(r"附\s?件?(?:下载)?\s?\d{0,2}\s?[:：]|附\s?件\s?\d{0,2}$")
ANNEX = patterns.pattern(r"附\s?[件表]\s?[\d一二三四五六七八九十]{0,2}\s?[:：]?")
BEGUN = patterns.pattern(r"[（(]?[一1]\s?[)）、.．]")
LISTED = patterns.pattern(r"\d\d?\s?[.．、]\s?\S")
NOTE = patterns.pattern(
    r"[（(](?:联系|此件|信息公开|公开|主动公开|依申请)|联系(?:人|电话|方式)|(?:信息)?公开(?:属性|方式|选项|类别)|"
    r"主动公开$|主题词|特此(?:报告|说明|汇报)[。.]?$|[（(]?(?:盖章|公章)[)）]?$"
)
KINDS = (("copy", COPY), ("attached", ATTACHED), ("printed", PRINTED), ("note", NOTE))
LAST_SENTENCE = ("。", "！", "；", "”", "）", ")")


class Tail(NamedTuple):
    """The fields below the body; `start` is where the body ends."""

    start: int
    signature: Field | None = None
    date: Field | None = None
    copy_to: Field | None = None
    printed: Field | None = None
    attachments: Field | None = None


def read_tail(text: str, blocks: tuple[Block, ...]) -> Tail:
    """Find the tail of a report; where there is none, `start` is the end of the text.

    Behind what is signed and dated an annex may follow, on a page of its own.
    """
    tail = _read(text, blocks)
    if tail.date or tail.signature:
        return tail
    above = _read(text, blocks[: _annex(text, blocks)])
    return above if above.date and above.signature else tail


def _annex(text: str, blocks: tuple[Block, ...]) -> int:
    """Return which block heads the first annex, 0 for none; what a letter encloses is the report."""
    first = next((one.span.start for one in blocks if BEGUN.match(text, *one.span)), len(text))
    headings = (
        at
        for at, one in enumerate(blocks)
        if one.span.start > first and ANNEX.fullmatch(text, *one.span)
    )
    return next(headings, 0)


def _read(text: str, blocks: tuple[Block, ...]) -> Tail:
    """Read the tail that `blocks` end with."""
    lines = _lines(text, blocks)
    tail = Tail(lines[0][1].start if lines else len(text))
    for kind, span in lines:
        tail = _take(text, kind, span, tail)
    return _inline(text, tail) if tail.date is None and tail.signature is None else tail


def _lines(text: str, blocks: tuple[Block, ...]) -> list[tuple[str, Span]]:
    """Return the last lines, in order, that look like a tail, each with what it is."""
    found: list[tuple[str, Span]] = []
    for block in reversed(blocks[-MOST:]):
        line = text[block.span.start : block.span.end]
        kind = _kind(line)
        if not kind and found and found[-1][0] == "date" and is_body(line, strong=False):
            kind = "body"
        kind = kind or _stray(line, found)
        if not kind:
            break
        found.append((kind, block.span))
    return _without_body(found)[::-1]


def _stray(line: str, found: list[tuple[str, Span]]) -> str:
    """Call a short line stray that may stand below a signature, whatever it is."""
    strays = sum(kind == "stray" for kind, _ in found)
    short = len(line) <= STRAY and "。" not in line and not marker_at(line, 0)
    return "stray" if short and strays < MOST_STRAYS else ""


def _without_body(found: list[tuple[str, Span]]) -> list[tuple[str, Span]]:
    """Drop what a tail does not begin with: stray lines with no date above them, lists."""
    kinds = [kind for kind, _ in found]
    if "stray" in kinds:
        first = kinds.index("stray")
        if not {"date", "both"} & set(kinds[first:]):
            found = found[:first]
    # 1.… is of the tail only below 附件.
    while found and found[-1][0] in ("listed", "stray"):
        found.pop()
    return found


def _kind(line: str) -> str:
    """Return what a line of the tail is, or an empty string."""
    if len(line) > SHORT:
        return "copy" if COPY.match(line) else ""
    if date_in(line):
        return "date"
    kind = next((kind for kind, pattern in KINDS if pattern.match(line)), "")
    if kind or line.endswith(("。", "；")):
        return kind
    if body_and_date(line):
        return "both"
    if LISTED.match(line):
        return "listed"
    return "body" if is_body(line) else ""


def _take(text: str, kind: str, span: Span, tail: Tail) -> Tail:
    """Add what the line at `span` says to the tail."""
    line = text[span.start : span.end]
    day, both = date_in(line), body_and_date(line)
    if kind == "date" and day:
        return tail._replace(date=field_at(line, day, span.start))
    if kind == "both" and both:
        return _signed(tail, line, both, span.start)
    if kind == "body":
        return tail._replace(signature=_signature(Field(name_of(line), span), tail))
    field = Field(line, span)
    if kind in ("copy", "printed"):
        return tail._replace(copy_to=field) if kind == "copy" else tail._replace(printed=field)
    if kind == "attached" or (kind == "listed" and tail.attachments):
        first = tail.attachments.span.start if tail.attachments else span.start
        return tail._replace(attachments=Field(text[first : span.end], Span(first, span.end)))
    return tail


def _signature(name: Field, tail: Tail) -> Field:
    """Return who signs: the name on this line, with that of the line above if two sign."""
    above = tail.signature
    if above is None or tail.date or name.value in above.value or above.value in name.value:
        return name
    return Field(f"{above.value} {name.value}", Span(above.span.start, name.span.end))


def _inline(text: str, tail: Tail) -> Tail:
    """Look for signature and date behind the last sentence of the body."""
    start = max(text.rfind("\n", 0, max(tail.start - 1, 0)) + 1, tail.start - SHORT)
    line = text[start : tail.start].rstrip()
    cut = max(line.rfind(mark) for mark in LAST_SENTENCE) + 1
    rest = line[cut:].lstrip()
    both = body_and_date(rest) if cut else None
    begin = start + len(line) - len(rest)
    return _signed(tail, rest, both, begin)._replace(start=begin) if both else tail


def _signed(tail: Tail, line: str, both: Signed, at: int) -> Tail:
    name = field_at(line, both.body, at)
    name = name._replace(value=name_of(name.value))
    return tail._replace(signature=name, date=field_at(line, both.date, at))


def field_at(line: str, place: tuple[int, int], at: int) -> Field:
    """Return the stretch `place` of a line that begins at `at`, as written."""
    return Field(line[place[0] : place[1]], Span(at + place[0], at + place[1]))
