"""The pack format as a JSON Schema, by which editors complete and check packs."""

from typing import Any

from checker.messages import Language
from checker.packs.keys import PACK
from checker.packs.schema import (
    FIGURES,
    LEVELS,
    Choice,
    Key,
    Kind,
    Many,
    Record,
    Shape,
    Table,
)

DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT = {"type": "string"}
WORD = {"type": "string", "minLength": 1}
KINDS: dict[Kind, dict[str, Any]] = {
    "name": WORD,
    "text": TEXT,
    "flag": {"type": "boolean"},
    "weight": {"type": "number", "minimum": 0},
    "cap": {"type": "number", "minimum": 0, "maximum": 100},
    "date": {"type": ["string", "integer"]},
    "day": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"},
    "count": {"type": "integer", "minimum": 1},
    "word": WORD,
    "wording": WORD,
    "row": WORD,
    "figure": {"enum": list(FIGURES)},
    "level": {"enum": list(LEVELS)},
    "rule": WORD,
    "condition": WORD,
}


def json_schema(
    lang: Language = "zh", record: Record = PACK, title: str = "checker pack"
) -> dict[str, Any]:
    """Return the JSON Schema of a file that holds `record`, its keys described in `lang`."""
    return {"$schema": DIALECT, "title": title, **_shape(record, lang)}


def _shape(shape: Shape, lang: Language) -> dict[str, Any]:
    if isinstance(shape, Record):
        return _record(shape, lang)
    if isinstance(shape, Table):
        return {"type": "object", "additionalProperties": _shape(shape.of, lang)}
    if isinstance(shape, Many):
        return _many(shape, lang)
    if isinstance(shape, Choice):
        return {"enum": list(shape.words)}
    return dict(KINDS[shape])


def _record(record: Record, lang: Language) -> dict[str, Any]:
    whole = {
        "type": "object",
        "properties": {key.name: _key(key, lang) for key in record.keys},
        "required": [key.name for key in record.keys if key.required],
        "additionalProperties": False,
    }
    return {"anyOf": [WORD, whole]} if record.short else whole


def _key(key: Key, lang: Language) -> dict[str, Any]:
    return {**_shape(key.shape, lang), "description": key.zh if lang == "zh" else key.en}


def _many(many: Many, lang: Language) -> dict[str, Any]:
    items = _shape(many.of, lang)
    whole = {"type": "array", "items": items, "minItems": many.least}
    return {"anyOf": [items, whole]} if many.alone else whole
