"""Ways in which matters end, papers are graded and applications are met: each has one of them.

行政复议30件,维持14件、撤销5件、驳回6件、终止5件; 案卷139份,优秀43份、合格89份、不合格7份; 收到申请61件,受理55件、
不予受理6件. What ended is no more than there was; a total of its own (审结24件) may be told between.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from checker.facts.figures.plain import Plain
from checker.facts.sums.likeness import BAD_GRADES, GRADES
from checker.facts.sums.totals import Sum
from checker.patterns import pattern

OPEN = r"未审结|未结|未办结|尚未|在审|在办|待审|审理中|中止"
# Of what has ended nothing is open: 审结23件,胜诉21件、败诉2件,未审结3件.
CLOSED, UNENDED = pattern(r"(?<![未应])(?:审结|办结|结案|判决|裁定)"), pattern(rf"{OPEN}|正在")
APPLICATIONS = pattern(r"受理|补正|撤回|转送|转办|移送|告知|其他|视为放弃")
REFUSED = pattern(r"不予?受理")
GRADED = pattern(rf"{'|'.join(GRADES)}|(?<![一-鿿])[优良中差]\Z|[A-E]级|[一二三四]档")
BAD, FIRST_GOOD = pattern("|".join((*BAD_GRADES, "基本"))), pattern(r"优|良|A级")
ENDS = (
    pattern(rf"维持|撤销|驳回|终止|变更|确认违法|撤回|撤诉|调解|和解|责令|不予受理|{OPEN}"),
    pattern(rf"胜诉|败诉|撤诉|驳回|和解|调解|{OPEN}"),
    pattern(r"准予|批准|不予(?:许可|批准)|不批准"),
    pattern(r"调解|裁决|撤回|撤案"),
    APPLICATIONS,
    GRADED,
)
CARRIED = pattern(r"结转|滚存|上年|往年|历年|积案|部分|含")
UNDONE = pattern(r"[^。\n]{0,30}(?:正在|未审|尚未|尚有|其余|余下|剩余|待)")
# So many ways in which matters ended are all that there were, if they come near the total; so many
# grades, one of which is bad.
ALL_ENDS, NEAR_ALL, ALL_GRADES = 4, 0.9, 3
BESIDE = 8  # characters behind a list that may say so much of it: (含上年结转2件)
# What a matter has to have been that such a figure is of, where it is itself of a list.
MET = pattern(r"受理|审结|办结|结案|判决|审理|评查|评审|抽查|抽取|参检|年检")


def leading_ends(total: str, names: Sequence[str]) -> int:
    """Return how many of the first names are ends of what is called `total`."""
    return max(_of_one_kind(end, total, names) for end in ENDS)


def _of_one_kind(end: re.Pattern[str], total: str, names: Sequence[str]) -> int:
    """Return how many of the first names are ends of one kind, which the total's own name is not."""
    if end.search(total):
        return 0
    closed = CLOSED.search(total)
    leading = tuple(
        takewhile(lambda one: end.search(one) and not (closed and UNENDED.search(one)), names)
    )
    if end is APPLICATIONS:
        return len(leading) if any(map(REFUSED.search, leading)) else 0
    if end is GRADED:
        return len(leading) if _are_grades(leading) else 0
    return len(leading)


def _are_grades(names: Sequence[str]) -> bool:
    """Whether the grades are told apart: of those 合格 that come first some may be 优秀."""
    return len(names) > 1 and bool(FIRST_GOOD.search(names[0]) or BAD.search(names[1]))


def are_all_ends(plain: Plain, whole: Sum, names: Sequence[str]) -> bool:
    """Whether a wrong sum of ends was meant to be all: more than all, or so many that come near it."""
    since = plain.since(whole.total.start, ";。\n")
    last = whole.parts[-1].end
    if CARRIED.search(plain.text, since, last + BESIDE):
        return False
    if whole.exceeds:
        return True
    graded = len(names) >= ALL_GRADES and any(map(BAD.search, names))
    many = len(names) >= ALL_ENDS and NEAR_ALL * whole.total.size <= whole.comes_to
    return (graded or many) and not UNDONE.match(plain.text, last)
