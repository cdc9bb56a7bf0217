"""Figures that are only a part of what the body did in the year."""

import re

from checker.facts.figures.units import alike
from checker.facts.indicators.divided import is_part_of_total
from checker.facts.indicators.earlier import last_before, total_before
from checker.facts.indicators.gaps import BY_KIND, without
from checker.facts.indicators.mentions import holds, one_of
from checker.facts.indicators.readings import Reading
from checker.facts.once import once
from checker.facts.sentences import one_holding
from checker.facts.vocabulary import Hints
from checker.patterns import pattern

SOME_OF = pattern(r"[一-鿿]{0,8}中(?![介心小央队])")
# 投诉举报中职业索赔1.1万件; 立案案件按领域分,食品类118件
AMONG = pattern(rf"中(?![介心小央])|(?:案件)?{BY_KIND}")
YEARLY = pattern(r"全年[^\d]{2,8}\d+件案件中\Z")  # 全年立案处罚283件案件中,新业态仅占3.4%
# 制定（修订）规范性文件4件: made, or made anew.
OR_REVISED = pattern(r"[(（][含或]?(?:修订|修改)[)）]")
# 出台的9件规范性文件全部通过合法性审核: what is said of all that were made.
SAID_OF_ALL = pattern(
    r"(?P<made>(?:制定|制发|印发|出台|发布|新发)的?\d+[^,;。\d]{1,12}?)(?:全部|全数|均|都)[^,;。]*"
)
# 成立、变更、注销登记74件
WHOLE_LIFE = pattern(r"(?:成立|设立|新办|新设)、(?:[一-鿿]{2}、)*[一-鿿]{2}")
# 经集体讨论作出处罚决定4件 are all that were made: what has been gone through first is no part.
GONE_THROUGH = pattern(
    r"经过?[一-鿿]{0,8}(?:讨论|审议)(?:决定|研究|通过)?后?(?=作出|做出|下达|实施|给予)"
)
IN_ALL = pattern(r"共(?=\d)")
OF_BODIES = pattern(r"[^,;。、\d]{0,40}\d{1,4}[个家](?:单位|部门|乡镇|镇街|街道|镇|乡)\Z")
# What makes the figure before it a part of the whole: 非现场案件702件,占比44.9%.
PART_BEHIND = pattern(
    r"[,(]?(?:仅|约|只)?占(?:比|总|全部|其中|案件|\d|[一-鿿]{2,6}(?:总数|总量|的\d))"
)


def is_subset(reading: Reading) -> bool:
    """Whether the figure is of a part: of the year, of the work, of an earlier figure."""
    parts = (is_partial, is_part_of_total, _is_narrow, _is_share)
    return any(is_part(reading) for is_part in parts)


def _is_share(reading: Reading) -> bool:
    """Whether the text goes on with the share that the figure has of all."""
    figure, text = reading.figure, reading.text
    among = text[reading.mention.end : figure.start]
    share = None if reading.indicator.stock else PART_BEHIND.match(text, figure.end)
    if share and not _is_of_another(reading, share.end()):
        return True
    return bool(AMONG.match(among)) or _is_among(reading)


def _is_of_another(reading: Reading, start: int) -> bool:
    """Whether the whole is named and is of another indicator: “双随机”抽查40家,占检查总数的43%."""
    clause = reading.sentence.plain.clause(start)
    named = [one for one in reading.sentence.mentions if start - 1 <= one.start < clause[1]]
    return bool(named) and not any(one.sense(reading.indicator) for one in named)


def _is_among(reading: Reading) -> bool:
    """Whether the figure is of some of those counted right before: 1326名民警中持证的1319名."""
    figure, sentence = reading.figure, reading.sentence
    whole = last_before(sentence, figure.start)
    if not reading.indicator.stock or whole is None or alike(whole.unit) != alike(figure.unit):
        return False
    return bool(SOME_OF.match(sentence.between(whole.end, figure.start)))


def _taken_from(reading: Reading) -> str:
    """Return what leads up to the bodies that a part is of: 取消了 of 取消了某局等5个单位6项行政权力."""
    bodies = OF_BODIES.search(reading.before)
    return bodies[0] if bodies else ""


def is_partial(reading: Reading) -> bool:
    """Whether the figure is of less than the year, or of one campaign or stage."""
    early = reading.background.period(reading.figure.start) == "part"
    if reading.indicator.stock:
        # The team that was set up in May (5月,组建大队) stands since.
        return early and holds(reading.hints.up_to, reading.before)
    if early:
        return True
    if _is_narrow(reading) or _is_in_person(reading) or _is_by_some(reading):
        return True
    found = list(_campaign(reading.hints).finditer(reading.before))
    return bool(found) and not holds(reading.hints.whole_year, reading.before[found[-1].start() :])


def _is_in_person(reading: Reading) -> bool:
    """Whether it is what the head of the body did in person, a part of what the body did."""
    hints, before = reading.hints, reading.before
    if holds(hints.in_person, without(reading.window, hints.not_in_person)):
        return True
    if "带头" not in before and not holds(hints.in_office, reading.window):
        return False
    of_head = one_holding(reading.context.setting.duties, reading.figure.span)
    return of_head is not None or "第一责任人" in before or bool(_dutiful(hints).search(before))


def _is_by_some(reading: Reading) -> bool:
    start, end = reading.sentence.start, reading.figure.start
    return bool(_by_some(reading.hints).search(reading.text, start, end))


def _is_narrow(reading: Reading) -> bool:
    indicator, window = reading.indicator, OR_REVISED.sub("", WHOLE_LIFE.sub("", reading.window))
    window = window.removesuffix("案件中") if YEARLY.match(reading.window) else window
    window = GONE_THROUGH.sub("", SAID_OF_ALL.sub(r"\g<made>", window))
    if indicator.stock:
        window += _taken_from(reading)
        is_whole = holds(reading.hints.lists, window) or IN_ALL.search(window)
        return holds(indicator.part, window) and not is_whole
    return holds(indicator.part, window) or holds(indicator.part, _of_total(reading))


def _of_total(reading: Reading) -> str:
    """Return what leads up to the total that 其中 takes the figure from: 审查文件216件,其中规范性文件9件."""
    sentence = reading.sentence
    total = total_before(sentence, reading.figure)
    return sentence.between(total.within[0], total.start) if total else ""


@once
def _campaign(hints: Hints) -> re.Pattern[str]:
    """Compile what says that it was for a time: 专项行动中, 宣传周活动中,; but not 行动中心."""
    campaigns, events = one_of(hints.campaigns), one_of(hints.events)
    return pattern(rf"{one_of(hints.occasions)}|{campaigns}中(?!心)|{events}中[^,]{{0,2}},")


@once
def _dutiful(hints: Hints) -> re.Pattern[str]:
    """Compile what says that the head of the body acts: 局长认真履行."""
    return pattern(rf"{one_of(hints.heads)}[^,;。\d]{{0,8}}{one_of(hints.manners)}")


@once
def _by_some(hints: Hints) -> re.Pattern[str]:
    """Compile what names some of those who do the work: 12个村全年仅开展1次, 13个派出所检查420家次."""
    # 全区21个执法部门 are all of them.
    some = r"(?:(?<![对向为在给于到合同会协\d、])(?<!全[省市州盟县区旗镇乡局])\d+[个家]|个别|部分|少数|有的)(?:基层)?[一-鿿]{0,3}"
    act = "(?:全年|年内|仅|只|累计|共|检查|办案|办理|开展|承接)"
    return pattern(f"{some}{one_of(hints.some_bodies)}{act}")
