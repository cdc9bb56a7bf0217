"""Shares of a whole: 共办理200件,其中一般程序50件,占25%."""

from bisect import bisect_left
from collections.abc import Iterator

from checker.facts.figures.figures import Figure
from checker.facts.figures.units import alike
from checker.facts.sums.percent import Rate, Said, places, quotients, told
from checker.patterns import pattern

OF_WHOLE = pattern(
    r"\A[约仅只()]*占(?:比|其中|总数|总量|总额|总人数|全部|比例|案件总数|总案件数|全局|全体)?(?:的|为|达|约|近)*\Z"
)
# 占投诉举报总量的41.4%: the whole is called by its name.
NAMED = pattern(
    r"\A[,(仅只约]*占(?:全部|所有)?(?P<noun>[一-鿿]{2,12}?)(?P<all>总数|总量|总额|总人数|总件数)?的?[约近仅只]*\Z"
)
MORE = pattern(r"进出口")  # of which 出口总额 is a part
DONE_WITH = pattern(r"\A[,约仅]*占(?:被|受|所|接受|参加)(?P<done>[一-鿿]{2})[一-鿿]{0,8}的?\Z")
SCOPE, LEAST_NOUN = pattern(r"\A全[省市区县镇局]"), 3
STATED, OF_IT = pattern(r"占[一-鿿]{0,14}\Z"), pattern(r"的[约近仅只]*")  # 占总数188名的86.7%
# 97项下放事项中行使的21项; 监察员23人中法律专业4人
OF_THEM = pattern(r"(?:[一-鿿“”]{2,16})?中(?![心央小])[一-鿿“”、,]{0,20}\Z")
OF_SOME = pattern(r"[^年期月]的[有共]?\Z")  # 在岗168人,持有执法证的142人
# A way in which some of all were done: 办理许可3.82万件,网上办理2.96万件.
IN_ONE_WAY = pattern(
    r",(?:网上|线上|掌上|移动端|窗口|自助|全程网办|当场|当日|即时|提前)[一-鿿]{0,6}\Z"
)
# A whole that is a share itself: 60岁以上114.4万人,占比21.4%,其中65岁以上81.9万人,占比15.3%.
SHARED = pattern(r"[,(]?(?:约|仅)?占[^,;。\d]{0,14}[\d.]+%")
# There are more of these than the report tells of.
MANY = (
    "企业", "单位", "人口", "人员", "干部", "职工", "机构", "场所", "学校", "商户", "住户", "农户",
)  # fmt: skip
# Characters before a share in which its whole is looked for by name, those between name and figure,
# and how many such figures are looked at.
REPORT, NEAR, TRIED = 20_000, 8, 6


def is_of_whole(said: Said) -> bool:
    """Whether the words before a percentage say that it is a share of something: 占比, 占总数的."""
    return bool(OF_WHOLE.search(said.words) or NAMED.search(said.words) or _is_stated(said))


def of_whole(said: Said, figures: tuple[Figure, ...]) -> Iterator[Rate]:
    """Check 共办理200件,其中一般程序50件,占25%: the part is right before it.

    Its whole is told beside it, or in another sentence of the paragraph, or anywhere by its name.
    """
    if _is_stated(said):
        yield from _of_stated(said)
        return
    if not said.counts:
        return
    part, wholes = said.counts[-1], said.counts[:-1]
    between = said.plain.text[wholes[-1].end : part.start] if wholes else ""
    told_of = OF_THEM.match(between) or OF_SOME.search(between) or IN_ONE_WAY.match(between)
    divided = "其中" in between or told_of is not None
    shared = bool(wholes) and SHARED.match(said.plain.text, wholes[-1].end) is not None
    certain = divided and not shared and OF_WHOLE.search(said.words) is not None
    tried = quotients(said.figure, part, reversed(wholes))
    near = list(told(tried, certain, slips=divided))
    if not near and len(tried) == 1 and _is_of_those(said, wholes):
        near = [tried[0].in_doubt]
    yield from near or _elsewhere(said, part, figures)


def _is_of_those(said: Said, wholes: tuple[Figure, ...]) -> bool:
    """Whether a share is of those that something was done with: 督察68家单位,…占被督察单位的25%."""
    named = DONE_WITH.search(said.words)
    return bool(named and named["done"] in said.plain.text[wholes[0].within[0] : said.start])


def _is_stated(said: Said) -> bool:
    """Whether the whole is right before: 163名,占在编人员总数188名的86.7%."""
    if len(said.counts) < 2 or not OF_IT.fullmatch(said.words):
        return False
    part, whole = said.counts[-2:]
    return STATED.search(said.plain.text, part.end, whole.start) is not None


def _of_stated(said: Said) -> Iterator[Rate]:
    """Check the share of a whole right before, of the one part that is told or of one that fits."""
    *parts, whole = said.counts
    same = [one for one in reversed(parts) if alike(one.unit) == alike(whole.unit)]
    tried = [
        Rate(said.figure, one, whole, 100 * one.size / whole.size) for one in same if whole.size
    ]
    yield from told(tried, certain=len(tried) == 1, slips=True)


def _elsewhere(said: Said, part: Figure, figures: tuple[Figure, ...]) -> Iterator[Rate]:
    """Check a share whose whole is not beside it.

    It is wrong only where its digits tell that it was meant: two have changed places, or one is
    another and the whole has a name that one figure bears.
    """
    named = quotients(said.figure, part, _called(said, figures))
    around = quotients(said.figure, part, reversed(said.around)) if places(said.figure) else []
    every = (*_bracketed(said, part), *named, *around)
    alone = len({one.whole.size for one in named if one.whole}) == 1
    if _is_named_behind(said):
        yield from told(every, certain=True)
    elif alone and named[0].is_slip and not any(one.holds for one in every):
        yield named[0]
    elif alone and _is_of_total(said, named[0]) and not any(one.holds for one in every):
        yield named[0].in_doubt
    else:
        yield from told(every, certain=False)


def _is_of_total(said: Said, rate: Rate) -> bool:
    """Whether the paragraph tells all of what it is a share of: 办理项目214个。…占项目总数的96.1%."""
    named = NAMED.search(said.words)
    if rate.whole is None or not named or not named["all"] or named["noun"] in MANY:
        return False
    of_more = MORE.search(said.plain.text, rate.whole.within[0], rate.whole.start)
    return rate.whole in said.around and not of_more


def _is_named_behind(said: Said) -> bool:
    """Whether the whole is told in the bracket: 占执法岗位人员的88%(执法岗位25人)."""
    named = NAMED.search(said.words)
    if not named or len(said.behind) != 1:
        return False
    return named["noun"][:2] in said.plain.text[said.figure.end : said.behind[0].start]


def _bracketed(said: Said, part: Figure) -> list[Rate]:
    """Return the shares with a bracket behind: 占执法人员的88%(25人), 38所,公办占比97.4%(37所)."""
    wholes = quotients(said.figure, part, said.behind)
    parts = (quotients(said.figure, one, said.counts) for one in said.behind)
    return [*wholes, *(rate for tried in parts for rate in tried)]


def _called(said: Said, figures: tuple[Figure, ...]) -> Iterator[Figure]:
    """Yield the figures before a share that bear the name of its whole."""
    named = NAMED.search(said.words)
    for noun in _nouns(named["noun"]) if named else ():
        yield from _behind(said, noun, figures)


def _nouns(noun: str) -> tuple[str, ...]:
    """Return what a whole may be called: 全省新收申请, and 新收申请 after another name of the province."""
    bare = SCOPE.sub("", noun)
    return (noun,) if bare == noun or len(bare) < LEAST_NOUN else (noun, bare)


def _behind(said: Said, noun: str, figures: tuple[Figure, ...]) -> Iterator[Figure]:
    """Yield the figures right behind `noun` in the report before a share, the nearest first."""
    text, at = said.plain.text, said.start
    least = max(at - REPORT, 0)
    for _ in range(TRIED):
        at = text.rfind(noun, least, at)
        if at < 0:
            return
        end = at + len(noun)
        index = bisect_left(figures, end, key=lambda one: one.start)
        figure = figures[index] if index < len(figures) else None
        if figure and figure.start - end <= NEAR and figure.within[0] <= at:
            yield figure
