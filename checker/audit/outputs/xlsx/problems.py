"""问题台账: a row a finding, report by report, then the units that did not report.

The first number of each report leads back to the overview.
"""

import json
from array import array
from collections.abc import Iterator, Sequence
from itertools import count

from checker import ledger, telling
from checker.audit.review import Review
from checker.report import Report
from checker.sheets import MOST_ROWS, Cell, Noted, Sheet
from checker.view import View


def sheet(review: Review, view: View) -> Sheet:
    """Return the sheet."""
    columns = ledger.finding_columns(view)
    none = view.say("audit.ledger-none")
    return Sheet(view.say("audit.sheet-ledger"), columns, _rows(review, view), 2, empty=none)


def first_rows(review: Review) -> Sequence[int]:
    """Return for each report by its number the row of its first finding; 0 where there is none."""
    found, row = array("q"), 2
    for one in review.entries:
        found.append(row if one.open and row < MOST_ROWS // 2 else 0)
        row += one.open
    return found


def _rows(review: Review, view: View) -> Iterator[Sequence[Cell]]:
    overview, at = view.say("sheet.overview"), _places(review.entries.order)
    numbers = count(1)
    for index in range(len(review.entries)):
        to = (overview, at[index]) if at[index] else None
        for row in _of_report(index, review, view):
            yield (Noted(next(numbers), to=to), *row)
            to = None
    for report in review.absent():
        for row in _entered(report, view):
            yield (next(numbers), *row)


def _of_report(number: int, review: Review, view: View) -> Sequence[Sequence[Cell]]:
    """Return the rows of a report without their numbers."""

    def say(report: Report) -> str:
        return json.dumps(_entered(report, view), ensure_ascii=False)

    rows: Sequence[Sequence[Cell]] = json.loads(review.said(number, f"ledger {view.lang}", say))
    return rows


def _places(order: Sequence[int]) -> Sequence[int]:
    """Return for each report by its number its row in the overview; 0 where a second sheet has it."""
    places = array("q", order)
    for row, number in enumerate(order, 2):
        places[number] = row if row < MOST_ROWS // 2 else 0
    return places


def _entered(report: Report, view: View) -> Sequence[Sequence[Cell]]:
    """Return the rows of what is to be done about a report, without their numbers."""
    groups = report.groups()
    found = (one for name in telling.TO_DO for one in groups.get(name, ()))
    return [ledger.finding_row(0, report, one, view)[1:] for one in found]
