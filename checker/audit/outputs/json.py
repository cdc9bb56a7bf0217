"""The whole audit as JSON: the reports as ``checker check`` gives them, then what only many show.

Written report by report, so that memory does not grow with their number.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from checker.audit.compared import Copy
from checker.audit.review import Review
from checker.output.json import header, passage_record, report_record
from checker.view import View

PASSAGES = 20  # of a pair, the longest


def write(review: Review, target: Path, view: View) -> None:
    """Write one JSON object to `target`."""
    with target.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.writelines(_lines(review, view))


def _lines(review: Review, view: View) -> Iterator[str]:
    loaded = review.audit.loaded
    head = json.dumps(header((*loaded.base, *loaded.packs)), ensure_ascii=False)
    yield head.removesuffix("}") + ', "reports": [\n'
    for number, report in enumerate(review.each()):
        yield ",\n" if number else ""
        yield json.dumps(report_record(report, view), ensure_ascii=False)
    rest = json.dumps(_rest(review, view), ensure_ascii=False)
    yield "\n], " + rest.removeprefix("{") + "\n"


def _rest(review: Review, view: View) -> dict[str, Any]:
    audit, entries = review.audit, review.entries
    return {
        "summary": {
            "reports": len(entries),
            "fail": sum(one.fails for one in entries),
            "review": sum(one.reviews for one in entries),
            "unreadable": len(audit.unreadable),
        },
        "ranking": [
            {"rank": one.rank, "source": one.source, "score": one.score} for one in entries
        ],
        "copies": [_copy(one, review) for one in review.compared.copies],
        "groups": [[_source(n, review) for n in group] for group in review.compared.groups],
        "roster": _roster(review),
        "unreadable": [
            {"source": one.source, "message": view.tell(one.message)} for one in audit.unreadable
        ],
    }


def _copy(copy: Copy, review: Review) -> dict[str, Any]:
    one, other = map(review.audit.document, (copy.one, copy.other))
    longest = sorted(copy.passages, key=lambda at: at.here.start - at.here.end)[:PASSAGES]
    return {
        "reports": [_source(copy.one, review), _source(copy.other, review)],
        "shares": [round(copy.of_one, 4), round(copy.of_other, 4)],
        "previous": copy.previous,
        "passages": [
            {"here": passage_record(one, at.here), "there": passage_record(other, at.there)}
            for at in sorted(longest)
        ],
    }


def _roster(review: Review) -> dict[str, Any] | None:
    if not review.roster:
        return None
    calls = review.calls
    return {
        "missing": [one.unit.name for one in calls.missing if not one.doubtful],
        "doubtful": [
            {"unit": one.unit.name, "reports": [_source(n, review) for n in one.doubtful]}
            for one in calls.units
            if one.doubtful
        ],
        "several": [
            {"unit": one.unit.name, "reports": [_source(n, review) for n in one.reports]}
            for one in calls.units
            if len(one.reports) > 1
        ],
        "unlisted": [_source(n, review) for n in calls.unlisted],
    }


def _source(number: int, review: Review) -> str:
    return review.entries[number].source
