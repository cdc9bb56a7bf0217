"""Where a name of a pack is declared: rules, packs, parts, indicators, terms, authorities."""

from collections.abc import Container
from pathlib import Path

from checker.lsp.hover import name_at
from checker.lsp.notes import Link
from checker.lsp.open_packs import Scope
from checker.lsp.spot import Spot, shape_of
from checker.packs.find import locate
from checker.packs.model import Pack
from checker.packs.nodes import Mapping, Node, compose
from checker.packs.source import Log, Source, read_source, text_source

# Under which key of a pack each kind of name is declared.
TABLES = {
    "section": "sections",
    "indicator": "indicators",
    "term": "lexicon",
    "authority": "authorities",
    "genre": "genres",
}


def link(
    spot: Spot, offset: int, scope: Scope, source: Source, texts: dict[str, str]
) -> Link | None:
    """Return where what stands at `spot` is declared, or None."""
    if spot.node is None:
        return None
    text = spot.node.text
    if spot.is_key:
        is_rule = len(spot.keys) == 2 and spot.keys[0] == "overrides"
        return _rule(text, scope, texts) if is_rule else None
    if spot.keys[-1] == "extends":
        found = locate(text, str(Path(source.path).parent))
        return Link(found[0], 0, 0) if found else None
    kind, name = _name(spot, offset, source)
    return _declaration(TABLES[kind], name, scope, texts) if kind else None


def _name(spot: Spot, offset: int, source: Source) -> tuple[str, str]:
    """Return the kind and the name of what a value refers to."""
    if spot.node is None:
        return "", ""
    if shape_of(spot.keys) in ("rule", "condition"):
        return name_at(spot.node, offset, source)
    if spot.keys[-1] in ("basis", "authority"):
        return "authority", spot.node.text.partition(" ")[0]
    return ("genre", spot.node.text) if spot.keys[-1] in ("applies", "genre") else ("", "")


def _rule(name: str, scope: Scope, texts: dict[str, str]) -> Link | None:
    rule = scope.rules.get(name)
    if rule is None:
        return None
    source = _source(rule.at.path, texts)
    start = source.starts[rule.at.line - 1] + rule.at.column - 1
    return Link(rule.at.path, start, start + len(rule.text))


def _declaration(table: str, name: str, scope: Scope, texts: dict[str, str]) -> Link | None:
    """Return the last declaration, which is the one that holds."""
    for pack in reversed(scope.packs):
        if name in _names(pack, table):
            source = _source(pack.path, texts)
            key = _key(_value(compose(Log(source, [])), table), name)
            if key:
                return Link(pack.path, *key)
    return None


def _names(pack: Pack, table: str) -> Container[str]:
    """Return the names that a pack declares in one of the `TABLES`."""
    if table == "authorities":
        return {one.key for one in pack.authorities}
    names: Container[str] = getattr(pack.vocabulary, table)
    return names


def _source(path: str, texts: dict[str, str]) -> Source:
    return text_source(path, texts[path]) if path in texts else read_source_at(path)


def read_source_at(path: str) -> Source:
    """Return the pack file at `path`."""
    return read_source(Path(path))


def _value(node: Node | None, key: str) -> Node | None:
    pairs = node.pairs if isinstance(node, Mapping) else ()
    return next((value for name, value in pairs if name.text == key), None)


def _key(node: Node | None, name: str) -> tuple[int, int] | None:
    pairs = node.pairs if isinstance(node, Mapping) else ()
    return next(((key.start, key.end) for key, _ in pairs if key.text == name), None)
