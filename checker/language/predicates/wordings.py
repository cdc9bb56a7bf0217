"""Set phrases are written as a table of the pack has them.

    must follow the wordings of 固定表述
    必须遵从 固定表述 的写法

A table gives each right form with the wrong ones it is known by; one between slashes is a
pattern. A wrong form inside a right one is not wrong, and names in 《》 are left alone.

Holds: 尊法学法守法用法
Does not hold: 遵法学法守法用法
"""

from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.scope import scope_of
from checker.language.slips import find_slips, wrong_of
from checker.language.tree import Scope
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(case: Case, *, table: str, scope: Scope | None = None) -> Verdict:
    """Judge whether no wrong form of `table` stands in `scope`."""
    searched = scope_of(case, scope)
    wordings = tuple(case.vocabulary.wordings[table].items())
    slips = find_slips(case, wordings, searched)
    message = Message.of("wording.all-right", count=len(wordings))
    otherwise = Verdict("pass", message, searched=searched.names)
    return verdict_of((wrong_of(case, slip) for slip in slips), otherwise)
