"""What the parts of a total are called, and whether by that they divide it."""

from typing import Literal

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import Plain
from checker.patterns import pattern

Likeness = Literal["same", "near", "none"]

ITEM = pattern(r"(?:其中)?[一-鿿]{2,}")
IN_TURN = pattern(r"分别(?:为|是|有)?\Z")
MARK = pattern(r"[,、和及与]")
NO_LABEL = pattern(
    r"[“”\"‘’]|其中|包括|包含|分别|新增|完成|办理|开展|共|为|有|达|是|已|的|均|:|约|\("
)
# What is counted says nothing of how it is divided: 食品案件, 药品案件; of people all may be both.
THING = pattern(
    r"(?<=.)(?:案件|活动|检查|培训|事项|企业|单位|场所|工作|问题|隐患|宣传|资料|文件|处罚|许可)\Z"
)
# 劳动争议, 合同纠纷: two words for one thing.
ONE_WORD = (("争议", "纠纷"),)
PERSON = pattern(r"(?:执法|工作|在编)?(?:人员|干部|同志|职工|队员)\Z")
OPPOSITE = ("未", "不", "非")
KIND = pattern(r".(?:类|类别|类型)(?:案件|纠纷|问题|事项|隐患)?\Z")  # 婚姻家庭类、邻里类
REST = ("其他", "其余", "剩余", "尚未", "正在")
DIVISIONS = (
    ("简易", "一般"), ("简易", "普通"), ("男", "女"), ("新收", "结转"), ("新收", "旧存"), ("一审", "二审"),
    ("线上", "线下"), ("城市", "农村"), ("城镇", "农村"), ("一般", "重大"), ("机关", "事业"), ("在编", "编外"),
    ("当场", "限期"), ("立即", "限期"), ("现场整改", "限期"), ("上半年", "下半年"), ("主办", "会办"), ("主办", "协办"),
    ("专职", "兼职"), ("法人", "自然人"), ("单位", "个人"), ("永久", "临时"), ("国有", "集体"), ("桌面", "实战"),
    ("县直", "乡"), ("县级", "乡"), ("区级", "街"), ("区级", "镇"), ("市级", "区县"), ("市级", "县区"), ("市直", "县"),
    ("实际", "节约"), ("中标", "节约"), ("成交", "节约"), ("审定", "审减"), ("审定", "核减"), ("支出", "结余"),
    ("初次", "重复"), ("初信", "重信"), ("实名", "匿名"), ("省内", "省外"), ("市内", "市外"), ("本地", "外地"),
    ("继续", "废止"), ("保留", "废止"), ("继续", "失效"), ("保留", "失效"), ("建议", "提案"), ("公务员", "事业"), ("认定", "不予认定"), ("街道", "社区"),
    ("市级", "县级"), ("重点", "一般"), ("重点", "普通"), ("重点", "非重点"), ("行政诉讼", "民事诉讼"), ("行政案件", "民事案件"),
)  # fmt: skip
GRADES = ("优秀", "优良", "良好", "较好", "合格", "达标", "一般", "较差")
BAD_GRADES = ("不合格", "不达标", "较差")
SETS = (
    ("维持", "撤销", "驳回", "终止", "变更", "确认违法", "撤回", "调解", "和解", "责令履行", "纠错", "纠正", "审结", "审理"),
    ("继续", "保留", "修改", "修订", "废止", "失效", "重新公布"),
    ("罚款", "没收", "违法所得"),
    ("准予", "不予", "即办", "承诺", "受理"),
    ("中央", "省级", "市级", "区级", "县级", "镇级", "乡级", "村级", "上级", "本级", "自筹", "社会资本", "社会捐赠", "捐赠"),
    ("公务员", "参公", "事业", "工勤", "编外", "聘用", "合同制", "辅助人员", "行政编制"),
    ("新办", "首次", "变更", "延续", "换发", "补办", "补发", "注销"),
    GRADES,
)  # fmt: skip


def likeness(labels: tuple[str, ...], of_people: bool = False) -> Likeness:
    """Say how alike the names of parts are: one word in common, one character, or none.

    Three kinds or more (婚姻类、邻里类、土地类) are as alike as one word makes them.
    Short words (维持, 撤销) are near too, but not of people: 党员 and 女性 may be the same ones.
    """
    if len(set(labels)) < len(labels):
        return "same" if not any(labels) else "none"
    labels = _telling(tuple(map(_in_one_word, labels)), of_people)
    if has_rest(labels) or (len(labels) == 2 and (_are_opposites(labels) or _are_two(labels))):
        return "same"
    if len(labels) > 2 and all(map(KIND.search, labels)):
        return "same"
    shared = max(_shared(labels), _shared(tuple(one[::-1] for one in labels)))
    if shared > 1:
        return "same"
    short = not of_people and max(map(len, labels)) <= 3 and len({len(one) for one in labels}) == 1
    return "near" if shared or short or are_of_one_set(labels) else "none"


def is_whole(labels: tuple[str, ...]) -> bool:
    """Whether parts of these names leave nothing out: two opposites, or the last are all others."""
    return has_rest(labels) or _are_opposites(labels) or _are_two(labels) or are_grades(labels)


def _are_two(labels: tuple[str, ...]) -> bool:
    """Whether two of the names are known to divide a thing between them: 男, 女."""
    return any(
        any(one in label for label in labels) and any(other in label for label in labels)
        for one, other in DIVISIONS
    )


def are_grades(labels: tuple[str, ...]) -> bool:
    """Whether several grades are named down to the bad ones."""
    graded = all(any(word in one for word in GRADES) for one in labels)
    return graded and len(labels) > 2 and any(word in one for one in labels for word in BAD_GRADES)


def are_of_one_set(labels: tuple[str, ...]) -> bool:
    """Whether each is a way in which a matter, a document or a fine can end, a kind of post, or a level."""
    return any(all(any(word in one for word in of) for one in labels) for of in SETS)


def are_of_one_thing(labels: tuple[str, ...]) -> bool:
    """Whether all name kinds of what is counted: 日常检查, 专项检查."""
    things = {found[0] if (found := THING.search(one)) else "" for one in labels}
    return len(things) == 1 and things != {""}


def has_rest(labels: tuple[str, ...]) -> bool:
    """Whether one of the names is that of all others."""
    return any(one.startswith(REST) for one in labels)


def _are_opposites(labels: tuple[str, ...]) -> bool:
    return any(one.startswith(OPPOSITE) and one.lstrip("未不非") in labels for one in labels)


def labels_of(plain: Plain, parts: tuple[Figure, ...]) -> tuple[str, ...]:
    """Return what each part is called, by the words before it or, failing these, behind it.

    Where all are called the same, they are told by what begins each: 简易程序6件、罚款5000元,普通程序….
    A list of names that ends with all others names them all: 盗窃、赌博、其他案件分别为6起、3起、9起.
    """
    ahead = _ahead(plain, parts)
    if len(ahead) == len(parts) and has_rest(ahead[-1:]):
        return ahead
    labels = tuple(_label(plain, one) for one in parts)
    if len(parts) < 2 or len(set(labels)) > 1 or not labels[0]:
        return labels
    begins = (_list_start(plain, parts[0]), *(one.end for one in parts))
    return tuple(_item(plain, begin, one) for begin, one in zip(begins, parts, strict=False))


def _ahead(plain: Plain, parts: tuple[Figure, ...]) -> tuple[str, ...]:
    """Return the names that stand in one list before all of the figures, () without 分别."""
    said = IN_TURN.search(plain.text, parts[0].within[0], parts[0].start)
    if said is None:
        return ()
    names = MARK.split(plain.text[_list_start(plain, parts[0]) : said.start()])
    return tuple(NO_LABEL.sub("", one) for one in names[-len(parts) :])


def _list_start(plain: Plain, first: Figure) -> int:
    since = plain.since(first.start, ";。\n(")
    said = plain.text.rfind("其中", since, first.start)
    return max(since, said)


def _item(plain: Plain, begin: int, figure: Figure) -> str:
    """Return the first words behind `begin`, up to a figure or a mark."""
    found = ITEM.search(plain.text, begin, figure.start)
    return NO_LABEL.sub("", found[0]) if found else ""


def _label(plain: Plain, figure: Figure) -> str:
    start, end = figure.within
    before = NO_LABEL.sub("", MARK.split(plain.text[start : figure.start])[-1])
    return before or NO_LABEL.sub("", MARK.split(plain.text[figure.end : end])[0])


def _telling(labels: tuple[str, ...], of_people: bool) -> tuple[str, ...]:
    """Return `labels` without the thing counted, where they still differ without it."""
    common = PERSON if of_people else THING
    bare = tuple(common.sub("", one) for one in labels)
    return bare if all(bare) and len(set(bare)) == len(bare) else labels


def _in_one_word(label: str) -> str:
    for other, word in ONE_WORD:
        label = label.replace(other, word)
    return label


def _shared(words: tuple[str, ...]) -> int:
    first, *rest = words
    size = 0
    while size < len(first) and all(one[: size + 1] == first[: size + 1] for one in rest):
        size += 1
    return size
