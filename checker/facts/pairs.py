"""How alike two names are: by the pairs of neighbouring characters that they share."""

from functools import lru_cache


def share_of_pairs(one: str, other: str) -> float:
    """Return 0 to 1, the Dice coefficient of the pairs of `one` and `other`; 0 without any."""
    ours, theirs = _pairs(one), _pairs(other)
    return 2 * len(ours & theirs) / (len(ours) + len(theirs)) if ours and theirs else 0


@lru_cache(maxsize=4096)
def _pairs(word: str) -> frozenset[str]:
    return frozenset(word[at : at + 2] for at in range(len(word) - 1))
