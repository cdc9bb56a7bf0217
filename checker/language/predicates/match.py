"""The text matches a pattern.

    title must match /关于.*的报告$/
    标题 必须符合 /关于.*的报告$/

Several: ``all of``, ``any of``, ``at least 2 of``; ``in …`` and ``at least 2 times`` as with
mention. Patterns are of RE2: no look-around, no back-references, linear time. ``^`` and ``$``
are the ends of a line; letters, marks and blanks count as they stand in the report.

Holds: 三元区应急管理局关于2024年法治政府建设情况的报告
Does not hold: 三元区应急管理局2024年法治政府建设情况报告
"""

from checker.document.model import Span
from checker.facts.expressions import places
from checker.language.bounds import fits, measured
from checker.language.case import Case
from checker.language.faults import CITED
from checker.language.scope import Searched, scope_of
from checker.language.several import judge_terms
from checker.language.tree import Bound, Scope, Term, Terms
from checker.language.verdict import Status, Verdict
from checker.messages import Message


def evaluate(
    case: Case, *, terms: Terms, scope: Scope | None = None, times: Bound | None = None
) -> Verdict:
    """Judge whether `terms` match in `scope`, each as often as `times` says."""
    searched = scope_of(case, scope)
    if searched.lacks:
        return Verdict("fail", searched.lacks, searched=searched.names)
    bound = times or Bound(1)
    return judge_terms(terms, lambda term: _one(case, term, searched, bound), "match.too-few")


def _one(case: Case, term: Term, searched: Searched, bound: Bound) -> Verdict:
    hits = _hits(case, term, searched)
    key = "match.found" if hits else "match.nothing"
    seen = Message.of(key, pattern=term.text, count=len(hits))
    message = measured(seen, len(hits), bound, "places") if hits else seen
    status: Status = "pass" if fits(len(hits), bound) else "fail"
    return Verdict(status, message, hits[:CITED], searched.names)


def _hits(case: Case, term: Term, searched: Searched) -> tuple[Span, ...]:
    if term.kind == "pattern":
        return tuple(places(term.text, case.document.text, searched.spans))
    every = case.find(term, case.count_titles)
    return tuple(one for one in every if searched.holds(one))
