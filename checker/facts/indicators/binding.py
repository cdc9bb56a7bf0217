"""Which figure belongs to which indicator: by the words between them, never by nearness alone.

A figure belongs to the noun right before it (执法人员4名), right behind it (31名执法人员), to what
is said of those counted (20人均已取得执法证), or, where its clause has no noun of its own, to the
topic of the sentence. Nothing reaches over the end of a sentence.
"""

from collections.abc import Callable, Iterable
from itertools import pairwise

from checker.facts.figures.figures import Figure
from checker.facts.figures.units import alike
from checker.facts.indicators.context import Bond, Sentence, Zone, zones
from checker.facts.indicators.earlier import last_before
from checker.facts.indicators.gaps import COMPARED, DELTA, LOOSE
from checker.facts.indicators.mentions import Mention
from checker.facts.indicators.owners import Candidate, owner_before, owner_behind
from checker.facts.indicators.portions import portions, series
from checker.facts.indicators.said import respective, said, speaks_of
from checker.facts.indicators.senses import senses_for, suits
from checker.facts.indicators.shared_out import shared_out
from checker.facts.indicators.topics import topic
from checker.facts.vocabulary import Indicator
from checker.patterns import pattern

OWN_WORD = 2  # characters at the end of 行政复议 and 行政诉讼 that tell them apart
DIRECT = 5  # characters of other words that leave no doubt yet
JOINT = pattern(r"(?:案件|申请)?(?:[\"“”、和及与或]+|以及)")
# 2022年57件,2023年降至43件
GROWN = pattern(
    r",?(?:(?:20\d\d年|今年|本年度?)[则已]?)?"
    r"(?:(?:增加|增长|上升|提高|提升|减少|下降|降低|调整|扩大)?[到至]|(?:调整|增加|减少|精简)为|增至|减至|降至|升至)"
)
LOW_END = pattern(r"[至到—~-]+[0-9][^,;。]{1,5}(?:不等|之间)")  # 罚款从3000元至2万元不等
BESIDE = pattern(r"[一-鿿]{1,12}(?:、|和|及|以及|与)")
# 市局现有监察员26人,县级监察员214人,全部持证: what is said of all of them is said of both.
BOTH = pattern(r"[一-鿿]{0,4},(?!其中)[一-鿿]{2,10}")
ALL_OF = pattern(r"[一-鿿]{0,4},?(?:全部|均|都)")
PROPORTION = pattern(r"[,(]占(?:比例?[为达]?|[^,;。\d]{2,16}?(?:[0-9]+[人名])?的)")


def bind(sentence: Sentence) -> tuple[Bond, ...]:
    """Return the bonds of one sentence, in the order of their figures."""
    if not sentence.figures:
        return ()
    bonds = list(respective(sentence))
    bound = {one.figure.start for one in bonds}
    for zone in zones(sentence):
        is_low_end = LOW_END.match(sentence.plain.text, zone.figure.end)
        if zone.figure.start not in bound and not is_low_end:
            bonds += next(filter(None, (way(sentence, zone, bonds) for way in WAYS)), ())
    for further in FURTHER:
        bonds += further(sentence, bonds)
    return tuple(sorted(bonds, key=lambda one: one.figure.start))


def _grown(sentence: Sentence, zone: Zone, bonds: list[Bond]) -> list[Bond]:
    """Bind the second figure of 由10人增加到13人 to what has the first."""
    last = last_before(sentence, zone.figure.start)
    unit = alike(zone.figure.unit)
    before = [one for one in bonds if one.figure is last and alike(one.figure.unit) == unit]
    if last is None or not before:
        return []
    between = sentence.between(last.end, zone.figure.start)
    ways = (GROWN, COMPARED) if zone.figure.measure == "rate" else (GROWN, COMPARED, DELTA)
    grown = any(one.fullmatch(between) for one in ways)
    return [one._replace(figure=zone.figure) for one in before] if grown else []


def _adjoining(_: Sentence, zone: Zone, bonds: list[Bond]) -> list[Bond]:
    """Bind a figure right behind another of the same thing: 培训2期32人次."""
    before = [one for one in bonds if one.figure.end == zone.figure.start]
    return [one._replace(figure=zone.figure) for one in before if suits(one.indicator, zone.figure)]


def _proportion(sentence: Sentence, zone: Zone, bonds: list[Bond]) -> list[Bond]:
    """Bind the share of those counted before: 持证107人,占比81.7%."""
    held = [one for one in bonds if one.indicator.stock and one.figure.end <= zone.figure.start]
    if not held or not suits(held[-1].indicator, zone.figure):
        return []
    between = sentence.between(held[-1].figure.end, zone.figure.start)
    is_share = zone.figure.measure == "rate" and PROPORTION.fullmatch(between)
    return [held[-1]._replace(figure=zone.figure)] if is_share else []


def _own_noun(sentence: Sentence, zone: Zone, bonds: list[Bond]) -> list[Bond]:
    """Bind to the noun before or behind the figure, whichever is nearer in words."""
    figure = zone.figure
    before, behind = owner_before(sentence, zone, bonds), owner_behind(sentence, zone)
    found = [one for one in (before, behind) if one and one.distance <= LOOSE]
    if not found:
        return []
    best = min(found, key=lambda one: one.distance)
    owner = best.senses[0].indicator
    joint = _joint(sentence, best.mention, figure, owner) if best is before else []
    shared = bool(joint) or _names_all(sentence, best)
    sure = best.distance <= DIRECT and not (shared and figure.value)
    if best is behind and any(one.says for one in best.senses):
        sure = sure or speaks_of(sentence, figure, best.mention)
    own = [Bond(figure, one.indicator, best.mention, sure) for one in best.senses]
    return own + _across(sentence, best.mention, own) + joint


def _names_all(sentence: Sentence, best: Candidate) -> bool:
    """Whether the noun is a total of several indicators, by the words that each is known by: 诉讼复议案件."""
    words = sentence.between(best.mention.start, best.mention.end)
    names = {one.indicator.name for one in best.senses}
    return len(names) > 1 and all(one[-OWN_WORD:] in words for one in names)


def _across(sentence: Sentence, mention: Mention, own: list[Bond]) -> list[Bond]:
    """Bind what lies across the noun as well: “双随机”检查 in “双随机”检查企业48家."""
    held = {one.indicator.name for one in own}
    return [
        Bond(own[0].figure, sense.indicator, one, own[0].sure)
        for one in sentence.mentions
        if one.start < mention.start < one.end
        for sense in senses_for(sentence, one, own[0].figure)
        if sense.indicator.name not in held
    ]


def _beside(sentence: Sentence, bonds: list[Bond]) -> list[Bond]:
    """Bind the first figures of 对36家企业、5个乡镇开展检查 to what owns the last one."""
    found: list[Bond] = []
    for figure, following in reversed(tuple(pairwise(sentence.figures if bonds else ()))):
        owners = [one for one in (*bonds, *found) if one.figure is following]
        behind = [one for one in owners if one.mention.start >= following.end]
        if (
            behind
            and not any(one.figure is figure for one in bonds)
            and _go_together(sentence, figure, following)
        ):
            found += [
                one._replace(figure=figure)
                for one in behind
                if any(
                    sense.indicator is one.indicator
                    for sense in senses_for(sentence, one.mention, figure)
                )
            ]
    return found


def _spoken(sentence: Sentence, bonds: list[Bond]) -> list[Bond]:
    """Bind the figures of those of whom something is said, and what stands beside them."""
    spoken = list(said(sentence, bonds))
    return spoken + _beside(sentence, spoken)


def _go_together(sentence: Sentence, figure: Figure, following: Figure) -> bool:
    gap = sentence.between(figure.end, following.start)
    if BESIDE.fullmatch(gap):
        return True
    of_all = ALL_OF.match(sentence.plain.text, following.end)
    held = sentence.between(figure.start - 2, figure.start) != "编制"
    return bool(of_all and held and figure.unit == following.unit and BOTH.fullmatch(gap))


def _joint(sentence: Sentence, mention: Mention, figure: Figure, owner: Indicator) -> list[Bond]:
    """Bind what stands before `mention` in one list with it: 行政复议、行政诉讼案件5件."""
    joint: list[Bond] = []
    for earlier in reversed(sentence.mentions):
        if earlier.end <= mention.start:
            senses = senses_for(sentence, earlier, figure)
            if not senses or not JOINT.fullmatch(sentence.between(earlier.end, mention.start)):
                break
            others = (one.indicator for one in senses if one.indicator is not owner)
            joint += [Bond(figure, one, earlier, not figure.value) for one in others]
            mention = earlier
    return joint


# The first way that binds a figure to anything is the one.
WAYS: tuple[Callable[[Sentence, Zone, list[Bond]], list[Bond]], ...] = (
    _grown,
    _own_noun,
    _proportion,
    _adjoining,
    topic,
)
# Each finds further figures of what is bound already, those of the ways before it included.
FURTHER: tuple[Callable[[Sentence, list[Bond]], Iterable[Bond]], ...] = (
    _beside,
    _spoken,
    series,
    portions,
    shared_out,
)
