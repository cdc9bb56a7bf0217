"""The report has a part.

    must have 存在问题 section
    必须有 存在问题 部分

``with at least 2 items`` (含 至少 2 条), ``of at least 200 characters`` (至少 200 字),
``of at least 5%`` of the report (至少占 5%), ``before`` or ``after`` another part (在 … 之前).

The part is a section concept of the pack. It is there as a section, a sub-section, or, where the
concept allows it, as the first level itself. As sentences under another heading it is for a
person to look at. Named without saying anything it is not there.

Holds: 二、存在的不足和原因 一是执法力量不足……
Does not hold: 虽取得一定成效，但仍存在问题和不足。
"""

from checker.document.model import Span
from checker.facts.parts import Part, items_of
from checker.language.bounds import fits, measured
from checker.language.case import Case
from checker.language.tree import Bound, Order, Section
from checker.language.verdict import Nearest, Status, Verdict, both
from checker.messages import Message

STATUS: dict[str, Status] = {
    "section": "pass",
    "subsection": "pass",
    "thematic": "pass",
    "paragraph": "review",
    "formula": "fail",
    "missing": "fail",
}


def evaluate(
    case: Case,
    *,
    section: Section,
    items: Bound | None = None,
    length: Bound | None = None,
    share: Bound | None = None,
    order: Order | None = None,
) -> Verdict:
    """Judge whether the part `section` is there, and as large and where it was asked for."""
    part = case.facts.part(section.name)
    there = _there(case, part)
    if part.span is None or there.status == "fail":
        return there
    further = (
        _items(case, part, part.span, items) if items else None,
        _length(case, part, part.span, length) if length else None,
        _share(case, part, part.span, share) if share else None,
        _order(case, part, part.span, order) if order else None,
    )
    return both((there, *(one for one in further if one)))


def _there(case: Case, part: Part) -> Verdict:
    message = Message.of(f"section.{part.found}", part=part.concept)
    if part.found == "missing":
        return Verdict(
            "fail",
            message,
            searched=(Message.of("scope.outline", count=len(case.document.sections)),
                      Message.of("scope.whole")),
            nearest=_nearest(case, part),
        )  # fmt: skip
    return Verdict(STATUS[part.found], message, _cited(case, part))


def _cited(case: Case, part: Part) -> tuple[Span, ...]:
    """Return what shows the part: its heading, the formula itself, or all thematic headings."""
    if part.span is None or part.found in ("section", "subsection"):
        return (part.heading,) if part.heading else ()
    if part.found != "thematic":
        return (part.span,)
    return tuple(
        one.heading
        for one in case.document.sections
        if one.level == 1 and part.span.holds(one.span)
    )


def _nearest(case: Case, part: Part) -> Nearest | None:
    if part.nearest is None:
        return None
    in_title = case.document.quote(part.nearest).startswith("《")
    key = "section.only-in-title" if in_title else "section.other-heading"
    return Nearest(part.nearest, Message.of(key, part=part.concept))


def _items(case: Case, part: Part, span: Span, bound: Bound) -> Verdict:
    found = items_of(case.facts.concept(part.concept), case.document, span)
    message = Message.of("section.items", part=part.concept, count=len(found))
    message = measured(message, len(found), bound, "items")
    return _bounded(len(found), bound, message, found or _cited(case, part))


def _length(case: Case, part: Part, span: Span, bound: Bound) -> Verdict:
    size = _size(case, span)
    message = Message.of("section.length", part=part.concept, count=size)
    message = measured(message, size, bound, "characters")
    return _bounded(size, bound, message, _cited(case, part))


def _share(case: Case, part: Part, span: Span, bound: Bound) -> Verdict:
    share = _size(case, span) / max(_size(case, Span(0, len(case.document.text))), 1)
    message = Message.of("section.share", part=part.concept, percent=round(100 * share, 1))
    return _bounded(share, bound, measured(message, share, bound), _cited(case, part))


def _bounded(number: float, bound: Bound, message: Message, cited: tuple[Span, ...]) -> Verdict:
    return Verdict("pass" if fits(number, bound) else "fail", message, cited)


def _size(case: Case, span: Span) -> int:
    return len("".join(case.document.quote(span).split()))


def _order(case: Case, part: Part, span: Span, order: Order) -> Verdict:
    other = case.facts.part(order.section.name)
    if other.span is None:
        message = Message.of("section.missing", part=other.concept)
        return Verdict("not-checked", message, searched=(Message.of("scope.whole"),))
    is_before = span.start < other.span.start
    key = "section.before" if is_before else "section.after"
    message = Message.of(key, part=part.concept, other=other.concept)
    cited = (*_cited(case, part), *_cited(case, other))
    return Verdict("pass" if is_before == (order.relation == "before") else "fail", message, cited)
