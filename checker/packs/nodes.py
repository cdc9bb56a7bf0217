"""YAML as nodes that know their place; nothing that could surprise is let through.

Built from the parser's events, so that anchors, aliases, tags and deep nesting are refused before
anything is made of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias, cast

import yaml

from checker.packs.source import DEPTH, Log, foreign_characters
from checker.packs.syntax import explain
from checker.records import NamedTuple

Kind = Literal["str", "bool", "null", "int", "float"]
# Nothing else is typed: dates, yes and no, 12:30 and 007 stay what was written.
TYPES: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("bool", re.compile("true|True|TRUE|false|False|FALSE")),
    ("null", re.compile("null|Null|NULL|~|")),
    ("int", re.compile(r"[-+]?(?:0|[1-9][0-9]*)")),
    ("float", re.compile(r"[-+]?(?:0|[1-9][0-9]*)?\.[0-9]+")),
)


class Scalar(NamedTuple):
    """A single value; `style` is the quote or block sign it was written with, or ``""``."""

    text: str
    kind: Kind
    style: str
    start: int
    end: int


class Sequence(NamedTuple):
    """A list."""

    items: tuple[Node, ...]
    start: int
    end: int


class Mapping(NamedTuple):
    """Keys with their values, in order, each key once."""

    pairs: tuple[tuple[Scalar, Node], ...]
    start: int
    end: int


class Hole(NamedTuple):
    """A place that has been complained of already."""

    start: int
    end: int


Node: TypeAlias = Scalar | Sequence | Mapping | Hole


def compose(log: Log, empty: str = "pack.empty") -> Node | None:
    """Return the one document of `log`'s source, or None where it is no YAML or holds nothing.

    `empty`: the key of the message for the latter.
    """
    if not foreign_characters(log):
        return None
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        root = _document(yaml.parse(log.source.text, Loader=loader), log)
    except yaml.MarkedYAMLError as error:
        explain(error, log)
    except _TooDeepError as error:
        log.add("pack.deep", error.start, limit=DEPTH)
    else:
        if root is None:
            log.add(empty, 0)
        return root
    return None


class _TooDeepError(Exception):
    def __init__(self, start: int) -> None:
        super().__init__(start)
        self.start = start


def _document(events: Iterator[yaml.Event], log: Log) -> Node | None:
    root: Node | None = None
    for event in events:
        if not isinstance(event, yaml.DocumentStartEvent):
            continue
        if root is not None:
            log.add("pack.several", *_span(event))
            return root
        root = _node(next(events), events, log, 0)
    return root


def _node(event: yaml.Event, events: Iterator[yaml.Event], log: Log, depth: int) -> Node:
    start, end = _span(event)
    if isinstance(event, yaml.AliasEvent):
        log.add("pack.alias", start, end)
        return Hole(start, end)
    _refuse_marks(cast("yaml.NodeEvent", event), log)
    if depth > DEPTH:
        raise _TooDeepError(start)
    if isinstance(event, yaml.ScalarEvent):
        return _scalar(event)
    if isinstance(event, yaml.SequenceStartEvent):
        items = tuple(_until(yaml.SequenceEndEvent, events, log, depth))
        return Sequence(items, start, end)
    nodes = tuple(_until(yaml.MappingEndEvent, events, log, depth))
    return Mapping(_pairs(nodes, log), start, end)


def _until(
    last: type[yaml.Event], events: Iterator[yaml.Event], log: Log, depth: int
) -> Iterator[Node]:
    for event in events:
        if isinstance(event, last):
            return
        yield _node(event, events, log, depth + 1)


def _span(event: yaml.Event) -> tuple[int, int]:
    start, end = event.start_mark, event.end_mark
    return (start.index, end.index) if start and end else (0, 0)


def _refuse_marks(event: yaml.NodeEvent, log: Log) -> None:
    start, end = _span(event)
    if event.anchor is not None:
        log.add("pack.alias", start, end)
    if getattr(event, "tag", None) is not None:
        log.add("pack.tag", start, end)


def _scalar(event: yaml.ScalarEvent) -> Scalar:
    style = event.style or ""
    kind = "str" if style else _kind(event.value)
    return Scalar(event.value, kind, style, *_span(event))


def _kind(text: str) -> Kind:
    return next((kind for kind, pattern in TYPES if pattern.fullmatch(text)), "str")


def _pairs(nodes: tuple[Node, ...], log: Log) -> tuple[tuple[Scalar, Node], ...]:
    """Join keys and values; a key that is no text or comes twice is noted and left out."""
    first: dict[str, Scalar] = {}
    pairs = []
    for key, value in zip(nodes[::2], nodes[1::2], strict=True):
        if not isinstance(key, Scalar) or key.kind == "null":
            log.add("pack.key", key.start, key.end)
        elif key.text in first:
            line = log.source.at(first[key.text].start).line
            log.add("pack.twice", key.start, key.end, name=key.text, line=line)
        else:
            first[key.text] = key
            pairs.append((key, value))
    return tuple(pairs)
