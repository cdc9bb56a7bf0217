"""Whether a term stands in the text as words, or only as characters of other words.

公示 in 办公示范区 is no mention of 公示: the characters belong to 办公 and 示范.
jieba decides, with a small dictionary that ships here, so that the answer does not change with
what is installed. It takes as long to load as a hundred reports to check, and is loaded only where
a word of the dictionary stands in the text that would tear the term apart.
"""

import sys
from collections.abc import Iterator
from functools import cache, lru_cache
from os.path import dirname, join
from typing import TYPE_CHECKING, Any

from checker.document.model import Span
from checker.patterns import pattern

if TYPE_CHECKING:
    from jieba import Tokenizer

DICTIONARY = join(dirname(__file__), "words.txt")
LONGEST_TERM = 3  # longer terms do not come about by accident
LONGEST_WORD = 5
AROUND = 16  # characters on each side that decide how the words fall
CLAUSE = pattern(r"[一-鿿]+")


def is_whole(text: str, span: Span) -> bool:
    """Whether `span` is words of `text`, or the beginning or end of one word: 培训 in 培训班.

    局务会 is 局务会议 for short, and stands there as a whole.
    """
    if text.startswith("会议", span.end - 1):
        span = Span(span.start, span.end + 1)
    if span.end - span.start > LONGEST_TERM or not _may_be_torn(text, span):
        return True
    return not any(_tears(word, span) for word in _words_over(text, span))


def starts_of(word: str, text: str) -> Iterator[int]:
    """Yield where `word` stands in `text`, no two places overlapping."""
    at = text.find(word) if word else -1
    while at >= 0:
        yield at
        at = text.find(word, at + len(word))


def is_inside_word(text: str, edge: int) -> bool:
    """Whether a word of the dictionary reaches over `edge`."""
    return any(frequency(text[start:end]) for start, end in _around(edge, len(text)))


def ends_word(text: str, edge: int) -> bool:
    """Whether a word of several characters may end at `edge`."""
    starts = range(max(edge - LONGEST_WORD, 0), edge - 1)
    return any(frequency(text[start:edge]) for start in starts)


def is_in_word(run: str, at: int) -> bool:
    """Whether the character at `at` of `run`, all Chinese, belongs to a word of several."""
    start = 0
    for word in cut(run):
        if start <= at < start + len(word):
            return len(word) > 1
        start += len(word)
    return False


def cuts(text: str, span: Span) -> set[int]:
    """Return where words begin and end in `span`."""
    return {edge for word in _words_over(text, span) for edge in word}


@lru_cache(1024)
def cut(run: str) -> tuple[str, ...]:
    """Return the words that make up `run`, of Chinese characters only, as jieba cuts it."""
    return tuple(_tokenizer().cut(run, HMM=False))


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
    with open(DICTIONARY, "rb") as file:
        return file.read()


@cache
def _tokenizer() -> "Tokenizer":
    """Return jieba with the shipped dictionary, and no cache in a folder that others can write."""
    import logging

    jieba = _jieba()
    jieba.setLogLevel(logging.WARNING)
    ready = jieba.Tokenizer(dictionary=DICTIONARY)
    ready.FREQ, ready.total = ready.gen_pfdict(ready.get_dict_file())
    ready.initialized = True
    return ready


def _jieba() -> Any:
    """Import jieba without setuptools, by which it finds a dictionary that we do not use.

    That would take three times as long as all the rest.
    """
    is_there = "pkg_resources" in sys.modules
    if not is_there:
        sys.modules["pkg_resources"] = None  # type: ignore[assignment]
    import jieba

    if not is_there:
        del sys.modules["pkg_resources"]
    return jieba


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
        if at >= span.end or run.end() <= span.start:
            continue
        for word in cut(run[0]):
            if at < span.end and at + len(word) > span.start:
                yield Span(at, at + len(word))
            at += len(word)


def _tears(word: Span, span: Span) -> bool:
    """Whether `word` neither lies in the term, nor begins nor ends with it."""
    if word.holds(span):
        return word.start != span.start and word.end != span.end
    return not span.holds(word)
