"""Parts that reports share and no pack declares: headings that say the same in most of them."""

from collections import Counter
from collections.abc import Iterator, Sequence

from checker.facts.facts import Facts
from checker.facts.headings import ENOUGH, YEAR, alike_of, fold_heading, likeness, score
from checker.facts.vocabulary import Alike, SectionConcept
from checker.patterns import pattern

ALIKE = 0.6  # share of pairs of characters by which two wordings are one part
LONGEST = 24  # characters; a longer heading is a sentence
COMMON = pattern("工作|情况|开展|方面|主要")
EDGES = " 　的、，。：；,.;:"

Headings = Sequence[frozenset[str]]


def concepts(facts: Sequence[Facts], least: float) -> tuple[SectionConcept, ...]:
    """Return the parts that at least `least` reports have under headings nobody declared."""
    headings = [frozenset(_undeclared(one)) for one in facts]
    groups: list[SectionConcept] = []
    common = Counter(title for titles in headings for title in titles)
    for title, _ in sorted(common.items(), key=lambda one: (-one[1], one[0])):
        _join(title, groups, alike_of(facts[0].vocabulary.alike))
    return tuple(one for one in groups if _count(one, headings) >= least)


def _undeclared(facts: Facts) -> Iterator[str]:
    """Yield the headings of a report that no declared part explains, without their years."""
    declared = [facts.concept(name) for name in facts.vocabulary.sections]
    for section in facts.document.sections:
        title = YEAR.sub("", section.title).strip(EDGES)
        is_short = len(fold_heading(title)) > 1 and len(title) <= LONGEST
        if is_short and not any(
            score(one, section.title, section.level) >= ENOUGH for one in declared
        ):
            yield title


def _join(title: str, groups: list[SectionConcept], alike: Alike) -> None:
    """Put `title` to the first group that it is like, or let it begin one."""
    core = _core(title, alike)
    for at, one in enumerate(groups):
        other = _core(one.name, alike)
        if likeness(SectionConcept(other), core) >= ALIKE or core == other:
            groups[at] = one._replace(names=(*one.names, title))
            return
    groups.append(SectionConcept(title, names=(title,)))


def _core(title: str, alike: Alike) -> str:
    """Return what of a heading tells it from others: 巡河 of 巡河工作情况."""
    folded = fold_heading(title, alike)
    return COMMON.sub("", folded) or folded


def _count(concept: SectionConcept, headings: Headings) -> int:
    return sum(not titles.isdisjoint(concept.names) for titles in headings)
