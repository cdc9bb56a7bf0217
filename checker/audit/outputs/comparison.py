"""Two years of one body beside each other, in a terminal or as JSON."""

from collections.abc import Iterator
from typing import Any

from rich.text import Text

from checker import jsontext, layout
from checker.audit.figures import Total, printed
from checker.audit.years import Change, Years
from checker.cleaning import clean, shorten
from checker.document.model import Document, Span
from checker.output.json import passage_record
from checker.passages import opened
from checker.telling import where
from checker.view import View

QUOTE, PASSAGES = 100, 5  # characters of a passage, and passages, that are shown


def as_text(years: Years, view: View) -> str:
    """Return the comparison as it is written to a terminal."""
    return layout.to_string(_parts(years, view), view.width, view.colour)


def as_json(years: Years, view: View) -> str:
    """Return one JSON object."""
    record = {
        "last": years.last.source,
        "this": years.this.source,
        "doubts": [view.tell(one) for one in years.doubts],
        "figures": [_figure(one) for one in years.changes],
        "copied": {
            "share": round(years.copied.of_one, 4),
            "passages": [
                {
                    "this": passage_record(years.this, one.here),
                    "last": passage_record(years.last, one.there),
                }
                for one in years.copied.passages
            ],
        },
        "repeated": [
            {
                "this": passage_record(years.this, one.this),
                "last": passage_record(years.last, one.last),
            }
            for one in years.repeated
        ],
    }
    return jsontext.as_json(record, view.ascii)


def _parts(years: Years, view: View) -> Iterator[Text]:
    yield layout.line((view.say("compare.title"), "bold"))
    yield layout.line((("=" if view.ascii else "━") * view.width, "dim"))
    for key, document in (("compare.last", years.last), ("compare.this", years.this)):
        title = document.head.title.value if document.head.title else document.source
        yield from layout.hang(Text(view.say(key)), Text(clean(title)), 6, view.width)
    for doubt in years.doubts:
        yield from layout.wrap(Text(clean(view.tell(doubt)), style="yellow"), view.width)
    yield from _heading(view.say("compare.figures"), view)
    header = [
        view.say(f"compare.column-{name}") for name in ("indicator", "last", "this", "change")
    ]
    yield from layout.table(
        header, [_row(one, view) for one in years.changes], (1, 2, 3), view.width
    )
    share = f"{years.copied.of_one:.0%}"
    yield from _heading(view.say("compare.copied", share=share), view)
    longest = sorted(years.copied.passages, key=lambda one: one.here.start - one.here.end)
    for passage in longest[:PASSAGES]:
        yield from _cited(years.this, passage.here, view)
    if len(longest) > PASSAGES:
        more = view.say("compare.more", count=len(longest) - PASSAGES)
        yield layout.line((f"  {more}", "dim"))
    yield from _heading(view.say("compare.repeated", count=len(years.repeated)), view)
    for one in years.repeated:
        yield from _cited(years.this, one.this, view)
        yield from _cited(years.last, one.last, view, view.say("compare.last"))


def _heading(title: str, view: View) -> Iterator[Text]:
    yield layout.line()
    yield layout.rule(title, "cyan", view.width, view.ascii)


def _row(change: Change, view: View) -> list[Text]:
    missing = view.say("compare.not-given")
    return [
        Text(change.indicator),
        Text(printed(change.last) if change.last else missing),
        Text(printed(change.this) if change.this else missing),
        Text(_grown(change.ratio, view)),
    ]


def _grown(ratio: float | None, view: View) -> str:
    """Say by how much a figure grew; nothing where one of the two was not given."""
    if ratio is None:
        return ""
    return f"{ratio:+.1%}" if ratio else view.say("compare.same")


def _cited(document: Document, span: Span, view: View, label: str = "") -> Iterator[Text]:
    quote = shorten(clean(opened(document, span)), QUOTE)
    place = where(document.place(span.start), view)
    yield from layout.hang(Text(f"  {label or '·'} "), Text(quote), 4, view.width)
    yield from layout.hang(Text("    "), Text(place, style="dim"), 4, view.width)


def _figure(change: Change) -> dict[str, Any]:
    return {
        "indicator": change.indicator,
        "measure": change.measure,
        "last": _total(change.last),
        "this": _total(change.this),
        "change": None if change.ratio is None else round(change.ratio, 4),
    }


def _total(total: Total | None) -> dict[str, Any] | None:
    if total is None:
        return None
    value = total.value
    return {
        "value": value.value,
        "unit": value.unit,
        "quote": value.quote,
        "line": value.place.line,
    }
