"""The nouns before and behind a figure that may own it, and how far off they are in words."""

import re

from checker.facts.figures.figures import Figure
from checker.facts.indicators.context import Bond, Sentence, Zone, is_bracketed
from checker.facts.indicators.gaps import HOLDERS, LOOSE, OF_THEM, distance
from checker.facts.indicators.mentions import Mention, Sense, one_of
from checker.facts.indicators.senses import is_taken, senses_for, takers_of
from checker.facts.once import once
from checker.facts.vocabulary import Hints
from checker.patterns import pattern
from checker.records import NamedTuple

BEHIND_BONUS = 3  # a noun behind its figure may have as many more attributes before it
AMONG = "案件中"  # 104件案件中简易程序占61%
NEXT_ITEM = ("、", "和", "及", "与")
# Who acts is counted, not what is acted upon: 联合3家单位开展检查.
ACTING = pattern(
    r"(?:(?P<with>联合|会同|抽调|协同|配合|委托|派出|出动|组建|成立|发动)|组织|协调)\Z"
)
BODIES = ("家", "个", "户")
DONE_UPON = (*"对向为给到在", *NEXT_ITEM)  # 对3家企业、2个村开展检查
ATTENDED = ("人次", "批次", "批", "期")
JOINED = pattern(
    r"\A(?:[0-9]+[人名])?(?:执法人员|干部)?(?:分别|先后|积极)?(?:赴[一-鿿]{2,6}?)?参加了?"
)
TURNS = pattern(r"[0-9]+[人名]")  # 选派2批次15人参加培训
DONE = pattern(r"(?:作出|做出|给予|予以|处以|实施|进行|开展)[^,;。\d]{0,8}\Z")
DONE_TO = pattern(r"的[一-鿿]{2,6}\Z")  # 对11家未年检的社会组织立案调查


class Candidate(NamedTuple):
    """A noun that may own a figure, and how far it is away in words."""

    distance: int
    mention: Mention
    senses: tuple[Sense, ...]


def owner_before(sentence: Sentence, zone: Zone, bonds: list[Bond]) -> Candidate | None:
    """Return the nearest noun before the figure, or else one that takes a list up to it."""
    figure = zone.figure
    inside = [one for one in sentence.mentions if zone.start <= one.start < one.end <= figure.start]
    inside.sort(key=lambda one: (-one.end, one.start))
    taking = ((one, takers_of(sentence, one, figure)) for one in inside)
    taker = next((Candidate(0, mention, senses) for mention, senses in taking if senses), None)
    for mention in inside:
        away = distance(sentence.between(mention.end, figure.start), figure.unit)
        if away > LOOSE:
            if is_bracketed(sentence, mention, figure.start):
                continue  # 许可事项(劳务派遣许可等)58件
            break
        senses = senses_for(sentence, mention, figure)
        if senses and not is_taken(mention, figure, bonds):
            near = Candidate(away, mention, senses)
            return near._replace(distance=0) if taker and taker.mention is mention else near
    return taker


def owner_behind(sentence: Sentence, zone: Zone) -> Candidate | None:
    """Return the nearest noun behind the figure, unless another figure has it."""
    figure, end = zone.figure, _end(sentence, zone)
    acting = ACTING.search(sentence.between(zone.start, figure.start))
    if (acting and (acting["with"] or figure.unit in BODIES)) or _are_doing(sentence, zone):
        return None
    for mention in sentence.mentions:
        if mention.start < figure.end or mention.end > end:
            continue
        gap = sentence.between(figure.end, mention.start)
        away = _reach(sentence, zone, gap)
        apart = gap.startswith((*NEXT_ITEM, AMONG)) or OF_THEM.match(gap)
        if away > LOOSE + BEHIND_BONUS or apart:
            return None
        senses = _senses_behind(sentence, zone, mention)
        if senses and not _is_of_next(sentence, mention, away, figure):
            return Candidate(max(away - BEHIND_BONUS, 0), mention, senses)
    return None


def _are_doing(sentence: Sentence, zone: Zone) -> bool:
    """Whether those are counted who do it: 3个街道行政检查数量分别为120次、98次、77次."""
    if zone.figure.unit not in BODIES:
        return False
    if sentence.between(zone.start, zone.figure.start).endswith(DONE_UPON):
        return False
    return _bodies(sentence.hints).match(sentence.plain.text, zone.figure.end) is not None


def _end(sentence: Sentence, zone: Zone) -> int:
    """Return how far a noun behind may stand: past the next figure for 2批次15人参加培训."""
    figure = zone.figure
    at_once = TURNS.match(sentence.plain.text, figure.end)
    in_turns = at_once or sentence.between(zone.start, figure.start) == "分"
    return figure.within[1] if in_turns and figure.unit in ATTENDED else zone.end


def _senses_behind(sentence: Sentence, zone: Zone, mention: Mention) -> tuple[Sense, ...]:
    """Return what a noun behind may mean for the figure."""
    figure = zone.figure
    are_held = figure.unit in BODIES and HOLDERS.match(sentence.between(figure.end, mention.start))
    return tuple(
        one
        for one in senses_for(sentence, mention, figure)
        if not (are_held and one.indicator.stock) and not _is_said_of(sentence, zone, mention, one)
    )


def _is_said_of(sentence: Sentence, zone: Zone, head: Mention, sense: Sense) -> bool:
    """Whether a common noun gets its meaning from what is said behind it: 4件案件经集体讨论."""
    if sense.role != "head":
        return False
    further = (one for one in sentence.mentions if head.end <= one.start < zone.end)
    return any(
        other.says and other.indicator is not sense.indicator
        for one in further
        for other in senses_for(sentence, one, zone.figure)
    )


def _reach(sentence: Sentence, zone: Zone, gap: str) -> int:
    """Return how far off a noun behind is.

    What is done to all is near (对5家未年检的社会组织作出处罚), and what is done in so many turns
    (分4批组织127名执法人员轮训).
    """
    before = sentence.between(zone.start, zone.figure.start)
    if zone.figure.unit in ATTENDED:
        gap = JOINED.sub("", gap)
    if before == "分" or (before == "对" and (DONE.search(gap) or DONE_TO.search(gap))):
        return BEHIND_BONUS
    return distance(gap, zone.figure.unit)


def _is_of_next(sentence: Sentence, mention: Mention, away: int, figure: Figure) -> bool:
    """Whether `mention` has a figure of its own right behind it: 3家单位共办理行政处罚案件328件."""
    following = next((one for one in sentence.figures if one.start >= mention.end), None)
    # 发放资料3000份办理许可88件: the mark between was lost.
    turns = sentence.between(figure.end, mention.end).startswith(sentence.hints.deeds)
    if not (away or figure.unit in BODIES or turns):
        return False
    if following is None or not senses_for(sentence, mention, following):
        return False
    return distance(sentence.between(mention.end, following.start), following.unit) == 0


@once
def _bodies(hints: Hints) -> re.Pattern[str]:
    """Compile the bodies that do some of the work: 派出所开展, 街道行政检查."""
    doing = r"(?:均|都|共|全年|累计)?(?:开展|实施|办理|组织|(?:行政|执法|监督)(?:检查|处罚|许可))"
    return pattern(rf"[一-鿿]{{0,3}}{one_of(hints.some_bodies)}{doing}")
