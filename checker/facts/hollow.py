"""Clauses that name a part, or go with any matter, and so say nothing: 进一步提高政治站位."""

from checker.facts.once import once
from checker.facts.sentences import any_row
from checker.facts.vocabulary import SectionConcept, Words
from checker.patterns import pattern

# 还需进一步加强, 需要改进和提高 say nothing of what is lacking.
BETTER = "(?:加强|改进|提高|完善|提升|改善|解决|克服|努力)"
TO_BE_BETTER = pattern(
    r"(?:[今以]后|下一步|我们)?(?:还|仍|尚|也|仍然)?(?:需要?|有待|亟待|须|要|应)"
    r"(?:在(?:今后|以后|下一步)的?工作中)?(?:进一步|不断|继续|加以|认真|切实|努力)*"
    rf"{BETTER}(?:[和与、并]{BETTER})*"
)
# What adds nothing to a clause: a year, a list's marks, quotation marks.
ADDS_NOTHING = pattern(r"20\d\d年度?|[、“”‘’\"'\s]")


def is_empty(concept: SectionConcept, clause: str) -> bool:
    """Whether `clause` names the part, or is hollow, and says no more."""
    named = any_row(concept.formula, clause) or TO_BE_BETTER.fullmatch(clause) is not None
    return named or is_hollow(clause, concept.hollow)


def is_hollow(clause: str, words: Words) -> bool:
    """Whether `clause` is made of `words` alone: 进一步, 压实, 工作责任."""
    if not words:
        return False
    known, lengths = _by_length(words)
    said = ADDS_NOTHING.sub("", clause)
    ends, last = {0}, 0  # of what words can make up, from the start of the clause
    for start in range(len(said)):
        if start > last:
            return False
        if start in ends:
            found = [start + size for size in lengths if said[start : start + size] in known]
            ends.update(found)
            last = max(last, *found, 0)
    return len(said) in ends


@once
def _by_length(words: Words) -> tuple[frozenset[str], tuple[int, ...]]:
    return frozenset(words), tuple(sorted({len(one) for one in words}))
