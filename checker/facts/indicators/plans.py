"""Where a report speaks of what is yet to be done."""

from bisect import bisect_right

from checker.document.model import Document, Section
from checker.facts.figures.figures import Figure
from checker.patterns import pattern
from checker.records import NamedTuple

PLAN = pattern(
    r"下一步|下步|下阶段|明年|下一年|下年度?|今后|力争|争取|预计|打算|"
    r"(?<![模虚草])拟(?!定|制|订|稿|作出|处罚|修订|修改|废止|(?:继续)?保留|失效|[^,;。\d]{1,8}的)|"
    r"将(?:于|继续|开展|组织|举办|完成|实施|新增|检查|达|申领|进行|安排)|确保(?!了)|目标[为是达]|"
    r"(?<![按照完成年度据])计划(?=开展|检查|组织|举办|抽查|完成(?!率)|新增|培训|实施|于|制定|招录|安排|\d)|到20\d\d年"
)
PLAN_FROM = pattern("下一步|下阶段|明年|下一年度")
# 制定年度工作计划, 部署安排 and the 思路举措 of those above are done, not yet to be.
HEADING = pattern(
    r"下一|下步|下阶段|明年|今后|打算|努力方向|"
    r"\A(?!.*(?:制[定订发]|编制|印发|出台|部署|创新|[理厘]清|拓宽|思路举措)).*(?:安排(?=\Z|[，,、；;：:（(及和与])|工作计划|思路)"
)
DONE_HEADING = pattern(r"成效|情况|问题|不足")
# What a section begins with that turns from what was done, or is wrong, to what will be.
TURN = pattern(
    r"下一?步|下阶段|明年|来年|新的一年|今后|针对(?:以上|上述|存在的?|这些)(?:主要)?(?:问题|不足)|(?P<year>20\d\d)\s?年"
)
# A law may come into force later than what is told of it, and be put on the list of a later year.
YEAR = pattern(
    r"(20\d\d)年(?!(?:\d{1,2}月)?(?:\d{1,2}日)?起?(?:正式)?(?:施行|实施|生效)|度?[一-鿿]{0,4}计划[,;。])"
)
TILL = pattern("截[至止]")
BLOCK_LENGTH = 2000  # characters beyond which 下一步 has no reach


class Plans(NamedTuple):
    """The stretches of a report under headings of plans, in order and apart from each other.

    They reach from `starts` to `ends` in its text. `turns` are the places in its plain text of
    words that turn a block to plans.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    turns: tuple[tuple[int, int], ...]

    def hold(self, offset: int) -> bool:
        """Whether `offset` of the report lies under a heading of plans."""
        index = bisect_right(self.starts, offset)
        return index > 0 and offset < self.ends[index - 1]

    def have_begun(self, text: str, offset: int) -> bool:
        """Whether the block of `offset` has turned to plans near before it in the plain `text`."""
        index = bisect_right(self.turns, offset, key=_end)
        start = self.turns[index - 1][0] if index else -1
        return start >= max(offset - BLOCK_LENGTH, 0) and text.find("\n", start, offset) < 0


def plans_of(document: Document, text: str) -> Plans:
    """Find where `document`, whose plain text is `text`, speaks of plans."""
    headed = (one for one in document.sections if HEADING.search(one.title))
    starts: list[int] = []
    ends: list[int] = []
    for start, end in sorted((_begin(document, one), one.span.end) for one in headed):
        if ends and start <= ends[-1]:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    turns = tuple(one.span() for one in PLAN_FROM.finditer(text))
    return Plans(tuple(starts), tuple(ends), turns)


def is_planned(text: str, plans: Plans, year: int | None, figure: Figure, since: int) -> bool:
    """Whether what `figure` counts is yet to be done; its sentence begins at `since` in `text`."""
    if plans.hold(figure.span.start) or plans.have_begun(text, figure.start):
        return True
    if PLAN.search(text, figure.within[0], figure.start):
        return True
    before = text[since : figure.start]
    later = year and any(int(one) > year for one in YEAR.findall(before))
    return bool(later) and not TILL.search(before)


def _end(place: tuple[int, int]) -> int:
    return place[1]


def _begin(document: Document, section: Section) -> int:
    """Return where the plan begins: under a joint heading (问题和下一步打算) where the text turns to it."""
    if not DONE_HEADING.search(section.title):
        return section.span.start
    year = document.head.year
    for turn in TURN.finditer(document.text, section.heading.end, section.span.end):
        if turn["year"] is None or (year and int(turn["year"]) > year):
            return turn.start()
    return section.span.end
