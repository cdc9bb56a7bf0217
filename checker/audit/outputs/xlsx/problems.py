"""问题台账: a row a finding, report by report, then the units that did not report.

The first number of each report leads back to the overview.
"""

from array import array
from collections.abc import Iterator, Sequence

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
    overview, at, number = view.say("sheet.overview"), _places(review.entries.order), 0
    for index, report in enumerate(review.each()):
        to = (overview, at[index]) if at[index] else None
        for row in _entered(report, number, view):
            number += 1
            yield (Noted(number, to=to), *row[1:])
            to = None
    for report in review.absent():
        for row in _entered(report, number, view):
            number += 1
            yield row


def _places(order: Sequence[int]) -> Sequence[int]:
    """Return for each report by its number its row in the overview; 0 where a second sheet has it."""
    places = array("q", order)
    for row, number in enumerate(order, 2):
        places[number] = row if row < MOST_ROWS // 2 else 0
    return places


def _entered(report: Report, before: int, view: View) -> Iterator[tuple[Cell, ...]]:
    groups = report.groups()
    found = (one for name in telling.TO_DO for one in groups.get(name, ()))
    for number, one in enumerate(found, before + 1):
        yield ledger.finding_row(number, report, one, view)
