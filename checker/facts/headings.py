"""How far a heading says that a section is about a concept."""

from collections.abc import Mapping
from functools import lru_cache

from checker.facts.once import once
from checker.facts.pairs import share_of_pairs
from checker.facts.sentences import any_row
from checker.facts.vocabulary import Alike, SectionConcept, Words
from checker.patterns import pattern

ENOUGH = 60
SAME = 100
YEAR = pattern(r"[12]\d{3}(?:[-—－~～至][12]\d{3})?年?度?|今年度?|本年度|上一?年度|年度")
# 亟待解决的问题 is not solved yet.
PENDING = pattern(r"(?:仍需|还需|尚需|亟需|急需|需要|亟待|有待|尚待|仍待)(?:进一步)?(?:加以)?\w{2}")
# 2021—2025年 is the period of a plan.
LONE_YEAR = pattern(r"(?<![\d—－~～至-])(20\d\d)(?=\s?年)")
WORK, LONGEST_OURS = "建设工作", 2  # 我局法治政府建设工作
FILLER = pattern(r"[的和及与、，,;；：:。.\s“”\"'‘’《》]|方面$")


@once
def alike_of(declared: Mapping[str, Words]) -> Alike:
    """Return the words that packs declare to be alike in headings, each with its substitute."""
    return tuple((word, same) for same, words in declared.items() for word in words)


@lru_cache(maxsize=4096)
def fold_heading(title: str, alike: Alike = ()) -> str:
    """Return what of a heading tells sections apart: no year, no joining words, one of `alike`."""
    folded = FILLER.sub("", YEAR.sub("", title))
    for word, same in alike:
        folded = folded.replace(word, same)
    return folded


def score(concept: SectionConcept, title: str, level: int, year: int | None = None) -> float:
    """Return 0 to 110: the whole wording, a wording inside the heading, or its words in a row.

    A word to avoid is a veto, except against a whole wording. The first level adds 10, the
    second 5, so that a part of its own wins over a sub-heading that says the same. What looks
    beyond `year`, the one reported on, is a part that does, and never what was done.
    """
    words = _match(concept, title, fold_heading(title, concept.alike))
    if year and is_later(title, year):
        words = 0 if concept.thematic else max(words, ENOUGH * (concept.ahead and level == 1))
    return words + max(15 - 5 * level, 0) if words else 0


@lru_cache(maxsize=4096)
def is_later(words: str, year: int) -> bool:
    """Whether the years that `words` name, those of plans left out, are all later than `year`."""
    years = [int(one) for one in LONE_YEAR.findall(words)]
    return bool(years) and min(years) > year


def likeness(concept: SectionConcept, title: str) -> float:
    """Return 0 to 1: how many of the heading's pairs of characters the nearest name shares."""
    folded = fold_heading(title, concept.alike)
    return max(share_of_pairs(folded, name) for name in _wordings(concept))


def _match(concept: SectionConcept, title: str, folded: str) -> float:
    names = _wordings(concept)
    if folded in names:
        return SAME
    settled = _settled(title)
    if any(word in settled for word in concept.avoid):
        return 0
    inside = [name for name in names if len(name) > 3 and _names(concept, name, folded)]
    if inside:
        return 70 + 20 * max(map(len, inside)) / len(folded)
    return ENOUGH if any_row(concept.headings, title) else 0


def _names(concept: SectionConcept, name: str, folded: str) -> bool:
    """Whether a heading holds `name`; 全面部署法治政府建设工作 is one of the measures, not all of them."""
    at = folded.find(name)
    is_one = concept.thematic and name.endswith(WORK) and at > LONGEST_OURS
    return at >= 0 and not is_one


@lru_cache(maxsize=4096)
def _settled(title: str) -> str:
    return PENDING.sub("", title)


def _wordings(concept: SectionConcept) -> Words:
    return _folded(concept.name, concept.names, concept.alike)


@lru_cache(maxsize=256)
def _folded(name: str, names: Words, alike: Alike) -> Words:
    return tuple(dict.fromkeys(fold_heading(one, alike) for one in (name, *names)))
