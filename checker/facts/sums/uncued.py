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
from checker.facts.figures.units import UNCOUNTED, alike
from checker.facts.sums.cues import CHANGED
from checker.facts.sums.ends import CARRIED, MET, are_all_ends, leading_ends
from checker.facts.sums.likeness import is_whole
from checker.facts.sums.totals import Sum, are_exact, sum_of
from checker.patterns import pattern
from checker.records import NamedTuple

NO_NAME = r"(?!其中|包括|包含|分别|另|还|加上|加|减|扣除|同比|较|比)"
NAMED = rf"{NO_NAME}(?P<name>[一-鿿A-Z“”]{{2,14}})"
# 案件23件,主要集中在工伤认定,维持17件: other words may stand between, or a rate; 16起案件中简易程序4起.
BESIDE = rf"(?:{NO_NAME}[一-鿿、]{{2,16}}|[一-鿿]{{1,8}}率[达为]?[0-9.]+%),"
OF_THEM = r"(?<=[案事问隐对企单卷][件项题患象业位宗卷])中,?"
FIRST = pattern(rf"[一-鿿]{{0,14}}(?:,(?P<beside>{BESIDE})?|(?P<of_them>{OF_THEM})){NAMED}")
NEXT = pattern(rf"[、,和]{NAMED}")
UNNAMED = pattern(r"[^,;。\n]{0,8}[,、]")  # 已整改158个,正在整改4个,1个已制定方案
# What is done with a matter is no kind of it, and what is done with one may be done with another.
DONE = pattern(
    r"办结|结案|整改|移送|立案|约谈|查处|发现|责令|化解|答复|采纳|完成|处理|受理|开展|参加|通过|合格"
)
# What a word of its own has opened is a part itself: 其中甲收入20万元,乙收入9万元、其他收入5万元.
OPENED = pattern(r"(?:其中[,:]?|包括|包含|:\n?|\(|按[一-鿿]{2,8},)[^,:;。()\n]*\Z")
OPENING = 60  # characters before a total in which such a word stands
NAME = pattern(r"[一-鿿]{2,12}\Z")
HEAD = 2  # characters in which the names of kinds end as the total's does
LONGEST = 20  # parts of one list
# What of the total kinds called after it may be off, and two kinds, if they were meant to be all.
NEAR, ALMOST = 0.05, 0.1
SLIGHT = 1.25  # of two kinds that are more than all
# How near a 、 list of so many kinds has to come.
NEARNESS = {2: 0.01, 3: 0.05}


class Listed(NamedTuple):
    """A total and what stands right behind it in its unit, with what each is called.

    `goes_on`: whether another figure of the unit follows that is called nothing; `is_item`: whether
    the total is of a list itself; `apart`: whether other words stand between; `of_them`: whether
    the parts are said to be among it.
    """

    plain: Plain
    total: Figure
    parts: tuple[Figure, ...]
    names: tuple[str, ...]
    goes_on: bool
    is_item: bool
    apart: bool
    of_them: bool

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
        if total.unit in UNCOUNTED:
            continue
        item = at > 0 and _is_item(plain, figures[at - 1], total)
        found = _judged(_listed(plain, total, figures[at + 1 : at + 1 + LONGEST], item))
        wrong = found and found.sureness != "none" and not _is_opened(plain, total)
        if found and (found.holds or wrong):
            yield found


def _is_opened(plain: Plain, total: Figure) -> bool:
    """Whether a figure is the first of the parts that a word opens."""
    return OPENED.search(plain.text, max(total.start - OPENING, 0), total.start) is not None


def _is_item(plain: Plain, before: Figure, total: Figure) -> bool:
    """Whether a figure is one of a list itself."""
    if alike(before.unit) != alike(total.unit):
        return False
    return NEXT.fullmatch(plain.text, before.end, total.start) is not None


def _listed(plain: Plain, total: Figure, figures: Sequence[Figure], is_item: bool) -> Listed:
    parts: list[Figure] = []
    names: list[str] = []
    end, goes_on, apart, of_them = total.end, False, False, False
    for one in figures:
        if not parts and one.unit == "%":
            continue
        said = (NEXT if parts else FIRST).fullmatch(plain.text, end, one.start)
        same = alike(one.unit) == alike(total.unit)
        if not said or not same or CHANGED.search(said["name"]):
            goes_on = same and UNNAMED.fullmatch(plain.text, end, one.start) is not None
            break
        if not parts:
            apart, of_them = bool(said["beside"]), bool(said["of_them"])
        parts.append(one)
        names.append(said["name"])
        end = one.end
    told = tuple(parts) if are_exact((total, *parts)) else ()
    return Listed(plain, total, told, tuple(names), goes_on, is_item, apart, of_them)


def _judged(listed: Listed) -> Sum | None:
    if len(listed.parts) < 2:
        return None
    found = _by_ends(listed)
    if not (listed.is_item or listed.apart):
        found = found or _by_kinds(listed) or _by_head(listed) or _by_list(listed)
    return None if found and listed.goes_on and not found.exceeds else found


def _by_ends(listed: Listed) -> Sum | None:
    """Return the sum of the ways in which matters ended: no more can have ended than there were."""
    if listed.is_item and not MET.search(listed.name):
        return None
    count = leading_ends(listed.name, listed.names)
    if count < 2:
        return None
    whole = listed.first(count)
    told = are_all_ends(listed.plain, whole, listed.names[:count])
    return whole._replace(sureness="likely" if told else "none")


def _by_kinds(listed: Listed) -> Sum | None:
    """Return the sum of two kinds that are all there is, and come near it if they are of other names."""
    if len(listed.names) != 2 or any(map(CARRIED.search, listed.names)):
        return None
    if not is_whole(listed.names):
        return None
    whole = listed.first(2)
    own = all(name[-HEAD:] in listed.name for name in listed.names)
    near = whole.is_near(ALMOST)
    slight = whole.exceeds and whole.comes_to <= SLIGHT * whole.total.size
    return whole._replace(sureness="likely" if own or near or slight or listed.of_them else "none")


def _by_head(listed: Listed) -> Sum | None:
    """Return the sum of kinds that are called after the total, if they come near it."""
    head = listed.name[-HEAD:]
    count = _leading(listed.names, lambda name: name.endswith(head) and len(name) > HEAD)
    if len(head) < HEAD or count < 2 or _goes_on(listed, count):
        return None
    whole = listed.first(count)
    return whole._replace(sureness="likely" if whole.is_near(NEAR) else "none")


def _goes_on(listed: Listed, count: int) -> bool:
    """Whether the kinds are rather one list with their total: 税收收入…,转移性收入…,调入资金…,收入合计…."""
    behind = listed.names[count : count + 1]
    apart = any("的" in name for name in listed.names[:count])
    return apart or any(not DONE.search(name) for name in behind)


def _by_list(listed: Listed) -> Sum | None:
    """Return the sum of a 、 list of kinds, if it comes so near the total that nothing else is meant."""
    gaps = tuple(listed.plain.text[one.end : one.end + 1] for one in listed.parts)
    count = 1 + _leading(gaps, ("、", "和").__contains__)
    if count < 2 or any(map(DONE.search, listed.names[:count])):
        return None
    whole = listed.first(min(count, len(listed.parts)))
    off = abs(whole.comes_to - whole.total.size) / (whole.total.size or 1)
    near = off <= NEARNESS.get(count, NEARNESS[3])
    return whole._replace(sureness="likely" if near else "none")


def _leading(names: Sequence[str], holds: Callable[[str], re.Match[str] | bool | None]) -> int:
    """Return how many of the first names one thing holds of."""
    return len(list(takewhile(holds, names)))
