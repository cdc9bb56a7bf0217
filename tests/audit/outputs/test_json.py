"""The JSON of an audit, and the schema that ships with it."""

import json
from pathlib import Path

import jsonschema
import pytest
from referencing import Registry, Resource

import checker.output.json as report_json
from checker.audit.outputs import json as module
from checker.view import View

FOLDER = Path(report_json.__file__).parent / "schema"


def schema(name):
    return json.loads((FOLDER / f"{name}.schema.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def validator():
    """The schema of audits, which refers to that of reports."""
    report = Resource.from_contents(schema("report"))
    return jsonschema.Draft202012Validator(
        schema("audit"), registry=Registry().with_resource(report.id(), report)
    )


@pytest.fixture(scope="module")
def made(review, tmp_path_factory):
    """The audit of four small reports and a roster."""
    target = tmp_path_factory.mktemp("json") / "审查.json"
    module.write(review, target, View())
    return json.loads(target.read_text("utf-8"))


def test_the_schema_is_a_schema():
    """The file itself is valid under draft 2020-12."""
    jsonschema.Draft202012Validator.check_schema(schema("audit"))


def test_what_is_written_conforms_to_the_schema(validator, made):
    """With copies, a roster and a file that could not be read."""
    assert [] == [one.message for one in validator.iter_errors(made)]
    assert made["copies"]
    assert made["roster"]["missing"]
    assert made["unreadable"]


def test_a_key_that_is_unknown_is_refused(validator, made):
    """The schema names every key, so that a new one has to be described."""
    assert not validator.is_valid(made | {"extra": 1})
