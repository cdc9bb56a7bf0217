"""Numbers that count nothing: years, ordinals, codes, names (三项制度), and idioms (一次性)."""

from checker.facts.figures.units import VAGUE_UNITS
from checker.patterns import pattern

# What stands right before or behind a number that is part of a name, a code or a date.
CODE_BEFORE = pattern(r"(?:[A-Za-z第〔\[+×*/·.#@№_-]|(?<!20\d)\d:)\Z")
LATIN = pattern(r"[A-Za-z]{2,4}\Z")  # 注册国家反诈APP4300人
BODIES = ("人", "名", "人次", "户", "家", "次", "场", "件", "个")
BARE_BEFORE = pattern(
    r"(?:[^\W\d_a-zA-Z]|[\t:])\Z(?<![第号年月日时版型于在和或与])(?<![^案]卷)"
    r"(?<!附件)(?<!附表)(?<!编号)(?<!电话)(?<!邮编)(?<!热线)(?<!拨打)(?<!代码)(?<!序号)(?<!编码)"
    r"(?<!平台)(?<!专栏)(?<!表)(?<!图)(?<!邮编:)(?<!编码:)(?<!代码:)(?<!编号:)(?<!电话:)(?<!传真:)"
)
BARE_AFTER = pattern(r"[,。;、)\n\t]|\Z")
DECIMAL_BEFORE = pattern(r"[款额金费达为约近超计共至\t]\Z")
HOTLINES = frozenset(
    ("110", "119", "120", "122", "12123", "12301", "12305", "12309", "12313", "12315", "12316",
     "12318", "12319", "12320", "12328", "12329", "12333", "12338", "12345", "12348", "12350",
     "12355", "12358", "12360", "12363", "12366", "12368", "12369", "12377", "12378", "12380",
     "12385", "12388", "12389", "12393", "96119")
)  # fmt: skip
SHORT = 3  # 120 in a cell is more often a count
SPOILED = {
    "部": "门委分队署曲", "条": "例款约", "次": "日", "场": "所地馆", "项": "目", "批": "准复示",
    "台": "账风阶", "起": "草诉", "期": "间限", "轮": "岗训", "处": "罚理置长", "本": "级",
    "份": "额", "家": "庭长属", "户": "籍外", "组": "织长", "所": "有属", "只": "有",
    "套": "路班", "名": "单称", "对": "于应象口策照接标外比症准", "班": "子组长级列车", "类": "似", "句": "号",
    "通": "过知报道常用", "面": "对向积临试前", "路": "段口灯面", "封": "闭控条", "头": "部", "首": "次先批创",
    "款": "项", "席": "位", "道": "路德观县", "口": "岸径述腔碑罩服", "票": "据价面务房箱证决数款",
}  # fmt: skip
YEAR = pattern(r"(?:19|20)\d\d$")
SINCE = ("自", "从", "由")  # 自2021起

ONE_BEFORE = tuple("新上下本同另某统唯每第逐不进再又这那任查跑手")  # 人手一本
NONE_OF = pattern(r"(?:未|无|没有?|未(?:发生|出现|收到|产生|接到)|没有(?:发生|出现|收到)|不发生)\Z")
ONE_AFTER = {
    "件": "事", "次": "性办告成受通申", "部": "分手", "家": "人亲之", "期": "工", "份": "力",
    "本": "账书经正科专", "套": "人班领完行科系成组制标办模流打机工规方体措有较比切可",
}  # fmt: skip
ONE_TOGETHER = pattern(r"案|行政|违法|典型|涉|重大|较大|生产|交通|食品|事故|投诉")
ONE_COUNTS = frozenset(
    ("次", "场", "名", "期", "件", "起", "份", "部", "家", "篇", "堂", "辆", "台", "处", "本", "套")
)
EACH_ONE = pattern(r"(?<![统第进同唯])一[村社镇乡街校企所户案队局家点站](?:[(/][^()]{1,6}\)?)?\Z")
ENDS = pattern(r"[,。;)\n]|\Z")
COUNTED_NOUN = pattern(
    r"(?:整治|行动|事项|制度|问题|任务|措施|办法|项目|线索|意见|建议|清单|议题|隐患|案例|举措|课题|活动|机制)\Z"
)
# Places are counted: 两个县, and 两个责任 are a name.
PLACES_BEHIND = pattern(r"[县镇乡村](?!域)|街道|社区|小区")
PHASES = ("工程", "项目", "系统", "建设")  # 金税三期, 二期工程
SESSIONS = ("会议", "全会", "全体")  # 依法治县委员会三次会议
# 第一、二、三次会议; 十九届五次、六次全会
ORDINAL = pattern(
    r"(?:第(?:[一二三四五六七八九十\d]{1,3}[、,和至到及])*|届(?:[一二三四五六七八九十]{1,2}次[、,和至到及])*)\Z"
)
NUMBERED = pattern(r"第(?:\d{1,3}[、,和至到及])*\Z")  # 3项全市第一、6个先进: no list of these
CHINESE_DIGIT = pattern(r"[一二两三四五六七八九十]")
INEXACT = pattern(r"[上近数几逾超约]\Z")


def is_arabic_name(text: str, start: int, end: int, digits: str, unit: str) -> bool:
    """Whether the Arabic number at text[start:end] numbers, dates or names something."""
    before = text[max(start - 6, 0) : start]
    if unit in BODIES and LATIN.search(before):
        return False
    if NUMBERED.search(before) or CODE_BEFORE.search(before):
        return True
    if unit == "分" and before.endswith(("时", "点")):
        return True
    if not unit:
        return _is_bare_name(text, before, end, digits)
    since = unit == "起" and before.endswith(SINCE)
    if YEAR.match(digits) and (since or text[end : end + 1] in SPOILED.get(unit, "")):
        return True
    return digits == "24" and unit == "小时"


def is_chinese_name(text: str, start: int, end: int, digits: str, unit: str) -> bool:
    """Whether a Chinese numeral with a measure word is an ordinal, an idiom or a set name."""
    before, after = text[max(start - 16, 0) : start], text[end : end + 4]
    if ORDINAL.search(before) or before[-1:].isdigit() or CHINESE_DIGIT.match(after):
        return True
    if unit == "次" and before.endswith("委员会") and after.startswith(SESSIONS):
        return True
    if unit == "期" and (before.endswith("金税") or after.startswith(PHASES)):
        return True
    if digits == "一":
        return _is_idle_one(before, unit, after)
    if digits[0] in "百千万亿":  # 近百个网点, and 百个 alone is a name
        return not (digits[-1] in "余多" or INEXACT.search(before))
    counts = _counts_places(unit, after) or _ends_clause(before, digits, unit, after)
    return _is_set(before, digits, unit) and not counts


def spoils(unit: str, after: str) -> bool:
    """Whether `after` shows that `unit` begins a longer word: 部 in 部门."""
    return bool(after) and after[0] in SPOILED.get(unit, "")


def _is_bare_name(text: str, before: str, end: int, digits: str) -> bool:
    if not (BARE_AFTER.match(text, end) and BARE_BEFORE.search(before)):
        return True
    if text[end - 1 : end] in ("万", "亿", "余", "多"):
        return False
    if "." in digits:
        return not DECIMAL_BEFORE.search(before)
    return (
        (digits in HOTLINES and not (len(digits) == SHORT and before.endswith("\t")))
        or bool(YEAR.match(digits))
        or len(digits) > 7
        or (digits[0] == "0" and digits != "0")
    )


def _is_set(before: str, digits: str, unit: str) -> bool:
    """Whether numeral and unit are a set name (三项制度), a day (周三天晴) or no measure at all."""
    if digits in ("零", "〇", "二"):
        return True
    if unit == "元":
        return digits[-1] not in "百千万亿余多"
    if unit == "天":
        return before.endswith(("周", "期")) and not before.endswith("每周")
    return unit in VAGUE_UNITS and len(digits) == 1


def _counts_places(unit: str, after: str) -> bool:
    return unit == "个" and PLACES_BEHIND.match(after) is not None


def _ends_clause(before: str, digits: str, unit: str, after: str) -> bool:
    """Whether a numeral counts the noun before it, with nothing behind it: 开展专项整治五项,."""
    if unit not in VAGUE_UNITS or digits in ("零", "〇", "二"):
        return False
    return bool(ENDS.match(after) and COUNTED_NOUN.search(before))


def _is_idle_one(before: str, unit: str, after: str) -> bool:
    """Whether 一 counts nothing: 新一轮, 未发生一起, 一村一名律师, 一次性."""
    if before.endswith(ONE_BEFORE) or NONE_OF.search(before) or EACH_ONE.search(before):
        return True
    if unit == "起":
        return not ONE_TOGETHER.match(after)
    return unit not in ONE_COUNTS or after[:1] in ONE_AFTER.get(unit, " ")
