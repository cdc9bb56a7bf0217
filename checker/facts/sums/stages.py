"""Matters that were met and dealt with: no more than there were, and what is left is the rest.

发现隐患97处,整改99处; 排查隐患93处,已整改68处,尚有35处正在整改; 执法人员14名,34名全部持证. Cases are carried over
from year to year, and more may be closed than came in.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from checker.facts.figures.figures import Figure, come_to
from checker.facts.figures.plain import Plain
from checker.facts.figures.units import MONEY, PEOPLE, UNCOUNTED, alike
from checker.facts.sums.totals import Sum, are_exact
from checker.patterns import pattern
from checker.records import NamedTuple

FEW, SOME = r"[^,;。]{0,6}\Z", r"[^,;。]{0,16}\Z"  # what may stand before a figure


class Course(NamedTuple):
    """A course that matters take: words before the figure of those met with, and of those dealt with.

    `of_people`: whether these are people; `carried`: whether more may be dealt with than were met
    with in the year, as some come from the one before.
    """

    met: re.Pattern[str]
    done: re.Pattern[str]
    of_people: bool = False
    carried: bool = False


FAULTS = Course(
    pattern(
        r"(?:发现|查出|查找|查摆|反馈|[排检]查出|(?:排查|摸排)(?=[^,;。]{0,14}(?:隐患|问题|风险|线索|漏洞)))"
        rf"(?![^,;。]{{0,16}}其中){SOME}"
    ),
    pattern(rf"(?:整改|消除|销号|解决|化解){FEW}"),
)
REQUESTS = Course(
    pattern(
        r"(?:受理|接收|收到|接到|承办|转办|交办)"
        rf"(?![^,;。]{{0,16}}(?:案|复议|诉讼|仲裁|申诉)){SOME}"
    ),
    pattern(rf"(?:办结|办复|答复|回复|办理完毕|处置完毕){FEW}"),
)
STAFF = Course(
    pattern(
        r"(?:(?:执法|工作|监督|监察)(?:人员|干部|民警|队员)|实有|在岗|在编|在职|实有人数)"
        rf"{FEW}"
    ),
    pattern(rf"(?:(?:持有?|取得|具有|获得)[^,;。]{{0,14}}(?:证件?|资格)|持证){FEW}"),
    of_people=True,
)
CASES = Course(
    pattern(rf"(?:立案|受理|新收|收到){SOME}"),
    pattern(rf"(?:办结|结案|审结){FEW}"),
    carried=True,
)
COURSES = (FAULTS, REQUESTS, STAFF, CASES)  # the first whose matters are met with
HOLD = pattern(
    r"(?:同志|人员)?(?:均|全部|都|已经?|全员)*(?:持有?|取得|具有|获得)[^,;。\d]{0,16}(?:证|资格)"
)
# Those of whom or of which something else is said.
APART = pattern(
    r"其中|责令|限期|约谈|新增|今年|年内|申领|换发|新办|培训|考试|参加|报名|组织|意见|通知|建议|措施|方案|应"
)
CARRIED = pattern(
    r"结转(?!至?到?[下次明])|上年|去年|往年|历年|历史|遗留|累计|存量|积案|含|包括|另有|陈年"
)
REST = pattern(
    r"(?:其余|剩余|余下|尚有|仍有|(?:尚|还)?未(?:整改|办结|持证|化解|答复|解决|销号|消除)"
    r"|结转至?到?[下次明]一?年度?)(?:的|到位)?\Z"
)
OTHERS = ("另外", "还有")
PARTLY = pattern(r"(?:阶段性|部分)(?:办结|整改|完成)[^,;。]{0,4}\Z")
LEFT = pattern(
    r"[^,;。\d]{0,12}(?:正在|尚未|暂未|仍未|未(?:取得|办|整改|化解|持|完成)|待(?:办|整|参加|取得|审)"
    r"|因|(?:已|已经)?(?:报名|报考)|参加[^,;。]{0,14}考试,(?:等?待|尚))"
)
# 整改1571处,整改率98.99%;剩余16处
RATED = pattern(r",[一-鿿]{0,6}率[一-鿿]{0,3}[0-9.]+%[,;][一-鿿]{0,12}")
NEAR = 40  # characters between two figures of one matter
BEFORE = 8  # figures before one that may be of its list
BRACKET = pattern(r"\([^()\n]{1,40}\)")


class Stage(NamedTuple):
    """How many matters of a course were met with, and how many of them dealt with."""

    course: Course
    met: Figure
    done: Figure


def find_stages(plain: Plain, figures: tuple[Figure, ...]) -> Iterator[Sum]:
    """Yield what does not fit of matters met with and dealt with, in order."""
    counted = [one for one in figures if one.unit not in (*MONEY, *UNCOUNTED)]
    for at, (met, done) in enumerate(pairwise(counted)):
        stage = _stage(plain, met, done) if _are_near(plain, met, done) else None
        if stage:
            left = counted[at + 2] if at + 2 < len(counted) else None
            beside = _listed(plain, met, counted[max(at - BEFORE, 0) : at])
            yield from _with_rest(plain, stage, left) or _beyond(plain, stage, beside)


def _are_near(plain: Plain, one: Figure, other: Figure) -> bool:
    """Whether both count the same in one sentence, each in a clause of its own."""
    if alike(one.unit) != alike(other.unit) or other.start - one.end > NEAR:
        return False
    between = plain.text[one.end : other.start]
    return "," in between and not any(mark in between for mark in ";。\n")


def _stage(plain: Plain, met: Figure, done: Figure) -> Stage | None:
    """Return the two as one matter, None where their words do not say so."""
    before, words = _words(plain, met), _words(plain, done)
    course = next((one for one in COURSES if one.met.search(before)), None)
    if course is None or course.of_people != (met.unit in PEOPLE):
        return None
    if course is STAFF:
        words = words.removeprefix("其中")
    if APART.search(words):
        return None
    return Stage(course, met, done) if _is_done(plain, course, done, words) else None


def _is_done(plain: Plain, course: Course, done: Figure, words: str) -> bool:
    """Whether the words before a figure say so, or those behind it: 执法人员14名,13名全部持证."""
    if course is STAFF and not words.strip("、已有") and HOLD.match(plain.text, done.end):
        return True
    return course.done.search(words) is not None


def _words(plain: Plain, figure: Figure) -> str:
    return plain.text[figure.within[0] : figure.start]


def _listed(plain: Plain, met: Figure, before: list[Figure]) -> float:
    """Return what the sentence tells before of what may have been met with as well."""
    since = plain.since(met.start, ";。\n")
    return come_to(
        one for one in before if one.start >= since and alike(one.unit) == alike(met.unit)
    )


def _beyond(plain: Plain, stage: Stage, beside: float) -> Iterator[Sum]:
    """Yield more that were dealt with than there were; `beside` is what may be among them too."""
    course, met, done = stage
    there_were = met.size if course.of_people else met.size + beside
    if not course.carried and done.size > there_were and _is_told(plain, (met, done)):
        yield _sum(met, (done,))


def _with_rest(plain: Plain, stage: Stage, left: Figure | None) -> tuple[Sum, ...]:
    """Return what was dealt with and what is left, if that is told; () without."""
    if left is None or not _is_next(plain, stage.done, left):
        return ()
    words = _words(plain, left)
    rest = REST.search(words) is not None
    partly = PARTLY.search(words) or LEFT.match(plain.text, left.end)
    rest = rest or (stage.course is STAFF and words in OTHERS and partly is not None)
    if not (rest or partly) or not _is_told(plain, (stage.met, left)):
        return ()
    found = _sum(stage.met, (stage.done, left))
    return (found,) if rest or found.exceeds or found.holds else ()


def _is_next(plain: Plain, done: Figure, left: Figure) -> bool:
    """Whether what is left is told right behind what was done, or behind its rate."""
    rated = RATED.fullmatch(plain.text, done.end, left.start) is not None
    return _are_near(plain, done, left) or (rated and alike(done.unit) == alike(left.unit))


def _is_told(plain: Plain, figures: tuple[Figure, ...]) -> bool:
    """Whether all are exact, and none of them is said to have been there before."""
    first, last = figures[0], figures[-1]
    since = plain.since(first.start, ";。\n")
    bracket = BRACKET.match(plain.text, last.end)
    end = bracket.end() if bracket else last.end
    return are_exact(figures) and not CARRIED.search(plain.text, since, end)


def _sum(total: Figure, parts: tuple[Figure, ...]) -> Sum:
    return Sum(total, parts, come_to(parts), "same", "likely")
