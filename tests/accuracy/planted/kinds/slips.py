"""One character of a word wrong: another, none, two, or two swapped.

Words are those that jieba finds. What makes another word of jieba's is no slip of a character.
"""

import logging
from collections.abc import Callable, Iterator
from functools import lru_cache
from random import Random

import jieba

from tests.accuracy.planted.draft import Draft, Fault, Kind, Plant, put
from tests.accuracy.planted.kinds.mentions import SILENCE
from tests.accuracy.planted.shapes import looking_like
from tests.accuracy.planted.sounds import sounding_like

jieba.setLogLevel(logging.WARNING)
RULES = (
    "wording/typos",
    "wording/fixed-formulations",
    "wording/repeated-words",
    "fazhi/three-systems-terms",
)
COMMON, KNOWN = 2000, 50  # how often jieba met a character that is typed by mistake, and a word
Change = Callable[[str, Random], str | None]


@lru_cache(4)
def _tokens(text: str) -> list[tuple[str, int, int]]:
    return [*jieba.tokenize(text)]


def words(draft: Draft, least: int, most: int) -> Iterator[tuple[str, int, int]]:
    """Yield the words of so many characters, with their places, outside names in 《》."""
    first, last = draft.body
    for word, start, end in _tokens(draft.text):
        if first <= start < last and least <= len(word) <= most and _is_word(word):
            before = draft.text.rfind("《", 0, start)
            if draft.text.rfind("》", 0, start) >= before and word not in draft.head("issuer"):
                yield word, start, end


def slip(change: Change, least: int, most: int = 9) -> Plant:
    """Change one word of so many characters."""

    def plant(draft: Draft, chance: Random) -> Fault | None:
        found = [*words(draft, least, most)]
        chance.shuffle(found)
        for word, start, end in found:
            new = change(word, chance)
            if new and new != word and not jieba.get_FREQ(new):
                return put(draft, start, end, new)
        return None

    return plant


def _is_word(word: str) -> bool:
    return all("一" <= one <= "鿿" for one in word) and (jieba.get_FREQ(word) or 0) > KNOWN


def _exchanged(alike: Callable[[str], str]) -> Change:
    def change(word: str, chance: Random) -> str | None:
        at = chance.randrange(len(word))
        signs = [one for one in alike(word[at]) if (jieba.get_FREQ(one) or 0) > COMMON]
        return f"{word[:at]}{chance.choice(signs)}{word[at + 1 :]}" if signs else None

    return change


def _dropped(word: str, chance: Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + word[at + 1 :]


def _doubled(word: str, chance: Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + word[at] + word[at:]


def _swapped(word: str, chance: Random) -> str:
    at = chance.randrange(len(word) - 1)
    return f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"


def _twice(word: str, _: Random) -> str:
    return word * 2


KINDS = (
    Kind("homophone in a word of two", RULES, slip(_exchanged(sounding_like), 2, 2), SILENCE),
    Kind("homophone in a longer word", RULES, slip(_exchanged(sounding_like), 3), SILENCE),
    Kind("look-alike in a word of two", RULES, slip(_exchanged(looking_like), 2, 2), SILENCE),
    Kind("look-alike in a longer word", RULES, slip(_exchanged(looking_like), 3), SILENCE),
    Kind("character dropped", RULES, slip(_dropped, 3), SILENCE),
    Kind("character doubled", RULES, slip(_doubled, 2), SILENCE),
    Kind("characters swapped", RULES, slip(_swapped, 3), SILENCE),
    Kind("characters of a word of two swapped", RULES, slip(_swapped, 2, 2), SILENCE),
    Kind("word twice", RULES, slip(_twice, 2), SILENCE),
)  # fmt: skip
