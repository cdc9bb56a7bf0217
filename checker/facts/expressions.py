"""The regular expressions of rules, on an engine that takes linear time whatever they say."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from checker.document.model import Span

LINES = "(?m)"  # ^ and $ are the ends of a line: a rule's author thinks of paragraphs


def places(pattern: str, text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """Yield where `pattern` matches inside each of `spans`; what matches nothing is no place."""
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


def present(patterns: tuple[str, ...], text: str) -> list[int]:
    """Return the numbers of those `patterns` that match in `text`, all tried in one pass."""
    return sorted(_set_of(patterns).Match(text) or ())


@cache
def _compiled(pattern: str) -> Any:
    import re2

    return re2.compile(LINES + pattern)


@cache
def _set_of(patterns: tuple[str, ...]) -> Any:
    import re2

    together = re2.Set.SearchSet()
    for pattern in patterns:
        together.Add(LINES + pattern)
    together.Compile()
    return together
