"""The regular expressions of rules, on an engine that takes linear time whatever they say."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from checker import patterns
from checker.document.model import Span

LINES = "(?m)"  # ^ and $ are the ends of a line: a rule's author thinks of paragraphs
# What a pattern is not sure to need: classes and escapes, groups; words that may stand no times.
CLASS = patterns.pattern(r"\\.|\[\^?\]?(?:\[:\w+:\]|\\.|[^][\\])*\]")
GROUP = patterns.pattern(r"\([^()]*\)")
SURE = patterns.pattern(r"(?:[一-鿿](?![?*{]))+")


def places(pattern: str, text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield where `pattern` matches inside each of `spans`; what matches nothing is no place."""
    if not all(word in text for word in needed(pattern)):
        return  # to make a pattern ready takes longer than to judge a report by it
    compiled = _compiled(pattern)
    for span in spans:
        for match in compiled.finditer(text[span.start : span.end]):
            if match.start() < match.end():
                yield Span(span.start + match.start(), span.start + match.end())


def group_places(pattern: str, text: str, match: Span, group: int) -> Span:
    """Return where a group of `pattern` stands in the `match` that ``places`` gave.

    The span is empty where the group took no part.
    """
    found = _compiled(pattern).match(text[match.start : match.end])
    start, end = found.span(group) if found and found[group] else (0, 0)
    return Span(match.start + start, match.start + end)


@cache
def needed(pattern: str) -> tuple[str, ...]:
    """Return the Chinese words without which `pattern` matches nothing, as far as they are plain."""
    bare = CLASS.sub(" ", pattern)
    while GROUP.search(bare):
        bare = GROUP.sub(" ", bare)
    return () if set("|()[]") & set(bare) else tuple(SURE.findall(bare))


@cache
def _compiled(pattern: str) -> Any:
    import re2

    options = re2.Options()
    options.log_errors = False  # where a pattern takes more memory than it gives, it goes on slower
    return re2.compile(LINES + pattern, options)
