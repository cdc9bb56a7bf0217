"""Where a report has the parts that a pack declares, and how each was found.

By a heading first, by the thematic first level where the concept allows it, then by a sentence;
a part that is named and says nothing is a ``formula``.
"""

from typing import Literal

from checker.document.model import Document, Section, Span
from checker.facts.ahead import AHEAD, NOW_AND_LATER, turn_to_next_year
from checker.facts.headings import ENOUGH, is_later, likeness, score
from checker.facts.hollow import is_empty, is_hollow
from checker.facts.sentences import (
    any_row,
    clauses,
    sentences,
    sentences_with,
    titles,
    without_titles,
)
from checker.facts.vocabulary import SectionConcept
from checker.patterns import pattern
from checker.records import NamedTuple

Found = Literal["section", "subsection", "thematic", "paragraph", "formula", "missing"]
LEAST_BODY = 12  # characters beside the formula that a part must hold to say anything
LONGEST_FORMULA = 80  # characters; who takes more to say that there are gaps is to be read
OPENING_WORDS = 12  # characters in which a section says that it is about the year to come
# Characters of words that name a part, and how deep they count; a name must make up half of them,
# or the words be in a row, and no sentence.
LONGEST_LABEL, LABELLED, NAMED = 40, 3, 80
LABEL_END = pattern(r"[。：:；;\n]")
FIGURE = pattern(r"\d(?!年)")
LIKE = 0.5  # share of pairs of characters that make a heading worth showing


class Part(NamedTuple):
    """One concept in one report.

    `span` is all of the part, `heading` its heading (None where it has none), `nearest` what
    came closest to a missing part.
    """

    concept: str
    found: Found
    span: Span | None = None
    heading: Span | None = None
    nearest: Span | None = None


class Claim(NamedTuple):
    """A concept and the section whose heading fits it best, if one does."""

    concept: SectionConcept
    section: Section | None


def claim_of(concept: SectionConcept, document: Document) -> Claim:
    """Return `concept` with the section whose heading fits it best, the first one among equals."""
    year = document.head.year
    rated = [
        (score(concept, one.title, one.level, year), -index)
        for index, one in enumerate(document.sections)
    ]
    top = max(rated, default=(0, 0))
    return Claim(concept, document.sections[-top[1]] if top[0] >= ENOUGH else None)


def find_part(claim: Claim, document: Document, others: tuple[Claim, ...] = ()) -> Part:
    """Find a part in `document`; what `others` claim is never its thematic body."""
    concept = claim.concept
    section = claim.section or _last_words(concept, document, others)
    if section and not (concept.thematic and _is_within_other(section, others)):
        return _of_section(concept, document, section)
    free = _free(document, others) if concept.thematic else ()
    if len(free) > 1:
        return Part(concept.name, "thematic", Span(free[0].span.start, free[-1].span.end))
    part = _of_sentences(concept, document, others)
    if part.found == "missing" and free and _is_main(free[0], document):
        return Part(concept.name, "paragraph", free[0].heading)
    return part


def _is_within_other(section: Section, others: tuple[Claim, ...]) -> bool:
    """Whether a sub-section is one of another part: 八、明年计划（一）推进法治政府建设工作."""
    tops = (one.section for one in others if not one.concept.thematic)
    return any(top and top.level < section.level and top.span.holds(section.span) for top in tops)


def items_of(concept: SectionConcept, document: Document, span: Span) -> tuple[Span, ...]:
    """Return the items inside `span`: sub-sections, 一是…, or else what the concept's words mark."""
    inner = [one for one in document.sections if span.holds(one.span) and one.span != span]
    top = min((one.level for one in inner), default=0)
    numbered = [one.heading for one in inner if one.level == top]
    listed = [one.label for one in document.items if span.holds(one.span)]
    counted: list[Span] = max(numbered, listed, key=len)
    if len(counted) > 1:
        return tuple(counted)
    marked = _marked(concept, document, span)
    return tuple(marked if len(marked) > len(counted) else counted)


def _marked(concept: SectionConcept, document: Document, span: Span) -> list[Span]:
    """Return the clauses with a word of the concept, or without any the sentences below headings."""
    wanted = ((concept.items,),) if concept.items else ()
    headings = () if wanted else [one.heading for one in document.sections]
    return [
        one
        for one in (clauses if wanted else sentences)(document.text, span)
        if (not wanted or any_row(wanted, document.quote(one)))
        and not is_empty(concept, document.quote(one))
        and not any(heading.holds(one) for heading in headings)
    ]


def _of_section(concept: SectionConcept, document: Document, named: Section) -> Part:
    section = _with_recounted(document, named)
    body = Span(section.heading.end, section.span.end)
    says = _says_enough(concept, document, body) or _says_something(concept, document, section)
    ends_within = body.start <= document.breaks_off < min(body.end, len(document.text.rstrip()))
    if not (says or ends_within or items_of(concept, document, body)):
        return Part(concept.name, "formula", section.span, section.heading)
    own = section.level == 1 or _is_shared(concept, document, section)
    found: Found = "section" if own else "subsection"
    return Part(concept.name, found, section.span, section.heading)


def _says_enough(concept: SectionConcept, document: Document, body: Span) -> bool:
    """Whether enough is said beside formulas and clauses that go with any matter."""
    formulas = {
        one
        for one in _formulas(concept, document, body)
        if len(document.quote(one)) <= LONGEST_FORMULA
    }
    said = 0
    for one in sentences(document.text, body):
        said += 0 if one in formulas else _told(concept, document, one)
        if said >= LEAST_BODY:
            return True
    return False


def _told(concept: SectionConcept, document: Document, sentence: Span) -> int:
    """Return how many characters of `sentence` are in clauses that say something, marks included."""
    every = (document.quote(one) for one in clauses(document.text, sentence))
    hollow = sum(len(one) + 1 for one in every if is_hollow(one, concept.hollow))
    return len(document.quote(sentence)) - hollow


def _with_recounted(document: Document, section: Section) -> Section:
    """Let a heading with nothing below it hold the next one that has its number again: 一、 一、."""
    at = document.sections.index(section) + 1
    below = document.sections[at] if at < len(document.sections) else section
    alike = (below.level, below.marker) == (section.level, section.marker) and section.marker
    if not alike or document.text[section.heading.end : section.span.end].strip():
        return section
    return section._replace(span=Span(section.span.start, below.span.end))


def _says_something(concept: SectionConcept, document: Document, section: Section) -> bool:
    """Whether a heading is all that a section says, and enough: 二、存在的问题是人手不足，普法单一."""
    spoken = list(clauses(document.text, section.heading))[1:]
    wanted = ((concept.items,),) if concept.items else ()
    return bool(wanted) and any(any_row(wanted, document.quote(one)) for one in spoken)


def _is_shared(concept: SectionConcept, document: Document, section: Section) -> bool:
    """Whether the first-level section that holds `section` is named as the part too: 问题和打算."""
    year = document.head.year
    return any(
        score(concept, one.title, 1, year) >= ENOUGH
        for one in document.sections
        if one.level == 1 and one.span.start < section.span.start < one.span.end
    )


def _last_words(
    concept: SectionConcept, document: Document, others: tuple[Claim, ...]
) -> Section | None:
    """Return the last first-level section if it begins with the year to come: 2024年，重点…."""
    top = [one for one in document.sections if one.level == 1]
    if not (concept.ahead and len(top) > 1):
        return None
    body = Span(top[-1].heading.end, top[-1].span.end)
    first = next(sentences(document.text, body), None)
    words = document.quote(first) if first else ""
    year = document.head.year
    later = year is not None and is_later(words[:OPENING_WORDS], year)
    if not (later or any_row(concept.sentences, words)):
        return None
    taken = (one.section for one in others if one.concept != concept)
    return None if top[-1] in taken else top[-1]


def _free(document: Document, others: tuple[Claim, ...]) -> tuple[Section, ...]:
    """Return the first-level sections that belong to no other part."""
    taken = {one.section or _last_words(one.concept, document, others) for one in others}
    return tuple(one for one in document.sections if one.level == 1 and one not in taken)


def _is_main(section: Section, document: Document) -> bool:
    """Whether the report says nowhere else as much as in this section, whatever it is called."""
    sizes = [one.span.end - one.span.start for one in document.sections if one.level == 1]
    return len(sizes) > 1 and section.span.end - section.span.start == max(sizes)


def _of_sentences(concept: SectionConcept, document: Document, others: tuple[Claim, ...]) -> Part:
    rest = _after_opening(document)
    turn = turn_to_next_year(document, rest) if concept.ahead else None
    if turn:
        return Part(concept.name, "paragraph", turn)
    masked = NOW_AND_LATER.sub(lambda one: "\0" * len(one[0]), without_titles(document.text))
    formulas = tuple(
        one
        for one in _formulas(concept, document, rest)
        if not concept.ahead or AHEAD.search(document.quote(one))
    )
    for one in sentences_with(concept.sentences, masked, rest):
        if one not in formulas:
            return Part(concept.name, "paragraph", one)
    label = _label(concept, document)
    if label:
        return Part(concept.name, "paragraph", label)
    if formulas:
        return Part(concept.name, "formula", formulas[0])
    return Part(concept.name, "missing", nearest=_nearest(concept, document, others))


def _label(concept: SectionConcept, document: Document) -> Span | None:
    """Return the paragraph whose first words name the part: 二是存在的不足。…, 存在的不足：…, a cell."""
    labels = {one.span.start: one.label for one in document.items}
    title = document.head.title
    begin = max(_after_opening(document).start, title.span.end if title else 0)
    for block in document.blocks:
        start = block.span.start
        label = labels.get(start) or _first_words(document.text, block.span)
        words = document.quote(label)
        if start < begin or len(words) > LONGEST_LABEL or FIGURE.search(words):
            continue
        # Where nothing else is said, words of the part in a row (ENOUGH) name it as well.
        stated = label.end == block.span.end or document.text[label.end] in "：:"
        said = score(concept, words, LABELLED, document.head.year)
        if said >= NAMED or (stated and said == ENOUGH):
            return block.span
    return None


def _first_words(text: str, span: Span) -> Span:
    match = LABEL_END.search(text, span.start, min(span.end, span.start + LONGEST_LABEL + 1))
    return Span(span.start, match.start()) if match else span


def _formulas(concept: SectionConcept, document: Document, span: Span) -> tuple[Span, ...]:
    """Return the sentences that only say that there is such a part."""
    return tuple(
        one
        for one in sentences_with(concept.formula, document.text, span)
        if _is_formula(concept, document, one)
    )


def _is_formula(concept: SectionConcept, document: Document, sentence: Span) -> bool:
    """Whether no other clause of `sentence`, which holds a formula, has a word of the concept.

    Nor may the next sentence begin with one: ……切实履行第一责任人职责。主持召开会议4次。
    """
    behind = document.text[sentence.end : sentence.end + LONGEST_LABEL].lstrip("。；;")
    if concept.items and behind.startswith(concept.items):
        return False
    others = (
        document.quote(one)
        for one in clauses(document.text, sentence)
        if not is_empty(concept, document.quote(one))
    )
    return not concept.items or not any(any_row(((concept.items,),), one) for one in others)


def _after_opening(document: Document) -> Span:
    opening = document.head.opening
    return Span(opening.end if opening else 0, len(document.text))


def _nearest(concept: SectionConcept, document: Document, others: tuple[Claim, ...]) -> Span | None:
    """Return the 《title》 that holds the words, or the heading most alike that is no other part's."""
    for one in titles(document.text):
        if any_row((*concept.sentences, *concept.headings), document.quote(one)):
            return one
    taken = {one.section for one in others}
    free = (one for one in document.sections if one not in taken)
    rated = max(((likeness(concept, one.title), one.heading) for one in free), default=(0.0, None))
    return rated[1] if rated[0] >= LIKE else None
