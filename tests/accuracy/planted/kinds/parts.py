"""Parts that are missing, or there in name only."""

import re
from random import Random

from tests.accuracy.planted.draft import Draft, Fault, Kind, Plant, everywhere, put, replaced

FIRST = r"^[一二三四五六七八九]、[^\n]*"
PROBLEMS = r"问题|不足|短板|困难"
DUTY = r"第一责任人|履职情况|履行.{0,12}职责"
PLAN = r"下一步|下步|20\d\d年.{0,12}(?:安排|打算|计划|思路|重点)|下年度|下一年"
CAUSES = (
    r"(?:，|；|。)?[^，。；：\n（]*(?:原因|由于|导致|造成|制约|因此|根源|所致|受限|限于|"
    r"因为|致使|源于|在于|影响|有关|使得|加之|主要是)[^，。；\n]*"
)


def section(draft: Draft, words: str) -> tuple[int, int, int] | None:
    """Return where the first-level part headed by `words` begins, its text begins, and it ends."""
    heads = [*re.finditer(FIRST, draft.text, re.MULTILINE)]
    for at, one in enumerate(heads):
        if re.search(words, one[0][:30]) and len(one[0]) < 40:
            end = heads[at + 1].start() if at + 1 < len(heads) else _tail(draft)
            return one.start(), one.end() + 1, end
    return None


def _tail(draft: Draft) -> int:
    return draft.text.rfind("。") + 2


def _dropped(words: str) -> Plant:
    def plant(draft: Draft, _: Random) -> Fault | None:
        found = section(draft, words)
        return found and put(draft, found[0], found[2], "")

    return plant


def _emptied(words: str, formula: str = "") -> Plant:
    def plant(draft: Draft, _: Random) -> Fault | None:
        found = section(draft, words)
        if found is None:
            return None
        heading = draft.text[found[0] : found[1]]
        return put(draft, found[0], found[2], f"{heading}{formula}")

    return plant


def _causeless(draft: Draft, _: Random) -> Fault | None:
    found = section(draft, PROBLEMS)
    if found is None:
        return None
    words = draft.text[found[0] : found[2]]
    heading = draft.text[found[0] : found[1]]
    without = heading + re.sub(CAUSES, "", words.removeprefix(heading))
    return put(draft, found[0], found[2], without) if without != words else None


def _of_year(after: int) -> Plant:
    """Put another year into the heading of the plan."""
    return replaced(
        r"^([一二三四五六七八九]、)20\d\d(年[^\n。]{0,16}(?:安排|打算|计划|思路|重点)[^\n。]{0,8})$",
        lambda one, _, draft: f"{one[1]}{draft.year + after}{one[2]}",
    )


MISSED = "虽然取得了一定成绩，但仍存在一些问题和不足。\n"
GOES_ON = "下一步，我们将再接再厉，不断提高依法行政工作水平。\n"
KINDS = (
    Kind("part on problems missing", ("fazhi/part-problems",), _dropped(PROBLEMS),
         ("fazhi/problems-causes", "fazhi/problems-concrete", "gongwen/heading-numbers", "fazhi/length")),
    Kind("part on plans missing", ("fazhi/part-plan",), _dropped(PLAN),
         ("fazhi/plan-concrete", "fazhi/plan-year", "gongwen/heading-numbers", "fazhi/length")),
    Kind("part on duty missing", ("fazhi/part-duty",), _dropped(DUTY),
         ("gongwen/heading-numbers", "fazhi/length")),
    Kind("problems are a formula", ("fazhi/part-problems", "fazhi/problems-concrete"),
         _emptied(PROBLEMS, MISSED), ("fazhi/problems-causes", "fazhi/length")),
    Kind("plans are a formula", ("fazhi/part-plan", "fazhi/plan-concrete"),
         _emptied(PLAN, GOES_ON), ("fazhi/length",)),
    Kind("heading without text", ("fazhi/part-problems", "fazhi/problems-concrete"),
         _emptied(PROBLEMS), ("fazhi/problems-causes", "fazhi/length", "gongwen/heading-numbers")),
    Kind("problems without causes", ("fazhi/problems-causes",), _causeless,
         ("fazhi/problems-concrete", "fazhi/length")),
    Kind("plan of the report year", ("fazhi/plan-year",), _of_year(0)),
    Kind("plan of two years on", ("fazhi/plan-year",), _of_year(2)),
    Kind("part left a placeholder", ("gongwen/placeholders",),
         everywhere(r"(?<=。)(?=\n[二三]、)", "（此处补充具体数据）")),
)  # fmt: skip
