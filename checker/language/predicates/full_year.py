"""The figures cover the whole year that the report is about.

    data must cover the report year
    数据 必须 覆盖 报告年度

Figures given up to a day before the year's end (截至11月底, 1—11月, 前三季度) do not. 截至目前,
截至12月31日 and an earlier year's end are in order, and so are figures of a half-year or a month. A
period that ends before September is for a person to look at, as it may be a campaign's, and in
order near the whole year's figures; a later one only in one sentence with them. Nor do they where
the opening (2022年，我局……；现将2022年……报告如下) or the heading of the measures names other years only,
or where the period of the figures (统计期限自2022年1月1日……) begins in another year.

Holds (report on 2023): 2023年共检查企业132家次，其中上半年60家次。
Does not hold (report on 2023): 截至2023年11月底，共检查企业132家次。
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import chain
from re import Match

from checker.document.model import Span
from checker.document.year import REPORTED, years_in
from checker.facts.figures.figures import Figure
from checker.facts.periods import Period, find_periods
from checker.facts.sentences import sentences
from checker.language.case import Case
from checker.language.faults import verdict_of
from checker.language.verdict import Status, Verdict
from checker.messages import Message
from checker.patterns import pattern

LATE = "09-01"  # from this day on, "up to" means the year so far
AROUND = 200  # characters
BEGUN = pattern(r"\s*20\d\d\s?年度?(?=[,，])")  # 2022年，我局……
WHOLE = pattern(r"全年|下半年|第四季度|四季度|12\s?月(?:底|末|\s?31\s?日)")
# Of which year figures are said to be.
STATED = pattern(
    r"统计(?:期限|时间|周期|时段|区间|范围)[为是：:，,]{0,2}[从自]?\s?(20\d\d)\s?年\s?1\s?月\s?1\s?日[^。；;\n]{0,24}"
)
DATA = pattern(r"统计(?:期|时间|截|范围)|数据(?:截|均|统计)")


def evaluate(case: Case) -> Verdict:
    """Judge the periods that figures are given for."""
    year = case.document.head.year
    if year is None:
        return Verdict("not-checked", Message.of("year.unknown"))
    otherwise = Verdict("pass", Message.of("full-year.covered", year=year))
    return verdict_of(
        chain(_of_other_years(case, year), _stated_periods(case, year), _faults(case, year)),
        otherwise,
    )


def _of_other_years(case: Case, year: int) -> Iterator[Verdict]:
    for span in _stated(case):
        told = years_in(case.document.quote(span))
        if told and year not in told:
            message = Message.of("full-year.other", told=told[0], year=year)
            yield Verdict("fail", message, (span,))


def _stated_periods(case: Case, year: int) -> Iterator[Verdict]:
    for match in STATED.finditer(case.document.text):
        if int(match[1]) != year:
            message = Message.of("full-year.other", told=int(match[1]), year=year)
            yield Verdict("fail", message, (Span(*match.span()),))


def _stated(case: Case) -> Iterator[Span]:
    """Yield where a report says what it is about: 现将……报告如下, and the heading of the measures."""
    opening = case.document.head.opening
    said = (REPORTED.search(case.document.text, *opening), _begun(case, opening)) if opening else ()
    yield from (Span(*one.span()) for one in said if one)
    for concept in case.vocabulary.sections.values():
        heading = case.facts.part(concept.name).heading if concept.thematic else None
        if heading:
            yield heading


def _begun(case: Case, opening: Span) -> Match[str] | None:
    """Return the year that an opening begins with, if it says of no other what was done."""
    begun = BEGUN.match(case.document.text, *opening)
    return begun if begun and len(set(years_in(case.document.quote(opening)))) == 1 else None


def _faults(case: Case, year: int) -> Iterator[Verdict]:
    for period in find_periods(case.document):
        if period.until is None or not f"{year}-01-01" <= period.until < f"{year}-12-31":
            continue
        sentence = _sentence(case, period)
        is_late = period.until >= f"{year}-{LATE}"
        beside = sentence if is_late else _around(case, period)
        if _is_of_data(case, sentence, period) and not _has_whole(case, beside):
            status: Status = "fail" if is_late else "review"
            quote = case.document.quote(period.span)
            yield Verdict(status, Message.of("full-year.partial", period=quote), (sentence,))


def _sentence(case: Case, period: Period) -> Span:
    start, end = _around(case, period)
    found = sentences(case.document.text, Span(start, end))
    return next((one for one in found if one.holds(period.span)), period.span)


def _around(case: Case, period: Period) -> Span:
    """Return the words near the period in its paragraph."""
    block = case.document.blocks[case.document.paragraph(period.span.start)].span
    start, end = period.span.start - AROUND, period.span.end + AROUND
    return Span(max(block.start, start), min(block.end, end))


def _is_of_data(case: Case, sentence: Span, period: Period) -> bool:
    """Whether a figure follows, or the sentence says that it is about the figures."""
    figures = case.facts.figures
    after = bisect_left(figures, period.span.end, key=_start)
    follows = after < len(figures) and sentence.holds(figures[after].span)
    return follows or bool(DATA.search(case.document.quote(sentence)))


def _start(figure: Figure) -> int:
    return figure.span.start


def _has_whole(case: Case, beside: Span) -> bool:
    """Whether the words `beside` the period give the whole year's figures too."""
    return bool(WHOLE.search(case.document.text, *beside))
