"""The keys of our JSON, from the schemas that ship; `schemas.zh.yaml` says them in Chinese."""

import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from checker import output
from checker.messages import Language
from parts.table import code, table

FOLDER = Path(output.__file__).parent / "schema"
HEADS = {"zh": ("键", "值", "含义"), "en": ("key", "value", "meaning")}
TYPES = {
    "array": "列表",
    "boolean": "true 或 false",
    "integer": "整数",
    "null": "null",
    "number": "数",
    "object": "对象",
    "string": "字符串",
}
CHECK = "checker-check"  # the heading above the format that others refer to
OR = {"zh": " 或 ", "en": " or "}
Schema = Mapping[str, Any]


def schema(lang: Language, name: str) -> Iterator[str]:
    """Yield a table of the keys of the format called `name`, then one of each record in it."""
    whole = json.loads((FOLDER / f"{name}.schema.json").read_text(encoding="utf-8"))
    yield f"{_says(whole['description'], lang)}\n\n"
    yield from table(HEADS[lang], _rows(whole, "", lang))
    for record, inner in whole.get("$defs", {}).items():
        yield f"### {record}\n\n{_says(inner['description'], lang)}\n\n"
        yield from table(HEADS[lang], _rows(inner, "", lang))


def _rows(node: Schema, stem: str, lang: Language) -> Iterator[tuple[str, str, str]]:
    """Yield a row a key, those of objects inside it behind it, with the way to them."""
    for name, value in node.get("properties", {}).items():
        path = f"{stem}{name}"
        known = _inside(value)
        yield code(path), _kind(known, lang), _says(known.get("description", ""), lang)
        yield from _below(known, path, lang)
    if isinstance(node.get("additionalProperties"), dict):
        yield from _below(node["additionalProperties"], f"{stem}*", lang)


def _below(node: Schema, path: str, lang: Language) -> Iterator[tuple[str, str, str]]:
    """Yield the rows of the objects that `node` holds, lists of them included."""
    if node.get("type") == "array":
        yield from _below(_inside(node["items"]), f"{path}[]", lang)
    elif "$ref" not in node:
        yield from _rows(node, f"{path}.", lang)


def _inside(node: Schema) -> Schema:
    """Return what a key holds beside null, with the key's own description."""
    options = [one for one in node.get("oneOf", ()) if one != {"type": "null"}]
    if not options:
        return node
    return {**options[0], "description": node["description"], "nullable": True}


def _kind(node: Schema, lang: Language) -> str:
    if "$ref" in node:
        return _link(node["$ref"])
    if "enum" in node:
        return ", ".join(code(json.dumps(one, ensure_ascii=False)) for one in node["enum"])
    if "const" in node:
        return code(json.dumps(node["const"]))
    if node["type"] == "array" and "$ref" in node["items"]:
        return f"{_type('array', lang)}: {_link(node['items']['$ref'])}"
    names = [node["type"]] if isinstance(node["type"], str) else node["type"]
    return OR[lang].join(_type(one, lang) for one in (*names, *["null"] * ("nullable" in node)))


def _type(name: str, lang: Language) -> str:
    return TYPES[name] if lang == "zh" else name


def _link(ref: str) -> str:
    """Link to the table that describes what `ref` points at; records have tables of their own."""
    name = ref.rsplit("/", 1)[-1]
    return f"[{name}](#{name if '/$defs/' in ref else CHECK})"


def _says(description: str, lang: Language) -> str:
    """Return a description in `lang`. Raises KeyError for one that nobody has put in Chinese."""
    return _chinese()[description] if lang == "zh" and description else description


@cache
def _chinese() -> dict[str, str]:
    path = Path(__file__).with_name("schemas.zh.yaml")
    said: dict[str, str] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return said
