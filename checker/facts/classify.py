"""What kind of figure an indicator has: its annual total, or one that only looks like it."""

import re
from collections.abc import Callable
from typing import Literal

from checker.document.model import Document, Span
from checker.facts.body import OWN, Background, Body, background_of, body_of_report
from checker.facts.context import Bond, Sentence
from checker.facts.figures import Figure
from checker.facts.mentions import holds
from checker.facts.plain import Plain
from checker.facts.plans import is_planned, plans_of
from checker.facts.units import PEOPLE, alike
from checker.patterns import pattern
from checker.records import NamedTuple

Kind = Literal[
    "count", "subset", "change", "rate", "bound", "plan", "other-body", "other-period", "bare"
]

REQUIRED = pattern(r"应当|应|须|必须|不得|要求|原则|保证|坚持|均在|每|各|规定")
FREQUENT = pattern(
    r"(?<![一-鿿]人)每(?:年|月|季度?|周|半年|次|名|个|家|人|起|件|日|天)|各(?:配(?!送)|聘|设(?!区)|派(?!出所)|安排|明确|选派|确定|有(?=\d))|年均|平均|人均|户均|一般为|原则上"
)
AVERAGE = pattern(r"(?:人|户|件|案|次|日)均|平均每[台件案宗次辆起]")
CHANGED = pattern(
    r"(?:增加|增长|减少|下降|上升|提高|降低|净增|增幅|压减|缩减|增多|多|少)(?:了|约|近|幅度?)?\Z"
)
GROWS = pattern(
    r"(?:[增减降升]|(?:增加|增长|上升|提高|提升|减少|下降|降低|扩大|压减|压缩|调整)了?)[到至]|(?:调整|增加|减少|精简)为"
)
FROM = pattern(r"[由从][^,;。]{0,12}\Z")
GROWN_TO = pattern(r"(?:[0-9]\D{1,8}[到至]|[增减降升]至)\Z")  # 由去年的10人增加到
COMPARED = pattern(r"(?:同比|环比|较|比)[^,;。]{0,8}(?:增|减|降|升|提|多|少)")
STOCK_CHANGED = pattern(
    r"新增|新录|新入职|新调|新聘|增聘|增加(?![到至])|增配|补充|招录|派出(?!所)|调入|调离|调出|退休|减少(?![到至])"
)
GAINED = pattern(r"取得|考取|获得|获取|领取")
IN_ALL = pattern(r"均|全部|全员|都|共|现有|目前|累计|已有|截[至止]|年底|在岗|在编")
IN_YEAR = pattern(r"今年|年内|本年|全年|20\d\d年|上半年|下半年")
CAMPAIGN = pattern(
    r"期间|假期,|(?:行动|活动|整治|检查|排查|复审|攻坚|监管|战役|宣传周|宣传月|活动月|安全月)中[^,]{0,2},|当天|当日"
)
LISTED = pattern(r"[、和及]|\((?:其中|[一-鿿]{1,8}(?=[0-9]))")
AMONG = pattern(r"中(?![介心小央])")  # 投诉举报中职业索赔1.1万件
WHOLE = pattern(r"全年|本年度|年度共|累计")
LESSENED = pattern(r"(?:减少|压减|压缩|减轻(?!处罚)|降低)了?[^,;。\d]{0,8}\Z")
# What the head of the body did in person is a part of what the body did.
IN_PERSON = pattern(r"带头|带队|率队|亲自|包案|包保|领办|(?<!挂牌)督办")
DUTY = pattern(r"第一责任人|主要负责(?:人|同志)[^。]{0,4}(?:认真|切实|严格|带头|主动)")
LISTED_WHOLE = pattern(
    r"公布|发布|公开|现有|保留|形成|编制|共有|总计|共计|共(?=\d)|动态调整|调整[后为]"
)
# What makes the figure before it a part of the whole: 非现场案件702件,占比44.9%.
PART_BEHIND = pattern(r"[,(]?(?:仅|约|只)?占(?:比|总|全部|其中|案件|\d)")
# Some of those who do the work: 12个村全年仅开展1次, 13个派出所检查420家次.
BY_SOME = pattern(
    r"\d[个家](?:基层)?[一-鿿]{0,3}(?:村|社区|派出所|中队|乡镇|镇街|街道|镇|监管所|司法所|单位|部门)(?:全年|年内|仅|只|累计|共|检查|办案|办理|开展)"
)


class IndicatorValue(NamedTuple):
    """One figure of an indicator; `measure` says whether it is a count, an amount or a rate.

    `kind` says what it is a figure of. `partial`: of less than the year, or of one campaign.
    Not `sure`: other words stand between figure and noun. A stated none is the count 0 and has
    no `figure`; a bare assertion has no value either. `clause` is the passage to cite, `name` the
    words that name the indicator, which stand from `start` to `end` in the plain text.
    """

    indicator: str
    kind: Kind
    measure: str
    value: float | None
    unit: str
    clause: Span
    name: Span
    start: int
    end: int
    figure: Figure | None = None
    partial: bool = False
    sure: bool = True

    @property
    def approximate(self) -> bool:
        """Whether the report says that the figure is not exact."""
        return self.figure is not None and self.figure.approximate


class Setting(NamedTuple):
    """What is known of the whole report when one of its figures is classified."""

    plain: Plain
    body: Body
    plans: tuple[tuple[int, int], ...]


def setting_of(document: Document, plain: Plain) -> Setting:
    """Read off who reports, of which year, and where the report turns to its plans."""
    return Setting(plain, body_of_report(document), plans_of(document))


class Passage(NamedTuple):
    """A sentence with its bonds, and what it and the words from `since` on say of body and time."""

    setting: Setting
    sentence: Sentence
    bonds: tuple[Bond, ...]
    since: int
    background: Background


class Case(NamedTuple):
    """A bond to be classified; `window` are the words that belong to its figure."""

    passage: Passage
    bond: Bond
    window: str

    @property
    def before(self) -> str:
        """What the sentence says before the figure."""
        return self.passage.setting.plain.text[self.passage.since : self.bond.figure.start]


def passage_of(setting: Setting, sentence: Sentence, bonds: tuple[Bond, ...]) -> Passage:
    """Return `sentence` with its background; a ; does not end what is said of time and area."""
    since = setting.plain.since(sentence.start, "。\n")
    start, end = sentence.start, sentence.end
    background = background_of(setting.body, setting.plain.text, since, start, end)
    return Passage(setting, sentence, bonds, since, background)


def classify(passage: Passage, bond: Bond) -> IndicatorValue | None:
    """Return the value that `bond` gives, or None where a word makes it another thing."""
    figure, indicator, plain = bond.figure, bond.indicator, passage.setting.plain
    case = Case(passage, bond, _window(passage.sentence, bond))
    if holds(indicator.forbid, case.window) or _is_average(case):
        return None
    if _is_of_list(case) or _is_of_strangers(case):
        return None
    kind: Kind = next((kind for kind, holds in TESTS if holds(case)), "count")
    return IndicatorValue(
        indicator.name,
        kind,
        figure.measure,
        figure.value,
        figure.unit,
        _clauses(plain, bond),
        plain.source(bond.mention.start, bond.mention.end),
        bond.mention.start,
        bond.mention.end,
        figure,
        kind == "subset" and _is_partial(case),
        bond.sure,
    )


def _is_average(case: Case) -> bool:
    """Whether it is what each has on an average (人均处罚2.1件), or no number there can be."""
    figure = case.bond.figure
    if figure.measure == "count" and figure.unit and figure.value != int(figure.value):
        return True
    return bool(AVERAGE.search(case.window[: case.window.find(figure.text)]))


def _is_of_strangers(case: Case) -> bool:
    """Whether a rate is of people whom the clause before names: 专职保安636名,持证率87%."""
    figure, sentence = case.bond.figure, case.passage.sentence
    last = _last_before(sentence, figure.start)
    if figure.measure != "rate" or not case.bond.indicator.stock or last is None:
        return False
    words = sentence.plain.text[last.within[0] : figure.start]
    return holds(case.bond.indicator.forbid, words)


def _is_planned(case: Case) -> bool:
    setting, figure = case.passage.setting, case.bond.figure
    return is_planned(
        setting.plain.text, setting.plans, setting.body.year, figure, case.passage.since
    )


def _is_change(case: Case) -> bool:
    indicator, window = case.bond.indicator, case.window
    if CHANGED.search(case.before) or COMPARED.search(window):
        return True
    if not indicator.stock:
        return bool(LESSENED.search(window[: window.find(case.bond.figure.text)]))
    if STOCK_CHANGED.search(window) or holds(indicator.change, window):
        return True
    gained = GAINED.search(window) and not IN_ALL.search(window)
    return bool(gained and IN_YEAR.search(case.before))


def _is_rate(case: Case) -> bool:
    return case.bond.figure.measure == "rate"


def _is_bound(case: Case) -> bool:
    figure = case.bond.figure
    if FREQUENT.search(re.split("[,;]", case.before)[-1]):
        return True
    if figure.precision not in ("least", "most"):
        return False
    few = figure.value <= (5 if figure.unit in PEOPLE else 2)  # 执法人员2人以上, 被处罚2次以上
    return few or bool(REQUIRED.search(case.window))


def _is_of_others(case: Case) -> bool:
    return case.passage.background.is_of_others(case.bond.figure.start)


def _is_start(case: Case) -> bool:
    """Whether a change begins with the figure: 由去年的92%提高到96%."""
    text, figure = case.passage.setting.plain.text, case.bond.figure
    return bool(GROWS.match(text, figure.end) and FROM.search(case.before))


def _is_of_other_time(case: Case) -> bool:
    figure, mention = case.bond.figure, case.bond.mention
    period = case.passage.background.period
    if mention.start > figure.end and period(mention.start) == "other":
        return True  # 23家单位两年内被处罚
    return period(figure.start) == "other" and not GROWN_TO.search(case.before)


def _is_subset(case: Case) -> bool:
    parts = (_is_partial, _is_part_of_total, _is_narrow, _is_share)
    return any(is_part(case) for is_part in parts)


def _is_share(case: Case) -> bool:
    """Whether the text goes on with the share that the figure has of all."""
    figure, text = case.bond.figure, case.passage.setting.plain.text
    among = text[case.bond.mention.end : figure.start]
    shared = not case.bond.indicator.stock and PART_BEHIND.match(text, figure.end)
    return bool(shared or AMONG.match(among))


def _is_partial(case: Case) -> bool:
    """Whether the figure is of less than the year, or of one campaign or stage."""
    if case.passage.background.period(case.bond.figure.start) == "part":
        return True
    if case.bond.indicator.stock:
        return False
    found = list(CAMPAIGN.finditer(case.before))
    if _is_narrow(case) or _is_in_person(case) or _is_by_some(case):
        return True
    return bool(found and not WHOLE.search(case.before, found[-1].start()))


def _is_in_person(case: Case) -> bool:
    if IN_PERSON.search(case.window):
        return True
    said = "带头" in case.before or "出庭" in case.window
    return said and bool(DUTY.search(case.before))


def _is_by_some(case: Case) -> bool:
    figure, text = case.bond.figure, case.passage.setting.plain.text
    return bool(BY_SOME.search(text, figure.within[0], figure.start))


def _is_narrow(case: Case) -> bool:
    indicator, window = case.bond.indicator, case.window
    return holds(indicator.part, window) and not (indicator.stock and LISTED_WHOLE.search(window))


def _is_part_of_total(case: Case) -> bool:
    """Whether 其中 or a bracket makes the figure a part of an earlier one of the same thing."""
    figure, sentence = case.bond.figure, case.passage.sentence
    at, is_said = _opening(sentence, figure)
    if at < 0 or OWN.search(sentence.plain.text, at, figure.start + 1):
        return False
    total = _last_before(sentence, at)
    if total is None:
        return is_said
    of = [one.indicator for one in case.passage.bonds if one.figure is total]
    unnamed = is_said and not of and (case.bond.indicator.stock or not total.unit)
    same = any(one is case.bond.indicator for one in of) or unnamed
    return same and alike(total.unit) == alike(figure.unit)


def _opening(sentence: Sentence, figure: Figure) -> tuple[int, bool]:
    """Return where the parts begin that `figure` is one of, -1 for nowhere, and if 其中 says so."""
    text = sentence.plain.text
    said = text.rfind("其中", sentence.start, figure.start)
    if said >= 0:
        return said, True
    opened = text.rfind("(", sentence.start, figure.start)
    return (-1, False) if text.find(")", opened, figure.start) >= 0 else (opened, False)


# The first that holds says what kind of figure it is; an annual total is what is left.
TESTS: tuple[tuple[Kind, Callable[[Case], bool]], ...] = (
    ("plan", _is_planned),
    ("change", _is_change),
    ("other-period", _is_start),
    ("rate", _is_rate),
    ("bound", _is_bound),
    ("other-body", _is_of_others),
    ("other-period", _is_of_other_time),
    ("subset", _is_subset),
)


def _is_of_list(case: Case) -> bool:
    """Whether the figure counts the entries of a list: 权责清单112项(其中行政许可8项)."""
    sentence, bond = case.passage.sentence, case.bond
    at = sentence.plain.text.rfind("其中", sentence.start, bond.figure.start)
    total = _last_before(sentence, at)
    return any(
        one.figure is total and one.indicator.stock and one.indicator is not bond.indicator
        for one in case.passage.bonds
    )


def _last_before(sentence: Sentence, offset: int) -> Figure | None:
    return next((one for one in reversed(sentence.figures) if one.end <= offset), None)


def _window(sentence: Sentence, bond: Bond) -> str:
    """Return the words that belong to the figure: its clause up to its neighbours' words."""
    figure, mention, plain = bond.figure, bond.mention, sentence.plain
    start, end = figure.within
    before = [one.end for one in sentence.figures if one.end <= figure.start]
    after = [one.start for one in sentence.figures if one.start >= figure.end]
    start = max(start, *before[-1:], sentence.start)
    if mention.start >= figure.end:
        end = plain.clause(mention.start)[1]
        if plain.text.startswith("对", figure.within[0]):  # 对45件处罚、3件许可开展法制审核
            return plain.text[figure.within[0] : min(end, sentence.end)]
        return plain.text[start : min(end, *after[:1], sentence.end)]
    if mention.end <= start and "分别" in plain.text[mention.end : start]:
        start = plain.clause(mention.start)[0]
    end = min(end, *after[:1], sentence.end)
    rest = LISTED.split(plain.text[figure.end : end])[0]
    return plain.text[start : figure.end] + rest


def _clauses(plain: Plain, bond: Bond) -> Span:
    start, end = bond.figure.within
    if start <= bond.mention.start < end:
        return bond.figure.clause
    first, last = plain.clause(bond.mention.start)
    return plain.source(min(start, first), max(end, last))
