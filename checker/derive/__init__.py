"""A pack proposed from good reports of one genre: what most of them share, as rules.

Candidates come from the vocabulary and from the texts; which of them hold, and in how many
reports, the engine itself says, so that a proposal means what its rules mean.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from checker.api import Checker
from checker.derive.candidates import candidates
from checker.derive.headings import concepts
from checker.document.model import Document
from checker.errors import At, CheckerError
from checker.facts.facts import Facts
from checker.facts.vocabulary import SectionConcept, Vocabulary
from checker.language.format import format_sentence
from checker.language.tree import Sentence
from checker.messages import Message
from checker.packs.model import LoadedPacks, Pack, Rule
from checker.records import NamedTuple

__all__ = ["Proposal", "Shared", "derive"]


class Shared(NamedTuple):
    """A requirement that `met` of the reports meet; `kind` is part, indicator, cite or term."""

    kind: str
    name: str
    sentence: Sentence
    met: int


class Proposal(NamedTuple):
    """What reports of `genre` ("" where it is unknown) share, most widely shared first.

    `sections` are the parts among the rules that no pack declares yet.
    """

    genre: str
    reports: int
    support: float
    shared: tuple[Shared, ...]
    sections: tuple[SectionConcept, ...] = ()


def derive(documents: Sequence[Document], vocabulary: Vocabulary, support: float) -> Proposal:
    """Propose what at least a share of `support` of the reports have in common.

    Raises CheckerError where they are of several genres.
    """
    facts = [Facts(document, vocabulary) for document in documents]
    genre = _genre(facts)
    least = support * len(facts) - 1e-9
    own = concepts(facts, least)
    wider = vocabulary._replace(
        sections={**vocabulary.sections, **{one.name: one for one in own}},
    )
    found = _counted(documents, wider, tuple(candidates(facts, own, least)))
    shared = _said_once(one for one in found if one.met >= least)
    parts = {one.name for one in shared if one.kind == "part"}
    declared = tuple(one for one in own if one.name in parts)
    return Proposal(genre, len(facts), support, shared, declared)


def _said_once(shared: Iterable[Shared]) -> tuple[Shared, ...]:
    """Leave out the words that a figure asked for names already: 持证执法人员."""
    kept = tuple(shared)
    figures = [one.name for one in kept if one.kind == "indicator"]
    return tuple(
        one for one in kept if one.kind != "term" or not any(one.name in name for name in figures)
    )


def _genre(facts: Iterable[Facts]) -> str:
    """Return the genre of the reports; a few that are not recognised do not matter."""
    names = Counter(one.genre.name for one in facts if one.genre.name)
    if len(names) > 1:
        raise CheckerError(Message.of("derive.genres", genres=tuple(names)))
    return next(iter(names), "")


def _counted(
    documents: Sequence[Document],
    vocabulary: Vocabulary,
    wanted: tuple[tuple[str, str, Sentence], ...],
) -> tuple[Shared, ...]:
    """Judge each report by each candidate; the most widely shared of a kind come first."""
    rules = tuple(
        Rule(str(number), format_sentence(sentence, "en"), sentence, At("", 1, 1))
        for number, (_, _, sentence) in enumerate(wanted)
    )
    checker = Checker(LoadedPacks((Pack("derived", "", "", "", "", rules=rules),), vocabulary))
    counts: Counter[str] = Counter()
    for document in documents:
        found = checker.check(document).findings
        counts.update(one.rule.id for one in found if one.status == "pass")
    shared = (
        Shared(kind, name, sentence, counts[str(number)])
        for number, (kind, name, sentence) in enumerate(wanted)
    )
    return tuple(sorted(shared, key=_rank))


def _rank(one: Shared) -> tuple[int, int]:
    return ("part", "indicator", "cite", "term").index(one.kind), -one.met
