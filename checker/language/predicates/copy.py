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

CITED = 10  # passages


def evaluate(case: Case, *, limit: Bound, other: str) -> Verdict:
    """Say whether more than `limit` of the report stands in an `other` one, and what of it."""
    most = limit.low or 0
    if case.peers is None:
        return Verdict("not-checked", Message.of(f"copy.{other}", percent=round(100 * most)))
    peer = case.peers.another if other == "another" else case.peers.previous
    if peer is None:
        return Verdict("fail", Message.of(f"copy.no-{other}"))
    longest = sorted(peer.passages, key=lambda one: one.start - one.end)[:CITED]
    message = Message.of("copy.share", name=peer.name, percent=f"{100 * peer.share:.1f}")
    return Verdict("pass" if peer.share > most else "fail", message, tuple(sorted(longest)))
