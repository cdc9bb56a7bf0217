"""What the checker understood of a report, as JSON; ``schema/facts.schema.json`` describes it."""

from typing import Any

from checker import jsontext
from checker.document.model import Document, Field, Section, Span
from checker.facts.citations.citations import Citation
from checker.facts.dates import Date
from checker.facts.facts import Facts
from checker.facts.figures.figures import Figure
from checker.facts.indicators.values import IndicatorValue
from checker.facts.parts import Part
from checker.view import View


def render(facts: Facts, view: View) -> str:
    """Return one JSON object; what the report does not show is null or empty."""
    return jsontext.as_json(_facts(facts), view.ascii)


def _facts(facts: Facts) -> dict[str, Any]:
    document = facts.document
    head = document.head
    return {
        "title": _value(head.title),
        "issuer": _value(head.issuer),
        "year": head.year,
        "genre": facts.genre.name or None,
        "document_number": _value(head.document_number),
        "addressees": [one.value for one in head.addressees],
        "signature": _value(head.signature),
        "date": _value(head.date),
        "copy_to": _value(head.copy_to),
        "parts": {name: _part(one, document) for name, one in facts.parts.items()},
        "outline": [_section(one, document) for one in document.sections],
        "figures": [_figure(one, document) for one in facts.figures],
        "indicators": {
            name: [_indicator(one, document) for one in values]
            for name, values in facts.indicators.items()
        },
        "citations": [_citation(one, document) for one in facts.citations],
        "dates": [_date(one, document) for one in facts.dates],
        "text": document.text,
    }


def _value(field: Field | None) -> str | None:
    return field.value if field else None


def _part(part: Part, document: Document) -> dict[str, Any]:
    heading = document.quote(part.heading) if part.heading else None
    return {"found": part.found, "heading": heading}


def _section(section: Section, document: Document) -> dict[str, Any]:
    return {
        "level": section.level,
        "number": section.marker,
        "title": section.title,
        "line": _line(document, section.heading),
    }


def _figure(figure: Figure, document: Document) -> dict[str, Any]:
    return {
        "value": figure.value,
        "unit": figure.unit,
        "text": figure.text,
        "approximate": figure.approximate,
        "clause": document.quote(figure.clause),
        "line": _line(document, figure.span),
    }


def _indicator(value: IndicatorValue, document: Document) -> dict[str, Any]:
    return {
        "value": value.value,
        "unit": value.unit,
        "kind": value.kind,
        "quote": document.quote(value.clause),
        "line": _line(document, value.figure.span if value.figure else value.name),
    }


def _citation(citation: Citation, document: Document) -> dict[str, Any]:
    number = citation.number
    return {
        "title": citation.title or None,
        "number": document.quote(number.span) if number else None,
        "status": citation.standing,
        "quote": document.quote(citation.span),
        "line": _line(document, citation.span),
    }


def _date(date: Date, document: Document) -> dict[str, Any]:
    return {
        "value": date.iso,
        "kind": date.kind,
        "quote": document.quote(date.span),
        "line": _line(document, date.span),
    }


def _line(document: Document, span: Span) -> int | None:
    return document.place(span.start).line
