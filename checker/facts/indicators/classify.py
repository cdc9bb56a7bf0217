"""What kind of figure an indicator has: its annual total, or one that only looks like it."""

from collections.abc import Callable

from checker.document.model import Span
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import PEOPLE
from checker.facts.indicators.changes import is_change, is_last_years, is_start
from checker.facts.indicators.context import Bond
from checker.facts.indicators.divided import is_part_of_own
from checker.facts.indicators.earlier import last_before, list_before, total_before
from checker.facts.indicators.listed import is_on_list
from checker.facts.indicators.mentions import holds
from checker.facts.indicators.partial import is_partial, is_subset
from checker.facts.indicators.plans import is_planned
from checker.facts.indicators.readings import LISTED, Context, Reading, reading_of
from checker.facts.indicators.values import IndicatorValue, Kind
from checker.patterns import pattern

REQUIRED = pattern(r"应当|应|须|必须|不得|要求|原则|保证|坚持|均在|每|各|规定")
# What each has to have, or has on an average: 每年2次, 各配备2人, 人均3件.
FREQUENT = pattern(
    r"(?<![一-鿿]人)每(?:年|月|季度?|周|半年|次|名|个|家|人|起|件|日|天)|"
    r"各(?:配(?!送)|聘|设(?!区)|派(?!出所)|安排|明确|选派|确定|有(?=\d))|"
    r"年均|平均|人均|户均|一般为|原则上"
)
ENTRIES = "项"
DEALT = pattern(r"办理|受理|办结|审批(?!事项)|实施|批准|完成")
AVERAGE = pattern(r"(?:人|户|(?<!案)件|案|次|日)均|平均每[台件案宗次辆起]")
GROWN_TO = pattern(r"(?:[0-9]\D{1,8}[到至]|[增减降升]至)\Z")  # 由去年的10人增加到
DIVIDED = pattern(r"[^。\n]{0,60}。?其中[^。\n]{0,200}")
RENOWN = pattern(
    r"(?<=次)(?:在|被|获|受|荣获)[^,;。]{0,20}(?:交流|发言|介绍|表彰|表扬|通报|评为|评选|肯定|推广|刊发|刊登|报道|推介)"
)


def classify(context: Context, bond: Bond) -> IndicatorValue | None:
    """Return the value that `bond` gives, or None where a word makes it another thing."""
    figure, indicator, plain = bond.figure, bond.indicator, context.setting.plain
    reading = reading_of(context, bond)
    if _is_forbidden(reading) or any(is_other(reading) for is_other in DISMISSED):
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


def _is_forbidden(reading: Reading) -> bool:
    """Whether a word around the figure, or around its name, makes it another thing."""
    forbid = reading.indicator.forbid
    return (
        holds(forbid, reading.window)
        or holds(forbid, _lead(reading))
        or holds(forbid, _rest(reading))
    )


def _lead(reading: Reading) -> str:
    """Return what leads up to the name, up to the figure before it: 企业环保 of 企业环保法规培训3期270人次."""
    mention, sentence = reading.mention, reading.sentence
    if mention.end > reading.figure.start:
        return ""
    start = max(sentence.plain.clause(mention.start)[0], sentence.start)
    earlier = last_before(sentence, mention.start)
    return sentence.between(max(start, earlier.end) if earlier else start, mention.end)


def _rest(reading: Reading) -> str:
    """Return how the clause goes on where another figure parts it: 48次党委会、9次办公会集体讨论决定重大决策."""
    mention, figure, sentence = reading.mention, reading.figure, reading.sentence
    if not any(figure.end <= one.start < mention.start for one in sentence.figures):
        return ""
    clause = sentence.between(mention.start, sentence.plain.clause(mention.start)[1])
    return LISTED.split(clause, maxsplit=1)[0]


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
    ("other-period", is_last_years),
    ("change", is_change),
    ("other-period", is_start),
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
    divided = DIVIDED.match(text, mention.end) if named.endswith(reading.hints.mixed) else None
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


DISMISSED = (_is_average, _is_of_list, _is_of_strangers, _is_of_all_acts, _is_of_renown, is_on_list)


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
