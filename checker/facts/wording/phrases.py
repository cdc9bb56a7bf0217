"""Set phrases written with one slip.

A table of wordings lists such phrases behind ≈. A slip is a character that only sounds or looks
right (贯彻落时, 风险评沽), or one that is missing (行政执监督), doubled (依法行行政) or out of its place
(行执政法). Where a word was misspelt, as a rule one of its characters is left that makes no word
with its neighbours: only there is it looked for. What may be meant is none: a character that is a
word of its own (结构调整和优化升级), a phrase that only begins or ends as another does (全面依法治市).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, pairwise

from checker.facts.alike import look_alike, sound_alike
from checker.facts.wording.strays import ALONE, are_neighbours, is_met
from checker.facts.words import is_inside_word
from checker.patterns import pattern
from checker.records import NamedTuple

LEAST = 4  # characters of a phrase: fewer come about by accident
AROUND = 16  # characters on each side of a slip that a phrase may have
LONGEST_ANOTHER = 8  # characters of another phrase that the slip may be of
MARGIN = "\n" * 4
END = "\u3000"  # of each part of a row: folded text has none
# Twice by mistake, but not where a body's name and one of its people meet: 综合执法队队员.
TWICE = pattern(r"(?!([队院局部所站会校区市县镇村厅处科室庭馆])\1[长员民内外级属容志])([一-鿿])\2")

Place = tuple[int, int, str]  # from where to where, and the phrase that ought to stand there


class Phrases(NamedTuple):
    """Phrases, each between two ends of line, with what fills their holes and what follows each sign.

    `holes` has all surroundings of a hole, by the sign that they begin with, and the characters
    that fill it: of two on each side as many as there are (行政_案件), or three where there is
    nothing on the other side (法行政_, 政处罚^ for those behind the hole). `follows` has for each
    character those that phrases have right behind it.
    """

    lines: str
    holes: Mapping[str, str]
    follows: Mapping[str, str]

    def have(self, first: str, second: str) -> bool:
        """Whether the two characters stand side by side in a phrase."""
        return second in self.follows.get(first, "")

    def filling(self, around: str) -> str:
        """Return the characters that phrases have in the hole that `around` surrounds."""
        return _taken_apart(self.holes.get(around[0], "")).get(around, "")


def phrases_of(words: Sequence[str]) -> Phrases:
    """Make phrases, folded, ready to be looked for."""
    return Phrases("\n".join(("", *words, "")), _holes(words), _follows(words))


def misspelt(text: str, strays: Iterable[int], phrases: Phrases) -> Iterator[Place]:
    """Yield where in `text`, folded, a phrase stands with one slip, and the phrase."""
    around = f"{MARGIN}{text}{MARGIN}"
    for start, end, phrase in _slips(around, strays, phrases):
        if not _is_of_another(around, start, phrase, phrases):
            yield start - len(MARGIN), end - len(MARGIN), phrase


def _is_of_another(text: str, start: int, phrase: str, phrases: Phrases) -> bool:
    """Whether what differs from `phrase` is of another that stands there: 实施 + 科级干部, 实施科技."""
    differ = (at for at, sign in enumerate(phrase, start) if text[at] != sign)
    at = next(differ, start)
    return any(
        f"\n{text[first:last]}\n" in phrases.lines
        for first in range(max(at + 1 - LONGEST_ANOTHER, 0), at + 1)
        for last in range(max(at + 1, first + LEAST), first + LONGEST_ANOTHER + 1)
    )


def _slips(text: str, strays: Iterable[int], phrases: Phrases) -> Iterator[Place]:
    for at in (stray + len(MARGIN) for stray in strays):
        before, stray, behind = text[at - 1], text[at], text[at + 1]
        yield from _exchanged(text, at, at, phrases)
        if phrases.have(before, stray) or not before.isalpha():
            yield from _exchanged(text, at, at + 1, phrases)
            yield from _dropped(text, at + 1, phrases)
        if phrases.have(stray, behind) or not behind.isalpha():
            yield from _exchanged(text, at, at - 1, phrases)
            yield from _dropped(text, at, phrases)
        if phrases.have(text[at - 2], stray):
            yield from _swapped(text, at - 2, phrases)
            yield from _swapped(text, at - 1, phrases)
        if phrases.have(stray, text[at + 2]):
            yield from _swapped(text, at, phrases)
            yield from _swapped(text, at + 1, phrases)
    for twice in TWICE.finditer(text):
        yield from _doubled(text, twice.start(), phrases)


def _exchanged(text: str, stray: int, at: int, phrases: Phrases) -> Iterator[Place]:
    """Yield the phrases that have another character at `at`: the stray, or its partner in a word.

    A word of its own is no slip.
    """
    if text[at] in ALONE or not text[at].isalpha():
        return
    for sign in _missing(text, at, at + 1, phrases):
        if _may_be(text, at, sign):
            for start, phrase in _standing(text, at, sign, at + 1, phrases):
                end = start + len(phrase)
                is_torn = at == stray or _are_partners(phrase, stray - start, at - start)
                if is_torn and is_apart(text, start, end):
                    yield start, end, phrase


def _dropped(text: str, at: int, phrases: Phrases) -> Iterator[Place]:
    """Yield the phrases that lack a character at `at`, two or more from their ends."""
    for sign in phrases.filling(_around(text[at - 2 : at], text[at : at + 2])):
        for start, phrase in _standing(text, at, sign, at, phrases):
            end = start + len(phrase) - 1
            if start < at - 1 and at + 1 < end and is_apart(text, start, end):
                yield start, end, phrase


def _swapped(text: str, at: int, phrases: Phrases) -> Iterator[Place]:
    """Yield the phrases in which the character at `at` and the next one are swapped.

    At the ends of a phrase only what would not be another word: 政行执法, but not 法治 in 依法治理.
    """
    first, second = text[at], text[at + 1]
    if first == second or not (
        phrases.have(text[at - 1], second) or phrases.have(first, text[at + 2])
    ):
        return
    is_none = not (are_neighbours(first + second) or is_met(first + second))
    for start, phrase in _standing(text, at, f"{second}{first}", at + 2, phrases):
        end = start + len(phrase)
        is_inside = start < at and at + 2 < end
        if (is_inside or is_none) and start <= at and at + 2 <= end and is_apart(text, start, end):
            yield start, end, phrase


def _doubled(text: str, at: int, phrases: Phrases) -> Iterator[Place]:
    """Yield the phrases inside which the character at `at` ought to stand once: not 企业主主要."""
    if are_neighbours(text[at - 1 : at + 1]) and are_neighbours(text[at + 1 : at + 3]):
        return
    if text[at] in _missing(text, at, at + 2, phrases):
        for start, phrase in _standing(text, at, text[at], at + 2, phrases):
            end = start + len(phrase) + 1
            if start < at and at + 2 < end and is_apart(text, start, end):
                yield start, end, phrase


def _holes(words: Sequence[str]) -> dict[str, str]:
    rows: dict[str, dict[str, str]] = {}
    for one in words:
        for at, sign in enumerate(one):
            around = _around(one[:at], one[at + 1 :])
            known = rows.setdefault(around[0], {})
            if sign not in known.setdefault(around, ""):
                known[around] += sign
    return {first: END.join(chain(*known.items())) for first, known in rows.items()}


@lru_cache(1 << 12)
def _taken_apart(rows: str) -> dict[str, str]:
    """Return the surroundings in `rows` with what fills them; most rows no report ever asks for."""
    words = rows.split(END)
    return dict(zip(words[::2], words[1::2], strict=False))


def _follows(words: Sequence[str]) -> dict[str, str]:
    return _gathered(pair for one in words for pair in pairwise(one))


def _gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the signs that stand with each key, each once."""
    found: dict[str, dict[str, None]] = {}
    for key, sign in pairs:
        found.setdefault(key, {})[sign] = None
    return {key: "".join(signs) for key, signs in found.items()}


def _around(left: str, right: str) -> str:
    """Return what surrounds a hole, as `Phrases.holes` has it."""
    if left and right:
        return f"{left[-2:]}_{right[:2]}"
    return f"{left[-3:]}_" if left else f"{right[:3]}^"


def _missing(text: str, start: int, end: int, phrases: Phrases) -> str:
    """Return the characters that phrases may have in place of text[start:end]."""
    left, right = text[start - 2 : start], text[end : end + 2]
    before, behind = phrases.have(*left), phrases.have(*right)
    around = []
    if before and behind:
        around.append(f"{left}_{right}")
    if before:
        around.append(f"{left}_{right[0]}")
        if phrases.have(text[start - 3], left[0]):
            around.append(f"{text[start - 3 : start]}_")
    if behind:
        around.append(f"{left[1]}_{right}")
        if phrases.have(right[1], text[end + 2]):
            around.append(f"{text[end : end + 3]}^")
    return "".join([phrases.filling(one) for one in around])


def _standing(
    text: str, at: int, signs: str, behind: int, phrases: Phrases
) -> Iterator[tuple[int, str]]:
    """Yield from where phrases would stand if `signs` stood between `at` and `behind`."""
    left, right = text[max(at - AROUND, 0) : at], text[behind : behind + AROUND]
    around = f"{left}{signs}{right}"
    for core in _cores(left[-1], signs, right[0], phrases):
        for before, phrase in _with(core, phrases.lines):
            if before <= len(left) and around.startswith(phrase, len(left) - before):
                yield at - before, phrase


def _cores(near: str, signs: str, after: str, phrases: Phrases) -> Iterator[str]:
    """Yield what phrases may hold of `signs` and their neighbours: to look for it takes longer."""
    behind, before = phrases.have(near, signs[0]), phrases.have(signs[-1], after)
    if behind and before:
        yield f"{near}{signs}{after}"
    if before:
        yield f"\n{signs}{after}"
    if behind:
        yield f"{near}{signs}\n"


def _with(core: str, lines: str) -> Iterator[tuple[int, str]]:
    """Yield the lines that hold `core`, ends of line included, and where its second sign stands."""
    at = lines.find(core)
    while at >= 0:
        start, end = lines.rindex("\n", 0, at + 1) + 1, lines.index("\n", at + 1)
        yield at + 1 - start, lines[start:end]
        at = lines.find(core, at + 1)


def _may_be(text: str, at: int, sign: str) -> bool:
    """Whether the character at `at` may be a slip for `sign`, and not one put in."""
    found = text[at]
    if found == sign or sign in (text[at - 1 : at], text[at + 1 : at + 2]):
        return False
    return sound_alike(found, sign) or look_alike(found, sign)


def _are_partners(phrase: str, one: int, other: int) -> bool:
    """Whether two neighbouring places of `phrase` make a word."""
    first = min(one, other)
    return first >= 0 and first + 2 <= len(phrase) and are_neighbours(phrase[first : first + 2])


def is_apart(text: str, start: int, end: int) -> bool:
    """Whether no word reaches into text[start:end] from outside, unless words stand on both sides."""
    return not (
        (is_inside_word(text, start) and not are_neighbours(text[start - 2 : start]))
        or (is_inside_word(text, end) and not are_neighbours(text[end : end + 2]))
    )
