"""Nodes as the values that the schema calls for; what is of another shape is noted.

A list becomes a tuple, a table a tuple of ``Entry``, a record ``Fields``; None stands for what
was noted as wrong.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from checker.messages import Message
from checker.packs.keys import PACK, RULE
from checker.packs.nearest import did_you_mean
from checker.packs.nodes import Hole, Mapping, Node, Scalar, Sequence
from checker.packs.scalars import read_scalar
from checker.packs.schema import Many, Record, Shape, Table
from checker.packs.shapes import expected, misshaped, span
from checker.packs.source import Log
from checker.records import NamedTuple


class Entry(NamedTuple):
    """One line of a table; the key with its place."""

    key: Scalar
    value: Any


class Fields(NamedTuple):
    """The good values of a record by key, and where each value and the record stand."""

    values: dict[str, Any]
    nodes: dict[str, Node]
    start: int


def read(node: Node, shape: Shape, log: Log) -> Any:
    """Return `node` as the value that `shape` calls for, or None with a note in `log`."""
    if isinstance(node, Hole):
        return None
    if isinstance(node, Scalar) and node.kind == "null":
        log.add("pack.no-value", *span(node), expected=expected(shape))
        return None
    if isinstance(shape, Record | Table | Many):
        return BRANCHES[type(shape)](node, shape, log)
    if isinstance(node, Scalar):
        return read_scalar(node, shape, log)  # one of a few words, or of a kind
    is_list = shape == "rule" and isinstance(node, Sequence)
    misshaped(node, shape, log, Message.of("language.one-sentence") if is_list else None)
    return None


def _record(node: Node, shape: Record, log: Log) -> Fields | None:
    if isinstance(node, Scalar) and shape.short and "：" not in node.text:
        value = read(node, _shape(shape, shape.short), log)
        return None if value is None else Fields({shape.short: value}, {}, node.start)
    if not isinstance(node, Mapping):
        misshaped(node, shape, log)
        return None
    values, nodes = {}, {}
    for key, inner in node.pairs:
        if key.text not in _names(shape):
            _unknown(key, shape, log)
            continue
        nodes[key.text] = inner
        value = read(inner, _shape(shape, key.text), log)
        if value is not None:
            values[key.text] = value
    _missing(node, shape, nodes, log)
    return Fields(values, nodes, node.start)


def _shape(record: Record, name: str) -> Shape:
    return next(key.shape for key in record.keys if key.name == name)


def _names(record: Record) -> tuple[str, ...]:
    return tuple(key.name for key in record.keys)


def _unknown(key: Scalar, shape: Record, log: Log) -> None:
    """Note a key that `shape` does not have: misspelt, or at another level of the file."""
    if key.text != key.text.strip():
        log.add("pack.wide-blank", key.start, key.start + 1)
        return
    hint = _meant(key.text, shape)
    wanted = None if hint else Message.of("kind.record", words=_names(shape))
    log.add("pack.unknown-key", *span(key), name=key.text, hint=hint, expected=wanted)


def _meant(name: str, shape: Record) -> Message | None:
    """Say what is meant by the unknown key `name`: another place, another word, or Chinese."""
    if shape is PACK and name in _names(RULE):
        return Message.of("pack.belongs-rule")
    if shape is RULE and name in _names(PACK):
        return Message.of("pack.belongs-pack")
    if shape is RULE and name in ("level", "severity", "级别"):
        return Message.of("pack.level-in-rule")
    near = did_you_mean(name, _names(shape))
    chinese = [one for one in shape.keys if name in one.zh]
    first = min(chinese, key=lambda one: (one.zh != name, one.zh.index(name)), default=None)
    return near or (Message.of("pack.near", word=first.name) if first else None)


def _missing(node: Mapping, shape: Record, found: dict[str, Node], log: Log) -> None:
    first = node.pairs[0][0] if node.pairs else node
    for key in shape.keys:
        if key.required and key.name not in found:
            log.add("pack.missing", *span(first), name=key.name, expected=expected(key.shape))


def _table(node: Node, shape: Table, log: Log) -> tuple[Entry, ...] | None:
    if not isinstance(node, Mapping):
        misshaped(node, shape, log)
        return None
    entries = (Entry(key, read(inner, shape.of, log)) for key, inner in node.pairs)
    return tuple(one for one in entries if one.value is not None)


def _many(node: Node, shape: Many, log: Log) -> tuple[Any, ...] | None:
    if shape.alone and isinstance(node, Scalar):
        node = Sequence((node,), node.start, node.end)
    if not isinstance(node, Sequence):
        misshaped(node, shape, log, _as_list(node))
        return None
    if len(node.items) < shape.least:
        log.add("pack.too-few", *span(node))
    values = (read(inner, shape.of, log) for inner in node.items)
    return tuple(one for one in values if one is not None)


def _as_list(node: Node) -> Message | None:
    """Say how what stands there would be written as a list."""
    if isinstance(node, Scalar):
        words = (one.strip() for one in re.split("[，、,]", node.text))
        return Message.of("pack.in-brackets", text=f"[{', '.join(filter(None, words))}]")
    return Message.of("pack.dashes")


BRANCHES: dict[type, Callable[[Node, Any, Log], Any]] = {
    Record: _record,
    Table: _table,
    Many: _many,
}
