"""One verdict on all wrong spellings in a stretch of a report."""

from collections.abc import Iterable, Iterator

from checker.facts.wording.slips import Slip
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.mends import of_slip
from checker.language.scope import scope_of
from checker.language.tree import Scope
from checker.language.verdict import Verdict
from checker.messages import Message

INNER = str.maketrans("“”", "‘’")  # quotation marks inside quotation marks


def judge_slips(
    case: Case, slips: Iterable[Slip], scope: Scope | None, otherwise: Message
) -> Verdict:
    """Judge whether none of `slips` stands in `scope`; `otherwise` says so."""
    searched = scope_of(case, scope)
    inside = (one for one in slips if searched.holds(one.span))
    otherwise_right = Verdict("pass", otherwise, searched=searched.names)
    return verdict_of(wrong_forms(case, inside), otherwise_right)


def wrong_forms(case: Case, slips: Iterable[Slip]) -> Iterator[Verdict]:
    """Yield a verdict for each of `slips`, with its right form."""
    text = case.document.text
    for one in slips:
        told = "wording.wrong" if one.sure else "wording.torn"
        wrong = case.document.quote(one.span)
        words = {"wrong": wrong.translate(INNER), "right": one.right.translate(INNER)}
        verdict = Verdict("fail", Message.of(told, **words), (one.span,), mends=of_slip(text, one))
        yield verdict if one.sure else verdict._replace(status="review")
