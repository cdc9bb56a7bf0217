"""How a term may be written in a report: itself, its synonyms, and with a character lost."""

from collections.abc import Iterable, Iterator

from checker.document.model import Span
from checker.document.text.fold import fold_term
from checker.facts.facts import Facts
from checker.facts.vocabulary import Vocabulary
from checker.language.tree import Term


def spellings(term: Term, vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the folded words that stand for `term`: itself and its synonyms."""
    if term.kind == "title":
        return (fold_term(term.text),)
    return tuple(fold_term(word) for word in (term.text, *vocabulary.lexicon.get(term.text, ())))


def damaged(words: Iterable[str], facts: Facts) -> Iterator[Span]:
    """Yield where one of the folded `words` may stand, but for characters that are lost."""
    folded = facts.folded
    for word in words:
        for start, end in facts.lost:
            for before, behind in _around(word):
                if folded.text.endswith(before, 0, start) and folded.text.startswith(behind, end):
                    yield folded.source(start - len(before), end + len(behind))
                    break


def _around(word: str) -> Iterator[tuple[str, str]]:
    """Yield what of `word` is left if one character is lost, or one inside it and the next."""
    for at in range(len(word)):
        for after in (at + 1, at + 2):
            before, behind = word[:at], word[after:]
            if (before and behind) or (after == at + 1 and len(word) > 1):
                yield before, behind
