"""What kind of figure an indicator has: its annual total, or one that only looks like it."""

from collections.abc import Callable
from typing import Literal

from checker.document.model import Span
from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import PEOPLE
from checker.facts.indicators.context import Bond
from checker.facts.indicators.divided import is_part_of_own
from checker.facts.indicators.earlier import last_before, list_before, total_before
from checker.facts.indicators.mentions import holds
from checker.facts.indicators.partial import is_partial, is_subset
from checker.facts.indicators.plans import is_planned
from checker.facts.indicators.readings import Context, Reading, reading_of
from checker.patterns import pattern
from checker.records import NamedTuple

Kind = Literal[
    "count", "subset", "change", "rate", "bound", "plan", "other-body", "other-period", "bare"
]

REQUIRED = pattern(r"应当|应|须|必须|不得|要求|原则|保证|坚持|均在|每|各|规定")
# What each has to have, or has on an average: 每年2次, 各配备2人, 人均3件.
FREQUENT = pattern(
    r"(?<![一-鿿]人)每(?:年|月|季度?|周|半年|次|名|个|家|人|起|件|日|天)|"
    r"各(?:配(?!送)|聘|设(?!区)|派(?!出所)|安排|明确|选派|确定|有(?=\d))|"
    r"年均|平均|人均|户均|一般为|原则上"
)
ENTRIES, POINTS = "项", "个百分点"
DEALT = pattern(r"办理|受理|办结|审批(?!事项)|实施|批准|完成")
AVERAGE = pattern(r"(?:人|户|件|案|次|日)均|平均每[台件案宗次辆起]")
CHANGED = pattern(
    r"(?:增加|增长|减少|下降|上升|提高|降低|净增|净减|增幅|压减|缩减|增多|多|少)(?:了|约|近|幅度?)?\Z"
)
GROWS = pattern(
    r"(?:[增减降升]|(?:增加|增长|上升|提高|提升|减少|下降|降低|扩大|压减|压缩|调整)了?)[到至]|(?:调整|增加|减少|精简)为"
)
FROM = pattern(r"[由从][^,;。]{0,12}\Z")
GROWN_TO = pattern(r"(?:[0-9]\D{1,8}[到至]|[增减降升]至)\Z")  # 由去年的10人增加到
COMPARED = pattern(
    r"(?:同比|环比|较(?![多少大高低])|比)(?:20\d\d年)?[^,;。\d]{0,8}(?:增|减|降|升|提|多|少)"
)
LAST_YEARS = pattern(r"(?:较|比)(?:20\d\d年|去年|上年|上一年)(?:度|同期|底|末)?的\Z")
STOCK_CHANGED = pattern(
    r"新增|新录|新入职|新调|新聘|增聘|增加(?![到至])|增配|补充|招录|派出(?!所)|调入|调离|调出|退休|减少(?![到至])"
)
GAINED = pattern(r"取得|考取|获得|获取|领取")
IN_ALL = pattern(r"均|全部|全员|都|共|现有|目前|累计|已有|截[至止]|年底|在岗|在编")
HELD = pattern(r"共有|现有|实有|在编|在岗")  # of what was held when the year was over, not in it
IN_YEAR = pattern(r"今年|年内|本年|全年|20\d\d年|上半年|下半年")
ALL_ACTS = ("执法案件", "录入案件")
DIVIDED = pattern(r"[^。\n]{0,60}。?其中[^。\n]{0,200}")
PASSED = "考取"
AS_A_WHOLE = pattern(r"均|全部|全员|都|现有|目前|已有|截[至止]|年底|在岗|在编")
# 427人参加考试,386人通过取得资格
EXAM = pattern(r"(?:组织|参加|报名)[^。;]{0,20}考试[^。;]{0,30}\Z")
RENOWN = pattern(
    r"(?<=次)(?:在|被|获|受|荣获)[^,;。]{0,20}(?:交流|发言|介绍|表彰|表扬|通报|评为|评选|肯定|推广|刊发|刊登|报道|推介)"
)
LESSENED = pattern(
    r"(?:减少|压减|压缩|减轻(?![、或和]|(?:行政)?处罚)|降低)(?![到至])了?[^,;。\d]{0,8}\Z"
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

    @property
    def printed(self) -> str:
        """The figure as the report prints it, with the unit that the head of its table names."""
        if self.figure is None:
            return "0"
        text = self.figure.text
        return text + self.unit if text[-1:].isdecimal() else text


def classify(context: Context, bond: Bond) -> IndicatorValue | None:
    """Return the value that `bond` gives, or None where a word makes it another thing."""
    figure, indicator, plain = bond.figure, bond.indicator, context.setting.plain
    reading = reading_of(context, bond)
    if holds(indicator.forbid, reading.window) or holds(indicator.forbid, _lead(reading)):
        return None
    if any(is_other(reading) for is_other in OTHERS):
        return None
    kind: Kind = next((kind for kind, is_so in TESTS if is_so(reading)), "count")
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
        kind == "subset" and is_partial(reading),
        bond.sure,
    )


def _lead(reading: Reading) -> str:
    """Return what leads up to the name, up to the figure before it: 企业环保 of 企业环保法规培训3期270人次."""
    mention, sentence = reading.mention, reading.sentence
    if mention.end > reading.figure.start:
        return ""
    start = max(sentence.plain.clause(mention.start)[0], sentence.start)
    earlier = last_before(sentence, mention.start)
    return sentence.between(max(start, earlier.end) if earlier else start, mention.end)


def _is_average(reading: Reading) -> bool:
    """Whether it is what each has on an average (人均处罚2.1件), or no number there can be."""
    figure = reading.figure
    if figure.measure == "count" and figure.unit and figure.value != int(figure.value):
        return True
    return bool(AVERAGE.search(reading.window[: reading.window.find(figure.text)]))


def _is_of_strangers(reading: Reading) -> bool:
    """Whether a rate is of people whom the clause before names: 专职保安636名,持证率87%."""
    figure, sentence = reading.figure, reading.sentence
    last = last_before(sentence, figure.start)
    if figure.measure != "rate" or not reading.indicator.stock or last is None:
        return False
    words = sentence.plain.text[last.within[0] : figure.start]
    return holds(reading.indicator.forbid, words)


def _is_planned(reading: Reading) -> bool:
    setting, since, figure = reading.context.setting, reading.context.since, reading.figure
    total = total_before(reading.sentence, figure)
    return any(
        is_planned(setting.plain.text, setting.plans, setting.body.year, one, since)
        for one in (figure, total or figure)
    )


def _is_change(reading: Reading) -> bool:
    indicator, window = reading.indicator, reading.window
    if reading.figure.unit == POINTS:
        return True  # 败诉率高于全市0.8个百分点
    said = CHANGED.search(reading.before) or COMPARED.search(window)
    if said or (indicator.stock and _is_of_change(reading)):
        return True
    if not indicator.stock:
        return bool(LESSENED.search(window[: window.find(reading.figure.text)]))
    if STOCK_CHANGED.search(window) or holds(indicator.change, window):
        return True
    if PASSED in window and IN_YEAR.search(reading.before) and not AS_A_WHOLE.search(window):
        return True  # 今年共有7名同志考取执法证
    gained = GAINED.search(window) and not IN_ALL.search(window)
    held = max((one.end() for one in HELD.finditer(reading.before)), default=0)
    return bool(gained and (IN_YEAR.search(reading.before, held) or EXAM.search(reading.before)))


def _is_of_change(reading: Reading) -> bool:
    """Whether the figure is a part of a change: 较上年净减少58项,其中取消31项."""
    sentence = reading.sentence
    total = total_before(sentence, reading.figure)
    return bool(total and CHANGED.search(sentence.between(total.within[0], total.start)))


def _is_rate(reading: Reading) -> bool:
    return reading.figure.measure == "rate"


def _is_bound(reading: Reading) -> bool:
    figure = reading.figure
    before = reading.before
    if FREQUENT.search(before, max(map(before.rfind, ",;:。")) + 1):
        return True
    if figure.precision not in ("least", "most"):
        return False
    few = figure.value <= (5 if figure.unit in PEOPLE else 2)  # 执法人员2人以上, 被处罚2次以上
    return few or bool(REQUIRED.search(reading.window))


def _is_of_others(reading: Reading) -> bool:
    others = reading.background.is_of_others(reading.figure.start)
    return others and not is_part_of_own(reading)


def _is_start(reading: Reading) -> bool:
    """Whether a change begins with the figure: 由去年的92%提高到96%."""
    text, figure = reading.text, reading.figure
    return bool(GROWS.match(text, figure.end) and FROM.search(reading.before))


def _is_last_years(reading: Reading) -> bool:
    """Whether this year's is compared with the figure: 312项,较上年的336项减少24项."""
    return bool(LAST_YEARS.search(reading.before))


def _is_of_other_time(reading: Reading) -> bool:
    figure, mention = reading.figure, reading.mention
    period = reading.background.period
    if reading.background.turns_to_year(figure.start, mention.start):
        return False  # 完成2022年述法,举办3期2023年度培训班
    if mention.start > figure.end and period(mention.start) == "other":
        return True  # 23家单位两年内被处罚
    return period(figure.start) == "other" and not GROWN_TO.search(reading.before)


# The first that holds says what kind of figure it is; an annual total is what is left.
TESTS: tuple[tuple[Kind, Callable[[Reading], bool]], ...] = (
    ("plan", _is_planned),
    ("other-period", _is_last_years),
    ("change", _is_change),
    ("other-period", _is_start),
    ("rate", _is_rate),
    ("bound", _is_bound),
    ("other-body", _is_of_others),
    ("other-period", _is_of_other_time),
    ("subset", is_subset),
)


def _is_of_all_acts(reading: Reading) -> bool:
    """Whether the total is of acts of many kinds: 执法案件55件,其中行政许可44件、行政处罚1件."""
    mention, text = reading.mention, reading.text
    named = text[mention.start : mention.end]
    divided = DIVIDED.match(text, mention.end) if named.endswith(ALL_ACTS) else None
    return divided is not None and reading.indicator.name in divided[0]


def _is_of_list(reading: Reading) -> bool:
    """Whether the figure counts the entries of a list, or what else the total before was said of.

    权责清单112项(其中行政许可8项); 法制审核52件,其中行政处罚40件.
    """
    sentence, bond = reading.sentence, reading.bond
    if bond.figure.unit == ENTRIES and not bond.indicator.stock and _is_entry(reading):
        return True
    total = None if bond.figure.unit in PEOPLE else list_before(sentence, bond.figure)
    return any(
        one.figure is total
        and (one.indicator.stock or (one.indicator.said and not bond.indicator.said))
        and one.indicator is not bond.indicator
        for one in reading.bonds
    )


def _is_of_renown(reading: Reading) -> bool:
    """Whether it counts how often the work was heard of: 执法、审批工作先后4次在全省会议上作交流."""
    return bool(RENOWN.match(reading.text, reading.figure.end))


OTHERS = (_is_average, _is_of_list, _is_of_strangers, _is_of_all_acts, _is_of_renown)


def _is_entry(reading: Reading) -> bool:
    """Whether a list without a total is named first: 公布权责清单,共有行政处罚197项,行政许可5项."""
    sentence, figure = reading.sentence, reading.figure
    lists = [
        (one, sense.indicator)
        for one in sentence.mentions
        for sense in one.senses
        if sense.role == "name" and sense.indicator.stock and ENTRIES in sense.indicator.units
    ]
    first = next(((one, of) for one, of in lists if one.end <= figure.start), None)
    if first is None or DEALT.search(reading.window):
        return False
    return not any(
        one.indicator is first[1] and one.figure.end <= figure.start for one in reading.bonds
    )


def _clauses(plain: Plain, bond: Bond) -> Span:
    start, end = bond.figure.within
    if start <= bond.mention.start < end:
        return bond.figure.clause
    first, last = plain.clause(bond.mention.start)
    return plain.source(min(start, first), max(end, last))
