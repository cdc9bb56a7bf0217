"""Percentages are what the figures beside them come to, and no share is over 100%.

    percentages must be right
    百分比 必须 正确

A rate is checked where the report states its whole and its part (32人，其中30人，持证率93.75%), or
last year's figure and the growth, or two rates and the points between them. Rates of what was done
of all are listed in packs (``rates``); 完成率 and 增长率 are none, and may be over 100%. Rounding and
cutting off are both allowed. Shares that make up a whole (甲类占41.5%，乙类占26.3%，其他占32.2%) come to
100%, and a number that grew by a rate has a whole number that it can have grown from. A whole that
stands further off is known by its name or by what fits it; where other figures may be meant, only
digits that have changed places are told, for review.

Holds: 在编人员32人，其中持有行政执法证件人员30人，持证率达93.75%。
Does not hold: 受理行政许可60件，办结59件，办结率100%。
"""

from itertools import chain

from checker.document.model import Span
from checker.facts.sums.percent import Rate
from checker.facts.sums.whole_shares import Shares
from checker.language.case import Case
from checker.language.faults import CITED, verdict_of
from checker.language.verdict import Status, Verdict
from checker.messages import Message


def evaluate(case: Case) -> Verdict:
    """Judge every percentage that can be checked."""
    right = tuple(one.figure.clause for one in case.facts.rates if one.holds)
    key = "percent.right" if right else "percent.none"
    otherwise = Verdict("pass", Message.of(key, count=len(right)), right[:CITED])
    rates = (_fault(one) for one in case.facts.rates if not one.holds)
    shares = (_short_or_over(one) for one in case.facts.whole_shares if not one.holds)
    return verdict_of(chain(rates, shares), otherwise)


def _short_or_over(one: Shares) -> Verdict:
    message = Message.of(
        "percent.whole" if one.all_told else "percent.parts",
        parts=" + ".join(figure.text for figure in one.figures),
        comes_to=f"{one.comes_to:.6g}%",
    )
    passage = Span(one.figures[0].clause.start, one.figures[-1].clause.end)
    return Verdict("review", message, (passage,))


def _fault(rate: Rate) -> Verdict:
    figure, part, whole = rate.figure, rate.part, rate.whole
    if part and whole is None:
        message = Message.of("percent.no-base", rate=figure.text, part=part.text)
        return Verdict("review", message, (figure.clause, part.clause))
    if part is None or whole is None or rate.right is None:
        return Verdict("fail", Message.of("percent.over", rate=figure.text), (figure.clause,))
    are_rates = figure.unit == part.unit == "%"
    message = Message.of(
        "percent.points" if are_rates else "percent.wrong",
        rate=figure.text,
        part=part.text,
        whole=whole.text,
        right=f"{rate.right:.2f}".rstrip("0").rstrip(".") + figure.unit,
    )
    status: Status = "fail" if rate.sure else "review"
    return Verdict(status, message, (figure.clause, part.clause, whole.clause))
