"""Counts that grew or fell by so many: 由62件增加到74件,增加12件; 较上年的62件增加12件,达到74件.

The larger of the two is what the other and the difference come to. What was added and taken away may
be told apart: 由386项调整为371项,其中取消18项、新增3项.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.facts.figures.figures import Figure, added, come_to
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import RATES, UNCOUNTED, alike
from checker.facts.sums.totals import Sum, are_exact
from checker.patterns import pattern

UP, DOWN = (
    r"(?:增加|增长|上升|提高|提升|扩大|净增|增|升|多)",
    r"(?:减少|下降|压减|缩减|精简|净减|减|降|少)",
)
CHANGED = rf"(?:(?P<up>{UP})|(?P<down>{DOWN}))"
YEAR = r"(?:上年|去年|上一?年度|年初|20\d\d年)"
# 由上年的62件 / 增加到 / 74件 / ,同比增加 / 12件
FROM = pattern(rf"[由从](?:{YEAR})?[^,;。\d]{{0,10}}\Z")
TO = pattern(r"[一-鿿]{0,2}[到至为]")
BY = pattern(rf",(?:同比|较上年|比上年|共|净)?{CHANGED}了?")
# 较上年的62件 / 增加 / 12件 / ,达到 / 74件
THAN = pattern(rf"(?:较|比|与|同){YEAR}[^,;。\d]{{0,10}}\Z")
BY_FIRST = pattern(rf"(?:相比)?,?{CHANGED}了?")
REACHES = pattern(r",(?:[一-鿿]{0,6}(?:[达增升降减][到至]|(?:增加|上升|减少|下降|缩减)[到至为]))")
# 由218项调整为224项,新增12项、取消6项: what was taken away again tells the rest.
MORE = pattern(
    r"[,、和](?:[一-鿿]{0,6})(?:取消|减少|废止|退|调[出离入]|注销|核减|下放|划|离|增加|新增)"
)
ADDED, GONE = "新增|增加|承接|增列|增补|纳入", "取消|减少|核减|下放|移出|注销|废止|删除|剔除"
STEP = pattern(
    rf"(?:[,、和;]|,其中|,共)"
    rf"(?:[一-鿿]{{0,4}}(?:(?P<added>{ADDED})|(?P<gone>{GONE}))|调整|变更|修改|修订)了?"
)
ENDS = pattern(r"[。;\n)]|\Z")
STEPS = 6  # that one list tells
BEFORE = 24  # characters before a figure that say when it was


def find_grown(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Sum]:
    """Yield what two figures and their difference make, in order."""
    for first, second, third in zip(figures, figures[1:], figures[2:], strict=False):
        if len({alike(one.unit) for one in (first, second, third)}) > 1 or first.unit in RATES:
            continue
        if are_exact((first, second, third)) and not MORE.match(plain.text, third.end):
            yield from _of_three(plain, first, second, third)
    for at, (first, second) in enumerate(pairwise(figures)):
        if alike(first.unit) == alike(second.unit) and first.unit not in UNCOUNTED:
            yield from _of_steps(plain, first, second, figures[at + 2 : at + 2 + STEPS])


def _of_steps(
    plain: Plain, then: Figure, now: Figure, figures: tuple[Figure, ...]
) -> Iterator[Sum]:
    """Yield what was there with all that was added and taken away, which are told in one list."""
    before = plain.text[max(then.start - BEFORE, 0) : then.start]
    if not (FROM.search(before) and TO.fullmatch(plain.text, then.end, now.start)):
        return
    parts, size, end, signs = [then], then.size, now.end, set()
    for one in figures:
        step = STEP.fullmatch(plain.text, end, one.start)
        if not step or alike(one.unit) != alike(then.unit):
            break
        sign = 1 if step["added"] else -1 if step["gone"] else 0
        parts, size, end = [*parts, one], size + sign * one.size, one.end
        signs.add(sign)
    if {1, -1} <= signs and ENDS.match(plain.text, end) and are_exact((now, *parts)):
        yield Sum(now, tuple(parts), added((size,)), "near", "likely")


def _of_three(plain: Plain, first: Figure, second: Figure, third: Figure) -> Iterator[Sum]:
    before = plain.text[max(first.start - BEFORE, 0) : first.start]
    gaps = plain.text[first.end : second.start], plain.text[second.end : third.start]
    if FROM.search(before) and TO.fullmatch(gaps[0]):
        yield from _sum(BY.fullmatch(gaps[1]), then=first, now=second, by=third)
    elif THAN.search(before) and REACHES.fullmatch(gaps[1]):
        yield from _sum(BY_FIRST.fullmatch(gaps[0]), then=first, now=third, by=second)


def _sum(change: re.Match[str] | None, then: Figure, now: Figure, by: Figure) -> Iterator[Sum]:
    """Yield the larger figure with the two that make it, none where nothing is said to change."""
    if change:
        total, part = (now, then) if change["up"] else (then, now)
        parts = tuple(sorted((part, by), key=lambda one: one.start))
        yield Sum(total, parts, come_to(parts), "near", "likely")
