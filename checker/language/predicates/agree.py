"""The same indicator has the same figure wherever it stands.

    figures must agree
    数据 必须 前后一致

Compared are exact figures of this body for the whole year, under one name and in one unit. A part
(其中我局59件), another body (全区132件), another year, or a figure of one field of the work does not
contradict the total. Two figures of one thing whose digits have changed places contradict each
other too, whatever they count, and so do figures that the part on the head's duties tells
otherwise than the report did before (会前学法10次, 主持会前学法12次); where it is not said that
they are of one thing, or one digit is another, they are for review, and so is a figure told as all
there were (全年共开展宣传29场) where another place tells more, or one digit otherwise, in the same words.

Holds: 全区共办理行政处罚案件132件，其中我局59件。……我局全年办理行政处罚案件59件。
Does not hold: 全局现有持证执法人员20人。……目前，全局共有22人取得行政执法证。
"""

from collections.abc import Iterator

from checker.facts.indicators.agreement import Contradiction
from checker.facts.retold.retold import Retold
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.verdict import Status, Verdict
from checker.messages import Message


def evaluate(case: Case) -> Verdict:
    """Judge whether no indicator has two figures."""
    otherwise = Verdict("pass", Message.of("agree.right"))
    return verdict_of(_faults(case), otherwise)


def _faults(case: Case) -> Iterator[Verdict]:
    contradictions = case.facts.contradictions
    yield from (_fault(one) for one in contradictions)
    known = {(one.first.figure, one.second.figure) for one in contradictions}
    yield from (_doubt(one) for one in case.facts.retold if tuple(one) not in known)


def _doubt(one: Retold) -> Verdict:
    status: Status = "fail" if one.sure else "review"
    key = "agree.swapped" if one.sure else "agree.retold"
    message = Message.of(key, first=one.first.text, second=one.second.text)
    return Verdict(status, message, (one.first.clause, one.second.clause))


def _fault(one: Contradiction) -> Verdict:
    message = Message.of(
        "agree.wrong",
        indicator=one.indicator,
        first=one.first.printed,
        second=one.second.printed,
    )
    return Verdict("fail", message, (one.first.clause, one.second.clause))
