"""总览: a row a report, from the best down, then what was not judged."""

from collections.abc import Iterator, Sequence

from checker import ledger
from checker.audit.entries import Entry
from checker.audit.outputs.names import filed, named, part_names
from checker.audit.outputs.xlsx.problems import first_rows
from checker.audit.review import Review
from checker.sheets import Cell, Column, Noted, Sheet, Tone
from checker.view import View

FOUND_TONES: dict[str, Tone] = {
    "section": "good", "subsection": "good", "thematic": "good",
    "paragraph": "look", "formula": "poor", "missing": "poor",
}  # fmt: skip


def sheet(review: Review, view: View) -> Sheet:
    """Return the sheet."""
    return Sheet(view.say("sheet.overview"), _columns(review, view), _rows(review, view), 2)


def _columns(review: Review, view: View) -> tuple[Column, ...]:
    grades = ledger.tones("grade", ledger.GRADE_TONES, view)
    found = ledger.tones("audit.found", FOUND_TONES, view)
    return (
        Column(view.say("audit.column-rank"), 6, "count"),
        Column(view.say("audit.column-unit"), 24),
        Column(view.say("audit.column-level"), 11, "label"),
        Column(view.say("audit.column-year"), 7, "count"),
        Column(view.say("audit.column-score"), 7.5, "score"),
        Column(view.say("audit.column-grade"), 9, "label", grades),
        *(Column(name, 11, "label", found) for name in part_names(review)),
        Column(view.say("audit.column-fail"), 8, "count"),
        Column(view.say("audit.column-review"), 8, "count"),
        Column(view.say("audit.column-copied"), 9, "share"),
        Column(view.say("sheet.title"), 34),
        Column(view.say("card.file"), 28),
    )


def _rows(review: Review, view: View) -> Iterator[Sequence[Cell]]:
    first, ledger_name = first_rows(review), view.say("audit.sheet-ledger")
    for one in map(review.entries.__getitem__, review.entries.order):
        row = first[one.number]
        to = (ledger_name, row) if row else None
        yield _row(one, to, review, view)


def _row(one: Entry, to: tuple[str, int] | None, review: Review, view: View) -> Sequence[Cell]:
    copy = review.compared.another.get(one.number)
    return (
        one.rank,
        Noted(named(one), to=to),
        one.level,
        one.year,
        one.score,
        view.say(f"grade.{one.grade}" if one.grade else "status.not-applicable"),
        *(None if one.is_foreign else view.say(f"audit.found.{part}") for part in one.parts),
        one.fails,
        one.reviews,
        copy.of(one.number) if copy else None,
        one.title,
        filed(one.source, review),
    )
