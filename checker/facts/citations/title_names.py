"""Names of documents as they are compared: what makes two of them the same, or nearly."""

from checker.patterns import pattern
from checker.records import NamedTuple

DROPPED = dict.fromkeys(
    map(ord, " \t\n\r\f\v\u3000\xa0\u200b()（）[]［］〔〕【】﹝﹞〖〗<>＜＞〈〉《》≪≫")
)
DROPPED |= dict.fromkeys(map(ord, "—–―‒‐‑-－﹣~～〜ー“”‘’\"'＂＇「」『』、，,·・\\"))
WIDE = {ord("０") + digit: str(digit) for digit in range(10)}
FOLD: dict[int, str | None] = {**DROPPED, **WIDE}
YEAR = pattern(r"(?<=(?:19|20)\d\d)年度?")
EDITION = pattern(r"(?:(?:19|20)\d\d)?(?:最新)?(?:修订|修正|修改)[版本]?$|(?:19|20)\d\d版$")
TAIL = pattern(r"(?:\d+版?|试行|暂行|草案)+$")
STATE = "中华人民共和国"
YEARS = 8  # digits of the years that a plan is for
DIGITS = pattern(r"\d+")
TRIAL = pattern(r"暂行|试行")
KINDS = (
    "实施意见", "指导意见", "法典", "办法", "条例", "规定", "规则", "细则", "规程", "纲要", "规划", "计划", "方案", "意见",
    "通知", "决定", "决议", "公报", "标准", "基准", "制度", "预案", "指引", "指南", "要点", "清单",
    "目录", "报告", "总结", "建议", "措施", "守则", "准则", "章程", "公约", "通告", "公告", "通报", "公示",
    "批复", "纪要", "名单", "手册", "重点", "协议", "合同", "倡议", "要求", "指标", "标识", "法",
)  # fmt: skip
# Of each of these a body has one on one matter.
NEAR_KINDS = (frozenset({"规定", "规则", "规程"}), frozenset({"指南", "指引"}))
PAPERS = tuple("证照书表单")  # 《居民身份证》 lacks no 法
# And of these a place has one on one matter; a law may have both.
TWIN_KINDS = (frozenset({"方案", "计划"}), frozenset({"办法", "规定"}))
KIND_SIZE = 2  # characters of the words that can be misspelt: 办法 as 力法
PLACE = pattern(r"^.{1,10}?(?:自治区|自治州|自治县|特区|新区|省|市|县|区|州|盟|旗|镇|乡|街道)")
ISSUING = "印发|发布|公布|颁布|颁发|下发|转发|批转"
FORWARDED = pattern(rf"关于(?:{ISSUING})[〈《<＜](.+?)[〉》>＞](?:[（(].{{1,8}}[）)])?.*的?通知$")
FORWARDED_BARE = pattern(rf"关于(?:{ISSUING})(.+?)的通知$")


class Difference(NamedTuple):
    """Where one name has `ours`, the other has `theirs`; `at` characters before it are equal."""

    at: int
    ours: str
    theirs: str


def fold_title(title: str) -> str:
    """Return `title` without marks, brackets, dashes and blanks, years bare, the state left out."""
    bare = title if title.isalpha() else title.translate(FOLD)
    bare = YEAR.sub("", bare) if "年" in bare else bare
    return bare.removeprefix(STATE)


def without_torn_state(key: str) -> str:
    """Drop a misspelt 中华人民共和国 from a folded name: 中华人民和共国, 中华人民共国."""
    for size in range(len(STATE) - 1, len(STATE) + 2):
        found = difference(key[:size], STATE)
        is_swapped = len(found.ours) == 2 and found.ours == found.theirs[::-1]
        if is_swapped or max(len(found.ours), len(found.theirs)) == 1:
            return key[size:]
    return key


def without_edition(key: str) -> str:
    """Drop what tells an edition of a folded name apart: 2021修正, 2022版."""
    return EDITION.sub("", key)


def without_trial(key: str) -> str:
    """Drop 暂行 and 试行 from a folded name."""
    return TRIAL.sub("", key) if "行" in key else key


def without_tail(key: str) -> str:
    """Drop the period, 试行 and the like from the end of a folded name."""
    return TAIL.sub("", key)


def kind_of(key: str) -> str:
    """Return the word for the kind of document that ends a folded name, "" for none known."""
    return next((kind for kind in KINDS if key.endswith(kind)), "")


def are_of_one_plan(ours: str, theirs: str) -> bool:
    """Whether two plans have one name and share one end of their period, as 2020—2025 does."""
    if DIGITS.sub("", ours) != DIGITS.sub("", theirs):
        return False
    found, right = "".join(DIGITS.findall(ours)), "".join(DIGITS.findall(theirs))
    shares_one_end = (found[:4] == right[:4]) != (found[4:] == right[4:])
    return len(found) == len(right) == YEARS and shares_one_end


def are_of_one_kind(ours: str, theirs: str) -> bool:
    """Whether the words for their kinds are one, or one of them is no such word: 管理力法, 实施案."""
    less, more = sorted((kind_of(ours), kind_of(theirs)), key=len)
    if less == more or are_near(ours, theirs):
        return True
    size = len(more)
    if len(less) < size == KIND_SIZE and ours[:-size] == theirs[:-size]:
        return True
    whole, torn = (ours, theirs) if kind_of(ours) else (theirs, ours)
    if less or torn.endswith(PAPERS):
        return False
    return len(whole) - len(torn) == 1 and torn.startswith(whole[:-size])


def are_near(ours: str, theirs: str) -> bool:
    """Whether two names differ in no more than 规定 or 规则."""
    kinds = {kind_of(ours), kind_of(theirs)}
    return len(kinds) > 1 and any(kinds <= near for near in NEAR_KINDS) and ours[:-1] == theirs[:-1]


def are_twins(ours: str, theirs: str) -> bool:
    """Whether two names of one place differ in no more than 方案 or 计划, 办法 or 规定."""
    kinds = {kind_of(ours), kind_of(theirs)}
    is_twin = len(kinds) > 1 and any(kinds <= twins for twins in TWIN_KINDS)
    return is_twin and bool(place_of(ours)) and ours[:-KIND_SIZE] == theirs[:-KIND_SIZE]


def place_of(key: str) -> str:
    """Return the place that opens a folded name, "" where none does."""
    match = PLACE.match(key)
    return match[0] if match else ""


def forwarded(title: str) -> str:
    """Return the name inside 关于印发〈…〉的通知, "" for any other name."""
    if not title.endswith("通知"):
        return ""
    match = FORWARDED.search(title) or FORWARDED_BARE.search(title)
    return match[1] if match else ""


def is_left_of(ours: str, theirs: str) -> bool:
    """Whether `ours` is what is left of `theirs` when some of its characters are dropped."""
    signs = iter(theirs)
    return len(ours) < len(theirs) and all(sign in signs for sign in ours)


def difference(ours: str, theirs: str) -> Difference:
    """Return the one stretch in which two folded names differ, common start and end left out."""
    size = min(len(ours), len(theirs))
    start = next((at for at in range(size) if ours[at] != theirs[at]), size)
    rest = size - start
    end = next((at for at in range(rest) if ours[-1 - at] != theirs[-1 - at]), rest)
    return Difference(start, ours[start : len(ours) - end], theirs[start : len(theirs) - end])
