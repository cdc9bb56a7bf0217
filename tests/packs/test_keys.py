"""The table of keys is in step with the records and with the JSON Schema."""

import jsonschema
import pytest

from checker.facts.vocabulary import (
    Genre,
    Hints,
    Indicator,
    RegisterEntry,
    SectionConcept,
    Vocabulary,
)
from checker.packs import keys
from checker.packs.json_schema import KINDS, json_schema
from checker.packs.model import Authority, Override, Profile, Rule
from checker.packs.schema import Key, Many, Record, Shape, Table


def names_of(record: Record) -> set[str]:
    return {key.name for key in record.keys}


def every_key(shape: Shape) -> tuple[Key, ...]:
    if isinstance(shape, Record):
        return (*shape.keys, *(one for key in shape.keys for one in every_key(key.shape)))
    return every_key(shape.of) if isinstance(shape, Table | Many) else ()


@pytest.mark.parametrize(
    ("record", "fields"),
    [
        (keys.SECTION, set(SectionConcept._fields) - {"name", "alike"}),
        (keys.INDICATOR, set(Indicator._fields) - {"name", "kinds"} | {"kind"}),
        (keys.HINTS, set(Hints._fields)),
        (keys.GENRE, set(Genre._fields) - {"name"}),
        (keys.ENTRY, set(RegisterEntry._fields)),
        (keys.AUTHORITY, set(Authority._fields) - {"key"}),
        (keys.OVERRIDE, set(Override._fields) - {"rule"}),
        (keys.PROFILE, set(Profile._fields) - {"name"}),
        (keys.RULE, set(Rule._fields) - {"at", "text", "sentence", "retuned"} | {"rule"}),
    ],
)
def test_keys_are_the_fields_of_the_record(record: Record, fields: set[str]) -> None:
    """A field that no key fills, or a key that no field takes, would be lost in silence."""
    assert fields == names_of(record)


def test_a_pack_may_declare_all_of_a_vocabulary() -> None:
    """Every table of the vocabulary is a key of the pack, and counts as content."""
    assert set(Vocabulary._fields) <= names_of(keys.PACK) & set(keys.CONTENT)


def test_every_key_is_described_in_both_languages() -> None:
    """No description is empty, and no English one is Chinese."""
    for key in every_key(keys.PACK):
        assert key.zh
        assert key.en.replace("《》", "").isascii()


def test_the_smallest_pack_fits_the_json_schema() -> None:
    """What loads in four lines is complete to an editor as well."""
    pack = {"pack": "my", "rules": [{"id": "first", "rule": "must mention 三项制度"}]}
    jsonschema.Draft202012Validator.check_schema(json_schema())
    assert [] == list(jsonschema.Draft202012Validator(json_schema("en")).iter_errors(pack))


def test_the_json_schema_refuses_an_unknown_key() -> None:
    """A misspelt key is seen while it is typed."""
    pack = {"pack": "my", "rules": [{"id": "a", "rule": "b", "titel": "c"}]}
    (error,) = jsonschema.Draft202012Validator(json_schema()).iter_errors(pack)
    assert ["rules", 0] == list(error.absolute_path)


def test_every_kind_has_a_json_schema() -> None:
    """A kind without one would only fail when the schema is made."""
    kinds = {key.shape for key in every_key(keys.PACK) if isinstance(key.shape, str)}
    assert kinds <= set(KINDS)
