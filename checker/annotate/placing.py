"""Where a person would write what is missing: no passage says so, but its kind does."""

from checker.document.model import Document, Span
from checker.facts.facts import Facts
from checker.language.fields import TAIL
from checker.language.tree import Predicate, Section
from checker.language.walk import predicates
from checker.report import Finding


def belongs(finding: Finding, document: Document, facts: Facts) -> Span:
    """Return the place in `document`, which has blocks, where what `finding` misses belongs."""
    first = next(predicates(finding.rule.sentence.body), Predicate(""))
    place = _of_part(first, document, facts) or _of_field(first, document)
    if place is None and finding.nearest:
        place = finding.nearest.passage.span
    if place is None:
        place = _of_words(first, document, facts)
    return place or title(document)


def title(document: Document) -> Span:
    """Return the title, or what stands first."""
    return document.head.title.span if document.head.title else document.blocks[0].span


def _of_part(predicate: Predicate, document: Document, facts: Facts) -> Span | None:
    """Place what a part lacks on its heading, and a part that is missing behind the one before."""
    name = next((one.name for _, one in predicate.arguments if isinstance(one, Section)), "")
    part = facts.part(name) if name else None
    if part is None:
        return None
    if part.span is not None:
        return part.heading or _last(document, part.span)
    before: Span | None = None
    for one in facts.parts.values():
        if one.concept == name:
            return _last(document, before) if before else title(document)
        before = one.span or before
    return None


def _of_field(predicate: Predicate, document: Document) -> Span | None:
    field = "date" if predicate.verb == "dated" else predicate.argument("field")
    if field in TAIL:
        return _last(document, Span(0, len(document.text)))
    return title(document) if field else None


def _of_words(predicate: Predicate, document: Document, facts: Facts) -> Span | None:
    """Place a missing figure at the end of the first part, missing words on its heading."""
    part = next((one for one in facts.parts.values() if one.span), None)
    if part is None or part.span is None:
        return None
    if predicate.verb == "report":
        return _last(document, part.span)
    first = next((one.heading for one in document.sections if part.span.holds(one.heading)), None)
    return part.heading or first


def _last(document: Document, span: Span) -> Span:
    """Return the last sentence inside `span`."""
    block = document.blocks[document.paragraph(max(span.end - 1, span.start))].span
    start, end = max(block.start, span.start), min(block.end, span.end)
    ends = (document.text.rfind(sign, start, end - 1) + 1 for sign in "。！？；")
    return Span(max(start, *ends), end)
