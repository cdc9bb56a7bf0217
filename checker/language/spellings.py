"""How a term may be written in a report: itself, its synonyms, and with a character lost."""

import re
from collections.abc import Iterable, Iterator

from checker.document.damage import LOST
from checker.document.model import Span
from checker.document.text.fold import Folded, fold_term
from checker.facts.vocabulary import Vocabulary
from checker.language.tree import Term

SIGNS = 3  # signs that may stand for one lost character: one for each of its bytes


def spellings(term: Term, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the folded words that stand for `term`: itself and its synonyms."""
    if term.kind == "title":
        return (fold_term(term.text),)
    return tuple(fold_term(word) for word in (term.text, *vocabulary.lexicon.get(term.text, ())))


def damaged(words: Iterable[str], folded: Folded) -> Iterator[Span]:
    """Yield where lost characters may have been one or two of any of the folded `words`."""
    for word in filter(_is_long, words):
        for match in re.finditer("|".join(_damaged_forms(word)), folded.text):
            yield folded.source(match.start(), match.end())


def _is_long(word: str) -> bool:
    return len(word) > 1


def _damaged_forms(word: str) -> Iterator[str]:
    """Yield patterns for `word` with one character lost, or one inside it and the next."""
    for at in range(len(word)):
        for after in (at + 1, at + 2):
            before, behind = word[:at], word[after:]
            if after == at + 1 or (before and behind):
                yield f"{re.escape(before)}{LOST}{{1,{SIGNS}}}{re.escape(behind)}"
