"""Brackets are of one kind and width, and hold something.

    brackets must be well-formed
    括号 必须 规范

Brackets without a partner are judged by ``marks must be paired``.

Holds: （2021—2025年）
Does not hold: （2021—2025年)
"""

from checker.facts.wording.marks import Kind
from checker.language.case import Case
from checker.language.paired import judge_marks
from checker.language.verdict import Verdict

KINDS: tuple[Kind, ...] = ("mixed-width", "mismatched", "empty-brackets")


def evaluate(case: Case) -> Verdict:
    """Judge all brackets of the report."""
    return judge_marks(case, KINDS, "marks.brackets-right")
