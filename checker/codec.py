"""Records as JSON and back.

A record is ``{"Rule": [fields]}`` without the fields at its end that hold their defaults, a
tuple ``{"": [...]}``, a mapping ``{"=": [key, value, key, value]}``. Reading is on the path of
every run: strings and numbers are left to the C code of ``json``, and no list is walked twice.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from typing import Any

PLAIN = frozenset({str, int, float, bool, type(None)})


class Codec:
    """Writes and reads the records of the given kinds, whose names must differ."""

    def __init__(self, records: tuple[Any, ...]) -> None:
        self.records = records
        self.makers: dict[str, Callable[[list[Any]], Any]] = {
            "": tuple,
            "=": _mapping,
            **{kind.__name__: _maker(kind) for kind in records},
        }
        self.defaults = {kind: tuple(kind._field_defaults.values()) for kind in records}

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process that this is handed to makes it from the same kinds."""
        return Codec, (self.records,)

    def dumps(self, value: Any) -> str:
        """Return records, tuples, mappings and plain values as JSON. Raises TypeError for others."""
        made = self._plain(value)
        return json.dumps(made, ensure_ascii=False, check_circular=False, separators=(",", ":"))

    def loads(self, text: str) -> Any:
        """Return what ``dumps`` was given. Raises ValueError, KeyError, TypeError for other JSON."""
        return json.loads(text, object_pairs_hook=self._made)

    def shape(self) -> str:
        """Return the fields of all records and their defaults: JSON of another shape is stale."""
        return repr([(one.__name__, one._fields, one._field_defaults) for one in self.records])

    def _plain(self, value: Any) -> Any:
        kind = type(value)
        if kind is tuple:
            return {"": self._all(value)}
        if kind in self.defaults:
            return {kind.__name__: self._all(_without_defaults(value, self.defaults[kind]))}
        if isinstance(value, Mapping):
            return {"=": self._all(one for pair in value.items() for one in pair)}
        if value is None or isinstance(value, str | int | float):
            return value
        raise TypeError(kind)

    def _all(self, values: Iterable[Any]) -> list[Any]:
        return [one if type(one) in PLAIN else self._plain(one) for one in values]

    def _made(self, pairs: list[tuple[str, list[Any]]]) -> Any:
        name, parts = pairs[0]
        return self.makers[name](parts)


def _without_defaults(record: Any, defaults: tuple[Any, ...]) -> list[Any]:
    fields = list(record)
    needed = len(fields) - len(defaults)
    while len(fields) > needed and fields[-1] == defaults[len(fields) - 1 - needed]:
        fields.pop()
    return fields


def _mapping(parts: list[Any]) -> dict[str, Any]:
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _maker(kind: Any) -> Callable[[list[Any]], Any]:
    return lambda parts: kind(*parts)
