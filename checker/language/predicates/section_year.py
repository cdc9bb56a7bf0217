"""A part is about the right year.

    year of 下一步安排 section must be the next year
    下一步安排 部分 的年度 必须为 次年

The year named in the part's heading, or else in its first sentence, is the report year or the
year after it. A part that names no year says 下一年度 or the like and is right, and so is one that
shares its heading with another part (问题和下一步打算): its first sentence may be about that one.
What an earlier year is to bring there (制定2023年普法计划, 2023年，我局将重点做好) wants a look.

Holds (report on 2023): 三、2024年法治政府建设的主要安排
Does not hold (report on 2023): 三、2023年工作计划
"""

from checker.document.model import Span
from checker.facts.sentences import sentences, without_titles
from checker.language.case import Case
from checker.language.scope import scope_of
from checker.language.tree import Section
from checker.language.verdict import Verdict
from checker.messages import Message
from checker.patterns import pattern

# 2021—2025年 is the period of a plan, 到2025年底 an aim, not the year that a section is about.
YEAR = pattern(
    r"(?<![\d—－~～至到-])(20\d{2})\s?(?:年(?!以来|底前)|(?=[^\d\s年—－~～至-]))(?![—－~～至-])"
)

AHEAD = (
    pattern(
        r"(?:制定|编制|拟定|谋划)[^,，;；。、\d]{0,8}(20\d{2})\s?年度?[^,，;；。、\d]{0,14}(?:计划|方案|要点)"
    ),
    pattern(
        r"(?:^|(?<=\n))\s*(20\d{2})\s?年度?[,，]?[^,，;；。、：:\d\n]{0,8}"
        r"(?:[将拟](?![来近])|继续|重点(?:抓好|做好|开展|推进)|主要(?:抓好|做好|从|围绕))"
    ),
    pattern(r"(?:力争|确保|争取)[在于到至]?\s?(20\d{2})\s?年"),
)


def evaluate(case: Case, *, section: Section, offset: int) -> Verdict:
    """Judge whether the part names no other year than the report year plus `offset`."""
    searched = scope_of(case, section)
    if searched.lacks:
        return Verdict("not-checked", searched.lacks, searched=searched.names)
    if case.document.head.year is None:
        return Verdict("not-checked", Message.of("year.unknown"))
    wanted = case.document.head.year + offset
    named = _named(case, section, searched.spans[0])
    stale = _stale(case, searched.spans[0], wanted)
    if stale and all(int(case.document.quote(one)[:4]) == wanted for one in named):
        years = tuple(dict.fromkeys(int(case.document.quote(one)) for one in stale))
        message = Message.of("year.named", part=section.name, years=years, wanted=wanted)
        return Verdict("review", message, stale)
    if not named:
        return Verdict("pass", Message.of("year.none", part=section.name), searched=searched.names)
    years = tuple(int(case.document.quote(one)[:4]) for one in named)
    message = Message.of("year.named", part=section.name, years=years, wanted=wanted)
    return Verdict("pass" if wanted in years else "fail", message, named)


def _named(case: Case, section: Section, span: Span) -> tuple[Span, ...]:
    """Return the years of the heading, or of the first sentence below it."""
    heading = case.facts.part(section.name).heading
    years = _years(case, heading) if heading else ()
    if years:
        return years
    if heading and _is_shared(case, section, heading):
        return ()
    body = Span(heading.end, span.end) if heading else span
    first = next(sentences(case.document.text, body), None)
    return _years(case, first) if first else ()


def _stale(case: Case, span: Span, wanted: int) -> tuple[Span, ...]:
    """Return the years before `wanted` that are to bring something yet."""
    words = without_titles(case.document.quote(span))
    found = sorted(one.span(1) for ahead in AHEAD for one in ahead.finditer(words))
    years = (Span(span.start + start, span.start + end) for start, end in found)
    return tuple(one for one in years if int(case.document.quote(one)) < wanted)


def _is_shared(case: Case, section: Section, heading: Span) -> bool:
    others = (name for name in case.vocabulary.sections if name != section.name)
    return any(case.facts.part(name).heading == heading for name in others)


def _years(case: Case, span: Span) -> tuple[Span, ...]:
    found = YEAR.finditer(without_titles(case.document.quote(span)))
    return tuple(Span(span.start + one.start(), span.start + one.end()) for one in found)
