"""The packs that ship load without a problem, and fit the JSON Schema of their format."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest

from checker.packs.find import base, resolve, stem
from checker.packs.json_schema import json_schema
from checker.packs.merge import load_packs
from checker.packs.names import patterns
from checker.packs.nodes import Mapping, Node, Scalar, Sequence, compose
from checker.packs.source import Log, read_source

TYPES = {"int": int, "float": float, "bool": lambda text: text == "true", "str": str}


def plain(node: Node) -> Any:
    """Return `node` as an editor that validates YAML sees it."""
    if isinstance(node, Scalar):
        return TYPES[node.kind](node.text)
    if isinstance(node, Sequence):
        return [plain(one) for one in node.items]
    assert isinstance(node, Mapping)
    return {key.text: plain(value) for key, value in node.pairs}


def test_all_of_ours_load() -> None:
    """One vocabulary, several packs, no problem."""
    loaded = load_packs(cached=False)
    assert {"fazhi", "data", "citations", "gongwen", "wording"} <= {one.id for one in loaded.packs}
    assert "存在问题" in loaded.vocabulary.sections


@pytest.mark.parametrize("path", [*base(), *resolve()], ids=stem)
def test_ours_fit_the_json_schema(path: str) -> None:
    """Editors that complete packs by the schema have nothing against ours."""
    node = compose(Log(read_source(Path(path)), []))
    assert node is not None
    found = jsonschema.Draft202012Validator(json_schema()).iter_errors(plain(node))
    assert [] == [(list(one.absolute_path), one.message) for one in found]


def test_none_of_ours_shows_a_pattern_to_officials() -> None:
    """Where a rule has one, its message says in words what is missing."""
    rules = [rule for pack in load_packs().packs for rule in pack.rules if patterns(rule)]
    assert rules
    assert [] == [rule.id for rule in rules if not rule.message]


def test_every_right_wording_can_stand_in_place_of_its_wrong_ones() -> None:
    """What is written instead leaves no word out and adds none: a longer or shorter wrong form
    begins and ends as the right one does.
    """
    tables = load_packs().vocabulary.wordings
    pairs = (
        (right, wrong)
        for table in tables.values()
        for right, wrongs in table.items()
        for wrong in wrongs
        if right not in ("≈", "≡") and wrong[0] not in "/@"
    )
    assert [] == [
        (right, wrong)
        for right, wrong in pairs
        if len(right) != len(wrong) and (right[0], right[-1]) != (wrong[0], wrong[-1])
    ]
