"""书名号 are used as GB/T 15834 prescribes.

    title marks must be well-formed
    书名号 必须 规范

A name stands in 《》, a name inside a name in 〈〉; no stop stands before 》, no < > is used, and the
marks hold something. Marks without a partner are judged by ``marks must be paired``.

Holds: 《关于贯彻〈安全生产法〉的通知》
Does not hold: 《关于贯彻《安全生产法》的通知》
"""

from checker.facts.wording.marks import Kind
from checker.language.case import Case
from checker.language.paired import judge_marks
from checker.language.verdict import Verdict

KINDS: tuple[Kind, ...] = (
    "nested-title",
    "other-title-marks",
    "stop-in-title",
    "empty-title",
    "mismatched-title",
)


def evaluate(case: Case) -> Verdict:
    """Judge all 书名号 of the report."""
    return judge_marks(case, KINDS, "marks.titles-right")
