"""Shares of a whole: 受理60件,办结59件,办结率98.3%, and 共办理200件,其中一般程序50件,占25%."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from checker.facts.figures.figures import Figure
from checker.facts.figures.units import alike
from checker.facts.sums.percent import Rate, Said, places
from checker.patterns import pattern

# Shares of a whole cannot be more than all of it; 完成率 and 增长率 can.
SHARE = pattern(
    r"(?P<stem>持证|持证上岗|上岗|合格|及格|优秀|优良|参考|参训|参学|通过|办结|结案|审结|化解|调处|出庭|应诉|出庭应诉|满意|"
    r"知晓|覆盖|公开|公示|准确|准时|及时|规范|维持|纠错|败诉|胜诉|整改|处置|答复|回复|签订|签约|备案|报备|达标|"
    r"抽查|抽检|检查|审核|审查|录入|归集|配备|使用|成功|履行|执行到位|到位|处理|回访|落实|整治|销号|调解|受理|入库|着装)"
    r"(?:率|比例|度)(?P<rest>[^,;。\d]{0,6})\Z"
)
OF_WHOLE = pattern(
    r"\A[约仅只()]*占(?:比|其中|总数|总量|总额|总人数|全部|比例|案件总数|总案件数|全局|全体)?(?:的|为|达|约|近)*\Z"
)
# 占投诉举报总量的41.4%: the whole is called by its name.
NAMED = pattern(
    r"\A[,(仅只约]*占(?:全部|所有)?(?P<noun>[一-鿿]{2,12}?)(?:总数|总量|总额|总人数|总件数)?的?[约近仅只]*\Z"
)
SCOPE, LEAST_NOUN = pattern(r"\A全[省市区县镇局]"), 3
STATED, OF_IT = pattern(r"占[一-鿿]{0,14}\Z"), pattern(r"的[约近仅只]*")  # 占总数188名的86.7%
UNDONE = pattern(r"[未不]|尚|正在|其余|其他|剩余")
NOT = ("不", "未")
NEW = pattern(r"新|今年|参加|申领|增加|另")
# Characters before a share in which its whole is looked for by name, those between name and figure,
# and how many such figures are looked at.
REPORT, NEAR, TRIED = 20_000, 8, 6


def of_stem(said: Said, share: re.Match[str]) -> Iterator[Rate]:
    """Check 受理60件,办结59件,办结率98.3%: the part is what the rate is called after."""
    stem = share["stem"]
    word = "证" if stem.startswith(("持证", "上岗")) else stem[:2]
    if len(said.counts) > 1:
        yield from _of_label(said, word, said.start + share.start())
    elif len(said.behind) == 2:
        yield from _in_bracket(said, word)


def _of_label(said: Said, word: str, until: int) -> Iterator[Rate]:
    """Check a rate by the figure before it, if its clause up to `until` says what the rate does.

    A figure further before may be meant as well: 优秀36卷、合格114卷,优秀率24%.
    """
    label = _label(said, len(said.counts) - 1, until)
    if word in label:
        yield from _of_part(said, word, label, until)
        return
    parts = (at for at in range(len(said.counts) - 2, 0, -1) if word in _label(said, at, until))
    at = next(parts, 0)
    tried = _tried(said.figure, said.counts[at], reversed(said.counts[:at]))
    yield from _right_or_swapped(tried)


def _label(said: Said, at: int, until: int) -> str:
    """Return the words around one of the counts, up to `until`."""
    start, end = said.counts[at].within
    before = said.counts[at - 1].end
    behind = until if at + 1 == len(said.counts) else said.counts[at + 1].start
    return said.plain.text[max(start, before) : min(end, behind)]


def _of_part(said: Said, word: str, label: str, until: int) -> Iterator[Rate]:
    """Check the rate of the last of the counts, which is told by `label`."""
    if NEW.search(label) or _is_one_of_several(said, word):
        return
    part, wholes = said.counts[-1], said.counts[:-1]
    undone = any(one + word in label for one in NOT)
    if undone and not said.plain.text.startswith(NOT, until - 1):  # 不合格74批次,合格率97.65%
        yield from _share(said.figure, part, wholes, is_plain=False, is_rest=True)
    else:
        is_plain = undone or not UNDONE.search(label)
        yield from _share(said.figure, part, wholes, is_plain)


def _is_one_of_several(said: Said, word: str) -> bool:
    """Whether the figure before the last is a part as well: 当场整改3377处,限期整改635处,整改率100%."""
    *others, earlier, last = said.counts
    before = said.plain.text[max((earlier.within[0], *(one.end for one in others))) : earlier.start]
    due = f"应{word}" in before  # 应参训412人,实际参训398人
    return earlier.unit == last.unit and word in before and not due


def _in_bracket(said: Said, word: str) -> Iterator[Rate]:
    """Check 出庭率90%(应出庭20件,出庭18件): a bracket has both."""
    first, second = said.behind
    whole, part = (first, second) if first.size >= second.size else (second, first)
    told = word in said.plain.text[said.figure.end : part.start]
    if told and alike(whole.unit) == alike(part.unit) and part.size:
        yield Rate(said.figure, part, whole, 100 * part.size / whole.size)


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
    is_plain = bool(wholes) and "其中" in said.plain.text[wholes[-1].end : part.start]
    near = list(_share(said.figure, part, wholes, is_plain and bool(OF_WHOLE.search(said.words))))
    yield from near or _elsewhere(said, part, figures)


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
    right = [one for one in tried if one.holds]
    yield from right[:1] or (tried if len(tried) == 1 else ())


def _elsewhere(said: Said, part: Figure, figures: tuple[Figure, ...]) -> Iterator[Rate]:
    """Check a share whose whole is not beside it.

    It is wrong only where its digits tell that it was meant: two have changed places, or one is
    another and the whole has a name that one figure bears.
    """
    called = NAMED.search(said.words)
    nouns = _nouns(called["noun"]) if called else ()
    wholes = (one for noun in nouns for one in _called(said, noun, figures))
    named = _tried(said.figure, part, wholes)
    around = _tried(said.figure, part, reversed(said.around)) if places(said.figure) else ()
    told = (*_bracketed(said, part), *named, *around)
    alone = len({one.whole.size for one in named if one.whole}) == 1
    if alone and named[0].is_slip and not any(one.holds for one in told):
        yield named[0]
    else:
        yield from _right_or_swapped(told)


def _bracketed(said: Said, part: Figure) -> list[Rate]:
    """Return the shares with a bracket behind: 占执法人员的88%(25人), 38所,公办占比97.4%(37所)."""
    wholes = _tried(said.figure, part, said.behind)
    parts = (_tried(said.figure, one, said.counts) for one in said.behind)
    return [*wholes, *(rate for tried in parts for rate in tried)]


def _nouns(noun: str) -> tuple[str, ...]:
    """Return what a whole may be called: 全省新收申请, and 新收申请 after another name of the province."""
    bare = SCOPE.sub("", noun)
    return (noun,) if bare == noun or len(bare) < LEAST_NOUN else (noun, bare)


def _called(said: Said, noun: str, figures: tuple[Figure, ...]) -> Iterator[Figure]:
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


def _share(
    figure: Figure, part: Figure, wholes: Iterable[Figure], is_plain: bool, is_rest: bool = False
) -> Iterator[Rate]:
    """Yield the rate with a whole that fits or, where there is no doubt about it, the nearest.

    `is_rest`: the rate is of what the part leaves of the whole.
    """
    tried = _tried(figure, part, reversed(tuple(wholes)))
    if is_rest:
        tried = [one._replace(right=100 - one.right) for one in tried if one.right is not None]
    right = [one for one in tried if one.holds]
    yield from right[:1] or (tried[:1] if is_plain else ())


def _right_or_swapped(tried: Sequence[Rate]) -> Iterator[Rate]:
    """Yield the first that is right, or else the first that would be if its digits were not swapped."""
    right = [one for one in tried if one.holds]
    yield from right[:1] or [one.in_doubt for one in tried if one.is_swapped][:1]


def _tried(figure: Figure, part: Figure, wholes: Iterable[Figure]) -> list[Rate]:
    """Return the rates that `part` is of those of the wholes that it may be of."""
    same = (
        one
        for one in wholes
        if alike(one.unit) == alike(part.unit) and one.size >= part.size > 0 and one is not part
    )
    return [Rate(figure, part, one, 100 * part.size / one.size) for one in same]
