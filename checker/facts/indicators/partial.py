"""Figures that are only a part of what the body did in the year."""

import re

from checker.facts.figures.figures import Figure
from checker.facts.figures.units import alike, kin
from checker.facts.indicators.body import OWN
from checker.facts.indicators.context import Sentence
from checker.facts.indicators.earlier import last_before, total_before, whole_before
from checker.facts.indicators.gaps import without
from checker.facts.indicators.mentions import holds, one_of
from checker.facts.indicators.portions import items_of
from checker.facts.indicators.readings import Reading
from checker.facts.once import once
from checker.facts.sentences import one_holding
from checker.facts.vocabulary import Hints
from checker.patterns import pattern

SOME_OF = pattern(r"[一-鿿]{0,8}中(?![介心小央队])")
PART = pattern(r"其中[,:]?[一-鿿]{1,8}([一-鿿]{2})\d")
LIKE = pattern(r"[一-鿿]{1,8}([一-鿿]{2})\d")
AMONG = pattern(r"中(?![介心小央])")  # 投诉举报中职业索赔1.1万件
TOLD_ANEW = pattern(r",(?:目前|现)?共有?\d")
YEARLY = pattern(r"全年[^\d]{2,8}\d+件案件中\Z")  # 全年立案处罚283件案件中,新业态仅占3.4%
ACTS = "行为"
# 成立、变更、注销登记74件
WHOLE_LIFE = pattern(r"(?:成立|设立|新办|新设)、(?:[一-鿿]{2}、)*[一-鿿]{2}")
CASE_UNITS = {"次", "件"}  # 行政处罚46次, 其中事故类3起
IN_ALL = pattern(r"共(?=\d)")
OF_BODIES = pattern(r"[^,;。、\d]*\d+[个家](?:单位|部门|乡镇|镇街|街道|镇|乡)\Z")
# What makes the figure before it a part of the whole: 非现场案件702件,占比44.9%.
PART_BEHIND = pattern(
    r"[,(]?(?:仅|约|只)?占(?:比|总|全部|其中|案件|\d|[一-鿿]{2,6}(?:总数|总量|的\d))"
)


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
    some = r"(?:(?<![对向为在给于到\d、])\d+[个家]|个别|部分|少数|有的)(?:基层)?[一-鿿]{0,3}"
    act = "(?:全年|年内|仅|只|累计|共|检查|办案|办理|开展|承接)"
    return pattern(f"{some}{one_of(hints.some_bodies)}{act}")


def is_subset(reading: Reading) -> bool:
    """Whether the figure is of a part: of the year, of the work, of an earlier figure."""
    parts = (is_partial, _is_part_of_total, _is_narrow, _is_share)
    return any(is_part(reading) for is_part in parts)


def is_part_of_own(reading: Reading) -> bool:
    """Whether the figure is a part of one of the body's own, whoever the part is of: 96名,其中县级53名."""
    figure, sentence = reading.figure, reading.sentence
    at, _ = _opening(sentence, figure)
    total = whole_before(sentence, at, figure)
    if total is None or reading.background.is_of_others(total.start):
        return False
    return _is_part_of(reading, total)


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
    indicator, window = reading.indicator, WHOLE_LIFE.sub("", reading.window)
    window = window.removesuffix("案件中") if YEARLY.match(reading.window) else window
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


def _is_part_of_total(reading: Reading) -> bool:
    """Whether 其中 or a bracket makes the figure a part of an earlier one of the same thing."""
    figure, sentence = reading.figure, reading.sentence
    at, is_said = _opening(sentence, figure)
    if _is_summed(reading):
        return True
    if at < 0:
        return _goes_on(reading)
    total = _named_again(reading, at) or whole_before(sentence, at, figure)
    return is_said if total is None else _is_part_of(reading, total)


def _named_again(reading: Reading, at: int) -> Figure | None:
    """Return the total of what is named behind 其中 again: 顾问52名、公职律师38名,其中县政府顾问7名."""
    bond = reading.bond
    if bond.mention.start < at:
        return None
    for one in reversed(reading.bonds):
        is_same = one.indicator is bond.indicator and kin(one.figure.unit) == kin(bond.figure.unit)
        if is_same and one.figure.end <= at and one.figure.size >= bond.figure.size:
            return one.figure
    return None


def _is_part_of(reading: Reading, total: Figure) -> bool:
    figure, sentence = reading.figure, reading.sentence
    at, is_said = _opening(sentence, figure)
    if reading.background.turns_to_year(total.start, figure.start):
        return False  # 2021年以来612件,其中今年196件
    if TOLD_ANEW.search(sentence.plain.text, at, figure.start + 1):
        return False  # 执法人员16人,其中新取得执法证7人,目前共有11人持证
    earlier = last_before(sentence, figure.start, figure.unit)
    since = max(at, earlier.end if earlier else at)
    theirs = reading.background.is_of_others(total.start)
    if theirs and OWN.search(sentence.plain.text, since, figure.start + 1):
        return False  # 全区132件,其中我局59件
    if _is_complete(sentence, at, figure, total):
        return False
    of = [one.indicator for one in reading.bonds if one.figure is total]
    unnamed = is_said and not of and (reading.indicator.stock or not total.unit)
    same = any(one is reading.indicator for one in of) or unnamed
    if same and not unnamed and _is_own_name(reading, total):
        return False
    between = sentence.between(at, figure.start)
    listed = is_said and "," not in between and "、" in between  # 其中平台178件、来访17批
    cases = {kin(total.unit), kin(figure.unit)} == CASE_UNITS
    return same and (listed or cases or kin(total.unit) == kin(figure.unit))


def _is_own_name(reading: Reading, total: Figure) -> bool:
    """Whether acts are the total, and only the part is called as the indicator is.

    查处违法行为2.1万起,其中教育纠正2万起,行政处罚1126起.
    """
    sentence, mention = reading.sentence, reading.mention
    acts = sentence.between(total.start - len(ACTS), total.start) == ACTS
    return acts and sentence.between(mention.start, mention.end) == reading.indicator.name


def _is_summed(reading: Reading) -> bool:
    """Whether the figure is one of a list that makes up a figure before: 237件,涉及家政150件、其他87件."""
    figure, indicator = reading.figure, reading.indicator
    totals = (one.figure for one in reading.bonds if one.indicator is indicator)
    return any(
        figure in items_of(reading.sentence, one) for one in totals if one.end <= figure.start
    )


def _goes_on(reading: Reading) -> bool:
    """Whether a ; parts two like parts: 其中简易程序12件,罚款2万元;普通程序7件,罚款9万元."""
    text, start = reading.text, reading.sentence.start
    earlier = text[
        max(text.rfind(";", reading.context.since, start - 1), reading.context.since) : start
    ]
    first, name = PART.search(earlier), LIKE.match(text, start)
    if not earlier.endswith(";") or not first or not name or first[1] != name[1]:
        return False
    return reading.figure.unit in earlier[first.end() :]


def _is_complete(sentence: Sentence, at: int, figure: Figure, total: Figure) -> bool:
    """Whether the parts from `at` on make up the total already: 41宗,其中土地38宗、规划3宗,结案36宗."""
    since = max(at, sentence.plain.text.rfind(";", at, figure.start))  # divided once more
    parts = [one for one in sentence.figures if since <= one.start and one.end <= figure.start]
    return sum(one.value for one in parts if one.unit == total.unit) == total.value


def _opening(sentence: Sentence, figure: Figure) -> tuple[int, bool]:
    """Return where the parts begin that `figure` is one of, -1 for nowhere, and if 其中 says so."""
    text = sentence.plain.text
    said = max(text.rfind(one, sentence.start, figure.start) for one in ("其中", ",包括"))
    opened = text.rfind("(", max(said, sentence.start), figure.start)
    bare = opened + 1 == figure.start and said >= 0  # 其中随机抽查(60户)
    if opened >= 0 and text.find(")", opened, figure.start) < 0 and not bare:
        return opened, False
    return said, said >= 0
