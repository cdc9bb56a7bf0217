"""指标汇总: a row a report, a column a kind of figure; 年度增减: this year's beside last year's."""

from collections.abc import Iterator, Sequence
from statistics import median

from checker import telling
from checker.audit.entries import Entry
from checker.audit.figures import NOUGHT, Kind, Total, odd_about
from checker.audit.outputs.names import named
from checker.audit.outputs.xlsx.kinds import COMMON, Kinds
from checker.audit.review import Review
from checker.cleaning import clean
from checker.facts.peers import Outlier
from checker.sheets import Cell, Column, Noted, Sheet
from checker.view import View

# Notes with the passage of a figure, beside those of figures that stand out: a workbook that has
# more of them opens slowly.
NOTES = 5_000


def sheet(review: Review, view: View) -> Sheet:
    """Return the sheet of figures; below them the sum, the middle and the number of each a year."""
    kinds = Kinds(review)
    columns = (
        Column(view.say("audit.column-unit"), 24),
        Column(view.say("audit.column-level"), 11, "label"),
        Column(view.say("audit.column-year"), 7, "count"),
        *(Column(_title(one), 13, "figure") for one in kinds.all),
    )
    sums = Sums(kinds.all, review.genre)
    is_whole = kinds.common == len(kinds.all)
    return Sheet(
        view.say("audit.sheet-figures"), columns, _rows(review, kinds, sums, view), 1,
        _foot(sums, view),
        printed=len(columns) - len(kinds.all) + kinds.common,
        about="" if is_whole else view.say("audit.figures-printed", share=f"{COMMON:.0%}"),
    )  # fmt: skip


def _title(kind: Kind) -> str:
    is_counted = kind.unit not in ("", NOUGHT)
    return f"{kind.indicator}\n（{kind.unit}）" if is_counted else kind.indicator


class Sums:
    """All figures by genre, of which one comes first, by year and kind."""

    def __init__(self, kinds: tuple[Kind, ...], genre: str) -> None:
        self.kinds, self.genre = kinds, genre
        self.values: dict[tuple[str, int], dict[Kind, list[float]]] = {}

    def add(self, entry: Entry, totals: dict[Kind, Total]) -> None:
        """Add the figures of a report."""
        known = self.values.setdefault((entry.genre, entry.year or 0), {})
        for kind, one in totals.items():
            known.setdefault(kind, []).append(one.common)


def _rows(review: Review, kinds: Kinds, sums: Sums, view: View) -> Iterator[Sequence[Cell]]:
    left = NOTES
    for entry in review.entries:
        if entry.score is None:
            continue
        totals = kinds.totals(entry.number, review)
        sums.add(entry, totals)
        odd = review.compared.outliers(entry.number)
        cells = [_cell(totals.get(kind), odd, left > 0, view) for kind in kinds.all]
        left -= len(totals)
        yield (named(entry), entry.level, entry.year, *cells)


def _cell(total: Total | None, odd: tuple[Outlier, ...], has_note: bool, view: View) -> Cell:
    if total is None:
        return None
    value = total.value
    why = [view.tell(one.message) for one in odd_about(total, odd)]
    about = view.say("audit.approximate") if value.approximate else ""
    lines = (*why, about, clean(value.quote), telling.where(value.place, view))
    note = "\n".join(filter(None, lines)) if why or has_note else ""
    return Noted(total.common, note, "fair" if why else None)


def _foot(sums: Sums, view: View) -> Iterator[Sequence[Cell]]:
    """Yield the rows of totals; they are asked for when all reports were added."""
    several = len({genre for genre, _ in sums.values}) > 1
    for genre, year in sorted(sums.values, key=lambda one: (one[0] != sums.genre, one)):
        values = sums.values[genre, year]
        lists = [values.get(kind, []) for kind in sums.kinds]
        rates = [kind.measure == "rate" for kind in sums.kinds]
        whole = (
            sum(one) if one and not rate else None for one, rate in zip(lists, rates, strict=True)
        )
        middles = (median(one) if one else None for one in lists)
        about = f"\n{genre}" if several else ""
        yield (view.say("audit.foot-sum") + about, "", year or None, *whole)
        yield (view.say("audit.foot-median") + about, "", year or None, *middles)
        yield (view.say("audit.foot-count") + about, "", year or None, *map(len, lists))


def changes(review: Review, view: View) -> Sheet:
    """Return the sheet of this year's figures beside those of the same body's report before."""
    odd = view.say("audit.stands-out")
    columns = (
        Column(view.say("audit.column-unit"), 24),
        Column(view.say("compare.column-indicator"), 18),
        Column(view.say("audit.column-unit-of"), 8, "label"),
        Column(view.say("audit.column-last-year"), 8, "count"),
        Column(view.say("compare.column-last"), 14, "figure"),
        Column(view.say("audit.column-year"), 8, "count"),
        Column(view.say("compare.column-this"), 14, "figure"),
        Column(view.say("compare.column-change"), 11, "share"),
        Column(view.say("sheet.remark"), 12, "label", ((odd, "fair"),)),
    )
    return Sheet(view.say("audit.sheet-years"), columns, _changes(review, view), 1)


def _changes(review: Review, view: View) -> Iterator[Sequence[Cell]]:
    kinds = Kinds(review)
    for number, before in sorted(review.compared.last.items()):
        this, last = (review.entries[one] for one in (number, before))
        now, then = kinds.totals(number, review), kinds.totals(before, review)
        odd = review.compared.outliers(number)
        for kind in dict.fromkeys((*now, *then)):
            stands_out = kind in now and odd_about(now[kind], odd)
            remark = view.say("audit.stands-out") if stands_out else ""
            yield _change(kind, (last, then.get(kind)), (this, now.get(kind)), remark)


def _change(
    kind: Kind,
    last: tuple[Entry, Total | None],
    this: tuple[Entry, Total | None],
    remark: str,
) -> Sequence[Cell]:
    then, now = last[1], this[1]
    grown = now.common / then.common - 1 if now and then and then.common else None
    return (
        named(this[0]),
        kind.indicator,
        "" if kind.unit == NOUGHT else kind.unit,
        last[0].year,
        then.common if then else None,
        this[0].year,
        now.common if now else None,
        grown,
        remark,
    )
