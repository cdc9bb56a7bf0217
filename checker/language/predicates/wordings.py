r"""Set phrases are written as a table of the pack has them.

    must follow the wordings of 固定表述
    必须遵从 固定表述 的写法

A table gives each right form with the wrong ones it is known by; one between slashes is a
pattern, and \1 in the right form stands for what its first group found. ``in …`` (在 …) narrows
the place. A wrong form inside a right one is not wrong, and names of documents in 《》 are left
alone.

Holds: 尊法学法守法用法
Does not hold: 遵法学法守法用法
"""

from checker.language.case import Case
from checker.language.tree import Scope
from checker.language.verdict import Verdict
from checker.language.wording import judge_slips
from checker.messages import Message


def evaluate(case: Case, *, table: str, scope: Scope | None = None) -> Verdict:
    """Judge whether no wrong form of `table` stands in `scope`."""
    count = len(case.vocabulary.wordings[table])
    message = Message.of("wording.all-right", table=table, count=count)
    slips = (one for one in case.facts.slips if one.table == table)
    return judge_slips(case, slips, scope, message)
