"""Marks are paired, or full-width.

    marks must be paired
    标点 必须 成对
    marks must be full-width
    标点 必须 全角

Paired: every quotation mark, bracket and 书名号 has its partner; a pair broken over two
paragraphs has, and numbers of items such as 1） need none. Full-width: no half-width mark beside a
Chinese character. Where the whole text was converted, that is one finding, not one for each mark.
A bracket whose partner is of the other width is left to ``brackets must be well-formed``.

Holds: 落实“三项制度”（见附件）。
Does not hold (paired): 落实“三项制度，成效明显。
Does not hold (full-width): 落实三项制度,成效明显。
"""

from collections.abc import Iterator

from checker.document.model import Span
from checker.facts.wording.marks import Fault
from checker.facts.wording.width import Halves, find_half_width
from checker.facts.words import is_inside_word
from checker.language.case import Case
from checker.language.faults import CITED, verdict_of
from checker.language.mark_mends import of_alone
from checker.language.verdict import Verdict
from checker.language.width_mends import of_halves
from checker.messages import Message

SHOWN = 5  # passages that show a converted text
BESIDE = 8  # characters quoted beside a mark


def evaluate(case: Case, *, what: str) -> Verdict:
    """Judge whether the marks are `what`: ``paired`` or ``full-width``."""
    return _paired(case) if what == "paired" else _full_width(case)


def _paired(case: Case) -> Verdict:
    alone = [one.span for one in case.facts.marks if one.kind == "unpaired"]
    if not alone:
        return Verdict("pass", Message.of("marks.all-paired"))
    cited = tuple(_with_words(case, one) for one in alone[:CITED])
    mends = tuple(of_alone(case.document, alone))
    return Verdict("fail", Message.of("marks.unpaired", count=len(alone)), cited, mends=mends)


def _with_words(case: Case, mark: Span) -> Span:
    """Return `mark` with words of its line: behind an opening mark, before a closing one."""
    text = case.document.text
    if text[mark.start] in "“‘《〈（(【〔[［「『":
        line_end = text.find("\n", mark.end)
        return Span(mark.start, min(mark.end + BESIDE, line_end if line_end >= 0 else len(text)))
    return Span(max(mark.start - BESIDE, text.rfind("\n", 0, mark.start) + 1), mark.end)


def _full_width(case: Case) -> Verdict:
    halves = _without_ends(find_half_width(case.document.text), case.facts.marks)
    otherwise = Verdict("pass", Message.of("marks.all-full"))
    verdict = verdict_of(_of_width(case, halves), otherwise)
    return verdict._replace(mends=of_halves(case.document.text, halves.spans))


def _without_ends(halves: Halves, faults: tuple[Fault, ...]) -> Halves:
    """Return `halves` without those brackets that are ill matched, another rule's fault."""
    ends = {
        at
        for one in faults
        if one.kind == "mixed-width"
        for at in (one.span.start, one.span.end - 1)
    }
    return halves._replace(spans=tuple(one for one in halves.spans if one.start not in ends))


def _of_width(case: Case, halves: Halves) -> Iterator[Verdict]:
    text = case.document.text
    converted = [one for one in halves.spans if text[one.start] in halves.converted]
    if converted:
        signs = "".join(halves.converted)
        message = Message.of("marks.converted", count=len(converted), signs=signs)
        yield Verdict("fail", message, _passages(case, converted, SHOWN))
    slips = [one for one in halves.spans if text[one.start] not in halves.converted]
    if slips:
        message = Message.of("marks.half", count=len(slips))
        yield Verdict("fail", message, _passages(case, slips, CITED))


def _passages(case: Case, marks: list[Span], most: int) -> tuple[Span, ...]:
    """Return `marks` with the words around, those together as one passage, `most` passages."""
    passages: list[Span] = []
    for mark in marks:
        if passages and mark.start < passages[-1].end:
            passages[-1] = Span(passages[-1].start, _around(case, mark).end)
        elif len(passages) == most:
            break
        else:
            passages.append(_around(case, mark))
    return tuple(passages)


def _around(case: Case, mark: Span) -> Span:
    """Return `mark` with the words of its line on both sides, none of them cut."""
    text = case.document.text
    line_end = text.find("\n", mark.end)
    start = max(mark.start - BESIDE, text.rfind("\n", 0, mark.start) + 1)
    end = min(mark.end + BESIDE, line_end if line_end >= 0 else len(text))
    while start < mark.start and _is_inside(text, start):
        start += 1
    while end > mark.end and _is_inside(text, end):
        end -= 1
    return Span(start, end)


def _is_inside(text: str, edge: int) -> bool:
    """Whether a word, or a number, reaches over `edge`."""
    beside = text[max(edge - 1, 0) : edge + 1]
    return (beside.isascii() and beside.isalnum()) or is_inside_word(text, edge)
