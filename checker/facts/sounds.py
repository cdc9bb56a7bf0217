"""Set phrases with one character that only sounds right: 贯彻落时 for 贯彻落实.

A table of wordings lists such phrases behind ≈. No slip is a character that is a word of its own
(整和优化 in 结构调整和优化升级), nor one that makes a word with its neighbours (行政监察 beside
行政检查): those may be meant.
"""

from collections.abc import Iterator, Sequence
from functools import cache
from os.path import dirname, join

from checker.facts.words import has_word_at
from checker.records import NamedTuple

ALIKE = "≈"
SOUNDS = join(dirname(__file__), "sounds.txt")
WINDOW = 4  # characters of a phrase at least: fewer come about by accident
ALONE = frozenset(
    "的和是与在为以其已及将由或对各于从但并且区市县省院所者则之而因至又也就都可应未无不有"
)


class Phrases(NamedTuple):
    """Phrases and their sounds; of all first and last characters the sounds, and as written.

    `lines` are the phrases, each between two ends of line, and `sounds` what they sound like,
    sign by sign. Few places of a text sound like an edge and are none: only for those are they
    gone through.
    """

    lines: str
    sounds: str
    edges: frozenset[str]
    right: frozenset[str]


def phrases_of(words: Sequence[str]) -> Phrases:
    """Make phrases, folded, ready to be looked for."""
    lines = "\n".join(("", *words, ""))
    sounds = lines.translate(_sounds())
    return Phrases(lines, sounds, _edges(sounds.split("\n")), _edges(words))


def misspelt(text: str, phrases: Phrases) -> Iterator[tuple[int, int, str]]:
    """Yield where in `text`, folded, a phrase stands with one wrong character, and the phrase."""
    sounds = text.translate(_sounds())
    for at in range(len(sounds) - WINDOW + 1):
        edge = sounds[at : at + WINDOW]
        if edge in phrases.edges and text[at : at + WINDOW] not in phrases.right:
            for phrase, offset in _with_edge(edge, phrases):
                start = max(at - offset, 0)
                if _is_slip(text, start, phrase):
                    yield start, start + len(phrase), phrase


def _edges(words: Sequence[str]) -> frozenset[str]:
    return frozenset([one[:WINDOW] for one in words] + [one[-WINDOW:] for one in words])


def _with_edge(edge: str, phrases: Phrases) -> Iterator[tuple[str, int]]:
    """Yield the phrases that begin or end with a sound, and how far in them it stands."""
    at = phrases.sounds.find(edge)
    while at >= 0:
        start, end = phrases.sounds.rindex("\n", 0, at) + 1, phrases.sounds.index("\n", at)
        if start == at or at + WINDOW == end:
            yield phrases.lines[start:end], at - start
        at = phrases.sounds.find(edge, at + 1)


def _is_slip(text: str, start: int, right: str) -> bool:
    """Whether `text` has `right` at `start` but for one character, which no word accounts for."""
    found = text[start : start + len(right)]
    wrong = [at for at, sign in enumerate(found) if sign != right[at]]
    return (
        len(found) == len(right)
        and len(wrong) == 1
        and found[wrong[0]] not in ALONE
        and not has_word_at(text, start + wrong[0])
    )


@cache
def _sounds() -> dict[int, str]:
    """Return for each character the first of those that sound like it; see tests/tools."""
    with open(SOUNDS, encoding="utf-8") as file:
        return {ord(one): line[0] for line in file.read().splitlines() for one in line}
