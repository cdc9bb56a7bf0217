"""A word is written in its right form and not in a wrong one.

    must write 习近平法治思想 not 习近平新时代中国特色社会主义法治思想
    必须写作 习近平法治思想 而非 习近平新时代中国特色社会主义法治思想

Several wrong forms: ``not A, B`` (而非 A、B); ``in …`` (在 …) narrows the place. A wrong form that
is only a piece of the right one is not wrong, and names of documents in 《》 are left alone.

Holds: 深入学习贯彻习近平法治思想。
Does not hold: 深入学习贯彻习近平新时代中国特色社会主义法治思想。
"""

from checker.facts.wording.slips import find_slips
from checker.language.case import Case
from checker.language.tree import Scope, Term
from checker.language.verdict import Verdict
from checker.language.wording import judge_slips
from checker.messages import Message


def evaluate(
    case: Case, *, right: Term, wrong: tuple[Term, ...], scope: Scope | None = None
) -> Verdict:
    """Judge whether none of the `wrong` forms stands in `scope`."""
    table = ("", ((right.text, tuple(_form(one) for one in wrong)),))
    message = Message.of("wording.right", right=right.text)
    return judge_slips(case, find_slips(case.facts.text, (table,)), scope, message)


def _form(term: Term) -> str:
    return f"/{term.text}/" if term.kind == "pattern" else term.text
