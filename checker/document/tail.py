"""What stands below the body: attachments, signature, date, copy line, printing line."""

import re
from typing import NamedTuple

from checker.document.model import Block, Field, Span
from checker.document.names import DATE, DATE_LINE, is_body, name_of

# Blocks from the end that may belong to the tail, and the length of a line that may.
MOST, SHORT = 30, 90
COPY = re.compile(r"(?:抄\s*[送报]|分\s*送)\s*[:：]?")
PRINTED = re.compile(r".*(?:印\s*发|印\s*制)[。.]?$|[（(]?共印\s*\d+\s*份")
ATTACHED = re.compile(r"附\s*件?\s*\d{0,2}\s*[:：]|附\s*件\s*\d{0,2}$")
LISTED = re.compile(r"\d{1,2}\s*[.．、]\s*\S")
NOTE = re.compile(
    r"[（(](?:联系|此件|信息公开|公开|主动公开|依申请)|联系(?:人|电话|方式)|(?:信息)?公开(?:属性|方式|选项|类别)|"
    r"主动公开$|主题词|特此(?:报告|说明|汇报)[。.]?$|[（(]?(?:盖章|公章)[)）]?$"
)
KINDS = (
    ("date", DATE_LINE),
    ("copy", COPY),
    ("attached", ATTACHED),
    ("printed", PRINTED),
    ("note", NOTE),
)
BODY_AND_DATE = re.compile(rf"(?P<body>[^。，,；;：:]{{2,60}}?)\s*(?P<date>[（(]?{DATE}[）)]?)$")
DATE_AND_BODY = re.compile(rf"(?P<date>{DATE})\s*(?P<body>[^。，,；;：:\d]{{2,40}})$")
LAST_WORDS = re.compile(r"[。！；”）)]\s*(?P<rest>[^。！；]{4,80})$")


class Tail(NamedTuple):
    """The fields below the body; `start` is where the body ends."""

    start: int
    signature: Field | None = None
    date: Field | None = None
    copy_to: Field | None = None
    printed: Field | None = None
    attachments: Field | None = None


def read_tail(text: str, blocks: tuple[Block, ...]) -> Tail:
    """Find the tail of a report; where there is none, `start` is the end of the text."""
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
        if not kind:
            break
        found.append((kind, block.span))
    # 1.… is of the tail only below 附件.
    while found and found[-1][0] == "listed":
        found.pop()
    return found[::-1]


def _kind(line: str) -> str:
    """Return what a line of the tail is, or an empty string."""
    if len(line) > SHORT:
        return "copy" if COPY.match(line) else ""
    kind = next((kind for kind, pattern in KINDS if pattern.match(line)), "")
    if kind or line.endswith(("。", "；")):
        return kind
    if body_and_date(line):
        return "both"
    if LISTED.match(line):
        return "listed"
    return "body" if is_body(line) else ""


def body_and_date(line: str) -> re.Match[str] | None:
    """Match a line that holds the name of a body and a date, in either order."""
    match = BODY_AND_DATE.match(line) or DATE_AND_BODY.match(line)
    return match if match and is_body(match["body"], strong=False) else None


def _take(text: str, kind: str, span: Span, tail: Tail) -> Tail:
    """Add what the line at `span` says to the tail."""
    line = text[span.start : span.end]
    match = (
        DATE_LINE.match(line) if kind == "date" else body_and_date(line) if kind == "both" else None
    )
    if match:
        return (
            _signed(tail, match, span.start) if kind == "both" else _dated(tail, match, span.start)
        )
    if kind == "body":
        return tail._replace(signature=Field(name_of(line), span))
    if kind == "copy":
        return tail._replace(copy_to=Field(line, span))
    if kind == "printed":
        return tail._replace(printed=Field(line, span))
    if kind == "attached" or (kind == "listed" and tail.attachments):
        first = tail.attachments.span.start if tail.attachments else span.start
        return tail._replace(attachments=Field(text[first : span.end], Span(first, span.end)))
    return tail


def _dated(tail: Tail, match: re.Match[str], at: int) -> Tail:
    return tail._replace(date=date_field(match.string, match, 1, at))


def _inline(text: str, tail: Tail) -> Tail:
    """Look for signature and date behind the last sentence of the body."""
    start = text.rfind("\n", 0, max(tail.start - 1, 0)) + 1
    match = LAST_WORDS.search(text, max(start, tail.start - SHORT), tail.start)
    both = body_and_date(match["rest"].strip()) if match else None
    if match is None or both is None:
        return tail
    begin = match.start("rest")
    return _signed(tail, both, begin)._replace(start=begin)


def _signed(tail: Tail, match: re.Match[str], at: int) -> Tail:
    body = _field(match.string, match.span("body"), at)
    date = date_field(match.string, match, "date", at)
    return tail._replace(signature=body._replace(value=name_of(body.value)), date=date)


def date_field(line: str, match: re.Match[str], group: str | int, at: int) -> Field:
    """Return the date that `group` holds in a line at `at`, without brackets around it."""
    return _field(line, match.span(group), at, "（）() \t\u3000")


def _field(line: str, place: tuple[int, int], at: int, around: str = " \t\u3000") -> Field:
    words = line[place[0] : place[1]].strip(around)
    begin = at + line.index(words, place[0])
    return Field(words, Span(begin, begin + len(words)))
