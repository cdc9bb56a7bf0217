"""How the fixed pieces of an official document look: bodies, dates, document numbers."""

from checker.numerals import UP_TO_TEN, ZEROS
from checker.patterns import pattern
from checker.records import NamedTuple

STRONG = (
    "委员会", "政府", "办公室", "管委会", "办事处", "党工委", "党组", "公司", "大队", "支队", "总队", "中心",
    "法院", "检察院", "总署", "审计署", "联合会", "总工会", "领导小组", "指挥部", "集团", "街道", "局", "厅", "委",
)  # fmt: skip
WEAK = (
    "部", "院", "处", "所", "站", "镇", "乡", "社", "会", "馆", "台", "办", "队", "校", "学", "行", "区", "县", "市",
)  # fmt: skip
LONGEST_NAME = 60
STAMP = pattern(r"[（(]?(?:盖章|公章|印章|印|章)[）)]?$|^[（(](?:盖章|公章|印章|印|章)[）)]")
# 综合行政执法局（城市管理局）: the other name of the same body.
OTHER_NAME = pattern(r"[（(][^（）()]{2,24}[）)]$")
# ××县水利局: a place yet to be filled in makes no other thing of it.
INSIDE = str.maketrans("", "", "（）()·、×＊*○〇＿_")
# 我局 names nobody; a word of doing makes a sentence of it; 大局 is no 局.
NO_NAME_BEGINS = (*"我本各该在从为由向对这那", "根据", "按照", "发文机关", "发布机构", "制定机关")
NO_NAME_ENDS = (
    "施行", "试行", "全局", "格局", "大局", "布局", "结局", "开局", "变局", "法治政府", "数字政府", "服务型政府", "阳光政府", "廉洁政府",
)  # fmt: skip
DOING = (
    "作", "向", "进行", "加强", "推进", "落实", "开展", "实施", "全面", "坚持", "做好", "召开", "以及", "的",
    "围绕", "打造", "带队", "调研", "陪同", "对我", "了我", "通过", "推动", "提升", "强化", "发挥", "成立由", "纳入", "现将", "提交", "印发", "报送", "转发", "上报",
)  # fmt: skip
# 街道工作委员会, 经济合作局, 某某合作区 do nothing yet.
OF_WORK = pattern(r"[工合协]作(?=委员会|局|部|办公室|领导小组|中心|站|区|社)")
CENTURY = "(?:19|20)"
NUMERAL = rf"[\d{UP_TO_TEN}{ZEROS}]"
# Of a line without blanks. 2025110, 2018724日: digits alone are a date if they are as many.
DATE = pattern(
    rf"{CENTURY}\d\d(?:[年./．-](?:\d\d?|元)[月./．-]\d\d?[日号]?|\d{{3,4}}日?$"
    r"|(?=[\d./．-]{0,4}[年月日])[\d年月日./．-]{2,8})"
    rf"|[二2]{NUMERAL}{{3}}年(?:{NUMERAL}{{1,2}}|元)月(?:{NUMERAL}{{1,3}}日)?"
)
LONGEST_DATE, LONGEST_LINE = 40, 100
AROUND = "（）()【】 \t\u3000"
NUMBER = pattern(
    r"[^\W\d_]{0,12}\s?[〔\[（(【［]\s?(?:19|20)?\d\d\s?[〕\]）)】］]\s?[-第]?\s?\d{1,4}\s?号?"
)
Place = tuple[int, int]


class Signed(NamedTuple):
    """Where in a line the name of a body and a date stand."""

    body: Place
    date: Place


def bare(text: str) -> str:
    """Return `text` without any blanks."""
    return "".join(text.split())


def is_body(text: str, strong: bool = True) -> bool:
    """Whether a line is the name of a body or several; `strong`: by its name alone."""
    if len(text) > LONGEST_LINE:
        return False
    name = STAMP.sub("", bare(text))
    name = OTHER_NAME.sub("", name) or name
    if not name.endswith(STRONG if strong else STRONG + WEAK) or len(name) > LONGEST_NAME:
        return False
    if name.startswith(NO_NAME_BEGINS) or name.endswith(NO_NAME_ENDS):
        return False
    letters = OF_WORK.sub("", name.translate(INSIDE))
    return letters.isalpha() and not any(word in letters for word in DOING)


def name_of(text: str) -> str:
    """Return a name without the blanks of typesetting; those between two names stay."""
    names = text.split()
    return " ".join(names) if len(names) > 1 and all(map(is_body, names)) else bare(text)


def date_in(line: str) -> Place | None:
    """Return where the date stands on a line that holds nothing else but brackets."""
    if len(line) > LONGEST_DATE or not DATE.fullmatch(bare(line).strip(AROUND)):
        return None
    date = line.strip(AROUND)
    start = line.index(date)
    return start, start + len(date)


def body_and_date(line: str) -> Signed | None:
    """Return where body and date stand on a line that holds both, in either order."""
    if len(line) > LONGEST_LINE:
        return None
    squeezed = bare(line)
    match = DATE.search(squeezed)
    if match is None:
        return None
    lead = len(squeezed) - len(squeezed.lstrip("（("))
    before = squeezed[lead : match.start()].rstrip("（(")
    after = squeezed[match.end() :].lstrip("）)")
    name, start = (before, lead) if before else (after, len(squeezed) - len(after))
    if (before and after) or not is_body(name, strong=False):
        return None
    return Signed(_place(line, start, start + len(name)), _place(line, *match.span()))


def _place(line: str, start: int, end: int) -> Place:
    """Return where in `line` the characters stand that are `start` to `end` without its blanks."""
    seen = [index for index, character in enumerate(line) if not character.isspace()]
    return seen[start], seen[end - 1] + 1
