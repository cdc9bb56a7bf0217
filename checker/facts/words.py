"""Whether a term stands in the text as words, or only as characters of other words.

公示 in 办公示范区 is no mention of 公示: the characters belong to 办公 and 示范.
The words fall as jieba would let them fall with the small dictionary that ships here, so that the
answer does not change with what is installed. jieba itself takes as long to load as a hundred
reports to check; its rule (without guessing at new words) is the one function `cut`.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import accumulate, pairwise
from math import log
from os.path import dirname, join

from checker.document.model import Span
from checker.patterns import pattern

DICTIONARY = join(dirname(__file__), "words.txt")  # noqa: PTH118, PTH120
TOTAL = log(55_022_810)  # of all frequencies in the dictionary
LONGEST_TERM = 3  # longer terms do not come about by accident
LONGEST_WORD = 5
AROUND = 16  # characters on each side that decide how the words fall
CLAUSE = pattern(r"[一-鿿]+")


def is_whole(text: str, span: Span) -> bool:
    """Whether `span` is words of `text`, or the beginning or end of one word: 培训 in 培训班."""
    if span.end - span.start > LONGEST_TERM or not _may_be_torn(text, span):
        return True
    return not any(_tears(word, span) for word in _words_over(text, span))


def ends(run: str) -> frozenset[int]:
    """Return where the words of `run` begin and end; it holds Chinese characters only."""
    return frozenset(accumulate(map(len, cut(run)), initial=0))


@lru_cache(1024)
def cut(run: str) -> tuple[str, ...]:
    """Return the likeliest row of words that makes up `run`, of Chinese characters only."""
    length = len(run)
    best = [(0.0, length)] * (length + 1)  # how likely the rest is from here, and the next cut
    for start in reversed(range(length)):
        best[start] = max(
            (log(frequency(run[start:end]) or 1) - TOTAL + best[end][0], end)
            for end in _next_cuts(run, start)
        )
    cuts = [0]
    while cuts[-1] < length:
        cuts.append(best[cuts[-1]][1])
    return tuple(run[start:end] for start, end in pairwise(cuts))


@lru_cache(1 << 16)
def frequency(word: str) -> int:
    """Return how often the dictionary has met `word`, 0 for what is no word of it."""
    data, key = _dictionary(), f"{word} ".encode("utf-8", "replace")
    low, high = 0, len(data)
    while low < high:
        middle = data.rfind(b"\n", low, (low + high) // 2) + 1 or low
        after = data.index(b"\n", middle) + 1
        if data.startswith(key, middle):
            return int(data[middle + len(key) : after])
        low, high = (after, high) if data[middle:after] < key else (low, middle)
    return 0


@cache
def _dictionary() -> bytes:
    """Return the lines of the dictionary, in order; to take them apart would take longer."""
    with open(DICTIONARY, "rb") as file:  # noqa: PTH123
        return file.read()


def _may_be_torn(text: str, span: Span) -> bool:
    """Whether a word of the dictionary stands here that would tear the term apart."""
    return any(
        _tears(word, span) and frequency(text[word.start : word.end])
        for edge in (span.start, span.end)
        for word in _around(edge, len(text))
    )


def _around(edge: int, length: int) -> Iterator[Span]:
    """Yield all places of words that reach over `edge`."""
    for start in range(max(edge - LONGEST_WORD + 1, 0), edge):
        for end in range(edge + 1, min(start + LONGEST_WORD, length) + 1):
            yield Span(start, end)


def _words_over(text: str, span: Span) -> Iterator[Span]:
    """Yield the words that stand where `span` is, as places in `text`."""
    for run in CLAUSE.finditer(text, max(span.start - AROUND, 0), span.end + AROUND):
        at = run.start()
        for word in cut(run[0]):
            if at < span.end and at + len(word) > span.start:
                yield Span(at, at + len(word))
            at += len(word)


def _tears(word: Span, span: Span) -> bool:
    """Whether `word` neither lies in the term, nor begins nor ends with it."""
    if word.holds(span):
        return word.start != span.start and word.end != span.end
    return not span.holds(word)


def _next_cuts(run: str, start: int) -> list[int]:
    longest = min(start + LONGEST_WORD, len(run))
    known = [end for end in range(start + 1, longest + 1) if frequency(run[start:end])]
    return known or [start + 1]
