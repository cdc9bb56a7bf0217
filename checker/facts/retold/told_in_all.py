"""Figures that one place tells as all there were, and another, in the same words, otherwise.

全年共办理行政处罚案件14件 and 办理行政处罚案件15件, be it 第三季度 or in one field: a part is not more than
all. Or, where nothing else is told so, 13件: one digit is another.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from checker.facts.figures.digits import are_swapped, is_slip
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MEASURES, alike
from checker.facts.retold.one_thing import LONG, Bound, Pair, are_apart, pair_of
from checker.facts.retold.told import Told, is_of_all, is_of_this_year, is_whole
from checker.patterns import pattern

LEAST, SHORT = 6, 4  # characters of a phrase that says what is counted, and of a long number
TWICE, TRIED = 2, 6  # places of one phrase that are one thing told again; of phrases that end alike
ALL = pattern(r"全[年局]|共|累计|合计|总")
# What other bodies did is no part of what the one that reports did.
BODY = pattern(r"[局委办队所站院校]|中心|街道|[镇乡县市区省]|部门|机关|单位|企业|公司")
# Ways and occasions of what was done all year.
HOW = pattern(r"(?:节点|契机|时机|机会|载体|平台|方式|形式|渠道|途径|[节日周月]等?)\Z")
YEAR = pattern(r"(?<!\d)20\d\d(?=年)")
EVERYBODY = pattern(r"全[省市州区县旗镇乡]")


def told_in_all(plain: Plain, told: tuple[Told, ...], bound: Bound) -> Iterator[tuple[Told, Told]]:
    """Yield the pairs of figures, in order, of which one is told as all and the other does not fit."""
    phrases: defaultdict[tuple[str, str], list[Told]] = defaultdict(list)
    for one in told:
        if len(one.phrase) >= SHORT and one.figure.unit not in MEASURES:
            phrases[alike(one.figure.unit), one.phrase[-LEAST:]].append(one)
    for (_, end), same in phrases.items():
        least = LEAST if len(end) == LEAST else SHORT
        if len(same) <= TRIED:
            pairs = (pair_of(plain, *pair, bound) for pair in combinations(same, 2))
            alone = len(same) <= TWICE
            yield from ((one.first, one.second) for one in pairs if _differ(one, least, alone))


def _differ(pair: Pair, least: int, alone: bool) -> bool:
    """Whether one of a pair is told as all and the other is more, or a slip of it.

    `least`: characters that both phrases have at their end; `alone`: whether no others end so.
    """
    one, other = pair.first, pair.second
    whole, part = (one, other) if ALL.search(one.words) else (other, one)
    if _are_of_other_years(pair):
        return False
    if not ALL.search(whole.words) or one.figure.size == other.figure.size or not are_apart(pair):
        return False
    if not part.phrase.endswith(whole.phrase) or not is_of_all(pair.plain, whole):
        return False
    if least == LEAST and part.figure.size > whole.figure.size and is_whole(pair.plain, whole):
        return _is_part(pair.plain, whole, part)
    # The sentence of all there was may begin with the name of who reports.
    return alone and is_whole(pair.plain, part) and _is_slip(pair, least)


def _are_of_other_years(pair: Pair) -> bool:
    """Whether the years that their sentences named last are two."""
    starts = (pair.first.figure.start, pair.second.figure.start)
    named = (YEAR.findall(pair.plain.text, pair.plain.since(at, "。\n"), at) for at in starts)
    return len({years[-1] for years in named if years}) > 1


def _is_part(plain: Plain, whole: Told, part: Told) -> bool:
    """Whether a figure is of what another place tells all of: of this year, and of the same bodies."""
    if EVERYBODY.search(part.words) and not EVERYBODY.search(whole.words):
        return False
    before = part.words.removesuffix(whole.phrase)
    same = not BODY.search(before) or EVERYBODY.search(whole.words) is not None
    return same and is_of_this_year(plain, part)


def _is_only_how(one: Told, other: Told) -> bool:
    """Whether the longer phrase only says on what occasion it was done: 在国家宪法日等节点开展法治宣传."""
    short, long = sorted((one.phrase, other.phrase), key=len)
    return HOW.search(long.removesuffix(short)) is not None


def _is_slip(pair: Pair, least: int) -> bool:
    """Whether one digit is another or two have changed places; of many, where the words are others."""
    one, other = pair.first, pair.second
    same = one.phrase == other.phrase or _is_only_how(one, other)
    enough = LONG if least < LEAST or not same else TWICE
    if min(one.digits, other.digits) < enough:
        return same and least == LEAST and are_swapped(one.number, other.number)
    return is_slip(one.number, other.number)
