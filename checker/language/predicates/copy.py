"""The report copies more than a share of another report.

    must not copy more than 30% of another report
    与其他报告 重复 不得 超过 30%
    should not copy more than 50% of the previous report
    与上年报告 重复 不宜 超过 50%

The share is that of the report's own text. One report alone shows no copies: the rule is judged
where many reports are audited together, and is ``not-checked`` otherwise.

Holds (under ``not``): two reports that share no passage.
Does not hold (under ``not``): half of the report stands word for word in another one.
"""

from checker.language.case import Case
from checker.language.tree import Bound
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(case: Case, *, limit: Bound, other: str) -> Verdict:
    """Say that one report alone cannot show whether it copies `limit` of an `other` one."""
    share = round(100 * (limit.low or 0))
    return Verdict(
        "not-checked", Message.of(f"copy.{other}", percent=share, source=case.document.source)
    )
