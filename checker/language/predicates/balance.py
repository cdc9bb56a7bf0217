"""Rows of a table, or columns, come to the same.

    sum of 本年新收, 上年结转 must equal sum of 总计, 结转下年度
    本年新收、上年结转 之和 必须等于 总计、结转下年度 之和

Each name is that of a row, or of a column, whose title holds the word or one of its synonyms;
the shortest such title is meant. Rows are compared in every column, columns in every row. A table
that goes on behind a page break is one table. ``in … section`` (在 … 部分) looks in a part only.
Where a name has no row that could be read the rule is ``not-checked``, never a fail.

Holds: a table with the rows 本年新收 57, 上年结转 2, 总计 56, 结转下年度 3.
Does not hold: one with the rows 本年新收 57, 上年结转 2, 总计 57, 结转下年度 3.
"""

from checker.document.model import Span
from checker.facts.figures.tables import Cell
from checker.facts.sums.balances import Balance, Side, find_balances
from checker.language.case import Case
from checker.language.faults import CITED, verdict_of
from checker.language.scope import scope_of
from checker.language.signs import normal
from checker.language.tree import Scope, Term
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(
    case: Case, *, added: tuple[Term, ...], equal: tuple[Term, ...], scope: Scope | None = None
) -> Verdict:
    """Compare what the rows called `added` and those called `equal` come to."""
    searched = scope_of(case, scope)
    if searched.lacks:
        return Verdict("not-checked", searched.lacks, searched=searched.names)

    def holds(cell: Cell) -> bool:
        return searched.holds(case.facts.plain.source(cell.start, cell.end))

    left, right = ([_words(case, one) for one in side] for side in (added, equal))
    found = find_balances(case.facts.tables, left, right, holds)
    if not found.found:
        names = tuple(words[0] for words in found.unread)
        message = Message.of("balance.unread" if names else "balance.uneven", names=names)
        return Verdict("not-checked", message, searched=searched.names)
    spans = tuple(span for one in found.found for span in _spans(one))
    message = Message.of("balance.right", count=len(found.found))
    wrong = [(number, one) for number, one in enumerate(found.found, 1) if not one.holds]
    return verdict_of(
        (_fault(one, number) for number, one in wrong), Verdict("pass", message, spans[:CITED])
    )


def _words(case: Case, term: Term) -> tuple[str, ...]:
    """Return what a row may be called, as the titles of rows are written."""
    names = (term.text, *case.vocabulary.lexicon.get(term.text, ()))
    return tuple("".join(normal(one).split()) for one in names)


def _fault(one: Balance, number: int) -> Verdict:
    message = Message.of(
        "balance.wrong",
        column=one.title or Message.of("balance.column", number=number),
        added=_printed(one.added),
        sum=f"{one.added.comes_to:.12g}",
        equal=_printed(one.equal),
        other=f"{one.equal.comes_to:.12g}",
    )
    return Verdict("fail", message, _spans(one))


def _spans(one: Balance) -> tuple[Span, ...]:
    return tuple(figure.span for side in (one.added, one.equal) for figure in side.figures)


def _printed(side: Side) -> str:
    return " + ".join(one.text for one in side.figures)
