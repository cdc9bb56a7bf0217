"""What opens the parts of a total (其中, 分别为, a bracket), the total before it and the parts behind."""

import re

from checker.facts.figures.figures import Figure
from checker.facts.figures.plain import FAR, Plain
from checker.facts.figures.units import alike
from checker.patterns import pattern

CUE = pattern(
    r"其中|包括|包含|分别(?:为|是|有)|具体[为是]|(?:(?<=[;。])[一-鿿]{2,6})?按照?[一-鿿]{2,6}分类?[,:]|:(?!其中)"
    r"|(?:案件|纠纷|事项)?(?:类型|类别|种类|来源)[为是]:?"
    r"|(?<=。)(?:(?:上述|以上|这些|全部|所有)(?:案件|纠纷|事项)?|案件|纠纷|事项)中,"
    r"|,(?=(?:宣布|继续|建议|拟|决定|予以)?(?:保留|有效|修改|修订|废止|失效)(?:[或和][一-鿿]{2})?\d)"
    r"|(?<=\()含(?=[一-鿿])|\((?!其中|包括|包含|分别|含|同比|较|比)"
)
# 其中甲20件、乙10件等 are only some; 饲料、酿造等企业45家次 is what a part is called, and 重点企业64家、一般企业132家
# are all there are.
OPEN = pattern(
    r"(?<=\d[一-鿿])等|(?<=\d[一-鿿]{2})等|等(?![一-鿿]{1,12}\d)"
    r"|(?<!非)重点(?![^。;\n]{0,60}(?:一般|普通|非重点))"
    r"|主要(?!负责|领导)|例如|多数|大部分|最|仅|尤其|特别|其余|剩余|另|含|包括但"
)
# What ends the last figure of a list, and what says behind it that there are more.
BEHIND, RESTS = pattern(r"[,;。\n]"), pattern(r"其余|剩余|余下|其他|另|还有|以及|等")
BRACKETED = pattern(r"(?<!^)\([^()]*\)")
END = pattern(r"[;\n]|。(?!其中)|,(?=另|此外)")
ITEMS_END = pattern(r"[;。](?![二三四五六七八九十]是)|\n|,(?=另|此外)")  # 58件:一是…20件;二是…38件
# 其中蔬菜2816批次;水果1204批次;畜禽706批次, also with what an entry is made of: 上级交办4项(书面2项;电话2项)
ENTRY = (
    r"(?!全年|年末|[当今本]年|同时|另)[^\d,:;。()\n]{1,30}[0-9.]+万?[一-鿿]{1,2}(?:,?占(?:比|总数的)?[0-9.]+%)?"
    r"(?:\([^()\n]{1,80}\))?"
)
ENTRIES = pattern(rf":?{ENTRY}(?:;{ENTRY})+(?=[,。;\n])")
CHANGED = pattern(
    r"(?:增加|增长|减少|下降|上升|提高|降低|净[增减]|压减|缩减|高出|[短超增减多少]收|[增减超]支)了?\Z"
    r"|[由从]\Z|(?<!今)年的\Z"
    r"|(?<![增减升降])至\Z|(?<!达|加|长|少|升|高)(?<!下降|降低)到\Z"
)
NEGATIVE = pattern(r"[一-鿿]-\d")  # 上级补助收入-4.4亿元: its parts are not to be added up
REACH = 30  # characters between a total and the word that opens its parts
# What may stand between documents and what became of them: 13件规范性文件进行清理,废止3件.
SIFTED = pattern(
    r"[一-鿿]{0,8}(?:文件|政策|措施)(?:(?:进行|开展)了?(?:专项|全面|集中)?)?(?:清理|梳理)?"
)
# The cue of another list, of parts of one of these parts.
NESTED = pattern(r"其中|(?<=[,、])包[括含]")
TAKES_UP = pattern(r"其中|(?:[一-鿿]{2,6})?按|.{2,4}[为是]:?\Z|.{2,4}中,\Z")
TAKEN_UP = pattern(r"[;。]\Z")


def is_bracketed(plain: Plain, cue: re.Match[str]) -> bool:
    """Whether a bracket holds the parts, and nothing but them."""
    return cue[0] == "(" or plain.text[cue.start() - 1 : cue.start()] == "("


def is_taken_up(plain: Plain, cue: re.Match[str]) -> bool:
    """Whether the cue begins a clause or a sentence of its own."""
    return TAKEN_UP.search(plain.text, cue.start() - 1, cue.start()) is not None


def totals_before(
    plain: Plain, figures: tuple[Figure, ...], cue: re.Match[str]
) -> tuple[Figure, ...]:
    """Return the figures right before the cue that may be totals, the nearest first.

    Where a sentence of its own takes them up (58件。其中…) these are all of the sentence before.
    """
    since = _taken_up(plain, cue)
    return tuple(
        one
        for one in reversed(figures)
        if (since <= one.start if since else _leads_to(plain, one, cue))
        and not CHANGED.search(plain.text[max(one.start - 4, 0) : one.start])
        and (cue[0] != "," or "清理" in plain.text[one.within[0] : cue.start()])
        and not (cue[0] == "(" and _is_left_behind(plain, one, figures, cue))
    )


def _is_left_behind(
    plain: Plain, total: Figure, figures: tuple[Figure, ...], cue: re.Match[str]
) -> bool:
    """Whether more than another figure parts a total from its bracket: 立案10件,罚款12.5万元(简易程序…)."""
    if not is_parted(plain, total, cue):
        return False
    return (
        len(figures) < 2 or total is not figures[-2] or alike(total.unit) == alike(figures[-1].unit)
    )


def is_parted(plain: Plain, total: Figure, cue: re.Match[str]) -> bool:
    """Whether a comma stands between a total and its cue."""
    return plain.text.find(",", total.end, cue.start()) >= 0


def _taken_up(plain: Plain, cue: re.Match[str]) -> int:
    """Return where the sentence begins that a cue behind a mark takes up, 0 for none."""
    if not TAKES_UP.match(cue[0]) or not is_taken_up(plain, cue):
        return 0
    return plain.since(cue.start() - 1, ";。\n")


def _leads_to(plain: Plain, total: Figure, cue: re.Match[str]) -> bool:
    """Whether no more than may be stands between a total and its cue."""
    if END.search(plain.text, total.end, cue.start()):
        return False
    if cue[0] == "," and SIFTED.fullmatch(plain.text, total.end, cue.start()):
        return True
    return cue.start() - total.end <= (0 if cue[0] in ":," else REACH)


def parts_behind(
    plain: Plain, figures: tuple[Figure, ...], cue: re.Match[str]
) -> tuple[Figure, ...]:
    """Return the figures from the cue to the end of its list; brackets inside are passed over."""
    text = plain.text
    end = _list_end(plain, cue)
    if NEGATIVE.search(text, cue.end(), end + REACH):
        return ()
    found = []
    for one in figures:
        if one.start >= end:
            break
        if text.count("(", cue.end(), one.start) == text.count(")", cue.end(), one.start):
            found.append(one)
    return () if _is_open(plain, cue, found, end) else tuple(found)


def _is_open(plain: Plain, cue: re.Match[str], found: list[Figure], end: int) -> bool:
    """Whether words among the figures of one unit, or right behind them, say that they are examples.

    But not for 普通程序52件(含听证3件)、简易程序34件; what follows may be of other things.
    """
    last = next((one for one in reversed(found) if alike(one.unit) == alike(found[0].unit)), None)
    mark = BEHIND.search(plain.text, last.end, end) if last else None
    stop = mark.start() if mark else end
    if mark and RESTS.match(plain.text, mark.end()):
        return True
    return OPEN.search(BRACKETED.sub("", plain.text[cue.end() : stop])) is not None


def _list_end(plain: Plain, cue: re.Match[str]) -> int:
    """Return where the list of a cue is over: at a mark, at the next cue or with its bracket."""
    text = plain.text
    far = cue.end() + FAR
    mark = ITEMS_END if text.startswith("一是", cue.end()) and cue[0] == ":" else END
    entries = ENTRIES.match(text, cue.end()) if cue[0] == "其中" else None
    stop = mark.search(text, cue.end(), far)
    end = stop.start() if stop else min(far, len(text))
    nested = NESTED.search(text, cue.end(), end)
    end = entries.end() if entries else nested.start() if nested else end
    return _or_end(text.find(")", cue.end(), end), end) if is_bracketed(plain, cue) else end


def _or_end(found: int, end: int) -> int:
    return found if found >= 0 else end
