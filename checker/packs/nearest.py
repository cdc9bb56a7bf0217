"""Did you mean: the nearest legal word."""

from collections.abc import Iterable

from checker.messages import Message

CLOSE = 0.5  # low enough for four Chinese characters with two in common
CLOSE_LETTERS = 0.6  # of Latin letters, half are soon in common: where, expires


def nearest_word(word: str, words: Iterable[str]) -> str | None:
    """Return the one of `words` that is most like `word`, or None."""
    from difflib import get_close_matches

    folded = {one.casefold(): one for one in words}
    cutoff = CLOSE_LETTERS if word.isascii() else CLOSE
    found = get_close_matches(word.strip().casefold(), folded, n=1, cutoff=cutoff)
    return folded[found[0]] if found else None


def did_you_mean(word: str, words: Iterable[str]) -> Message | None:
    """Return the hint that names the word nearest to `word`, or None."""
    found = nearest_word(word, words)
    return Message.of("pack.near", word=found) if found else None
