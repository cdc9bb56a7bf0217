"""Totals that come last: 一般程序8件、简易程序22件,合计30件; 合同62份、文件9件,共计审核71件."""

from collections.abc import Iterator
from itertools import pairwise

from checker.facts.figures.figures import Figure, come_to
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import alike
from checker.facts.sums.likeness import are_grades, labels_of
from checker.facts.sums.totals import Sum, are_exact, is_list, sum_of
from checker.patterns import pattern

OF_WHAT = r"(?:(?<![一-鿿])(?:全年|以上|上述|两[项类者]|[三四五六七八九十][项类种](?:案件|事项)?))?"
IN_ALL = "合计|总计|共计|一共"
# Of a total it is told that it is all, loosely (共), with a verb, or what it is called.
ALL_TOLD = pattern(
    rf"{OF_WHAT}(?:(?:{IN_ALL}|总数)(?:为|达|有|审核|审查|办理|受理|处理|出具)?"
    r"|(?P<loose>共(?:办理|受理|查处|查办|立案|审核)?)|共(?P<verb>[一-鿿]{2})[一-鿿]{0,2}"
    rf"|(?:总(?P<whole>[一-鿿]{{2,3}})数|(?:{IN_ALL})[一-鿿]{{2,6}}?(?P<thing>[一-鿿]{{3}}))(?:为|达)?)\Z"
)
# How far off parts may be that only their names or a colon tell: 取消证明事项23项、保留证明事项61项,
# 合计清理证明事项94项; farther off are other things that are called so. How many parts a colon opens.
NEAR, MANY = 0.15, 3
# 立案436件,连同上年结转的52件,共办理488件
TOGETHER = pattern(r",(?:连同|加上|加之)?[一-鿿]{0,4}(?:结转|遗留|转入)[一-鿿]{0,6}")
# Of what came in and what was carried over some may be left: 加上年结转19件,共办结224件.
ENDED = ("办结", "审结", "结案", "化解", "整改", "答复", "回复", "解决", "处置")
# 12个乡镇、4个街道共16个镇街: bodies are named behind their figures, and again behind the total.
NAME_BEHIND, BODIES = pattern(r"[一-鿿]{2,10}"), ("个", "家")
JOINED = pattern(r"(?P<name>[一-鿿]{2,10}?)[、和及与]")
SUMMED = pattern(r"(?P<name>[一-鿿]{2,10}?),?(?:共计?|合计|总计)")
ALL_BODIES = ("单位", "部门", "机关", "主体", "点位", "机构")
PAPERS = ("份", "件", "部")  # which contracts, drafts and opinions are counted in, side by side
BEFORE = 12  # figures before a total that may be its parts
REACH = 14  # characters before it that say so


def find_closed(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Sum]:
    """Yield the totals of `plain` that close the list of their parts, in order."""
    for index, total in enumerate(figures):
        before = figures[max(index - BEFORE, 0) : index]
        parts = _parts(plain, total, before)
        if len(parts) > 1 and are_exact((*parts, total)):
            yield _meant(plain, sum_of(plain, total, parts))
            continue
        bodies = _bodies(plain, total, before)
        if len(bodies) > 1 and are_exact((*bodies, total)):
            yield Sum(total, bodies, come_to(bodies), "near", "likely")


def _meant(plain: Plain, whole: Sum) -> Sum:
    """Return the sum as sure as its words are: 分别为12、8件,共20件; 企业86家、门店214家,共计300家."""
    if _is_bare(whole.parts):
        return whole._replace(likeness="same").meant
    begin = whole.parts[0].within[0]
    opened = plain.text[begin - 1 : begin] == ":"
    is_all = opened or _is_with_carried(plain, whole.parts) or _sums_up_list(plain, whole)
    return whole._replace(likeness="near").meant if is_all and whole.likeness == "none" else whole


def _sums_up_list(plain: Plain, whole: Sum) -> bool:
    """Whether more than 共 says that a total is of the 、 list before it."""
    said = ALL_TOLD.search(plain.text, whole.total.within[0], whole.total.start)
    return said is not None and not said["loose"] and is_list(plain, whole.parts)


def _parts(plain: Plain, total: Figure, before: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Return those of the figures `before` that `total` is said to be of.

    合计 is of the 、 list before it, whatever stands before that; 共 only where nothing else does.
    """
    start = total.within[0]
    said = ALL_TOLD.search(plain.text, max(start, total.start - REACH), total.start)
    if not said or plain.text[start : said.start()].strip("、和"):
        return ()
    begin = plain.since(start, ";。\n")
    told = tuple(one for one in before if one.start >= begin)
    if said["loose"] or said["verb"]:
        return _opened(plain, told, total) or _summed_up(plain, told, total, said["verb"])
    name = said["whole"] or said["thing"]
    if name:
        return _called(plain, told, total, name)
    last = _last_list(plain, told, _counted_in(total.unit))
    return min((last, _of_unit(told, total)), key=lambda of: abs(come_to(of) - total.size))


def _opened(plain: Plain, told: tuple[Figure, ...], total: Figure) -> tuple[Figure, ...]:
    """Return a list of many that a colon opens, if it comes near: 分三个等次:优18卷,良37卷,差21卷,共76卷."""
    begin = plain.text.rfind(":", plain.since(total.start, ";。\n"), total.start)
    listed = tuple(one for one in told if one.start > begin >= 0)
    return listed if len(listed) >= MANY and _come_near(listed, total) else ()


def _summed_up(
    plain: Plain, told: tuple[Figure, ...], total: Figure, verb: str | None
) -> tuple[Figure, ...]:
    """Return the figures, of those behind a colon if there is one, that 共 sums up."""
    listed = plain.since(total.within[0], ":;。\n")
    told = tuple(one for one in told if one.start >= listed)
    return told if _are_alike(told, total) and _are_of(plain, told, verb) else ()


def _are_alike(told: tuple[Figure, ...], total: Figure) -> bool:
    return all(alike(one.unit) == alike(total.unit) for one in told)


def _come_near(told: tuple[Figure, ...], total: Figure) -> bool:
    """Whether all are of the unit of a total, and come near it."""
    off = abs(come_to(told) - total.size)
    return _are_alike(told, total) and off <= NEAR * total.size


def _bodies(plain: Plain, total: Figure, before: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Return the bodies of several kinds that `total` is of, named behind their figures."""
    if total.unit not in BODIES:
        return ()
    run: list[Figure] = []
    kinds: list[str] = []
    end, gap = total.start, SUMMED
    for one in reversed(before):
        said = gap.fullmatch(plain.text, one.end, end)
        if said is None or one.unit not in BODIES:
            break
        run.insert(0, one)
        kinds.append(said["name"])
        end, gap = one.start, JOINED
    named = NAME_BEHIND.match(plain.text, total.end)
    return tuple(run) if named and _are_kinds_of(kinds, named[0]) else ()


def _are_kinds_of(kinds: list[str], name: str) -> bool:
    """Whether a name is that of all kinds: of 乡镇 and 街道 it is 镇街, not 村."""
    return name.startswith(ALL_BODIES) or all(set(kind) & set(name[:4]) for kind in kinds)


def _of_unit(told: tuple[Figure, ...], total: Figure) -> tuple[Figure, ...]:
    """Return all of the figures, none where one is of another unit than `total`."""
    same = all(_counted_in(one.unit) == _counted_in(total.unit) for one in told)
    return told if same else ()


def _last_list(plain: Plain, figures: tuple[Figure, ...], unit: str) -> tuple[Figure, ...]:
    """Return the 、 list in `unit` that ends `figures`: 检查58家,排查一般2864条、重大12条,合计2876条."""
    run: list[Figure] = []
    for one in reversed(figures):
        goes_on = not run or plain.text[one.end] in "、和及"
        if _counted_in(one.unit) != unit and run and goes_on:
            return ()  # 会议3次、文件9件,总计9件
        if _counted_in(one.unit) != unit or not goes_on:
            break
        run.insert(0, one)
    return tuple(run)


def _called(plain: Plain, told: tuple[Figure, ...], total: Figure, name: str) -> tuple[Figure, ...]:
    """Return a list whose parts are all called as the total is, if they come near it."""
    named = all(name in plain.text[one.within[0] : one.start] for one in told)
    return told if named and _come_near(told, total) and is_list(plain, told) else ()


def _are_of(plain: Plain, told: tuple[Figure, ...], verb: str | None) -> bool:
    """Whether 共, with its verb where that is a rare one, sums up a list: 分别接收31条、44条,共接收75条."""
    if _is_with_carried(plain, told):
        return verb not in ENDED
    if len(told) > 1 and are_grades(labels_of(plain, told)):
        return True
    opening = plain.text[told[0].within[0] : told[0].start] if told else ""
    return is_list(plain, told) and (not verb or (_is_bare(told) and verb in opening))


def _is_with_carried(plain: Plain, parts: tuple[Figure, ...]) -> bool:
    """Whether the second of two figures is what was carried over from last year."""
    gaps = [plain.text[one.end : other.start] for one, other in pairwise(parts)]
    return len(gaps) == 1 and TOGETHER.fullmatch(gaps[0]) is not None


def _counted_in(unit: str) -> str:
    return PAPERS[0] if unit in PAPERS else alike(unit)


def _is_bare(parts: tuple[Figure, ...]) -> bool:
    """Whether the figures stand side by side without names: 分别为12件、8件、3件."""
    return all(one.end + 1 == other.start for one, other in pairwise(parts))
