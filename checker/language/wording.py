"""One verdict on all wrong spellings in a stretch of a report."""

from checker.facts.slips import Slip, Text, Wordings, find_slips
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.scope import scope_of
from checker.language.tree import Scope
from checker.language.verdict import Verdict
from checker.messages import Message


def judge_wordings(
    case: Case, wordings: Wordings, scope: Scope | None, otherwise: Message
) -> Verdict:
    """Judge whether no wrong form of `wordings` stands in `scope`; `otherwise` says so."""
    searched = scope_of(case, scope)
    text = Text(case.document.text, case.facts.folded, case.facts.titles)
    slips = (one for one in find_slips(text, wordings) if searched.holds(one.span))
    right = Verdict("pass", otherwise, searched=searched.names)
    return verdict_of((_wrong(case, one) for one in slips), right)


def _wrong(case: Case, slip: Slip) -> Verdict:
    wrong = case.document.quote(slip.span)
    return Verdict("fail", Message.of("wording.wrong", wrong=wrong, right=slip.right), (slip.span,))
