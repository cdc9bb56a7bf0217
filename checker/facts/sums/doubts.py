"""How surely parts that do not come to their total were meant to be all of it.

Each doubt is a way in which figures behind a total are no division of it, seen in real reports.
"""

from checker.facts.figures.digits import differ_by, swapped
from checker.facts.figures.figures import Figure
from checker.facts.figures.units import MONEY, PEOPLE
from checker.facts.sums.divisions import ALMOST, MANY, Division
from checker.facts.sums.likeness import (
    are_of_one_set,
    are_of_one_thing,
    has_rest,
    is_whole,
    labels_of,
)
from checker.facts.sums.totals import Sum, is_list, is_rounded
from checker.patterns import pattern

INCLUDING = ("包括", "包含")
EXAMPLES = ("其中", *INCLUDING, "含", ",")  # what need not name all parts
# Parts of one name that come to so much of the total, or are one short, were meant to be all of it.
CLOSE = {"same": 0.9, "near": 0.95, "none": 1}
ALL_ENDS = 4  # ways in which matters ended that are hardly examples
FEW = 0.97  # of a total that many parts come to, too near to be the largest of more
ONE_SHORT, TENS = 1, 10  # a list that is one short of ten or more
LITTLE = 0.1  # of a total that parts with all others among them may be off by mistake
# Parts of a 、 list that are so little more than the total were meant to be the total: two, and many.
SLIGHT, MORE = 1.1, 1.5
# 执法人员133人,持证率98.5%,其中机关持证27人: the parts are of those the rate is of.
RATED = pattern(r"率[^,;。]{0,3}[0-9.]+%")
# Of all there are only what one body did is divided: 其中市局直属支队办理普通程序671件、简易程序2415件.
OF_ONE = pattern(
    r",?[一-鿿]{0,10}(?:[支大总中]队|本级|机关|分局|[省市区县]局)(?:共|自行|直接)?(?:办理|办结|查处|查办|作出|立案)"
)
HALF, LARGE = 0.5, 200
LAST = 2  # digits that are alike by chance once in a hundred times
REACH = 60  # characters behind the parts that say more of them
LARGE_COUNT = 1000  # of things that are hardly listed to the last one
NUMBER, NOTHING = pattern(r"\d+(?:\.\d+)?"), 1e-6
# What one has does not keep him from having another: 党员31人、女律师26人, but not 男31人、女26人.
ATTRIBUTE = pattern(r"资格|证|学历|学位|党员|团员|女|级|职称|本科|大专|硕士|研究生|专业|岁")
# What is counted under several heads is more than all: (部分场次同时面向社区和企业).
BOTH = pattern(
    r"同时(?:面向|参加|具有|具备|持有|属于|涉及|兼|适用|开展)"
    r"|重(?:复(?:计|统计|人员|部分)|叠|合)|交叉|兼(?:有|任|具)|可多选|不重复|一[案人]多"
)
BESIDE = pattern(r"[^,;。\n]{0,12},(?:另|此外|还有)")
SORTED = pattern(r",?(?:按[一-鿿]{2,8})?")


def weighed(division: Division, whole: Sum) -> Sum:
    """Return `whole`, which is wrong, with how surely it is a division at all."""
    doubted = whole._replace(sureness="likely" if is_misprint(division, whole) else "none")
    if _is_of_more(division, whole):
        return doubted
    if _is_rated(division):
        return whole._replace(sureness="likely") if _leaves_nothing(division, whole) else doubted
    if _is_doubted(division, whole):
        return whole._replace(sureness="likely") if _is_almost(division, whole) else doubted
    told = (
        _is_spent(division, whole)
        or _includes_more(division, whole)
        or _is_in_bracket(division, whole)
        or _is_shared_out(division, whole)
        or _is_almost(division, whole)
    )
    if (not told and whole.likeness == "none") or _is_beside(division, whole):
        return doubted
    return whole._replace(sureness="likely") if _may_leave_out(division, whole) else whole.meant


def _is_beside(division: Division, whole: Sum) -> bool:
    """Whether kinds that are much more than all are of two sorts: 汽车60万辆,其中私人汽车57万辆,轿车36万辆."""
    loose = whole.likeness == "near" or is_rounded(whole.total)
    much_more = whole.comes_to > SLIGHT * whole.total.size
    return loose and much_more and not is_list(division.plain, whole.parts)


def _may_leave_out(division: Division, whole: Sum) -> bool:
    """Whether parts between commas are less than their total, and no names say that they are all."""
    if whole.exceeds or division.cue[0] not in EXAMPLES or is_list(division.plain, whole.parts):
        return False
    return not is_whole(labels_of(division.plain, whole.parts))


def is_misprint(division: Division, whole: Sum) -> bool:
    """Whether the parts would make the total but for digits that are swapped or one that is another."""
    return _is_swapped(whole) or _has_another_digit(division, whole)


def _is_rated(division: Division) -> bool:
    """Whether a rate stands between: the parts are of what that is of."""
    plain, cue = division.plain, division.cue
    return RATED.search(plain.text, division.total.end, cue.start()) is not None


def _leaves_nothing(division: Division, whole: Sum) -> bool:
    """Whether many parts come near the total, and the last of them are all others."""
    near = len(whole.parts) >= MANY and whole.is_near(LITTLE)
    return near and has_rest(labels_of(division.plain, whole.parts))


def _is_doubted(division: Division, whole: Sum) -> bool:
    return (
        _overlaps(division, whole)
        or _is_counted_twice(division, whole)
        or _has_others_beside(division, whole)
        or _is_of_one(division)
        or _says_of_some(division, whole)
        or _gives_examples(division, whole)
    )


def _overlaps(division: Division, whole: Sum) -> bool:
    """Whether the same people are named twice: the first part is all of them, or is what one has."""
    if division.total.unit not in PEOPLE:
        return False
    labels = labels_of(division.plain, whole.parts)
    has = whole.exceeds and not is_whole(labels) and any(map(ATTRIBUTE.search, labels))
    return has or division.first(1).holds


def _is_counted_twice(division: Division, whole: Sum) -> bool:
    """Whether its sentence says that some of the parts are the same ones."""
    text, last = division.plain.text, whole.parts[-1].end
    end = text.find("。", last, last + REACH)
    return BOTH.search(text, division.cue.start(), end if end >= 0 else last) is not None


def _has_others_beside(division: Division, whole: Sum) -> bool:
    """Whether the rest of the total may be told behind its list: 其中调解12件、裁决5件,另有3件…."""
    end = whole.parts[-1].end
    rest = has_rest(labels_of(division.plain, whole.parts))
    return not (whole.exceeds or rest) and BESIDE.match(division.plain.text, end) is not None


def _is_of_one(division: Division) -> bool:
    """Whether only what one body did is divided."""
    return OF_ONE.match(division.plain.text, division.cue.end()) is not None


def _says_of_some(division: Division, whole: Sum) -> bool:
    """Whether it is only said of some people what they do: 15人,其中13人持证、1人正在申领."""
    unnamed = not division.plain.text[division.cue.end() : whole.parts[0].start]
    return unnamed and not whole.exceeds and whole.total.unit in PEOPLE


def _gives_examples(division: Division, whole: Sum) -> bool:
    """Whether parts that fall well short need not be all of them: 其中进校园12场、进企业8场."""
    if whole.exceeds or division.cue[0] not in EXAMPLES:
        return False
    labels = labels_of(division.plain, whole.parts)
    if is_whole(labels):
        return False
    all_ends = len(labels) >= ALL_ENDS and are_of_one_set(labels)
    close, total = CLOSE["same" if all_ends else whole.likeness], whole.total.size
    return whole.comes_to < min(close * total, total - ONE_SHORT)


def _is_of_more(division: Division, whole: Sum) -> bool:
    """Whether 其中 names the main parts alone: 贷款余额2508.3亿元,其中住户862.5亿元,企业1630.2亿元.

    So it does of what is told in the large, and wherever parts between commas fall well short.
    """
    plain, parts, total = division.plain, whole.parts, whole.total
    large = total.size >= LARGE_COUNT
    # 床位50629张,其中医院35764张、卫生院10260张
    few_of_many = large and len(parts) < MANY
    listed = (is_list(plain, parts) and not few_of_many) or division.has_entries
    if whole.exceeds or listed or division.cue[0] not in EXAMPLES:
        return False
    labels = labels_of(plain, parts)
    if is_whole(labels) or are_of_one_set(labels) or are_of_one_thing(labels):
        return False
    loose = large and whole.likeness != "same"
    short = whole.comes_to <= min(FEW * total.size, total.size - ONE_SHORT)
    return is_rounded(total) or loose or short


def _is_spent(division: Division, whole: Sum) -> bool:
    """Whether a list exceeds its total: by yuan, none of which is spent twice, by a trifle, or with one part."""
    many = len(whole.parts) >= MANY and whole.total.unit not in PEOPLE
    slight = whole.comes_to <= (MORE if many else SLIGHT) * whole.total.size
    is_one = is_list(division.plain, whole.parts) or division.has_entries
    alone = division.cue[0] == "其中" and len(division.totals) == 1
    beyond = alone and any(one.size > whole.total.size for one in whole.parts)
    return whole.exceeds and is_one and (whole.total.unit in MONEY or slight or beyond)


def _includes_more(division: Division, whole: Sum) -> bool:
    """Whether 包括 names many parts that are more than the total: it opens nothing but parts."""
    of_people = whole.total.unit in PEOPLE
    many = len(whole.parts) >= MANY and division.cue[0] in INCLUDING
    return many and whole.exceeds and not of_people


def _is_in_bracket(division: Division, whole: Sum) -> bool:
    """Whether a bracket lists many parts, and nothing says that they are some: 56人(机关9人、大队23人、站14人)."""
    near = whole.comes_to >= HALF * whole.total.size
    many = len(whole.parts) >= MANY and division.cue[0] == "("
    return many and near and is_list(division.plain, whole.parts)


def _is_shared_out(division: Division, whole: Sum) -> bool:
    """Whether 分别 says of nothing but the total what it is made of: 58件,按来源分别为来信31件、来访19件."""
    between = division.plain.text[whole.total.end : division.cue.start()]
    said = division.cue[0].startswith(("分别", "具体"))
    return said and SORTED.fullmatch(between) is not None


def _is_swapped(whole: Sum) -> bool:
    """Whether the parts would make the total if two digits of one figure changed places."""
    off = whole.total.size - whole.comes_to
    sized = ((one, off) for one in whole.parts)
    return any(_may_be_off(one, by) for one, by in (*sized, (whole.total, -off)))


def _has_another_digit(division: Division, whole: Sum) -> bool:
    """Whether a list would make the total if one of its first digits were another: 936 for 236.

    By chance the rest of the digits are seldom alike: of two of them only all ends of matters count.
    """
    if not is_list(division.plain, whole.parts) or len(whole.parts) < MANY:
        return False
    printed, right = f"{whole.total.size:g}", f"{whole.comes_to:g}"
    if differ_by(printed, right) != 1 or printed[-1] != right[-1]:
        return False
    labels = labels_of(division.plain, whole.parts)
    all_ends = len(labels) >= ALL_ENDS and are_of_one_set(labels)
    return all_ends or (len(printed) > LAST and printed[-LAST:] == right[-LAST:])


def _may_be_off(figure: Figure, by: float) -> bool:
    """Whether a figure whose digits are swapped would be larger by so much."""
    found = NUMBER.match(figure.text)
    number = found[0] if found else ""
    scale = figure.size / float(number) if number and float(number) else 0
    return any(
        abs(scale * (float(other) - float(number)) - by) < NOTHING for other in swapped(number)
    )


def _is_almost(division: Division, whole: Sum) -> bool:
    """Whether many parts, or two of a large total, fall short of it by a trifle."""
    total, many = whole.total.size, len(whole.parts) >= MANY
    if not (many or (total >= LARGE and is_list(division.plain, whole.parts))):
        return False
    of_one_thing = are_of_one_thing(labels_of(division.plain, whole.parts))
    few = CLOSE["near"] if of_one_thing else FEW
    share = few if many and total >= TENS else ALMOST
    least = min(share * total, total - ONE_SHORT) if total >= TENS else share * total
    return least <= whole.comes_to < total
