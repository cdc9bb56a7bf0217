"""Many words found in one pass over a text."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ahocorasick_rs import AhoCorasick


def automaton(words: Iterable[str], *, longest: bool = False) -> "AhoCorasick":
    """Return what finds `words`, in text as a word is; `longest`: of two that overlap only one.

    Of the kinds of automata this one is made ready fastest: most runs judge one report.
    """
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    return AhoCorasick(
        list(words),
        MatchKind.LeftmostLongest if longest else MatchKind.Standard,
        store_patterns=False,
        implementation=Implementation.ContiguousNFA,
    )
