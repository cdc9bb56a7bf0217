"""雷同比对: pairs of reports with the passages they share side by side, the longest of each."""

from collections.abc import Iterator, Sequence

from checker import telling
from checker.audit.compared import Copy
from checker.audit.outputs.names import located
from checker.audit.review import Review
from checker.cleaning import clean, shorten
from checker.passages import opened
from checker.sheets import Cell, Column, Noted, Sheet, Tone
from checker.view import View

MUCH, SOME = 0.5, 0.3  # shares in common from which on they are coloured
LONGEST = 600  # characters of a passage: what a row of the greatest height shows


def of_others(review: Review, view: View) -> Sheet:
    """Return the sheet of reports that share text with those of others, or are there twice."""
    compared = review.compared
    rows = _rows((*compared.of_others(), *compared.of_one_body()), review, view)
    none = view.say("audit.page-none")
    return Sheet(view.say("audit.sheet-copies"), _columns(view), rows, 4, empty=none)


def of_last_year(review: Review, view: View) -> Sheet:
    """Return the sheet of reports that share text with the same body's report before."""
    rows = _rows(review.compared.of_last_year(), review, view)
    return Sheet(view.say("audit.sheet-stale"), _columns(view), rows, 4)


def _columns(view: View) -> tuple[Column, ...]:
    return (
        Column(view.say("sheet.number"), 6, "count"),
        Column(view.say("audit.column-group"), 8, "label"),
        Column(view.say("audit.column-one"), 22),
        Column(view.say("audit.column-other"), 22),
        Column(view.say("audit.column-of-one"), 9, "share"),
        Column(view.say("audit.column-of-other"), 9, "share"),
        Column(view.say("audit.column-length"), 7, "count"),
        Column(view.say("audit.column-here"), 48),
        Column(view.say("audit.column-there"), 48),
        Column(view.say("audit.column-at-one"), 20),
        Column(view.say("audit.column-at-other"), 20),
    )


def _rows(copies: tuple[Copy, ...], review: Review, view: View) -> Iterator[Sequence[Cell]]:
    group_of = {
        number: f"{at}（{len(group)}）"
        for at, group in enumerate(review.compared.groups, 1)
        for number in group
    }
    own, number = view.say("audit.group-own"), 0
    for copy in copies:
        group = {"another": group_of.get(copy.one, ""), "previous": "", "own": own}[copy.relation]
        pair = (located(copy.one, review), located(copy.other, review))
        shares = (_share(copy.of_one), _share(copy.of_other))
        for passage in _passages(copy, review, view):
            number += 1
            yield (number, group, *pair, *shares, *passage)


def _share(share: float) -> Cell:
    tone: Tone | None = "poor" if share > MUCH else "fair" if share > SOME else None
    return Noted(share, tone=tone)


def _passages(copy: Copy, review: Review, view: View) -> Iterator[Sequence[Cell]]:
    one, other = map(review.audit.document, (copy.one, copy.other))
    for at in review.compared.longest(copy):
        yield (
            at.here.end - at.here.start,
            shorten(clean(opened(one, at.here)), LONGEST),
            shorten(clean(opened(other, at.there)), LONGEST),
            telling.where(one.place(at.here.start), view),
            telling.where(other.place(at.there.start), view),
        )
