"""What reports may share: every declared part and indicator, and what their texts repeat."""

from collections.abc import Iterator, Sequence
from typing import Literal, cast

from checker.derive.terms import citations, terms
from checker.document.model import Span
from checker.facts.facts import Facts
from checker.facts.vocabulary import SectionConcept
from checker.language.tree import Level, Predicate, Section, Sentence, Term, Terms, Value, Wanted

Kind = Literal["count", "amount", "rate"]
Candidate = tuple[str, str, Sentence]


def candidates(
    facts: Sequence[Facts], own: Sequence[SectionConcept], least: float
) -> Iterator[Candidate]:
    """Yield kind, name and requirement of all that may be shared.

    Parts and indicators are demanded; a document or a word that most reports happen to have is
    only advised.
    """
    vocabulary = facts[0].vocabulary
    for name in (*_apart(facts), *(one.name for one in own)):
        yield "part", name, _sentence("must", "have_section", section=Section(name))
    for name, indicator in vocabulary.indicators.items():
        for kind in indicator.kinds:
            wanted = Wanted(name, cast("Kind", kind))
            yield "indicator", name, _sentence("must", "report", wanted=wanted)
    for title in citations(facts, least):
        yield "cite", title, _sentence("should", "cite", terms=_one(Term("title", title)))
    for term in dict.fromkeys((*vocabulary.lexicon, *terms(facts, least))):
        yield "term", term, _sentence("should", "mention", terms=_one(Term("word", term)))


def _apart(facts: Sequence[Facts]) -> Iterator[str]:
    """Yield the declared parts; of two that every report has at the same place, the first."""
    known: set[tuple[Span | None, ...]] = set()
    for name in facts[0].vocabulary.sections:
        places = tuple(one.part(name).span for one in facts)
        if places not in known:
            yield name
            if all(places):
                known.add(places)


def _sentence(level: Level, verb: str, **arguments: Value) -> Sentence:
    return Sentence(level, False, Predicate(verb, tuple(arguments.items())))


def _one(term: Term) -> Terms:
    return Terms("all", (term,))
