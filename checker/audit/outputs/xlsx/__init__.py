"""The audit as a workbook for the supervisor, ready to be sent on: one module a subject."""

from collections.abc import Iterator
from pathlib import Path

from checker import sheets
from checker.audit.outputs.xlsx import calls, copies, figures, notes, overview, problems, rules
from checker.audit.review import Review
from checker.sheets import Sheet
from checker.view import View


def write(review: Review, target: Path, view: View) -> None:
    """Write the workbook to `target`. Raises OSError."""
    title, page = view.say("audit.title"), view.say("sheet.page")
    sheets.save(target, _sheets(review, view), title, page)


def _sheets(review: Review, view: View) -> Iterator[Sheet]:
    yield overview.sheet(review, view)
    yield problems.sheet(review, view)
    yield figures.sheet(review, view)
    if review.compared.last:
        yield figures.changes(review, view)
    yield copies.of_others(review, view)
    if review.compared.of_last_year():
        yield copies.of_last_year(review, view)
    yield rules.passed(review, view)
    yield rules.articles(review, view)
    yield calls.sheet(review, view)
    yield calls.unread(review, view)
    yield notes.sheet(review, view)
