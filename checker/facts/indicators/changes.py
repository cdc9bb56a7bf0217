"""Figures of what came or went, or of what a change began with."""

from checker.facts.indicators.earlier import total_before
from checker.facts.indicators.gaps import without
from checker.facts.indicators.mentions import holds
from checker.facts.indicators.readings import Reading
from checker.patterns import pattern

POINTS = "个百分点"
CHANGED = pattern(
    r"(?:增加|增长|减少|下降|上升|提高|降低|净增|净减|增幅|压减|缩减|增多|多|少)(?:了|约|近|幅度?)?\Z"
)
GROWS = pattern(
    r"(?:[增减降升]|(?:增加|增长|上升|提高|提升|减少|下降|降低|扩大|压减|压缩|调整)了?)[到至]|(?:调整|增加|减少|精简)为"
)
FROM = pattern(r"[由从][^,;。]{0,12}\Z")
COMPARED = pattern(
    r"(?:同比|环比|较(?![多少大高低])|比)(?:20\d\d年)?[^,;。\d]{0,8}(?:增|减|降|升|提|多|少)"
)
LAST_YEARS = pattern(r"(?:较|比)(?:20\d\d年|去年|上年|上一年)(?:度|同期|底|末)?的\Z")
IN_ALL = pattern(r"均|全部|全员|都|共|现有|目前|累计|已有|截[至止]|年底|在岗|在编")
HELD = pattern(r"共有|现有|实有|在编|在岗")  # of what was held when the year was over, not in it
IN_YEAR = pattern(r"今年|年内|本年|全年|20\d\d年|上半年|下半年")
PASSED = "考取"
AS_A_WHOLE = pattern(r"均|全部|全员|都|现有|目前|已有|截[至止]|年底|在岗|在编")
# 427人参加考试,386人通过取得资格
EXAM = pattern(r"(?:组织|参加|报名)[^。;]{0,20}考试[^。;]{0,30}\Z")
LESSENED = pattern(
    r"(?:减少|压减|压缩|减轻(?![、或和]|(?:行政)?处罚)|降低)(?![到至])了?[^,;。\d]{0,8}\Z"
)


def is_change(reading: Reading) -> bool:
    """Whether the figure is of what came or went."""
    if reading.figure.unit == POINTS:
        return True  # 败诉率高于全市0.8个百分点
    if CHANGED.search(reading.before) or COMPARED.search(reading.window):
        return True
    if reading.indicator.stock:
        return any(has_changed(reading) for has_changed in STOCK_CHANGES)
    return bool(LESSENED.search(reading.window[: reading.window.find(reading.figure.text)]))


def is_start(reading: Reading) -> bool:
    """Whether a change begins with the figure: 由去年的92%提高到96%."""
    text, figure = reading.text, reading.figure
    return bool(GROWS.match(text, figure.end) and FROM.search(reading.before))


def is_last_years(reading: Reading) -> bool:
    """Whether this year's is compared with the figure: 312项,较上年的336项减少24项."""
    return bool(LAST_YEARS.search(reading.before))


def _is_of_change(reading: Reading) -> bool:
    """Whether the figure is a part of a change: 较上年净减少58项,其中取消31项."""
    sentence = reading.sentence
    total = total_before(sentence, reading.figure)
    return bool(total and CHANGED.search(sentence.between(total.within[0], total.start)))


def _is_said_so(reading: Reading) -> bool:
    """Whether a word beside it says that some came or went: 新增持证人员3名, not 为现有633名换发新证."""
    hints, window = reading.hints, reading.window
    changed = holds(hints.changed, without(window, hints.not_changed))
    return changed or (holds(reading.indicator.change, window) and not HELD.search(window))


def _has_passed(reading: Reading) -> bool:
    """Whether it is of who passed in the year: 今年共有7名同志考取执法证."""
    if PASSED not in reading.window or AS_A_WHOLE.search(reading.window):
        return False
    return bool(IN_YEAR.search(reading.before))


def _has_gained(reading: Reading) -> bool:
    """Whether it is of who was given a certificate in the year, or after an examination."""
    if not holds(reading.hints.gained, reading.window) or IN_ALL.search(reading.window):
        return False
    held = max((one.end() for one in HELD.finditer(reading.before)), default=0)
    return bool(IN_YEAR.search(reading.before, held) or EXAM.search(reading.before))


STOCK_CHANGES = (_is_of_change, _is_said_so, _has_passed, _has_gained)
