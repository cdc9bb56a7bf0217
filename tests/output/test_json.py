"""The JSON output, and the schema that ships with it."""

import json
from pathlib import Path

import jsonschema
import pytest

import checker.output.json as module
from checker.view import View
from tests.output import samples

SCHEMA = json.loads(
    (Path(module.__file__).parent / "schema" / "report.schema.json").read_text("utf-8")
)


@pytest.fixture
def made() -> dict:
    """The sample run as JSON."""
    return json.loads(module.render(samples.run(), View()))


def test_the_schema_is_a_schema():
    """The file itself is valid under draft 2020-12."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert "https://json-schema.org/draft/2020-12/schema" == SCHEMA["$schema"]


def test_what_is_written_conforms_to_the_schema(made):
    """Every kind of finding, and reports without a score, are valid."""
    assert [] == list(jsonschema.Draft202012Validator(SCHEMA).iter_errors(made))


def test_every_key_of_the_schema_says_what_it_means():
    """Nobody should have to guess."""

    def undescribed(node, path=""):
        for name, inner in node.get("properties", {}).items():
            if "description" not in inner and "$ref" not in inner:
                yield f"{path}/{name}"
            yield from undescribed(inner, f"{path}/{name}")

    parts = [SCHEMA, *SCHEMA["$defs"].values()]
    assert [] == [name for part in parts for name in undescribed(part)]


def test_keys_stand_in_the_promised_order(made):
    """People read it too."""
    report = made["reports"][0]
    assert ["schema_version", "tool", "packs", "reports", "summary"] == list(made)
    assert [
        "source", "format", "genre", "title", "issuer", "year",
        "score", "raw_score", "grade", "tally", "findings", "gaps",
    ] == list(report)  # fmt: skip
    assert [
        "rule", "title", "level", "status", "category", "weight", "message", "basis",
        "evidence", "searched", "nearest", "advice", "draft", "fingerprint",
    ] == list(report["findings"][0])  # fmt: skip
    assert [
        "quote", "section", "page", "paragraph", "line", "column", "start", "end",
    ] == list(report["findings"][0]["evidence"][0])  # fmt: skip


def test_findings_hold_every_rule_passes_included(made):
    """Silence is a claim."""
    wanted = [one.status for one in samples.findings()]
    assert wanted == [one["status"] for one in made["reports"][0]["findings"]]


def test_offsets_quote_the_text(made):
    """start and end point into the text of the document."""
    passages = [one for each in made["reports"][0]["findings"] for one in each["evidence"]]
    assert [one["quote"] for one in passages] == [
        samples.TEXT[one["start"] : one["end"]] for one in passages
    ]


def test_an_article_that_was_not_verified_says_so(made):
    """Whoever passes it on should know."""
    basis = made["reports"][0]["findings"][1]["basis"]
    assert {
        "title": "法治政府建设与责任落实督察工作规定",
        "article": "年度报告内容第二项（条号待核）",
    } == basis


def test_a_report_without_a_judged_rule_has_a_null_score(made):
    """No score is not a score of zero."""
    foreign = made["reports"][2]
    assert (None, None, None) == (foreign["score"], foreign["raw_score"], foreign["grade"])


def test_the_summary_counts_findings_and_files(made):
    """fail and review count findings, reports and unreadable count files."""
    assert {"reports": 3, "fail": 5, "review": 1, "unreadable": 1} == made["summary"]


def test_the_grade_is_the_same_in_every_language():
    """Codes and names are for programs; only sentences change with the language."""
    english = json.loads(module.render(samples.run(), View("en")))
    assert "不合格" == english["reports"][0]["grade"]


def test_ascii_places_get_escapes():
    """A stream that is not UTF-8 is given pure ASCII, which is JSON all the same."""
    text = module.render(samples.run(), View(ascii=True))
    assert text.isascii()
    assert json.loads(text) == json.loads(module.render(samples.run(), View()))
