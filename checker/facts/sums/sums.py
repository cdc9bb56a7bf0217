"""Totals with their stated parts: 112项（其中行政处罚103项，行政许可8项，行政给付1项）.

Parts that are only examples (其中…等), single ones, approximate ones and mere neighbours make no
sum. What the parts are called tells a division (一般程序8件、简易程序22件) from a list of other
things that happens to follow.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.facts.figures.figures import Figure, added, come_to
from checker.facts.figures.plain import Plain
from checker.facts.figures.shared_units import with_units
from checker.facts.figures.units import MONEY, PEOPLE, RATES, alike
from checker.facts.sums.likeness import Likeness, has_rest, is_whole, labels_of, likeness
from checker.facts.sums.sum_cues import (
    CHANGED,
    CUE,
    is_taken_up,
    named,
    parts_behind,
    totals_before,
)
from checker.facts.sums.totals import Sum, coarseness, step_of
from checker.patterns import pattern

ALL_TOLD = pattern(r"(?:(?:合计|总计|共计|一共|总数)(?:为|达|有)?|(?P<loose>共))\Z")
EXAMPLES = ("其中", "包括", "包含", ",")  # what need not name all parts
# Parts of one name that come to so much of the total, or are one short, were meant to be all of it.
CLOSE = {"same": 0.9, "near": 0.95, "none": 1}
ONE_SHORT = 1
SLIGHT = 1.1  # parts of a 、 list that are so little more than the total were meant to be the total
# 执法人员133人,持证率98.5%,其中机关持证27人: the parts are of those the rate is of.
DIGIT = pattern(r"\d")
RATED = pattern(r"率[^,;。]{0,3}[0-9.]+%")
# Of all there are only what one body did is divided: 其中市局直属支队办理普通程序671件、简易程序2415件.
OF_ONE = pattern(
    r",?[一-鿿]{0,10}(?:[支大总中]队|本级|机关|分局|[省市区县]局)(?:共|自行|直接)?(?:办理|办结|查处|查办|作出|立案)"
)
APART = pattern(r"新增|新招|新进|今年|本年|另|还有|参加|组织")
SORTED = pattern(r",?(?:按[一-鿿]{2,8})?")
STOCK = pattern(r"总[^,、]{0,4}\Z")
# So many parts that come so near to the total leave nothing else out, and nearly none 按领域分.
MANY, ALMOST, DIVIDED = 3, 0.99, 0.95
LONGEST = 60  # figures that one list may have


def find_sums(plain: Plain, figures: tuple[Figure, ...]) -> tuple[Sum, ...]:
    """Return the totals that name their parts, right and wrong ones, in order."""
    figures = with_units(plain, figures)
    found = (*_opened(plain, figures), *_closed(plain, figures))
    return tuple(sorted(found, key=lambda one: one.total.start))


def _opened(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Sum]:
    """Yield the sums whose total comes first: 112项（其中…）."""
    starts = [one.start for one in figures]
    for cue in CUE.finditer(plain.text):
        index = bisect_left(starts, cue.start())
        totals = totals_before(plain, figures[max(index - 12, 0) : index], cue)
        parts = parts_behind(plain, figures[index : index + LONGEST], cue) if totals else ()
        if cue[0] == ":" and len({alike(one.unit) for one in parts}) != 1:
            continue
        for unit in dict.fromkeys(alike(one.unit) for one in parts):
            same = [one for one in totals if alike(one.unit) == unit]
            run = _run(plain, parts, unit, cue) if _begins(parts, unit, totals) else ()
            if same and run and unit not in ("", *RATES):
                same = (
                    [one for one in same if named(plain, one, cue)]
                    or _meant(same, run, cue)
                    or same
                )
                found = _judged(plain, same, run, cue)
                yield from (one for one in found if one.holds or _is_sure(plain, same, run, cue))


def _meant(totals: list[Figure], run: tuple[Figure, ...], cue: re.Match[str]) -> list[Figure]:
    """Return the one of several totals that many parts nearly come to, none if they fit another."""
    whole = come_to(run)
    off = {one.start: abs(whole - one.size) / one.size for one in totals if one.size}
    least = DIVIDED if "按" in cue[0] else ALMOST  # 按领域分: all of it
    near = [one for one in totals if 0 < off.get(one.start, 0) <= 1 - least]
    fits = len(run) < MANY or not all(off.values())
    return [] if fits or len(near) > 1 else near


def _is_sure(
    plain: Plain, totals: list[Figure], run: tuple[Figure, ...], cue: re.Match[str]
) -> bool:
    """Whether the parts can be of nothing else: a sentence of their own may take up any total."""
    alone = len(totals) == 1 and len(run) > 1
    return alone or not is_taken_up(plain, cue)


def _closed(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Sum]:
    """Yield the sums whose total comes last: 一般程序8件、简易程序22件，合计30件."""
    for index, total in enumerate(figures):
        start = total.within[0]
        said = ALL_TOLD.search(plain.text, max(start, total.start - 6), total.start)
        if not said or plain.text[start : said.start()].strip("、和"):
            continue
        begin = plain.since(start, ";。\n")
        same = alike(total.unit)
        parts = [one for one in figures[max(index - 12, 0) : index] if one.start >= begin]
        run = [one for one in parts if alike(one.unit) == same]
        if len(run) < len(parts) and not said["loose"]:
            run = parts = _last_list(plain, parts, same)
        told = not said["loose"] or _is_list(plain, run)
        if told and len(run) > 1 and len(run) == len(parts) and _are_exact(run, total):
            whole = _sum(plain, total, tuple(run))
            yield whole._replace(likeness="same") if _is_bare(run) else whole


def _last_list(plain: Plain, figures: list[Figure], unit: str) -> list[Figure]:
    """Return the 、 list in `unit` that ends `figures`: 检查58家,排查一般2864条、重大12条,合计2876条."""
    run: list[Figure] = []
    for one in reversed(figures):
        if alike(one.unit) != unit or (run and plain.text[one.end] not in "、和及"):
            break
        run.insert(0, one)
    return run


def _is_bare(run: Sequence[Figure]) -> bool:
    """Whether the figures stand side by side without names: 分别为12件、8件、3件."""
    return all(one.end + 1 == other.start for one, other in pairwise(run))


def _is_list(plain: Plain, run: Sequence[Figure]) -> bool:
    """Whether the figures stand in one 、 list."""
    return all(plain.text[one.end] == "、" for one in run[:-1])


def _begins(parts: tuple[Figure, ...], unit: str, totals: tuple[Figure, ...]) -> bool:
    """Whether the list begins with this unit, or with another one that has a total as well."""
    units = [alike(one.unit) for one in parts[:2]]
    return units[0] == unit or (unit in units and units[0] in {alike(one.unit) for one in totals})


def _run(
    plain: Plain, parts: tuple[Figure, ...], unit: str, cue: re.Match[str]
) -> tuple[Figure, ...]:
    """Return the parts of `unit` up to where the list is over."""
    narrow = plain.text[cue.start() - 1 : cue.start()] == "、"
    run: list[Figure] = []
    for one in parts:
        if alike(one.unit) != unit:
            continue
        before = plain.text[max(one.start - 6, 0) : one.start]
        if run and APART.search(plain.text, run[-1].end, one.start):
            break
        if CHANGED.search(before) or STOCK.search(before):
            return ()
        if run:
            gap = plain.text[run[-1].end : one.start]
            inner = [words for words in gap.split(",")[1:-1] if not DIGIT.search(words)]
            if inner or (narrow and "," in gap):
                break
        run.append(one)
    return tuple(run)


def _judged(
    plain: Plain, totals: list[Figure], run: tuple[Figure, ...], cue: re.Match[str]
) -> Iterator[Sum]:
    """Yield the one sum that the list makes with the nearest total, or with one that it fits."""
    if not _are_exact(run, totals[0]):
        return
    every = _sum(plain, totals[0], run)
    if every.holds and len(run) > 1:
        yield every
        return
    if _is_of_several(plain, totals, every):
        return
    run = run[: _rest(plain, run)]
    whole = _whole(plain, totals[0], run) if len(run) > 1 else None
    closed = cue[0] == "(" or plain.text[cue.start() - 1 : cue.start()] == "("
    sure = closed or (whole and whole.likeness == "same")
    least = (len(run) if closed else _first_comma(plain, run)) if sure else 2
    fitting = _fitting(totals, run, max(least, 2))
    if fitting:
        yield _sum(plain, *fitting)
        return
    first = _sum(plain, totals[0], run[:1])
    if whole:
        rated = RATED.search(plain.text, totals[0].end, cue.start())
        doubted = (
            bool(rated)
            or _overlaps(first)
            or OF_ONE.match(plain.text, cue.end()) is not None
            or _says_of_some(plain, whole, cue)
            or _gives_examples(plain, whole, cue)
        )
        likely = _likeness(plain, whole, doubted)
        shared_out = likely == "none" and not doubted and _is_shared_out(plain, whole, cue)
        near = shared_out or (likely == "none" and not rated and _is_almost(whole))
        yield whole._replace(likeness="near" if near else likely)
    elif first.exceeds and cue[0] == "其中" and len(totals) == 1:
        yield first._replace(likeness="near")


def _fitting(
    totals: list[Figure], run: tuple[Figure, ...], least: int
) -> tuple[Figure, tuple[Figure, ...]] | None:
    """Return the total that the parts come to, `least` of them or more, the most that do."""
    sizes, steps = [one.size for one in run], [step_of(one) for one in run]
    sought = [(one, one.size, step_of(one)) for one in totals]
    for count in range(len(run), least - 1, -1):
        comes_to = added(sizes[:count])
        for total, size, step in sought:
            if abs(comes_to - size) <= coarseness((step, *steps[:count])):
                return total, run[:count]
    return None


def _is_of_several(plain: Plain, totals: list[Figure], every: Sum) -> bool:
    """Whether the parts may be of totals of one list together: 建议48件、提案57件,其中主办63件、会办42件."""
    listed = [totals[0]]
    for one in totals[1:]:
        between = plain.text[one.end : listed[-1].start]
        if not between.startswith(("、", "和")) or "," in between:
            break
        listed.append(one)
    return len(listed) > 1 and totals[0].size < every.comes_to <= come_to(listed)


def _whole(plain: Plain, total: Figure, run: tuple[Figure, ...]) -> Sum:
    """Return what all of `run` comes to, or its 、 list alone where that exceeds the total already."""
    listed = _sum(plain, total, run[: _first_comma(plain, run)])
    return listed if listed.exceeds else _sum(plain, total, run)


def _rest(plain: Plain, run: tuple[Figure, ...]) -> int | None:
    """Return how many parts there are up to all others, None without: 其他12起,调处144起."""
    rests = [has_rest((label,)) for label in labels_of(plain, run)]
    return len(rests) - rests[::-1].index(True) if any(rests) else None


def _first_comma(plain: Plain, run: tuple[Figure, ...]) -> int:
    """Return how many parts of a 、 list stand before its first comma, where it may be over."""
    gaps = [plain.text[one.end : other.start] for one, other in pairwise(run)]
    commas = [count for count, gap in enumerate(gaps, 1) if "," in gap]
    return commas[0] if commas and commas[0] > 1 else len(run)


def _likeness(plain: Plain, whole: Sum, doubted: bool) -> Likeness:
    """Say how surely the parts divide the total: no yuan of a 、 list is spent twice."""
    if doubted:
        return "none"
    listed = whole.exceeds and _is_list(plain, whole.parts)
    slight = whole.comes_to <= SLIGHT * whole.total.size
    spent = listed and (whole.total.unit in MONEY or slight)
    return "near" if spent and whole.likeness == "none" else whole.likeness


def _is_shared_out(plain: Plain, whole: Sum, cue: re.Match[str]) -> bool:
    """Whether 分别 says of nothing but the total what it is made of: 58件,按来源分别为来信31件、来访19件."""
    between = plain.text[whole.total.end : cue.start()]
    return cue[0].startswith(("分别", "具体")) and SORTED.fullmatch(between) is not None


def _is_almost(whole: Sum) -> bool:
    """Whether many parts fall short of the total by a trifle."""
    total = whole.total.size
    return len(whole.parts) >= MANY and ALMOST * total <= whole.comes_to < total


def _overlaps(first: Sum) -> bool:
    """Whether the first part of some people is all of them: the others are named among them."""
    return first.holds and first.total.unit in PEOPLE


def _says_of_some(plain: Plain, whole: Sum, cue: re.Match[str]) -> bool:
    """Whether it is only said of some people what they do: 15人,其中13人持证、1人正在申领."""
    unnamed = not plain.text[cue.end() : whole.parts[0].start]
    return unnamed and not whole.exceeds and whole.total.unit in PEOPLE


def _gives_examples(plain: Plain, whole: Sum, cue: re.Match[str]) -> bool:
    """Whether parts that fall well short need not be all of them: 其中进校园12场、进企业8场."""
    if whole.exceeds or cue[0] not in EXAMPLES or is_whole(labels_of(plain, whole.parts)):
        return False
    total = whole.total.size
    return whole.comes_to < min(CLOSE[whole.likeness] * total, total - ONE_SHORT)


def _are_exact(parts: Sequence[Figure], total: Figure) -> bool:
    return not any(one.approximate for one in (*parts, total))


def _sum(plain: Plain, total: Figure, parts: tuple[Figure, ...]) -> Sum:
    alike_parts = likeness(labels_of(plain, parts), total.unit in PEOPLE)
    return Sum(total, parts, come_to(parts), alike_parts)
