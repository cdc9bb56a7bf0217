"""How a title looks, and which lines above the body make it up."""

from checker.document.names import CENTURY, NUMBER, STRONG, bare, date_in, is_body
from checker.patterns import pattern

KINDS = (
    "报告", "总结", "汇报", "公报", "年报", "述职", "要点", "方案", "意见", "通知", "通报", "计划", "打算", "安排", "情况",
    "公示", "公告", "说明", "规划", "办法", "决定", "思路", "的函",
)  # fmt: skip
# 报告书, 报告（2024年1月9日）, 《报告》, 报告2024
BEHIND = pattern(r"(?:书|稿)?(?:[（(【\[〔][^）)】\]〕]{1,24}[）)】\]〕]|(?<=报告)20\d\d)?》?$")
# 报告（某应急〔2024〕3号）
NUMBERED = pattern(r"(?<!》)[（(][^（(]{0,12}[〔\[【][12]\d{3}[〕\]】]第?\d{1,4}号[）)]$")
SENTENCE = pattern(r"[。；;！!？?]|如下|[:：]$")
CONTENTS = pattern(r"目\s*录(?!管理|清单|调整)")
BEGUN = pattern(rf"关于|{CENTURY}\s?\d\s?\d\s?年")
DAY = pattern(r"\d\s?月\s?\d\d?\s?日|月[^\W\d]{1,3}日")
DONE = ("报告", "总结", "汇报")
JOINING = ("关于", "的", "及", "和", "与", "、", "年度")
PLACES = tuple("省市州盟县区旗镇乡")
# Characters of a title, of each of its lines, and of one that lacks its beginning: 的报告.
LONGEST, LONGEST_PART, SHORT = 90, 45, 5
# Lines of a title; characters at its end that say what it is of.
MOST_LINES, LAST_WORDS = 3, 40
# 三元区应急管理局关于…, 三元区应急管理局2024年…
OPENING = pattern(
    rf"(?:关于)?(?P<name>.{{2,60}}?)\s?(?=关于|{CENTURY}\s?\d\s?\d\s?年|二\s?[〇○零])"
)
# 2024年三元区应急管理局法治…, 三元区应急管理局法治…, 2024年三元区法治…
ENDS = "|".join(sorted(dict.fromkeys((*STRONG, "镇", "乡")), key=len, reverse=True))
INNER = pattern(
    r"(?:^(?!关于)|年度?|关于(?:报送|印发|上报)?)\s?(?P<name>(?![全我本各])[^\s\d年]{2,30}?(?:"
    rf"(?:{ENDS})(?=法治|推进|依法|行政|开展|工作|关于|的|年度|落实|贯彻|政府|权|{CENTURY}\d\d)"
    rf"|[{''.join(PLACES)}](?=法治政府建设|法治建设|依法行政|推进|年度)))"
)
# 中共某镇委员会, above 某镇人民政府关于…
PARTY = pattern(r"(?:中共|中国共产党)(?P<place>.{2,30}?)(?:委员会|党委|党组|党工委|工委|委)$")
# A blank next to a Chinese character is an accident of typesetting.
STRAY = pattern(r"(?<=[^\x00-\x7f])\s+|(?<!\s)\s+(?=[^\x00-\x7f])")


def is_title(text: str) -> bool:
    """Whether a line could be a title by its last words and its shape."""
    if len(text) > LONGEST or SENTENCE.search(text) or CONTENTS.match(text):
        return False
    words = NUMBERED.sub("", bare(text[-LAST_WORDS:]))
    behind = BEHIND.search(words)
    return words[: behind.start() if behind else None].endswith(KINDS)


def issuer_in(title: str) -> tuple[int, int] | None:
    """Return where the issuing body stands in a title, or None."""
    match = OPENING.match(title)
    if match and is_body(match["name"], strong=False):
        return match.span("name")
    for match in INNER.finditer(title):
        if is_body(match["name"], strong=False):
            return match.span("name")
    return None


def title_parts(texts: list[str], last: int) -> int:
    """Return the index of the first line of the title that ends with the line at `last`."""
    first = last
    while first > 0 and last - first < MOST_LINES - 1:
        if not _leads_to(texts[first - 1], texts[first], "".join(texts[first : last + 1])):
            break
        first -= 1
    return first


def closed_up(title: str) -> str:
    """Return a title or heading without the blanks of typesetting; those between words stay."""
    return STRAY.sub("", title)


def same(title: str) -> str:
    """Return what two prints of one title have in common."""
    return bare(title).strip("《》<>【】")


def _leads_to(above: str, below: str, title: str) -> bool:
    if len(above) > LONGEST_PART or SENTENCE.search(above) or date_in(above):
        return False
    if same(title) in same(above):
        return False  # the title is printed twice, above with more behind it
    if is_title(above):
        return (len(bare(title)) < SHORT and not above.endswith(DONE)) or title[0] in "的和及与"
    if NUMBER.search(above) or DAY.search(above) or above.endswith("文件"):
        return False
    if BEGUN.search(above) or above.endswith(JOINING):
        return True
    return is_body(above, strong=False) and _lacks_name(above, below, bare(title))


def _lacks_name(above: str, below: str, title: str) -> bool:
    """Whether a title still wants the body that stands above it: its issuer, place or partner."""
    issuer = issuer_in(title)
    if issuer is None:
        return True
    party = PARTY.match(bare(above))
    if party and title[slice(*issuer)].startswith(party["place"]):
        return True
    if above.endswith(PLACES):
        return not any(one in title[slice(*issuer)] for one in PLACES)
    partners = is_body(below) and not above.endswith("政府")
    return partners and is_body(above) and same(above) != same(below)
