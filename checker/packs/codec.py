"""Records as JSON and back.

A record is ``{"Rule": [fields]}`` without the fields at its end that hold their defaults, a
tuple ``{"": [...]}``, a mapping ``{"=": [key, value, key, value]}``. Reading is on the path of
every run: strings and numbers are left to the C code of ``json``, and no list is walked twice.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any

from checker import errors
from checker.facts import vocabulary
from checker.language import tree
from checker.packs import model

RECORDS: tuple[Any, ...] = (
    errors.At,
    model.Authority, model.Basis, model.Examples, model.Rule, model.Override, model.Pack,
    vocabulary.Vocabulary, vocabulary.SectionConcept, vocabulary.Indicator, vocabulary.Genre,
    vocabulary.RegisterEntry,
    tree.Mark, tree.Term, tree.Terms, tree.Bound, tree.Section, tree.Region, tree.Near, tree.Order,
    tree.Day, tree.Wanted, tree.Predicate, tree.Fact, tree.Group, tree.Not, tree.Sentence,
)  # fmt: skip


def dumps(value: Any) -> str:
    """Return records, tuples, mappings and plain values as JSON. Raises TypeError for others."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def loads(text: str) -> Any:
    """Return what ``dumps`` was given. Raises ValueError, KeyError or TypeError for other JSON."""
    return json.loads(text, object_pairs_hook=_made)


def shape() -> str:
    """Return the fields of all records and their defaults: JSON of another shape is stale."""
    return repr([(one.__name__, one._fields, one._field_defaults) for one in RECORDS])


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return _record(value) if hasattr(value, "_fields") else {"": [_plain(x) for x in value]}
    if isinstance(value, Mapping):
        return {"=": [_plain(one) for pair in value.items() for one in pair]}
    if value is None or isinstance(value, str | int | float):
        return value
    raise TypeError(type(value))


def _record(value: Any) -> dict[str, list[Any]]:
    kind = type(value)
    if kind not in RECORDS:
        raise TypeError(kind)
    fields = list(value)
    while fields and _is_default(kind, len(fields) - 1, fields[-1]):
        fields.pop()
    return {kind.__name__: [_plain(one) for one in fields]}


def _is_default(kind: Any, index: int, value: Any) -> bool:
    name = kind._fields[index]
    return name in kind._field_defaults and kind._field_defaults[name] == value


def _made(pairs: list[tuple[str, list[Any]]]) -> Any:
    name, parts = pairs[0]
    return MAKERS[name](parts)


def _mapping(parts: list[Any]) -> dict[str, Any]:
    return dict(zip(parts[::2], parts[1::2], strict=True))


def _maker(kind: Any) -> Callable[[list[Any]], Any]:
    return lambda parts: kind(*parts)


MAKERS: dict[str, Callable[[list[Any]], Any]] = {
    "": tuple,
    "=": _mapping,
    **{kind.__name__: _maker(kind) for kind in RECORDS},
}
