"""The report, or a part of it, gives so many figures.

    must have at least 5 figures in 主要举措 section
    必须在 主要举措 部分 有 至少 5 个数据

A figure is a quantity with what it counts. Years, dates, document numbers and names such as 12345
are none.

Holds (at least 2): 全年检查企业132家次，立案查处11起。
Does not hold (at least 2): 2023年深入开展12·4国家宪法日宣传。
"""

from checker.language.bounds import fits, measured
from checker.language.case import Case
from checker.language.faults import CITED
from checker.language.scope import scope_of
from checker.language.tree import Bound, Scope
from checker.language.verdict import Status, Verdict
from checker.messages import Message


def evaluate(case: Case, *, number: Bound, scope: Scope | None = None) -> Verdict:
    """Judge whether the number of figures in `scope` is within `number`."""
    searched = scope_of(case, scope)
    if searched.lacks:
        return Verdict("fail", searched.lacks, searched=searched.names)
    found = tuple(one.span for one in case.facts.figures if searched.holds(one.span))
    seen = Message.of("figures.count", place=searched.names, count=len(found))
    message = measured(seen, len(found), number, "figures")
    status: Status = "pass" if fits(len(found), number) else "fail"
    return Verdict(status, message, found[:CITED], searched.names)
