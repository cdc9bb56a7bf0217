"""Stated nones (零复议, 未发生行政诉讼案件) and assertions without a figure (全部持证上岗)."""

from collections.abc import Iterator

from checker.facts.indicators.context import NONE, Bond, Sentence
from checker.facts.indicators.mentions import Mention, holds
from checker.facts.indicators.readings import Context, Setting
from checker.facts.indicators.values import IndicatorValue, Kind
from checker.facts.vocabulary import Indicator
from checker.patterns import pattern

# What denies the name behind it: 未发生行政诉讼案件, 没有制定规范性文件, 无, 不涉及, 零.
DONE = (
    "发生|出现|收到|接到|受理|产生|引发|引起|导致|开展|制定|制发|印发|发布|出台|办理|实施|作出|采取|下达|下发|涉及|承担|"
    "具有|行使|设定|保留|配备|配置|聘请|聘用|设立"
)
WHO = "局|委|办|厅|中心|单位|镇|乡|街道|[大支总]队|站|所|院|部门|本级|自身|目前|暂"
NONE_BEFORE = pattern(
    rf".*(?:未(?:曾|新|以[一-鿿]{{1,8}}名义)?(?:{DONE}|被|提起|予以?|处以|有)+过?|"
    rf"没有?(?:{DONE})*过?|"
    r"(?:暂|尚|均|并|也)?无|不(?:涉及|承担|具有|行使|设立|设定|享有)|"
    rf"(?:{WHO})(?:均|也)?不(?:实施|办理|开展|从事|负责)|(?<![一-鿿]从)零)"
    r"(?:[一1]?[起件例宗]|任何|新增|(?:、(?:废止|修改|修订|失效|发布|公布)){1,3})?(?P<rest>[^,;:。]{0,24})\Z"
)
NEAR = 200  # characters before a name in which the words that deny it stand
DENIAL = 3  # characters of a word that denies what follows: 未出现
# What may stand between 无 and the name: a cause, or other names in one list with it.
REST = pattern(
    r"被?(?:提起|申请|提出)?|"
    r"以[^,;。]{1,12}(?:作?为)(?:被告|被申请人|复议机关)的|"
    r"(?:新)?(?:(?:制定|制发|印发|发布|出台|实施|受理|发生|办理)+的)?|"
    r"(?:税务|税收|本级|部门|本局|我局|相关|新的)|被申请|"
    r"因?.{0,14}(?:引发|引起|导致|产生|造成|发生)的?(?:.{2,10}?[、和及与或])?|"
    r"(?:.{2,10}?[、和及与或])+"
)
NOT_NONE = pattern(
    r"无(?:证|照|人|障|法|理|因|故|关|论|缝|感|偿|效|主|害|线|纸)|没收|零(?:容忍|距离|跑|星|售|散|件|基)"
)
SOME = pattern(r"\d|一些|部分|个别|有的|少数|不少|多数|大多|许多")
# 办结率100%、零投诉 and 零超时、零投诉: as good as that.
SERVED = pattern(r"(?:率[^,。]{0,3}[0-9.]+%|[零无](?:超时|逾期|延误|差错|失误|差评))[、,]?[零无]\Z")
# What denies the name before it: 行政复议案件均为零, 投诉零发生.
NONE_BEHIND = pattern(
    r"[^,;。\d]{0,10}?(?:均|都|皆|全部|保持|实现|全年|连续)?"
    r"(?:为零|为0|“?零[纪记]录|零发生|未发生|没有发生|均无|为“?零”?|“?双?零”(?!的?突破)|0(?=[,。;]))"
)
NEXT = pattern("、(?!零)")
PREVENTED = pattern(r"确保|力争|避免|防止|杜绝|预防|争取|目标|下一步|如果|若")


def may_say_none(sentence: Sentence) -> bool:
    """Whether any word of the sentence can mean none."""
    return bool(NONE.search(sentence.plain.text, sentence.start, sentence.end))


def stated_nones(context: Context) -> Iterator[IndicatorValue]:
    """Yield a count of 0 for each indicator that the sentence says there was none of."""
    for mention in context.sentence.mentions:
        counted = any(one.mention is mention for one in context.bonds)
        for sense in () if counted else mention.senses:
            indicator = sense.indicator
            if sense.role != "name" or _is_of_amount(context.sentence, mention, indicator):
                continue
            if _is_none(context.sentence, mention, indicator):
                yield _zero(context, mention, indicator)


def bare_assertions(
    setting: Setting, sentence: Sentence, bonds: tuple[Bond, ...]
) -> Iterator[IndicatorValue]:
    """Yield what the sentence asserts of an indicator without any figure."""
    for mention in sentence.mentions:
        for one in mention.senses:
            if one.indicator.bare and one.role == "name":
                words = setting.plain.text[mention.start : mention.end]
                counted = any(bond.mention is mention for bond in bonds)
                if words in one.indicator.bare and not counted:
                    yield _value(setting, mention, one.indicator, "bare", None)


def _is_of_amount(sentence: Sentence, mention: Mention, indicator: Indicator) -> bool:
    """Whether the word is the very name of an amount: 未罚款 says nothing of how many cases."""
    words = sentence.plain.text[mention.start : mention.end]
    own = next((one.indicator for one in mention.senses if one.indicator.name == words), indicator)
    return own.kinds == ("amount",) and indicator is not own


def _is_none(sentence: Sentence, mention: Mention, indicator: Indicator) -> bool:
    text, plain = sentence.plain.text, sentence.plain
    start, end = plain.clause(mention.start)
    start = max(start, sentence.start)
    before, behind = text[start : mention.start], text[mention.end : min(end, sentence.end)]
    if text[mention.end - 1] == "率" or any(
        one.search(text, sentence.start, mention.start) for one in (PREVENTED, SERVED)
    ):
        return False
    if holds(indicator.zero, text[start:end]):
        return True
    name = text[mention.start : mention.end]  # 无败诉 is no 无诉讼
    parts = (indicator.part, indicator.forbid)
    own = NEXT.split(behind, maxsplit=1)[0]  # 无行政处罚、行政检查事项, and not 零投诉、零差评
    if name in indicator.part or any(holds(words, own) for words in parts):
        return False
    found = NONE_BEFORE.search(before, max(0, len(before) - NEAR))
    if indicator.stock:  # 无公职律师 is none of them, 无权责清单以外的事项 is not
        some = SOME.search(before)  # 9个部门没有公职律师
        return bool(found and not found["rest"] and not behind and not some)
    if found and not NOT_NONE.search(before, found.start()):
        suffered = holds(indicator.forbid, before[-DENIAL:] + name)  # 未被责令整改
        return not suffered and bool(REST.fullmatch(found["rest"]))
    return bool(NONE_BEHIND.match(behind))


def _zero(context: Context, mention: Mention, indicator: Indicator) -> IndicatorValue:
    background, setting = context.background, context.setting
    if background.is_of_others(mention.start):
        return _value(setting, mention, indicator, "other-body", 0)
    if background.period(mention.start) == "part":
        return _value(setting, mention, indicator, "subset", 0)._replace(partial=True)
    return _value(setting, mention, indicator, "count", 0)


def _value(
    setting: Setting, mention: Mention, indicator: Indicator, kind: Kind, value: int | None
) -> IndicatorValue:
    plain = setting.plain
    clause = plain.source(*plain.clause(mention.start))
    name = plain.source(mention.start, mention.end)
    start, end = mention.start, mention.end
    measure = "count" if "count" in indicator.kinds else indicator.kinds[0]
    return IndicatorValue(indicator.name, kind, measure, value, "", clause, name, start, end)
