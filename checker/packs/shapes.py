"""A value of the wrong shape, in words: what it is and what was expected."""

from checker.messages import Message
from checker.packs.nodes import Node, Scalar, Sequence
from checker.packs.schema import Choice, Many, Record, Shape, Table
from checker.packs.source import Log


def misshaped(node: Node, shape: Shape, log: Log, hint: Message | None = None) -> None:
    """Note that `node` is not of `shape`; a full-width colon is told apart."""
    if isinstance(node, Scalar) and "：" in node.text and isinstance(shape, Record | Table):
        start = node.start + log.source.text[node.start : node.end].find("：")
        log.add("pack.wide-colon", start, start + 1)
    else:
        log.add("pack.type", *span(node), found=_found(node), expected=expected(shape), hint=hint)


def expected(shape: Shape) -> Message:
    """Return what `shape` looks like, in words."""
    if isinstance(shape, Many):
        return Message.of("kind.list", of=expected(shape.of))
    if isinstance(shape, Table):
        return Message.of("kind.table", of=expected(shape.of))
    if isinstance(shape, Record):
        return Message.of("kind.record", words=tuple(key.name for key in shape.keys))
    if isinstance(shape, Choice):
        return Message.of("kind.choice", words=shape.words)
    return Message.of(f"kind.{shape}")


def span(node: Node) -> tuple[int, int]:
    """Return the offsets of `node`, at least one character wide."""
    return node.start, max(node.end, node.start + 1)


def _found(node: Node) -> Message:
    if isinstance(node, Scalar):
        return Message.of(f"found.{node.kind}")
    return Message.of("found.list" if isinstance(node, Sequence) else "found.mapping")
