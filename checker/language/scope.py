"""Where a qualifier such as ``in 存在问题 section`` tells a predicate to look."""

from checker.document.model import Document, Span
from checker.facts.parts import Part
from checker.language.case import Case
from checker.language.tree import Scope, Section
from checker.messages import Message
from checker.patterns import pattern
from checker.records import NamedTuple

WHOLE = (Message.of("scope.whole"),)
COLON = pattern(r"\s*[：:]?\s*")
CLOSING_BLOCKS = 2  # the last paragraphs of the body count as its closing


class Searched(NamedTuple):
    """The stretches looked in, in order; `names` say so to people; `lacks` that there are none."""

    spans: tuple[Span, ...]
    names: tuple[Message, ...]
    lacks: Message | None = None

    def holds(self, span: Span) -> bool:
        """Whether `span` lies inside what was looked in."""
        return any(one.holds(span) for one in self.spans)


def scope_of(case: Case, scope: Scope | None) -> Searched:
    """Resolve `scope` in the report of `case`; None is the whole text."""
    if scope is None:
        return Searched((Span(0, len(case.document.text)),), WHOLE)
    if isinstance(scope, Section):
        return _part(case, scope.name)
    spans = REGIONS[scope.name](case.document)
    name = Message.of(f"scope.{scope.name}")
    if not spans:
        return Searched((), WHOLE, Message.of("scope.no-region", region=name))
    return Searched(spans, (name,))


def body_of(document: Document) -> Span:
    """Return the span from below title and addressees to above signature, date and copy line.

    The colon behind the addressees belongs to them.
    """
    head = document.head
    above = [one.span.end for one in (head.title, *head.addressees) if one]
    body_start = document.sections[0].span.start if document.sections else len(document.text)
    start = max((end for end in above if end <= body_start), default=0)
    below = [
        one.span.start
        for one in (head.signature, head.date, head.copy_to, head.printed)
        if one and one.span.start > body_start
    ]
    after = COLON.match(document.text, start)
    return Span(after.end() if after else start, min(below, default=len(document.text)))


def _part(case: Case, name: str) -> Searched:
    part: Part = case.facts.part(name)
    if part.span is None:
        outline = Message.of("scope.outline", count=len(case.document.sections))
        return Searched((), (outline,), Message.of("scope.no-part", part=name))
    heading = case.document.quote(part.heading) if part.heading else ""
    key = "scope.part" if heading else "scope.part-unheaded"
    return Searched((part.span,), (Message.of(key, part=name, heading=heading),))


def _title(document: Document) -> tuple[Span, ...]:
    return (document.head.title.span,) if document.head.title else ()


def _opening(document: Document) -> tuple[Span, ...]:
    return (document.head.opening,) if document.head.opening else ()


def _body(document: Document) -> tuple[Span, ...]:
    return (body_of(document),)


def _closing(document: Document) -> tuple[Span, ...]:
    body = body_of(document)
    blocks = [one.span for one in document.blocks if body.holds(one.span)]
    return tuple(blocks[-CLOSING_BLOCKS:])


def _headings(document: Document) -> tuple[Span, ...]:
    return tuple(one.heading for one in document.sections)


REGIONS = {
    "title": _title,
    "opening": _opening,
    "body": _body,
    "closing": _closing,
    "headings": _headings,
}
