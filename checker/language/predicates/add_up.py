"""Totals are what their stated parts come to.

    figures must add up
    数据 必须 相加一致

Parts stand behind 其中, 包括, 分别为, in brackets, or before 合计; counts and amounts side by side
are added each for themselves. Without such a word parts are known by their names (发现隐患142处，
当场整改97处，限期整改45处) or, in a list, by how near they come to the total (436件，民事318件、
刑事109件、行政6件), and wrong ones are for review. Parts that are only examples (其中…等), a
single part, approximate figures and neighbours that are no parts are left alone. Parts that fall
short of the total and do not look like a full division of it are for a person to look at, and so
are those that would make it if two digits changed places.

Holds: 权责清单112项（其中行政处罚103项，行政许可8项，行政给付1项）。
Does not hold: 全年查处案件216件，其中简易程序8件，一般程序22件。
"""

from itertools import pairwise

from checker.document.model import Span
from checker.facts.figures.units import MONEY, in_common
from checker.facts.sums.totals import Sum
from checker.language.case import Case
from checker.language.faults import CITED, verdict_of
from checker.language.verdict import Status, Verdict
from checker.messages import Message
from checker.numerals import MYRIADS


def evaluate(case: Case) -> Verdict:
    """Judge every total that names its parts."""
    right = [one for one in case.facts.sums if one.holds]
    key = "sums.right" if right else "sums.none"
    cited = tuple(span for one in right for span in _passages(one))[:CITED]
    otherwise = Verdict("pass", Message.of(key, count=len(right)), cited)
    wrong = [one for one in case.facts.sums if not one.holds and one.sureness != "none"]
    return verdict_of((_fault(one) for one in wrong), otherwise)


def _fault(one: Sum) -> Verdict:
    certain = one.sureness == "certain"
    status: Status = "fail" if certain else "review"
    key = "more" if len(one.parts) == 1 else "wrong" if certain else "short"
    message = Message.of(
        f"sums.{key}",
        total=one.total.text,
        parts=" + ".join(part.text for part in one.parts),
        comes_to=_printed(one),
    )
    return Verdict(status, message, _passages(one))


def _passages(one: Sum) -> tuple[Span, ...]:
    """Return the clause of the total, and from the clause of the first part to the last's end.

    Of a column the total alone: between the cells of its parts stand those of others.
    """
    if _is_column(one):
        return (one.total.clause,)
    parts = Span(one.parts[0].clause.start, one.parts[-1].clause.end)
    return tuple(dict.fromkeys((one.total.clause, parts)))


def _is_column(one: Sum) -> bool:
    """Whether the parts are cells that do not stand right behind each other."""
    clauses = [part.clause for part in one.parts]
    cells = all(part.clause == part.span for part in one.parts)
    return cells and any(low.end + 1 < high.start for low, high in pairwise(clauses))


def _printed(one: Sum) -> str:
    """Return what the parts come to, with the unit and the 万 that the total is printed with."""
    text, unit = one.total.text, one.total.unit
    scales = () if unit in MONEY else MYRIADS.items()
    sign, scale = next(((key, by) for key, by in scales if text.endswith(key + unit)), ("", 1))
    comes_to = f"{one.comes_to / in_common(scale, unit):.12g}"
    return f"{comes_to}{sign}{unit}" if text.endswith(unit) else comes_to
