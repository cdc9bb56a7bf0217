"""Whether a term stands in the text as words, or only as characters of other words.

公示 in 办公示范区 is no mention of 公示: the characters belong to 办公 and 示范.
jieba decides, with a small dictionary that ships here, so that the answer does not change with
what is installed. It is loaded only when another word of that dictionary crosses an end of the
term, which is rare.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from checker.document.model import Span
from checker.patterns import pattern

if TYPE_CHECKING:
    from jieba import Tokenizer

DICTIONARY = Path(__file__).with_name("words.txt")
LONGEST_TERM = 3  # longer terms do not come about by accident
LONGEST_WORD = 4
AROUND = 16  # characters on each side that decide how the words fall
CHINESE = pattern(r"[一-鿿]")
CLAUSE = pattern(r"[一-鿿]+")


def is_whole(text: str, span: Span) -> bool:
    """Whether `span` is words of `text`, or the beginning or end of one word: 培训 in 培训班."""
    if span.end - span.start > LONGEST_TERM or not _is_crossed(text, span):
        return True
    return all(_agrees(word, span) for word in _words_over(text, span))


@cache
def words() -> frozenset[str]:
    """Return the words of the shipped dictionary."""
    lines = DICTIONARY.read_text(encoding="utf-8").split("\n")
    return frozenset(line.partition(" ")[0] for line in lines if line)


@cache
def tokenizer() -> "Tokenizer":
    """Return jieba with the shipped dictionary, and no cache in a folder that others can write."""
    import logging

    import jieba

    jieba.setLogLevel(logging.WARNING)
    ready = jieba.Tokenizer(dictionary=str(DICTIONARY))
    ready.FREQ, ready.total = ready.gen_pfdict(ready.get_dict_file())
    ready.initialized = True
    return ready


def _is_crossed(text: str, span: Span) -> bool:
    """Whether a word of the dictionary reaches over an end of `span`."""
    return _crosses(text, span.start) or _crosses(text, span.end)


def _crosses(text: str, edge: int) -> bool:
    if not CHINESE.match(text[max(edge - 1, 0) : edge]) or not CHINESE.match(text[edge : edge + 1]):
        return False
    known = words()
    return any(
        text[start:end] in known
        for start in range(max(edge - LONGEST_WORD + 1, 0), edge)
        for end in range(edge + 1, min(start + LONGEST_WORD, len(text)) + 1)
    )


def _words_over(text: str, span: Span) -> Iterator[Span]:
    """Yield the words that jieba finds where `span` is, as places in `text`."""
    start = max(span.start - AROUND, 0)
    around = text[start : span.end + AROUND]
    run = next(one for one in CLAUSE.finditer(around) if one.end() + start >= span.end)
    at = start + run.start()
    for word in tokenizer().cut(run[0], HMM=False):
        if at < span.end and at + len(word) > span.start:
            yield Span(at, at + len(word))
        at += len(word)


def _agrees(word: Span, span: Span) -> bool:
    """Whether `word` lies in the term, or begins or ends with it."""
    if word.holds(span):
        return word.start == span.start or word.end == span.end
    return span.holds(word)
