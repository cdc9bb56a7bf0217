"""One verdict on the quotation marks, brackets and 书名号 that are wrong in certain ways."""

from checker.facts.wording.marks import Kind
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.mark_mends import of_fault
from checker.language.verdict import Verdict
from checker.messages import Message


def judge_marks(case: Case, kinds: tuple[Kind, ...], right: str) -> Verdict:
    """Judge whether the report has no fault of `kinds`; the message `right` says so."""
    text = case.document.text
    faults = (
        Verdict("fail", Message.of(f"marks.{one.kind}"), (one.span,), mends=of_fault(text, one))
        for one in case.facts.marks
        if one.kind in kinds
    )
    return verdict_of(faults, Verdict("pass", Message.of(right)))
