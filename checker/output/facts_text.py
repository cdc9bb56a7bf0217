"""What the checker understood of a report, for people, with the text that offsets count in."""

from collections.abc import Iterable, Iterator

from rich.text import Text

from checker import layout
from checker.document.model import Document, Span
from checker.facts.facts import Facts
from checker.facts.indicators.values import IndicatorValue
from checker.view import View

IN = "　"


def render(facts: Facts, view: View) -> str:
    """Return the head, parts, outline, figures, indicators, citations and dates, then the text."""
    said = layout.to_string(_parts(facts, view), view.width, view.colour)
    return f"{said}{layout.harmless(facts.document.text)}\n"


def _parts(facts: Facts, view: View) -> Iterator[Text]:
    document = facts.document
    sections: tuple[tuple[str, Iterable[tuple[str, str]]], ...] = (
        ("head", _head(facts, view)),
        ("parts", _found(facts, view)),
        ("outline", _outline(document, view)),
        ("indicators", _indicators(facts, view)),
        ("figures", _figures(facts, view)),
        ("citations", _citations(facts, view)),
        ("dates", _dates(facts, view)),
    )
    for name, rows in sections:
        yield layout.rule(view.say(f"facts.{name}"), "cyan", view.width, view.ascii)
        cells = [(layout.line((label, "dim")), _body(body)) for label, body in rows]
        indent = max((label.cell_len for label, _ in cells), default=0) + 2
        for label, body in cells:
            yield from layout.hang(label, body, indent, view.width)
        yield layout.line()
    yield layout.rule(view.say("facts.text"), "cyan", view.width, view.ascii)


def _body(text: str) -> Text:
    """Return `text` as a line; clean takes the blanks by which an outline is set in."""
    depth = len(text) - len(text.lstrip(IN))
    return Text(IN * depth + layout.clean(text))


def _head(facts: Facts, view: View) -> Iterator[tuple[str, str]]:
    head = facts.document.head
    fields = (
        ("title", head.title.value if head.title else ""),
        ("issuer", head.issuer.value if head.issuer else ""),
        ("year", str(head.year or "")),
        ("genre", facts.genre.name),
        ("document_number", head.document_number.value if head.document_number else ""),
        ("addressees", view.say("card.list", items=tuple(one.value for one in head.addressees))),
        ("signature", head.signature.value if head.signature else ""),
        ("date", head.date.value if head.date else ""),
        ("copy_to", head.copy_to.value if head.copy_to else ""),
    )
    for name, value in fields:
        yield view.say(f"facts.{name}"), value or view.say("card.unknown")


def _found(facts: Facts, view: View) -> Iterator[tuple[str, str]]:
    for one in facts.parts.values():
        heading = facts.document.quote(one.heading) if one.heading else ""
        yield one.concept, f"{view.say(f'facts.part-{one.found}')}  {heading}"


def _outline(document: Document, view: View) -> Iterator[tuple[str, str]]:
    for one in document.sections:
        title = layout.shorten(f"{one.marker}{one.title}", 60)
        yield _line(document, one.heading, view), IN * (one.level - 1) + title


def _indicators(facts: Facts, view: View) -> Iterator[tuple[str, str]]:
    for values in facts.indicators.values():
        for one in values:
            span = one.figure.span if one.figure else one.name
            yield _line(facts.document, span, view), _indicator(one, facts.document, view)


def _indicator(value: IndicatorValue, document: Document, view: View) -> str:
    kind = view.say(f"facts.kind-{value.kind}")
    number = "" if value.value is None else f"{value.value:g}{value.unit}"
    clause = layout.shorten(document.quote(value.clause), 40)
    return f"{value.indicator}  {number}  {kind}  “{clause}”"


def _figures(facts: Facts, view: View) -> Iterator[tuple[str, str]]:
    for one in facts.figures:
        clause = layout.shorten(facts.document.quote(one.clause), 60)
        yield _line(facts.document, one.span, view), f"{one.text}  “{clause}”"


def _citations(facts: Facts, view: View) -> Iterator[tuple[str, str]]:
    for one in facts.citations:
        number = f"（{facts.document.quote(one.number.span)}）" if one.number and one.title else ""
        standing = view.say(f"facts.standing-{one.standing}")
        said = f"{facts.document.quote(one.span)}{number}  {standing}"
        yield _line(facts.document, one.span, view), said


def _dates(facts: Facts, view: View) -> Iterator[tuple[str, str]]:
    for one in facts.dates:
        kind = view.say(f"facts.date-{one.kind}")
        said = f"{facts.document.quote(one.span)}  {one.iso or ''}  {kind}"
        yield _line(facts.document, one.span, view), said


def _line(document: Document, span: Span, view: View) -> str:
    place = document.place(span.start)
    if place.line is None:
        return view.say("card.paragraph", at=place.paragraph)
    return view.say("card.line", at=place.line)
