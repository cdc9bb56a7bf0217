"""How the fixed pieces of an official document look: bodies, dates, document numbers."""

import re

BLANK = re.compile(r"\s+")
STRONG = (
    "委员会", "人民政府", "政府", "办公室", "管委会", "办事处", "党工委", "党委", "党组", "公司", "大队", "支队",
    "总队", "中心", "监察局", "法院", "检察院", "联合会", "总工会", "领导小组", "指挥部", "集团", "街道", "局",
    "厅", "委", "委员会办公室",
)  # fmt: skip
WEAK = (
    "部",
    "院",
    "处",
    "所",
    "站",
    "镇",
    "乡",
    "社",
    "会",
    "馆",
    "台",
    "办",
    "队",
    "校",
    "学",
    "行",
    "区",
    "县",
    "市",
)
BODY = re.compile(r"[\u4e00-\u9fff（）()·、]{2,60}")
STAMP = re.compile(r"[（(]?(?:盖章|公章|印章|印|章)[）)]?$")
# 我局 names nobody, and these begin a sentence.
NOT_NAME = re.compile(
    r"[我本各该在从为由向对]|.*(?:[全格大布结开变]局$|作|向|进行|加强|推进|落实|开展|实施|全面|坚持|做好|召开|以及)"
)
ZERO, YEAR = "〇○零OＯo0ОΟ◯０", r"(?:19|20|１９|２０)"


def spaced(pattern: str) -> str:
    """Let blanks stand between the pieces of a pattern that blanks separate."""
    return r"\s*".join(pattern.split())


DIGIT_DATE = spaced(r"(?:1\s*9|2\s*0) \d \d (?:年|[-./．]) \d \d? (?:月|[-./．]) \d \d? 日?")
CHINESE_DATE = spaced(
    rf"[二2] [{ZERO}] [{ZERO}一二三四五六七八九\d] [{ZERO}一二三四五六七八九\d] 年 [一二三四五六七八九十\d]{{1,2}} 月"
    r" [一二三四五六七八九十\d] [一二三四五六七八九十\d]? [一二三四五六七八九\d]? 日"
)
# 2025110, 2018724日: digits alone are a date only if there are as many as a date has.
GARBLED_DATE = spaced(
    r"(?:1\s*9|2\s*0) \d \d (?:\d \d \d \d?(?![\s\d年月日./-])"
    r"|(?=[\d\s./．-]{0,8}[年月日])[年\d月日./．-](?: [年\d月日./．-]){1,7})"
)
DATE = rf"(?:{DIGIT_DATE}|{CHINESE_DATE}|{GARBLED_DATE})"
DATE_LINE = re.compile(rf"^\s*(?:[（(【]\s*)?({DATE})(?:\s*[）)】])?\s*$", re.MULTILINE)
DATE_END = re.compile(rf"{DATE}$")
NUMBER = re.compile(
    r"[\u4e00-\u9fff]{0,12}\s*[〔\[（(【［]\s*(?:19|20)\d\d\s*[〕\]）)】］]\s*[-第]?\s*\d{1,4}\s*号?"
)


def bare(text: str) -> str:
    """Return `text` without any blanks."""
    return BLANK.sub("", text)


def is_body(text: str, strong: bool = True) -> bool:
    """Whether a line is the name of a body or several; `strong`: by its name alone."""
    name = STAMP.sub("", bare(text))
    ends = STRONG if strong else STRONG + WEAK
    return name.endswith(ends) and bool(BODY.fullmatch(name)) and not NOT_NAME.match(name)


def name_of(text: str) -> str:
    """Return a name without the blanks of typesetting; those between two names stay."""
    names = text.split()
    return " ".join(names) if len(names) > 1 and all(map(is_body, names)) else bare(text)
