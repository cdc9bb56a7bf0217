"""Totals whose parts no word opens: 发现隐患142处,当场整改97处、限期整改45处.

Only names tell that such figures divide the one before: ends of which a matter has one, two kinds
that are all there is, or kinds that are called after the total (抽检任务626个,国家任务412个、省级任务
204个). A 、 list of things that comes near the total divides it too (法律援助436件,民事318件、刑事109件、
行政6件). Wrong ones are for a person to look at.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import RATES, alike
from checker.facts.sums.cues import CHANGED
from checker.facts.sums.likeness import is_whole
from checker.facts.sums.totals import Sum, are_exact, sum_of
from checker.patterns import pattern
from checker.records import NamedTuple

ENDS = (
    pattern(r"维持|撤销|驳回|终止|变更|确认违法|撤回|调解|和解|责令履行"),
    pattern(r"胜诉|败诉|撤诉"),
    pattern(r"准予|批准|不予(?:许可|批准)"),
    pattern(r"调解|裁决|撤回|撤案"),
)
NAMED = r"(?!其中|包括|包含|分别|另|还|加上|加|减|扣除|同比|较|比)(?P<name>[一-鿿A-Z“”]{2,14})"
FIRST, NEXT = pattern(rf"[一-鿿]{{0,14}},{NAMED}"), pattern(rf"[、,和]{NAMED}")
UNNAMED = pattern(r"[^,;。\n]{0,8}[,、]")  # 已整改158个,正在整改4个,1个已制定方案
# What is done with a matter is no kind of it, and what is done with one may be done with another.
DONE = pattern(
    r"办结|结案|整改|移送|立案|约谈|查处|发现|责令|化解|答复|采纳|完成|处理|受理|开展|参加|通过|合格"
)
CARRIED = pattern(r"结转|滚存|上年|往年|历年|积案|部分|含")
# What a word of its own has opened is a part itself: 其中甲收入20万元,乙收入9万元、其他收入5万元.
OPENED = pattern(r"(?:其中[,:]?|包括|包含|:\n?|\(|按[一-鿿]{2,8},)[^,:;。()\n]*\Z")
OPENING = 60  # characters before a total in which such a word stands
NAME = pattern(r"[一-鿿]{2,12}\Z")
HEAD = 2  # characters in which the names of kinds end as the total's does
LONGEST = 20  # parts of one list
# What of the total kinds called after it may be off, and two kinds, if they were meant to be all.
NEAR, ALMOST = 0.05, 0.1
# So many ways in which matters ended are all that there were, if they come near the total.
ALL_ENDS, NEAR_ALL = 4, 0.9
UNDONE = pattern(r"[^。\n]{0,30}(?:正在|未审|尚未|尚有|其余|余下|剩余|待)")
SLIGHT = 1.25  # of two kinds that are more than all
# How near a 、 list of so many kinds has to come.
NEARNESS = {2: 0.01, 3: 0.05}


class Listed(NamedTuple):
    """A total and what stands right behind it in its unit, with what each is called.

    `goes_on`: whether another figure of the unit follows that is called nothing.
    """

    plain: Plain
    total: Figure
    parts: tuple[Figure, ...]
    names: tuple[str, ...]
    goes_on: bool

    @property
    def name(self) -> str:
        """What the total is called."""
        before = self.plain.text[max(self.total.start - 12, 0) : self.total.start]
        found = NAME.search(before)
        return found[0] if found else ""

    def first(self, count: int) -> Sum:
        """Return what the first `count` parts come to."""
        return sum_of(self.plain, self.total, self.parts[:count])


def find_uncued(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Sum]:
    """Yield the totals of `plain` that a list without a cue divides, in order."""
    for at, total in enumerate(figures):
        before = figures[at - 1] if at else None
        if not _is_item(plain, before, total):
            found = _judged(_listed(plain, total, figures[at + 1 : at + 1 + LONGEST]))
            wrong = found and found.sureness != "none" and not _is_opened(plain, total)
            if found and (found.holds or wrong):
                yield found


def _is_opened(plain: Plain, total: Figure) -> bool:
    """Whether a figure is the first of the parts that a word opens."""
    return OPENED.search(plain.text, max(total.start - OPENING, 0), total.start) is not None


def _is_item(plain: Plain, before: Figure | None, total: Figure) -> bool:
    """Whether a figure is one of a list itself, or counts nothing."""
    if total.unit in ("", *RATES):
        return True
    if not before or alike(before.unit) != alike(total.unit):
        return False
    return NEXT.fullmatch(plain.text, before.end, total.start) is not None


def _listed(plain: Plain, total: Figure, figures: Sequence[Figure]) -> Listed:
    parts: list[Figure] = []
    names: list[str] = []
    end, goes_on = total.end, False
    for one in figures:
        said = (NEXT if parts else FIRST).fullmatch(plain.text, end, one.start)
        same = alike(one.unit) == alike(total.unit)
        if not said or not same or CHANGED.search(said["name"]):
            goes_on = same and UNNAMED.fullmatch(plain.text, end, one.start) is not None
            break
        parts.append(one)
        names.append(said["name"])
        end = one.end
    exact = are_exact((total, *parts))
    return Listed(plain, total, tuple(parts if exact else ()), tuple(names), goes_on)


def _judged(listed: Listed) -> Sum | None:
    if len(listed.parts) < 2:
        return None
    found = _by_ends(listed) or _by_kinds(listed) or _by_head(listed) or _by_list(listed)
    return None if found and listed.goes_on and not found.exceeds else found


def _by_ends(listed: Listed) -> Sum | None:
    """Return the sum of the ways in which matters ended: no more can have ended than there were."""
    counts = (_leading(listed.names, end.search) for end in ENDS if not end.search(listed.name))
    count = max(counts, default=0)
    if count < 2:
        return None
    whole = listed.first(count)
    since = listed.plain.since(listed.total.start, ";。\n")
    carried = CARRIED.search(listed.plain.text, since, whole.parts[-1].end + 8)
    all_ends = count >= ALL_ENDS and NEAR_ALL * whole.total.size <= whole.comes_to
    undone = UNDONE.match(listed.plain.text, whole.parts[-1].end)
    told = (whole.exceeds or (all_ends and not undone)) and not carried
    return whole._replace(sureness="likely" if told else "none")


def _by_kinds(listed: Listed) -> Sum | None:
    """Return the sum of two kinds that are all there is, and come near it if they are of other names."""
    if (
        len(listed.names) != 2
        or not is_whole(listed.names)
        or any(map(CARRIED.search, listed.names))
    ):
        return None
    whole = listed.first(2)
    own = all(name[-HEAD:] in listed.name for name in listed.names)
    near = abs(whole.comes_to - whole.total.size) <= ALMOST * whole.total.size
    slight = whole.exceeds and whole.comes_to <= SLIGHT * whole.total.size
    return whole._replace(sureness="likely" if own or near or slight else "none")


def _by_head(listed: Listed) -> Sum | None:
    """Return the sum of kinds that are called after the total, if they come near it."""
    head = listed.name[-HEAD:]
    count = _leading(listed.names, lambda name: name.endswith(head) and len(name) > HEAD)
    if len(head) < HEAD or count < 2 or _goes_on(listed, count):
        return None
    whole = listed.first(count)
    near = abs(whole.comes_to - whole.total.size) <= NEAR * whole.total.size
    return whole._replace(sureness="likely" if near else "none")


def _goes_on(listed: Listed, count: int) -> bool:
    """Whether the kinds are rather one list with their total: 税收收入…,转移性收入…,调入资金…,收入合计…."""
    behind = listed.names[count : count + 1]
    apart = any("的" in name for name in listed.names[:count])
    return apart or any(not DONE.search(name) for name in behind)


def _by_list(listed: Listed) -> Sum | None:
    """Return the sum of a 、 list of kinds, if it comes so near the total that nothing else is meant."""
    gaps = (listed.plain.text[one.end] for one in listed.parts)
    count = 1 + _leading(tuple(gaps), "、和".__contains__)
    if count < 2 or any(map(DONE.search, listed.names[:count])):
        return None
    whole = listed.first(min(count, len(listed.parts)))
    off = abs(whole.comes_to - whole.total.size) / (whole.total.size or 1)
    near = off <= NEARNESS.get(count, NEARNESS[3])
    return whole._replace(sureness="likely" if near else "none")


def _leading(names: Sequence[str], holds: Callable[[str], re.Match[str] | bool | None]) -> int:
    """Return how many of the first names one thing holds of."""
    return len(list(takewhile(holds, names)))
