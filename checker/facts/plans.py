"""Where a report speaks of what is yet to be done."""

from checker.document.model import Document, Section
from checker.facts.figures import Figure
from checker.patterns import pattern

PLAN = pattern(
    r"下一步|下步|下阶段|明年|下一年|下年度?|今后|力争|争取|预计|打算|"
    r"(?<![模虚草])拟(?!定|制|订|稿|作出|处罚|修订|修改|废止|[^,;。\d]{1,8}的)|"
    r"将(?:于|继续|开展|组织|举办|完成|实施|新增|检查|达|申领|进行|安排)|确保(?!了)|目标[为是达]|"
    r"(?<![按照完成年度据])计划(?=开展|检查|组织|举办|抽查|完成|新增|培训|实施|于|制定|招录|安排|\d)|到20\d\d年"
)
PLAN_FROM = ("下一步", "下阶段", "明年", "下一年度")
HEADING = pattern(r"下一|下步|下阶段|明年|今后|打算|安排|工作计划|思路|努力方向")
DONE_HEADING = pattern(r"成效|情况|问题|不足")
# What a section begins with that turns from what was done, or is wrong, to what will be.
TURN = pattern(
    r"下一?步|下阶段|明年|来年|新的一年|今后|针对(?:以上|上述|存在的?|这些)(?:主要)?(?:问题|不足)|(?P<year>20\d\d)\s?年"
)
YEAR = pattern(r"(20\d\d)年")
TILL = pattern("截[至止]")
BLOCK_LENGTH = 2000  # characters beyond which 下一步 has no reach


def plans_of(document: Document) -> tuple[tuple[int, int], ...]:
    """Return the stretches of `document` under headings of plans."""
    headed = (one for one in document.sections if HEADING.search(one.title))
    return tuple((_begin(document, one), one.span.end) for one in headed)


def is_planned(
    text: str, plans: tuple[tuple[int, int], ...], year: int | None, figure: Figure, since: int
) -> bool:
    """Whether what `figure` counts is yet to be done; its sentence begins at `since` in `text`."""
    if any(start <= figure.span.start < end for start, end in plans):
        return True
    near = max(figure.start - BLOCK_LENGTH, 0)
    block = max(text.rfind("\n", near, figure.start), near)
    if any(text.find(word, block, figure.start) >= 0 for word in PLAN_FROM):
        return True
    if PLAN.search(text, figure.within[0], figure.start):
        return True
    before = text[since : figure.start]
    later = year and any(int(one) > year for one in YEAR.findall(before))
    return bool(later) and not TILL.search(before)


def _begin(document: Document, section: Section) -> int:
    """Return where the plan begins: under a joint heading (问题和下一步打算) where the text turns to it."""
    if not DONE_HEADING.search(section.title):
        return section.span.start
    year = document.head.year
    for turn in TURN.finditer(document.text, section.heading.end, section.span.end):
        if turn["year"] is None or (year and int(turn["year"]) > year):
            return turn.start()
    return section.span.end
