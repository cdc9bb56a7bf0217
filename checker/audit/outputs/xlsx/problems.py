"""问题台账: a row a finding, report by report, then the units that did not report.

The first number of each report leads back to the overview, where there are not too many.
"""

from array import array
from collections.abc import Iterator, Sequence

from checker import ledger, telling
from checker.audit.review import Review
from checker.report import Report
from checker.sheets import MOST_ROWS, Cell, Noted, Sheet
from checker.view import View

# Reports whose findings lead back: each link stays in memory until the workbook is whole.
LINKED = 1_000


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
    overview = view.say("sheet.overview")
    linked = review.entries.order if len(review.entries) <= LINKED else ()
    at = {number: (overview, row) for row, number in enumerate(linked, 2)}
    number = 0
    for index, report in enumerate(review.each()):
        for row in _entered(report, number, view):
            number += 1
            yield (Noted(number, to=at.pop(index, None)), *row[1:])
    for report in review.absent():
        for row in _entered(report, number, view):
            number += 1
            yield row


def _entered(report: Report, before: int, view: View) -> Iterator[tuple[Cell, ...]]:
    groups = report.groups()
    found = (one for name in telling.TO_DO for one in groups.get(name, ()))
    for number, one in enumerate(found, before + 1):
        yield ledger.finding_row(number, report, one, view)
