"""Figures that are far from those of other reports.

    figures should not stand out
    数据 不宜 异常

A figure stands out where it is ten times as large or as small as what is usual for bodies of the
same kind, and far outside of the spread of their figures; where it has grown or fallen to five
times or a fifth within a year; where figures of one report do not go together (penalties without
inspections, or ten times as many an officer as elsewhere; which ones do, packs say of each
indicator, by ``per`` and ``after``). Each is for a person to look at. One
report alone shows none: the rule is judged where many are audited together, and is
``not-checked`` otherwise.

Holds (under ``not``): 开展执法检查206次，行政处罚77件。
Does not hold (under ``not``): 行政处罚7700件, where other bodies of the kind report 77.
"""

from checker.language.case import Case
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(case: Case) -> Verdict:
    """Say which figures stand out."""
    if case.peers is None:
        return Verdict("not-checked", Message.of("peers.alone"))
    outliers = case.peers.outliers
    if not outliers:
        return Verdict("fail", Message.of("peers.usual"))
    spans = tuple(dict.fromkeys(one.span for one in outliers))
    message = Message.of("verdict.joined", parts=tuple(one.message for one in outliers))
    return Verdict("review", message, spans)
