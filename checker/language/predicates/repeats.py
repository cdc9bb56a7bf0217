"""A word or a mark stands twice in a row by mistake.

    words must not repeat
    词语 不得 重复

Words that are doubled by custom (天天, 实实在在, 一条一条) and the ends of two words that happen to
be alike (共建共治, 行政复议复议案件) are no repetition.

Holds (something is repeated): 持续推进推进依法行政，，成效明显。
Does not hold: 事事有人管、件件有落实。
"""

from checker.facts.wording.repeats import find_repeats
from checker.language.case import Case
from checker.language.faults import CITED
from checker.language.mends import of_repeat
from checker.language.verdict import Verdict
from checker.messages import Message


def evaluate(case: Case) -> Verdict:
    """Judge whether anything is repeated; a report in order does not hold."""
    found = find_repeats(case.document.text)
    if not found:
        return Verdict("fail", Message.of("repeats.none"), searched=(Message.of("scope.whole"),))
    words = tuple(dict.fromkeys(case.document.quote(one) for one in found))
    mends = tuple(mend for one in found for mend in of_repeat(case.document.text, one))
    message = Message.of("repeats.found", words=words[:5])
    return Verdict("pass", message, found[:CITED], mends=mends)
