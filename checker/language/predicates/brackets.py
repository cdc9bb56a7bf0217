"""Brackets are of one kind and width, and hold something.

    brackets must be well-formed
    括号 必须 规范

Brackets without a partner are judged by ``marks must be paired``.

Holds: （2021—2025年）
Does not hold: （2021—2025年)
"""

from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.mark_mends import of_fault
from checker.language.verdict import Verdict
from checker.messages import Message

KINDS = ("mixed-width", "mismatched", "empty-brackets")


def evaluate(case: Case) -> Verdict:
    """Judge all brackets of the report."""
    text = case.document.text
    faults = (one for one in case.facts.marks if one.kind in KINDS)
    return verdict_of(
        (
            Verdict("fail", Message.of(f"marks.{one.kind}"), (one.span,), mends=of_fault(text, one))
            for one in faults
        ),
        Verdict("pass", Message.of("marks.brackets-right")),
    )
