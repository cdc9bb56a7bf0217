"""总览: a row a report, from the best down, then what was not judged."""

from collections.abc import Iterator, Sequence

from checker import ledger
from checker.audit.entries import Entry
from checker.audit.outputs.names import filed, named
from checker.audit.outputs.xlsx.problems import first_rows
from checker.audit.review import Review
from checker.sheets import Cell, Column, Noted, Sheet, Tone
from checker.view import View

FOUND_TONES: dict[str, Tone] = {
    "section": "good", "subsection": "good", "thematic": "good",
    "paragraph": "look", "formula": "poor", "missing": "poor",
}  # fmt: skip


# Places of the rules that demand a part, by its name.
Parts = dict[str, list[int]]


def sheet(review: Review, view: View) -> Sheet:
    """Return the sheet."""
    parts = _parts(review)
    return Sheet(view.say("sheet.overview"), _columns(parts, view), _rows(review, parts, view), 2)


def _parts(review: Review) -> Parts:
    """Return the parts that any of the reports must have."""
    parts: Parts = {}
    for at, rule in enumerate(review.rules):
        if rule.part and rule.id in review.applied:
            parts.setdefault(rule.part, []).append(at)
    return parts


def _columns(parts: Parts, view: View) -> tuple[Column, ...]:
    grades = ledger.tones("grade", ledger.GRADE_TONES, view)
    found = ledger.tones("audit.found", FOUND_TONES, view)
    statuses = ledger.tones("status", ledger.STATUS_TONES, view)
    return (
        Column(view.say("audit.column-rank"), 6, "count"),
        Column(view.say("audit.column-unit"), 24),
        Column(view.say("audit.column-level"), 11, "label"),
        Column(view.say("audit.column-year"), 7, "count"),
        Column(view.say("audit.column-score"), 7.5, "score"),
        Column(view.say("audit.column-grade"), 9, "label", grades),
        *(Column(name, 11, "label", (*found, *statuses)) for name in parts),
        Column(view.say("audit.column-fail"), 8, "count"),
        Column(view.say("audit.column-review"), 8, "count"),
        Column(view.say("audit.column-unchecked"), 9, "count"),
        Column(view.say("audit.column-copied"), 9, "share"),
        Column(view.say("sheet.title"), 34),
        Column(view.say("card.file"), 28),
    )


def _rows(review: Review, parts: Parts, view: View) -> Iterator[Sequence[Cell]]:
    first, ledger_name = first_rows(review), view.say("audit.sheet-ledger")
    for one in map(review.entries.__getitem__, review.entries.order):
        row = first[one.number]
        to = (ledger_name, row) if row else None
        yield _row(one, to, _had(one, parts, review, view), review, view)


def _had(one: Entry, parts: Parts, review: Review, view: View) -> Iterator[Cell]:
    """Yield how a report has each part; nothing of those that are not asked of its genre.

    Of the parts that the vocabulary numbers it is known how they were found, of others whether.
    """
    sections = review.audit.loaded.vocabulary.sections.values()
    numbered = {it.part: it.name for it in sections if it.part}.values()
    how = dict(zip(numbered, one.parts, strict=True))
    statuses = tuple(one.found)
    for name, places in parts.items():
        asked = [it for at in places if (it := statuses[at]) != "not-applicable"]
        words = [f"audit.found.{how[name]}"] if name in how else [f"status.{it}" for it in asked]
        yield view.say(words[0]) if asked else None


def _row(
    one: Entry, to: tuple[str, int] | None, had: Iterator[Cell], review: Review, view: View
) -> Sequence[Cell]:
    copy = review.compared.another.get(one.number)
    return (
        one.rank,
        Noted(named(one), to=to),
        one.level,
        one.year,
        one.score,
        view.say(f"grade.{one.grade}" if one.grade else "status.not-applicable"),
        *had,
        None if one.is_foreign else one.fails,
        None if one.is_foreign else one.reviews,
        None if one.is_foreign else one.unchecked,
        copy.of(one.number) if copy else None,
        one.title,
        filed(one.source, review),
    )
