"""Records as JSON and back.

A record is ``{"Rule": [fields]}`` without the fields at its end that hold their defaults, a
tuple ``{"": [...]}``, a mapping ``{"=": [key, value, key, value]}``. Reading is on the path of
every run: strings and numbers are left to the C code of ``json``, and no list is walked twice.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any


class Codec:
    """Writes and reads the records of the given kinds, whose names must differ."""

    def __init__(self, records: tuple[Any, ...]) -> None:
        self.records = records
        self.makers: dict[str, Callable[[list[Any]], Any]] = {
            "": tuple,
            "=": _mapping,
            **{kind.__name__: _maker(kind) for kind in records},
        }

    def __reduce__(self) -> tuple[Any, ...]:
        """Another process that this is handed to makes it from the same kinds."""
        return Codec, (self.records,)

    def dumps(self, value: Any) -> str:
        """Return records, tuples, mappings and plain values as JSON. Raises TypeError for others."""
        return json.dumps(self._plain(value), ensure_ascii=False, separators=(",", ":"))

    def loads(self, text: str) -> Any:
        """Return what ``dumps`` was given. Raises ValueError, KeyError, TypeError for other JSON."""
        return json.loads(text, object_pairs_hook=self._made)

    def shape(self) -> str:
        """Return the fields of all records and their defaults: JSON of another shape is stale."""
        return repr([(one.__name__, one._fields, one._field_defaults) for one in self.records])

    def _plain(self, value: Any) -> Any:
        if isinstance(value, tuple):
            if hasattr(value, "_fields"):
                return self._record(value)
            return {"": [self._plain(one) for one in value]}
        if isinstance(value, Mapping):
            return {"=": [self._plain(one) for pair in value.items() for one in pair]}
        if value is None or isinstance(value, str | int | float):
            return value
        raise TypeError(type(value))

    def _record(self, value: Any) -> dict[str, list[Any]]:
        kind = type(value)
        if kind not in self.records:
            raise TypeError(kind)
        fields = list(value)
        while fields and _is_default(kind, len(fields) - 1, fields[-1]):
            fields.pop()
        return {kind.__name__: [self._plain(one) for one in fields]}

    def _made(self, pairs: list[tuple[str, list[Any]]]) -> Any:
        name, parts = pairs[0]
        return self.makers[name](parts)


def _is_default(kind: Any, index: int, value: Any) -> bool:
    name = kind._fields[index]
    return name in kind._field_defaults and kind._field_defaults[name] == value


def _mapping(parts: list[Any]) -> dict[str, Any]:
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _maker(kind: Any) -> Callable[[list[Any]], Any]:
    return lambda parts: kind(*parts)
