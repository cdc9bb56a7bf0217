"""All of, any of, or some of several terms, whatever a verb asks of each."""

from collections.abc import Callable

from checker.language.tree import Term, Terms
from checker.language.verdict import Verdict, both, either
from checker.messages import Message


def judge_terms(terms: Terms, judge: Callable[[Term], Verdict], too_few: str) -> Verdict:
    """Judge each term and join the verdicts; `too_few` is the key for fewer than are needed."""
    verdicts = tuple(
        judge_terms(one, judge, too_few) if isinstance(one, Terms) else judge(one)
        for one in terms.items
    )
    if terms.mode == "count":
        return _at_least(verdicts, terms.need, too_few)
    return both(verdicts) if terms.mode == "all" else either(verdicts)


def _at_least(verdicts: tuple[Verdict, ...], need: int, too_few: str) -> Verdict:
    held = tuple(one for one in verdicts if one.status == "pass")
    if len(held) >= need:
        return both(held)
    message = Message.of(too_few, held=len(held), need=need)
    cited = tuple(span for one in held for span in one.evidence)
    return either(verdicts)._replace(status="fail", message=message, evidence=cited)
