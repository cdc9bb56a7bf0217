"""The figures cover the whole year that the report is about.

    data must cover the report year
    数据 必须 覆盖 报告年度

Figures given up to a day before the year's end (截至11月底, 1—11月, 前三季度) do not. 截至目前,
截至12月31日 and an earlier year's end are in order, and so are figures of a half-year or a month. A
period that ends before September is for a person to look at, as it may be a campaign's; one whose
paragraph gives the year's figures as well is in order.

Holds (report on 2023): 2023年共检查企业132家次，其中上半年60家次。
Does not hold (report on 2023): 截至2023年11月底，共检查企业132家次。
"""

from collections.abc import Iterator

from checker.document.model import Span
from checker.facts.periods import Period, find_periods
from checker.facts.sentences import sentences
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.verdict import Status, Verdict
from checker.messages import Message

LATE = "09-01"  # from this day on, "up to" means the year so far
WHOLE = ("全年", "年底", "年末", "下半年", "12月底", "12月31日", "第四季度")


def evaluate(case: Case) -> Verdict:
    """Judge the periods that figures are given for."""
    year = case.document.head.year
    if year is None:
        return Verdict("not-checked", Message.of("year.unknown"))
    otherwise = Verdict("pass", Message.of("full-year.covered", year=year))
    return verdict_of(_faults(case, year), otherwise)


def _faults(case: Case, year: int) -> Iterator[Verdict]:
    for period in find_periods(case.document):
        if period.until is None or not f"{year}-01-01" <= period.until < f"{year}-12-31":
            continue
        sentence = _sentence(case, period)
        if _has_figure(case, sentence, period) and not _has_whole(case, period):
            status: Status = "fail" if period.until >= f"{year}-{LATE}" else "review"
            quote = case.document.quote(period.span)
            yield Verdict(status, Message.of("full-year.partial", period=quote), (sentence,))


def _sentence(case: Case, period: Period) -> Span:
    block = case.document.blocks[case.document.paragraph(period.span.start)]
    found = sentences(case.document.text, block.span)
    return next((one for one in found if one.holds(period.span)), period.span)


def _has_figure(case: Case, sentence: Span, period: Period) -> bool:
    return any(
        sentence.holds(one.span) and one.span.start >= period.span.end for one in case.facts.figures
    )


def _has_whole(case: Case, period: Period) -> bool:
    block = case.document.blocks[case.document.paragraph(period.span.start)]
    words = case.document.quote(block.span)
    return any(word in words for word in WHOLE)
