r"""Set phrases are written as a table of the pack has them.

    must follow the wordings of 固定表述
    必须遵从 固定表述 的写法

A table gives each right form with the wrong ones it is known by; one between slashes is a
pattern, and \1 in the right form stands for what its first group found. Behind ``≈`` stand right
phrases of four characters or more; wrong is one of them with another character that sounds or looks
the same, with one missing, doubled or out of its place, unless the characters there make words with
their neighbours. A word of two characters behind ``≈`` that seems torn in this way wants a look.
Behind ``≡`` stand fixed terms of three characters or more; one that is broken, and of which nothing
is left that is said, wants a look, too.
``@2021-11`` beside a word says when it was first said: in a report written before, it wants a look.
``@-2021`` says of which year it was last said: in a report on a later one it wants a look, unless
its sentence looks back. ``@2001+N`` beside a yearly event says that its Nth time was N years after
2001. ``in …`` (在 …) narrows the place. A wrong form inside a right one is not wrong, and names of
documents in 《》 are left alone.

Holds: 尊法学法守法用法
Does not hold: 遵法学法守法用法
"""

from collections.abc import Iterator

from checker.language.case import Case
from checker.language.faults import day, verdict_of
from checker.language.scope import scope_of
from checker.language.tree import Scope
from checker.language.verdict import Verdict
from checker.language.wording import wrong_forms
from checker.messages import Message


def evaluate(case: Case, *, table: str, scope: Scope | None = None) -> Verdict:
    """Judge whether no wrong form of `table` stands in `scope`."""
    count = len(case.vocabulary.wordings[table])
    searched = scope_of(case, scope)
    message = Message.of("wording.all-right", table=table, count=count)
    slips = (one for one in case.facts.slips if one.table == table)
    timed = (*_early(case, table), *_late(case, table), *_miscounted(case, table))
    faults = (*wrong_forms(case, slips), *timed)
    inside = (one for one in faults if searched.holds(one.evidence[0]))
    return verdict_of(inside, Verdict("pass", message, searched=searched.names))


def _early(case: Case, table: str) -> Iterator[Verdict]:
    """Yield the words that nobody said yet; the dates are for a person to weigh."""
    year = case.document.head.year
    for one in case.facts.early:
        if one.table == table:
            word = case.document.quote(one.span)
            message = Message.of("wording.early", word=word, since=day(one.since), year=year)
            yield Verdict("review", message, (one.span,))


def _late(case: Case, table: str) -> Iterator[Verdict]:
    """Yield the words that nobody says any more; a person sees whether they look back."""
    year = case.document.head.year
    for one in case.facts.late:
        if one.table == table:
            word = case.document.quote(one.span)
            message = Message.of("wording.late", word=word, until=one.until, year=year)
            yield Verdict("review", message, (one.span,))


def _miscounted(case: Case, table: str) -> Iterator[Verdict]:
    year = case.document.head.year
    for one in case.facts.miscounted:
        if one.table == table:
            wrong = case.document.quote(one.span)
            message = Message.of("wording.miscounted", wrong=wrong, right=one.right, year=year)
            yield Verdict("fail", message, (one.span,))
