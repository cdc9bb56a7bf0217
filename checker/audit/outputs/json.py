"""The whole audit as JSON: the reports as ``checker check`` gives them, then what only many show.

Written report by report and pair by pair, so that memory does not grow with their number.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checker.audit.compared import Copy
from checker.audit.outputs.called import Called, called
from checker.audit.review import Review
from checker.output.json import header, passage_record, report_record
from checker.view import View

LOOKS = ("doubtful", "several")  # units whose reports a person must look at


def write(review: Review, target: Path, view: View) -> None:
    """Write one JSON object to `target`."""
    with target.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.writelines(_lines(review, view))


def _lines(review: Review, view: View) -> Iterator[str]:
    loaded = review.audit.loaded
    yield _json(header((*loaded.base, *loaded.packs))).removesuffix("}")
    for name, value in _members(review, view):
        yield f',\n"{name}": '
        yield from _list(value) if isinstance(value, Iterator) else (_json(value),)
    yield "\n}\n"


def _list(texts: Iterator[str]) -> Iterator[str]:
    """Yield a list of values that are JSON already, a value a line."""
    yield "["
    for number, one in enumerate(texts):
        yield ",\n" if number else "\n"
        yield one
    yield "]"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _members(review: Review, view: View) -> Iterator[tuple[str, Any]]:
    """Yield what stands after the head by name; lists that grow with the reports value by value."""
    entries, unreadable = review.entries, review.audit.unreadable
    yield "reports", (_report(number, review, view) for number in range(len(entries)))
    yield (
        "summary",
        {
            "reports": len(entries),
            "fail": sum(one.fails for one in entries),
            "review": sum(one.reviews for one in entries),
            "unreadable": len(unreadable),
        },
    )
    ranks = ({"rank": one.rank, "source": one.source, "score": one.score} for one in entries)
    yield "ranking", map(_json, ranks)
    yield "copies", (_json(_copy(one, review)) for one in review.compared.copies)
    groups = ([_source(at, review) for at in group] for group in review.compared.groups)
    yield "groups", map(_json, groups)
    yield "roster", _roster(review)
    told = ({"source": one.source, "message": view.tell(one.message)} for one in unreadable)
    yield "unreadable", map(_json, told)
    yield "skipped", map(_json, review.audit.skipped)


def _report(number: int, review: Review, view: View) -> str:
    return review.said(
        number, f"json {view.lang}", lambda report: _json(report_record(report, view))
    )


def _copy(copy: Copy, review: Review) -> dict[str, Any]:
    one, other = map(review.audit.document, (copy.one, copy.other))
    return {
        "reports": [_source(copy.one, review), _source(copy.other, review)],
        "shares": [round(copy.of_one, 4), round(copy.of_other, 4)],
        "previous": copy.relation == "previous",
        "relation": copy.relation,
        "passages": [
            {"here": passage_record(one, at.here), "there": passage_record(other, at.there)}
            for at in sorted(review.compared.longest(copy))
        ],
    }


def _roster(review: Review) -> dict[str, Any] | None:
    if not review.roster:
        return None
    found: dict[str, list[Called]] = {}
    for one in called(review):
        found.setdefault(one.case, []).append(one)
    return {
        "missing": [one.unit for one in found.get("missing", ())],
        **{name: [_called(one, review) for one in found.get(name, ())] for name in LOOKS},
        "unlisted": [_source(one.reports[0], review) for one in found.get("unlisted", ())],
    }


def _called(one: Called, review: Review) -> dict[str, Any]:
    return {"unit": one.unit, "reports": [_source(number, review) for number in one.reports]}


def _source(number: int, review: Review) -> str:
    return review.entries[number].source
