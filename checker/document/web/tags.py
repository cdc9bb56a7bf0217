"""The tags of a page as its source has them: how deep elements lie, how many attributes one has.

A parser takes quadratic time for the attributes of one element, and nothing can interrupt it.
"""

# ruff: noqa: SIM905 - long lists of words read better as words

import re
from collections.abc import Iterator

from checker.records import NamedTuple

COMMENT = r"<!--(?:-?>|.*?(?:--!?>|\Z))"
VALUE = r"\s*+=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|[^\s>]*+)"
ATTRIBUTE = rf"=?[^\s/>=]++(?:{VALUE})?+"
TAG = re.compile(
    rf"{COMMENT}|<(?P<close>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?P<own>(?:[\s/]++|{ATTRIBUTE})*+)>?",
    re.DOTALL,
)
EACH = re.compile(ATTRIBUTE, re.DOTALL)
SHORT = 1000  # characters in which no element has too many attributes
# All tags of one of these are one element.
MERGED = frozenset(("html", "body"))
# What ends without being closed.
OPEN = frozenset(
    "area base br col dd dt embed hr img input li link meta option p param source td th tr wbr".split()
)
# What holds text alone, but not inside drawings and formulas.
RAW = frozenset("script style textarea title xmp iframe noembed noframes".split())
FOREIGN = re.compile("<(?:svg|math)", re.IGNORECASE)


class Shape(NamedTuple):
    """How deep elements lie in each other, those that nothing closes included, and the most attributes."""

    depth: int
    attributes: int


def shape_of(text: str) -> Shape:
    """Return how deep the elements of a page lie and how many attributes one has at most."""
    depth = deepest = most = merged = 0
    for match in _tags(text):
        own, name = match["own"], match["name"].lower()
        if name in MERGED:
            merged += _count(own)
        elif len(own) > SHORT:
            most = max(most, _count(own))
        if name in OPEN or own.endswith("/"):
            continue
        depth = max(depth - 1, 0) if match["close"] else depth + 1
        deepest = max(deepest, depth)
    return Shape(deepest, max(most, merged))


def _count(own: str) -> int:
    return sum(1 for _ in EACH.finditer(own))


def _tags(text: str) -> Iterator[re.Match[str]]:
    raw = frozenset() if FOREIGN.search(text) else RAW
    at = 0
    while match := TAG.search(text, at):
        at = match.end()
        name = match["name"]
        if name is None:
            continue
        yield match
        if name.lower() in raw and not match["close"]:
            end = re.compile(f"</{name}", re.IGNORECASE).search(text, at)
            at = end.start() if end else len(text)
