"""TOML as nodes that know their place, so that settings are read as packs are.

The parser of the standard library tells no places: a key is looked for from where the last one
was found, and where it is written in some unusual way, its place is that of the last one.
"""

import re
import tomllib
from collections.abc import Mapping as Table
from datetime import date
from typing import Any

from checker.packs.nodes import Hole, Mapping, Node, Scalar, Sequence
from checker.packs.source import Log

# What the parser says, by its first words, and what that means to the author.
REASONS = {
    "Invalid value": "config.toml-value",
    "Expected '=' after": "config.toml-equals",
    "Expected newline": "config.toml-rest",
    "Illegal character": "config.toml-quote",
    "Unterminated": "config.toml-quote",
    "Cannot overwrite": "config.toml-twice",
    "Cannot declare": "config.toml-twice",
    "Unclosed array": "config.toml-array",
    "Invalid statement": "config.toml-key",
    "Unescaped": "config.toml-backslash",
}
PLACE = re.compile(r"at line (\d+), column (\d+)")


def compose(log: Log, table: tuple[str, ...] = ()) -> Node | None:
    """Return what stands under `table` in `log`'s source, or None where it is no TOML."""
    try:
        values: Any = tomllib.loads(log.source.text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        _complain(str(error), log)
        return None
    places = _Places(log.source.text)
    for name in table:
        values = values[name]
        places.seek(name)
    return _node(values, places)


class _Places:
    """Where the keys stand, looked for in the order in which they come."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = self.end = 0

    def seek(self, key: str) -> Scalar:
        """Return the next place of `key` as a node."""
        name = re.escape(key)
        pattern = rf"""(?m)(?<![\w-])["']?({name})["']?(?=[ \t]*=|[ \t]*\.|[ \t]*\])"""
        found = (one.start(1) for one in re.compile(pattern).finditer(self.text, self.at))
        self.at = next((at for at in found if not self._is_comment(at)), self.at)
        self.end = self.at + len(key)
        return Scalar(key, "str", "", self.at, self.end)

    def _is_comment(self, at: int) -> bool:
        return "#" in self.text[self.text.rfind("\n", 0, at) + 1 : at]

    def value(self) -> tuple[int, int]:
        """Return the place of the value behind the last key, on the same line."""
        rest = re.compile(r"[ \t]*=[ \t]*([^\n#]*[^\s#])").match(self.text, self.end)
        return rest.span(1) if rest else (self.at, self.end)


def _node(value: Any, places: _Places) -> Node:
    if isinstance(value, Table):
        start = places.at
        pairs = tuple((places.seek(key), _node(inner, places)) for key, inner in value.items())
        return Mapping(pairs, start, places.end)
    start, end = places.value()
    if isinstance(value, list):
        return Sequence(tuple(_item(one, places) for one in value), start, end)
    return _scalar(value, start, end)


def _item(value: Any, places: _Places) -> Node:
    node = _node(value, places)
    places.at = max(places.at, places.end)  # the next table of the same name comes after this one
    return node


def _scalar(value: Any, start: int, end: int) -> Node:
    if isinstance(value, bool):
        return Scalar(str(value).lower(), "bool", "", start, end)
    if isinstance(value, int):
        return Scalar(str(value), "int", "", start, end)
    if isinstance(value, float):
        return Scalar(f"{value:f}", "float", "", start, end)
    if isinstance(value, date):
        return Scalar(value.isoformat(), "str", "", start, end)
    return Scalar(value, "str", '"', start, end) if isinstance(value, str) else Hole(start, end)


def _complain(reason: str, log: Log) -> None:
    found = PLACE.search(reason)
    starts = log.source.starts
    line, column = (int(found[1]), int(found[2])) if found else (len(starts), 1)
    start = min(starts[min(line, len(starts)) - 1] + column - 1, len(log.source.text))
    known = next((key for said, key in REASONS.items() if reason.startswith(said)), "")
    if known:
        log.add(known, start)
    else:
        log.add("config.toml", start, reason=PLACE.sub("", reason).strip(" ()") or reason)
