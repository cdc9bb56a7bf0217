"""What stands under the cursor: in a pack that parses its node, in one that is typed its line."""

from __future__ import annotations

from checker.lsp.flow import flow_at
from checker.lsp.places import Lines
from checker.packs.keys import PACK
from checker.packs.nodes import Mapping, Node, Scalar, Sequence
from checker.packs.schema import Key, Many, Record, Shape, Table
from checker.patterns import pattern
from checker.records import NamedTuple

ENTRY = pattern(r"(?P<lead>[ ]*(?:- +)*)(?P<key>[^\s#:：\-][^:：]*):(?:[ ]+(?P<value>.*))?$")
PAIR = pattern(r"""\{\s*(?P<mark>["']?)(?P<key>[^:：,]+?)(?P=mark)\s*:(?:\s+(?P<value>[^\n]*))?$""")
ITEM = pattern(r"(?P<lead>[ ]*(?:- *)+)(?P<value>.*)$")


class Spot(NamedTuple):
    """A node by the `keys` that lead to it; `is_key`: the cursor is on the last of them."""

    keys: tuple[str, ...]
    node: Scalar | None
    is_key: bool = False


class Typed(NamedTuple):
    """What is being typed: the keys above it, the key it is the value of ("" for a key), its text."""

    above: tuple[str, ...]
    key: str
    text: str


def spot_at(root: Node | None, offset: int) -> Spot | None:
    """Return what stands at `offset`, or None between two things."""
    node, keys = root, list[str]()
    while node is not None:
        if isinstance(node, Scalar):
            is_here = node.start <= offset <= node.end
            return Spot(tuple(keys), node) if is_here else None
        if isinstance(node, Mapping):
            before = [pair for pair in node.pairs if pair[0].start <= offset]
            if not before:
                return None
            name, node = before[-1]
            keys.append(name.text)
            if offset <= name.end:
                return Spot(tuple(keys), name, True)
        elif isinstance(node, Sequence):
            node = next((one for one in reversed(node.items) if one.start <= offset), None)
        else:
            return None
    return None


def typed_at(lines: Lines, line: int, unit: int) -> Typed:
    """Return what is typed in `line` before the character at `unit`, YAML or not yet."""
    flow = flow_at(lines, line, unit)
    if flow:
        return _in_flow(typed_at(lines, flow.line, flow.unit), flow.brackets)
    text = lines.line(line)[:unit]
    entry, item = ENTRY.match(text), ITEM.match(text)
    if entry:
        return Typed(_above(lines, line, len(entry["lead"])), entry["key"], entry["value"] or "")
    indent = len(item["lead"]) if item else len(text) - len(text.lstrip(" "))
    above = _above(lines, line, indent)
    word = text[indent:]
    key = above[-1] if above and _is_value(above, item is not None) else ""
    return Typed(above[:-1] if key else above, key, word)


def _in_flow(before: Typed, brackets: tuple[str, ...]) -> Typed:
    """Return what is typed behind `brackets`, each with what stands in it up to the next one."""
    keys = (*before.above, before.key) if before.key else before.above
    for sign_and_text in brackets[:-1]:
        pair = PAIR.match(sign_and_text)
        keys = (*keys, pair["key"]) if pair else keys
    pair, text = PAIR.match(brackets[-1]), brackets[-1][1:].lstrip()
    if pair:
        return Typed(keys, pair["key"], pair["value"] or "")
    is_list = brackets[-1][0] == "[" and keys
    return Typed(keys[:-1], keys[-1], text) if is_list else Typed(keys, "", text)


def shape_of(keys: tuple[str, ...]) -> Shape | None:
    """Return the shape that stands under `keys`, None where there is no such key."""
    shape: Shape | None = PACK
    for name in keys:
        while isinstance(shape, Many):
            shape = shape.of
        if isinstance(shape, Table):
            shape = shape.of
        elif isinstance(shape, Record):
            shape = next((key.shape for key in shape.keys if key.name == name), None)
        else:
            return None
    while isinstance(shape, Many):
        shape = shape.of
    return shape


def key_of(keys: tuple[str, ...]) -> Key | None:
    """Return the key that `keys` end in, None where its author chose the name."""
    shape = shape_of(keys[:-1])
    known = shape.keys if isinstance(shape, Record) else ()
    return next((key for key in known if key.name == keys[-1]), None)


def _is_value(above: tuple[str, ...], is_item: bool) -> bool:
    """Whether a line without a key goes on with the value of the key above it."""
    shape = shape_of(above)
    return isinstance(shape, str) or (is_item and isinstance(shape, Record) and bool(shape.short))


def _above(lines: Lines, line: int, indent: int) -> tuple[str, ...]:
    """Return the keys that the line stands under, by their indentation."""
    keys: list[str] = []
    for number in range(line - 1, -1, -1):
        entry = ENTRY.match(lines.line(number))
        if entry and len(entry["lead"]) < indent:
            keys.insert(0, entry["key"].strip())
            indent = len(entry["lead"])
    return tuple(keys)
