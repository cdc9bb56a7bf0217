"""未报告: who is missing, late, doubtful, there twice, or on no roster; 无法读取: files, and why."""

from collections.abc import Sequence

from checker import ledger
from checker.audit.outputs import names
from checker.audit.outputs.called import Called, called
from checker.audit.outputs.names import dated, filed
from checker.audit.review import Review
from checker.sheets import Cell, Column, Sheet, Tone
from checker.view import View

TONES: dict[str, Tone] = {
    "missing": "poor", "late": "poor", "doubtful": "look", "several": "fair", "unlisted": "dim",
}  # fmt: skip


def sheet(review: Review, view: View) -> Sheet:
    """Return the sheet of units that need a reminder, or a second look."""
    columns = (
        Column(view.say("sheet.number"), 6, "count"),
        Column(view.say("audit.column-unit"), 30),
        Column(view.say("audit.column-case"), 14, "label", ledger.tones("audit.case", TONES, view)),
        Column(view.say("audit.column-due"), 12, "label"),
        Column(view.say("audit.column-reports"), 44),
        Column(view.say("sheet.remark"), 50),
    )
    rows = (_row(at, one, review, view) for at, one in enumerate(called(review), 1))
    none = view.say("audit.calls-none" if review.roster else "audit.roster-none")
    return Sheet(view.say("audit.sheet-calls"), columns, rows, 2, empty=none)


def _row(number: int, one: Called, review: Review, view: View) -> Sequence[Cell]:
    files = (
        f"{dated(at, review)}（{filed(review.entries[at].source, review)}）" for at in one.reports
    )
    case, about = view.say(f"audit.case.{one.case}"), view.tell(one.about)
    return number, one.unit, case, one.due, "\n".join(files), about


def unread(review: Review, view: View) -> Sheet:
    """Return the sheet of files that could not be read, and of those that were passed over."""
    columns = (
        Column(view.say("sheet.number"), 6, "count"),
        Column(view.say("card.file"), 50),
        Column(view.say("audit.column-reason"), 90),
    )
    rows = ((number, *one) for number, one in enumerate(names.unread(review, view), 1))
    none = view.say("audit.unread-none")
    return Sheet(view.say("card.unreadable"), columns, rows, empty=none)
