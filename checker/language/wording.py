"""One verdict on all wrong spellings in a stretch of a report."""

from collections.abc import Iterable

from checker.facts.slips import Slip
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.mends import of_slip
from checker.language.scope import scope_of
from checker.language.tree import Scope
from checker.language.verdict import Verdict
from checker.messages import Message


def judge_slips(
    case: Case, slips: Iterable[Slip], scope: Scope | None, otherwise: Message
) -> Verdict:
    """Judge whether none of `slips` stands in `scope`; `otherwise` says so."""
    searched = scope_of(case, scope)
    wrong = (_wrong(case, one) for one in slips if searched.holds(one.span))
    return verdict_of(wrong, Verdict("pass", otherwise, searched=searched.names))


def _wrong(case: Case, slip: Slip) -> Verdict:
    message = Message.of("wording.wrong", wrong=case.document.quote(slip.span), right=slip.right)
    return Verdict("fail", message, (slip.span,), mends=of_slip(case.document.text, slip))
