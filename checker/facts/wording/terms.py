"""Fixed terms of three characters and more that are broken, and make no other words.

A character is missing (行执法) or two are swapped (政县府); of three, one only sounds or looks right
(许可征) or stands twice (工作作日). As with set phrases only what leaves a stray is looked at. But
what is left of a term may be its short name, too: told is only what stands once, and what official
texts do not have.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from checker.facts.alike import look_alike, sound_alike
from checker.facts.wording.phrases import TWICE, Phrases, phrases_of
from checker.facts.wording.strays import ALONE, LOOSE, are_neighbours, is_met, said
from checker.facts.wording.torn import BODIES, LENGTH, PLACES, is_free
from checker.facts.wording.turned import ENDS
from checker.facts.words import frequency
from checker.records import NamedTuple

LEAST = 3  # characters of a term
SUFFIXES = frozenset("数型制率额量费")  # make a word of any other: 统计数, 实效型, 五天工作制
MOST = 8  # characters of a term that is looked for: longer ones hold shorter terms
OUTER = ALONE | PLACES | BODIES  # stand beside anything: 镇党委记, 依治县办
# How far from a stray the wrong one of three characters stands, and where the three begin.
HOLES = ((0, 0), (0, -1), (0, -2), (1, 0), (1, -1), (-1, -1), (-1, -2))

Place = tuple[int, int, str]  # from where to where, and the term that ought to stand there


class Terms(NamedTuple):
    """Fixed terms ready to be looked for.

    `broken` has by first sign what terms become by a slip, each with its term, in turns; `threes`
    are those of three characters.
    """

    broken: Mapping[str, str]
    threes: Phrases


def terms_of(words: Sequence[str]) -> Terms:
    """Make terms, folded, ready to be looked for."""
    known, rows = {*words, *said()}, dict[str, dict[str, str]]()
    for word in (one for one in words if len(one) <= MOST):
        for form in _forms(word):
            if form not in known and not frequency(form):
                rows.setdefault(form[0], {}).setdefault(form, word)
    broken = {first: " ".join(chain(*forms.items())) for first, forms in rows.items()}
    return Terms(broken, phrases_of([one for one in words if len(one) == LEAST]))


def _forms(word: str) -> Iterator[str]:
    """Yield what `word` is without one of its characters, and with two swapped.

    Of three the first two are most often a word.
    """
    drops = range(len(word) - (len(word) == LEAST))
    yield from (word[:at] + word[at + 1 :] for at in drops)
    for at in range(len(word) - 1):
        yield f"{word[:at]}{word[at + 1]}{word[at]}{word[at + 2 :]}"


def broken(text: str, strays: Sequence[int], terms: Terms) -> Iterator[Place]:
    """Yield where in `text`, folded, a term stands broken around one of `strays`, and the term."""
    alone = {*strays}
    found = {
        *_shortened(text, alone, terms),
        *_exchanged(text, alone, terms),
        *_doubled(text, terms),
    }
    counts = Counter(text[start:end] for start, end, _ in found)
    for start, end, term in found:
        if counts[text[start:end]] == 1 and _is_left(text, start, end, term):
            yield start, end, term


def _is_left(text: str, start: int, end: int, term: str) -> bool:
    """Whether what is left of `term` is nothing else that is said, and stands apart.

    Its first and last character are missed only at a mark: others end or begin with what is left.
    """
    form = text[start:end]
    if form in said() or (form[-1] in SUFFIXES and len(form) == LEAST and frequency(form[:-1])):
        return False
    if len(form) < len(term):
        first, last = form[1:] == term[2:], form[:-1] == term[:-2]
        if (first and form[0] in LOOSE) or (last and form[-1] in LOOSE):
            return False
    return len(form) > len(term) or (
        _opens(text, start, form == term[1:]) and _closes(text, end, form == term[:-1])
    )


def _opens(text: str, start: int, at_mark: bool) -> bool:
    """Whether a word may begin at `start`: behind a mark, or else behind a word or what is counted."""
    before = text[start - 1 : start] if start else ""
    if not before.isalnum():
        return before != "\n" or not (at_mark or "一" <= text[max(start - 2, 0)] <= "鿿")
    pair = text[max(start - LENGTH, 0) : start]
    return not at_mark and (before in OUTER or pair[0].isdigit() or are_neighbours(pair))


def _closes(text: str, end: int, at_mark: bool) -> bool:
    """Whether a word may end at `end`: before a mark or a number, or else before another word."""
    behind = text[end : end + 1]
    if not "一" <= behind <= "鿿":
        return behind not in ("(", "[") and not (at_mark and (behind.isspace() or behind.isdigit()))
    is_before = behind in OUTER or are_neighbours(text[end : end + LENGTH])
    return is_before and not at_mark


def _shortened(text: str, strays: set[int], terms: Terms) -> Iterator[Place]:
    starts = {at for stray in strays for at in range(max(stray - MOST + 1, 0), stray + 1)}
    for start in starts:
        forms = _taken_apart(terms.broken.get(text[start], ""))
        for form, term in forms.get(text[start : start + LENGTH], ()):
            end = start + len(form)
            if text.startswith(form, start) and _is_torn(text, start, end, strays):
                yield start, end, term


@lru_cache(1 << 12)
def _taken_apart(row: str) -> dict[str, list[tuple[str, str]]]:
    """Return the forms of a row, with their terms, by their first two characters."""
    words, forms = row.split(), dict[str, list[tuple[str, str]]]()
    for form, term in zip(words[::2], words[1::2], strict=True):
        forms.setdefault(form[:LENGTH], []).append((form, term))
    return forms


def _is_torn(text: str, start: int, end: int, strays: set[int]) -> bool:
    """Whether there is a stray in what is broken; of two characters both are, and mean nothing."""
    if end - start > LENGTH:
        return not strays.isdisjoint(range(start, end))
    is_none = strays.issuperset(range(start, end)) and strays.isdisjoint((start - 1, end))
    return is_none and not (is_free(text, start) or is_met(text[start:end]))


def _exchanged(text: str, strays: set[int], terms: Terms) -> Iterator[Place]:
    """Yield where one of three characters is wrong: a stray, or the partner of one."""
    for stray in strays:
        for step, first in HOLES:
            at, start = stray + step, stray + first
            if start >= 0 and "一" <= text[at : at + 1] <= "鿿":
                for term in _meant(text[start : start + LEAST], at - start, terms):
                    others = {*range(start, start + LEAST)} - {at}
                    if text[at] not in LOOSE or strays >= others:
                        yield start, start + LEAST, term


def _doubled(text: str, terms: Terms) -> Iterator[Place]:
    """Yield where the second of three characters stands twice: 工作作日."""
    for twice in TWICE.finditer(text, 1):
        start, end = twice.start() - 1, twice.end() + 1
        first, sign, last = text[start], twice[2], text[end - 1 : end]
        if sign not in ENDS and sign in terms.threes.filling(f"{first}_{last}"):
            yield start, end, f"{first}{sign}{last}"


def _meant(window: str, hole: int, terms: Terms) -> Iterator[str]:
    """Yield the terms that three characters are but for the one at `hole`, which seems to be right."""
    around = (f"{window[1:]}^", f"{window[:1]}_{window[2:]}", f"{window[:2]}_")[hole]
    for sign in terms.threes.filling(around):
        found = window[hole]
        if found != sign and (sound_alike(found, sign) or look_alike(found, sign)):
            yield f"{window[:hole]}{sign}{window[hole + 1 :]}"
