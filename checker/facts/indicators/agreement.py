"""Figures of one indicator that ought to be the same wherever they stand, and are not."""

from collections import Counter
from collections.abc import Mapping
from itertools import combinations

from checker.facts.figures.plain import Plain
from checker.facts.figures.units import alike, in_common
from checker.facts.indicators.gaps import is_light
from checker.facts.indicators.values import IndicatorValue
from checker.facts.vocabulary import Indicator
from checker.patterns import pattern
from checker.records import NamedTuple

TOTAL = pattern(r"共|累计|合计|总|全年|全局|年度|20\d\d年|今年|\t")
NARROW = pattern(
    r"针对|围绕|聚焦|结合|领域|行业|期间|行动|整治|攻坚|方面|重点|配合|联合|专项|线索|交办|转办|其中|对.{2,12}(?:企业|单位|场所)|"
    r"违反[^,;。]{0,20}(?:条例|规定|[办法]法)"
)
# Occasions of the whole year's work are no field of it: 结合宪法日等节点，全年组织普法24场.
OCCASIONS = pattern(r"(?:结合|利用|借助|抓住|依托)[^。;]{0,80}(?:节点|契机|时机|等|载体|平台),\Z")
ALL_YEAR = pattern(r"全年|全年度|年内共|累计")
# What goes on with "see the table below" is told there in full.
REFERRED = pattern(r"[^\n]{0,400}(?:[见如]下?表|[下附]表|表[1-9一二三四五])")
NO_CORE = pattern(
    r"各类|各种|各级|立案(?=处罚)|案件|事项|活动|决定书?|办理|查处|开展|组织|工作|行政|(?<=普法)(?:宣传|教育)+|(?<=款)金额"
)
FIRM, REACH = pattern("律师事务所|律所"), 24
POLITE = pattern(
    r"继续|聘请|聘任|聘用|依法|严格|坚持|认真|积极|主动|各类|各项|实际|一共|本年|年初|当年|成功|顺利|新|现有|实有|仅有?|只有|"
    r"未(?:发生|出现|收到|受理)|没有(?:发生|出现|收到)?|无|零|作出|做出|给予"
)
TEAM = pattern(
    r"(?:[一二三四五六七八九十]是)?[省市区县]?(?P<name>[一-鿿]{2,14}(?:[支大总]队|中心))(?P<rest>[一-鿿]{0,6})\Z"
)
TEAM_FIRST = pattern(r"[省市区县]?(?P<name>[一-鿿]{0,12}(?:[支大总]队|中心))[一-鿿]{0,6}\d")
SIZES = 2  # more totals than these are of several fields of work, one after another
MARKS = "。\n;"
CARRIED = "结转"  # 连同上年结转的3件,共办理86件


class Contradiction(NamedTuple):
    """Two figures of the same thing that differ."""

    indicator: str
    first: IndicatorValue
    second: IndicatorValue


class Claim(NamedTuple):
    """A value that is meant to be the whole: what it is called, and whether it says so."""

    value: IndicatorValue
    core: str
    unit: str
    size: float
    is_total: bool


def find_contradictions(
    plain: Plain,
    indicators: Mapping[str, Indicator],
    values: Mapping[str, tuple[IndicatorValue, ...]],
) -> tuple[Contradiction, ...]:
    """Return one pair that differs for each indicator that has any.

    Only exact figures of this body and year are compared, in one unit, under one name and with
    nothing that narrows them. Of what is done in the year (other than of what is held) one of
    the two has to call itself a total, and the other too unless it is larger: a part is not.
    """
    claims = (
        (name, [_claim(plain, indicators[name], one) for one in every])
        for name, every in values.items()
    )
    found = (_first(name, [one for one in some if one]) for name, some in claims)
    return tuple(sorted((one for one in found if one), key=lambda one: one.first.clause))


def _first(name: str, claims: list[Claim]) -> Contradiction | None:
    """Return the first two claims of one core that differ; of each size a total speaks."""
    cores: dict[str, dict[tuple[str, float], Claim]] = {}
    for one in claims:
        kept = cores.setdefault(one.core, {})
        key = one.unit, one.size
        kept[key] = one if key not in kept or one.is_total > kept[key].is_total else kept[key]
    for kept in cores.values():
        sizes = Counter(unit for unit, _ in kept)
        few = [one for one in kept.values() if sizes[one.unit] <= SIZES]
        pair = next((pair for pair in combinations(few, 2) if _differ(*pair)), None)
        if pair:
            return Contradiction(name, pair[0].value, pair[1].value)
    return None


def _differ(one: Claim, other: Claim) -> bool:
    if one.size == other.size:
        return False
    if one.unit != other.unit and "" not in (one.unit, other.unit):
        return False
    larger, smaller = (one, other) if one.size > other.size else (other, one)
    return smaller.is_total and (larger.is_total or bool(smaller.size))


def _claim(plain: Plain, indicator: Indicator, value: IndicatorValue) -> Claim | None:
    """Return `value` as a claim about the whole, or None where it is something narrower."""
    if not _is_exact(indicator, value) or _is_of_division(plain, value):
        return None
    clause, _ = plain.clause(_begin(value))
    before = plain.text[clause : _begin(value)]
    team = _team(before) if indicator.stock else ""
    if not (team or is_light(POLITE.sub("", before))) or _is_narrowed(plain, indicator, clause):
        return None
    team = team or (_team_told(plain, clause) if indicator.stock else "")
    end = max(value.end, value.figure.start) if value.figure else value.end
    since = plain.since(clause, MARKS)
    core = team if indicator.stock else NO_CORE.sub("", plain.text[value.start : value.end])
    if CARRIED in plain.text[since:end]:
        core += CARRIED  # with last year's it is another total than without
    is_total = indicator.stock or not value.figure or _is_total(plain, since, end)
    unit = alike(value.unit) if value.figure else ""
    return Claim(value, core, unit, in_common(value.value or 0, value.unit), is_total)


def _is_exact(indicator: Indicator, value: IndicatorValue) -> bool:
    """Whether it is a figure of the year and the body that is neither rounded nor in doubt."""
    if value.kind == "rate" and not indicator.stock:
        return False
    doubtful = value.partial or value.approximate or not value.sure
    has_unit = value.measure != "amount" or bool(value.unit)
    return value.kind in ("count", "rate") and value.value is not None and has_unit and not doubtful


def _is_of_division(plain: Plain, value: IndicatorValue) -> bool:
    """Whether 其中 stands between what is counted and the figure."""
    return bool(value.figure and plain.text.find("其中", value.end, value.figure.start) >= 0)


def _begin(value: IndicatorValue) -> int:
    return min(value.start, value.figure.start) if value.figure else value.start


def _is_total(plain: Plain, since: int, end: int) -> bool:
    """Whether the words from `since` on call it a total, or point to a table that tells it in full."""
    return bool(TOTAL.search(plain.text, since, end) or REFERRED.match(plain.text, end))


def _team(before: str) -> str:
    """Return the part of the body that the words name as having what is counted, or ""."""
    team = TEAM.match(before)
    return team["name"] if team and is_light(POLITE.sub("", team["rest"])) else ""


def _team_told(plain: Plain, clause: int) -> str:
    """Return the part of the body that the sentence began with: 大队在编18人,持证18人."""
    start = plain.since(clause, MARKS)
    told = TEAM_FIRST.match(plain.text, start, clause)
    return told["name"] if told else ""


def _is_narrowed(plain: Plain, indicator: Indicator, clause: int) -> bool:
    """Whether the sentence says that it speaks of a part of the work, or of those held, only."""
    if indicator.stock:  # 聘请某律师事务所1名律师为法律顾问: one of those there are
        return FIRM.search(plain.text, clause, clause + REACH) is not None
    since = plain.since(clause, MARKS)
    occasions = ALL_YEAR.match(plain.text, clause) and OCCASIONS.search(plain.text, since, clause)
    end = occasions.start() if occasions else clause
    return bool(NARROW.search(plain.text, since, end))
