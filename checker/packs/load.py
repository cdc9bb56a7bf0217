"""One pack file as records; dicts stop here."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Literal

from checker.errors import PackError
from checker.packs import declare
from checker.packs.draft import Draft, Reference
from checker.packs.ids import check_pack_id, check_rule_id, full_id
from checker.packs.keys import CONTENT, PACK
from checker.packs.model import Pack
from checker.packs.nodes import Scalar, compose
from checker.packs.rules import read_rule
from checker.packs.shapes import span
from checker.packs.source import Log, Source, read_source, text_source
from checker.packs.values import Fields, read


def load(path: str) -> Draft:
    """Read the pack file at `path`; what is wrong with it is in the draft's log."""
    try:
        source = read_source(Path(path))
    except PackError as error:
        return _nothing(Log(text_source(path, ""), list(error.problems)))
    return load_source(source)


def load_source(source: Source) -> Draft:
    """Read the pack in `source`; what is wrong with it is in the draft's log."""
    log = Log(source, [])
    root = compose(log)
    fields: Fields | None = read(root, PACK, log) if root else None
    return _nothing(log) if fields is None else _draft(fields, log)


def _nothing(log: Log) -> Draft:
    return Draft(Pack("", "", "", log.source.path, ""), log)


def _draft(fields: Fields, log: Log) -> Draft:
    """Make the records of a file, and note what each of them alone can be noted for."""
    values = fields.values
    prefix = values["pack"].text if "pack" in values else ""
    rules: tuple[Fields, ...] = values.get("rules", ())
    ids = tuple(one.values["id"] for one in rules if "id" in one.values)
    _check(fields, ids, prefix, log)
    made = [read_rule(one, prefix, log) for one in rules]
    return Draft(
        _pack(fields, prefix, log)._replace(rules=tuple(rule for rule, _ in made if rule)),
        log,
        values.get("extends", ()),
        (*_references(fields), *(one for _, named in made for one in named)),
        tuple((full_id(node.text, prefix), node.start) for node in ids),
    )


def _check(fields: Fields, ids: tuple[Scalar, ...], prefix: str, log: Log) -> None:
    """Note a pack without content, wordings that cannot be filled, and ids that are none."""
    declare.check_wordings(fields, log)
    if not any(key in fields.nodes for key in CONTENT):
        log.add("pack.missing", fields.start, name="rules")
    if prefix:
        check_pack_id(fields.values["pack"], log)
        for node in ids:
            check_rule_id(node, prefix, log)


def _pack(fields: Fields, prefix: str, log: Log) -> Pack:
    values = fields.values
    applies: Fields | None = values.get("applies")
    return Pack(
        prefix,
        values.get("title", prefix),
        values.get("version", ""),
        log.source.path,
        sha256(log.source.text.encode()).hexdigest(),
        applies.values["genre"].text if applies and applies.values else "",
        authorities=declare.authorities(fields),
        vocabulary=declare.vocabulary(fields),
        overrides=declare.overrides(fields),
        profiles=declare.profiles(fields),
    )


def _references(fields: Fields) -> tuple[Reference, ...]:
    applies: Fields | None = fields.values.get("applies")
    genres = [applies.values["genre"]] if applies and applies.values else []
    profiles = [one.value for one in fields.values.get("profiles", ())]
    return (
        *(Reference("genre", node.text, *span(node)) for node in genres),
        *_retuned("rule", fields),
        *(one for profile in profiles for one in _retuned("waivable", profile)),
    )


def _retuned(kind: Literal["rule", "waivable"], fields: Fields) -> Iterator[Reference]:
    for one in fields.values.get("overrides", ()):
        yield Reference(kind, one.key.text, *span(one.key))
