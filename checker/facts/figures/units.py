"""Measure words: which there are, which mean the same, and what kind of figure they make."""

from typing import Literal

from checker.numerals import MYRIADS

Measure = Literal["count", "amount", "rate"]

MONEY = {"元": 1, "万元": 10_000, "亿元": 100_000_000, "万亿元": 10**12}
RATES = ("%", "‰", "个百分点", "百分点")
CASES = ("件", "起", "宗", "例")
PEOPLE = ("人", "名", "位")
TIMES = (
    "人次", "家次", "户次", "场次", "件次", "批次", "车次", "班次", "轮次", "处次", "起次", "课次", "所次", "店次",
    "台次", "条次", "个次", "辆次", "艘次", "架次", "项次", "宗次", "剂次", "份次", "篇次", "卷次", "册次", "盒次", "(场)次", "(期)次",
)  # fmt: skip
OTHERS = (
    "个工作日", "工作日", "个月", "小时", "分钟", "学时", "课时", "大类", "平方公里", "平方千米",
    "平方米", "㎡", "立方米", "海里", "公里", "千米", "公顷", "公斤", "毫克", "微克", "毫升", "千克", "人份", "台套", "台件", "件套", "卷件", "千瓦时", "次", "场", "期", "轮", "批", "份", "卷", "部", "项", "条", "个",
    "家", "户", "支", "笔", "篇", "张", "本", "册", "台", "套", "辆", "处", "类", "种", "门", "堂",
    "课", "天", "亩", "吨", "米", "幅", "块", "座", "栋", "幢", "间", "所", "组", "队", "只", "箱",
    "袋", "盒", "瓶", "枚", "艘", "架", "节", "句", "页", "分", "倍", "周年", "岁", "集", "讲",
    "对", "遍", "趟", "班", "株", "棵", "头", "羽", "尾", "剂", "道", "口", "盏", "桶", "款", "席", "面", "斤", "首", "路", "封", "通", "票", "美元", "欧元", "港元", "日元",
)  # fmt: skip
UNCOUNTED = ("", *RATES)  # of figures that are no number of things
UNITS = (*MONEY, *RATES, *TIMES, *CASES, *PEOPLE, *OTHERS)

# After a Chinese numeral a measure word is more often part of a name: 三项制度, 一批, 五个一.
CHINESE_UNITS = (
    *MONEY, *TIMES, *CASES, *PEOPLE, "次", "场", "期", "轮", "份", "卷", "部", "篇", "册", "台", "本", "套",
    "辆", "堂", "家", "户", "天", "处", "大类", "项", "条", "个", "座", "笔", "张", "亩", "吨",
)  # fmt: skip
VAGUE_UNITS = ("项", "条", "个", "大类", "座", "张")

MEASURES: dict[str, Measure] = {
    **dict.fromkeys(MONEY, "amount"),
    **dict.fromkeys(RATES, "rate"),
}
ALIKE = {
    **dict.fromkeys(CASES, "件"),
    **dict.fromkeys(PEOPLE, "人"),
    **dict.fromkeys(MONEY, "元"),
    "场次": "场",
    "批次": "批",
}


def measure_of(unit: str, words: str) -> Measure:
    """Return what kind of figure `words` in `unit` are: 58.6 and 2.4万 are amounts that lack one."""
    if unit:
        return MEASURES.get(unit, "count")
    return "amount" if "." in words or words.endswith(tuple(MYRIADS)) else "count"


def alike(unit: str) -> str:
    """Return one unit for all that count the same things: 件 for 起, 人 for 名, 元 for 万元."""
    return ALIKE.get(unit, unit)


def kin(unit: str) -> str:
    """Return as `alike` does, and one unit for people and those who came: of 90人次 60人 may be a part."""
    return "人" if unit == "人次" else alike(unit)


def in_common(value: float, unit: str) -> float:
    """Return `value` in the unit that `alike` gives."""
    return round(value * MONEY.get(unit, 1), 6)
