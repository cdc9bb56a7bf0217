"""Counts have a fitting measure word, amounts have their unit.

    figures must carry units
    数据 必须 带量词
    amounts must carry units
    金额 必须 带单位

A count without a measure word (宣传17), with 数 behind it (201次数), of people in a unit that does
not count people (人数186420次), or in that of other things (执法人员32件, 案件6名); a figure that
is broken: a letter for a digit (1O8件), two points (6..5万元), its measure word twice (12件件), half
a thing (85.5起), a rate without % (满意率98.2); an amount of money without 元 (罚款58.6, 2.4万).
Which nouns take a measure word, and which ones they never take, is listed in packs (``counted``,
``misfits``). Figures in the cells of a table are left alone: the unit stands in its head. So is the
last word of a text that breaks off.

Holds: 开展宣传17场，受教育186420人次，罚款58.6万元。
Does not hold (figures): 开展宣传17，受教育人数186420次。
Does not hold (amounts): 罚款58.6。
"""

from typing import Literal

from checker.facts.figures.measures import Fault, wrong_amounts, wrong_counts
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(case: Case, *, what: Literal["figures", "amounts"]) -> Verdict:
    """Judge the measure words of counts, or the units of amounts."""
    facts = case.facts
    if what == "amounts":
        faults = tuple(one for one in wrong_amounts(facts.plain) if not _is_torn(case, one))
    else:
        faults = wrong_counts(facts.plain, facts.figures, case.vocabulary)
    otherwise = Verdict("pass", Message.of(f"units.{what}-right"))
    return verdict_of((_verdict(one) for one in faults), otherwise)


def _is_torn(case: Case, fault: Fault) -> bool:
    """Whether the text breaks off with the amount."""
    document = case.document
    ends = fault.span.end == len(document.text.rstrip())
    return ends and document.breaks_off < len(document.text)


def _verdict(fault: Fault) -> Verdict:
    return Verdict("fail", Message.of(f"units.{fault.wrong}", words=fault.text), (fault.span,))
