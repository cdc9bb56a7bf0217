"""SARIF, checked against the schema of OASIS."""

import json
from pathlib import Path

import jsonschema
import pytest

from checker.document.model import Origin, Source
from checker.output.sarif import render
from checker.report import Run
from checker.view import View
from tests.output import samples

SCHEMA = json.loads((Path(__file__).parent / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
WRONG = """\
某某县林业局2023年法治政府建设年度报告
一、主要举措和成效
😀建设**法制政府**,检查86次。
"""

ALL = View("zh", "all")


def run_of(run: Run, view: View = ALL) -> dict:
    """Return the one run of the log."""
    return json.loads(render(run, view))["runs"][0]


def result(run: Run, rule: str) -> dict:
    """Return the result of a rule."""
    return next(one for one in run_of(run)["results"] if one["ruleId"] == rule)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("show", ["fail", "review", "all"])
def test_what_is_written_conforms_to_the_schema(lang, show):
    """Every kind of finding, in both languages."""
    made = json.loads(render(samples.run(), View(lang, show)))
    checked = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
    assert [] == list(checked.iter_errors(made))


def test_hostile_text_stays_text(hostile):
    """No half of a surrogate pair, no control character as it is."""
    text = render(hostile, View())
    text.encode("utf-8")
    assert "\x1b" not in text
    assert [] == list(jsonschema.Draft4Validator(SCHEMA).iter_errors(json.loads(text)))


def test_ascii_places_get_escapes():
    """Pure ASCII is JSON all the same."""
    text = render(samples.run(), View(ascii=True))
    assert text.isascii()
    assert json.loads(render(samples.run(), View())) == json.loads(text)


@pytest.mark.parametrize(
    ("show", "kinds"),
    [
        ("fail", {"fail"}),
        ("review", {"fail", "review", "open"}),
        ("all", {"fail", "review", "open", "pass", "notApplicable"}),
    ],
)
def test_show_chooses_the_kinds(show, kinds):
    """What was not checked is no silence; passes are listed on demand."""
    found = run_of(Run((samples.report(),), (samples.pack(),)), View("zh", show))["results"]
    assert kinds == {one["kind"] for one in found}


def test_levels_follow_the_modal():
    """must, should and may; what does not fail has none."""
    found = run_of(samples.run())["results"]
    levels = {one["ruleId"]: one["level"] for one in found if one["locations"][0]}
    assert ("error", "warning", "note", "none") == (
        next(one["level"] for one in found if one["ruleId"] == "data/units"),
        next(one["level"] for one in found if one["ruleId"] == "data/figures-add-up"),
        next(one["level"] for one in found if one["ruleId"] == "wording/brackets"),
        levels["fazhi/three-systems-named"],
    )


def test_a_rule_says_what_it_rests_on():
    """Its help is complete, as text and as Markdown."""
    rule = next(
        one
        for one in run_of(samples.run())["tool"]["driver"]["rules"]
        if one["id"] == "fazhi/problems-concrete"
    )
    basis = (
        "《法治政府建设与责任落实督察工作规定》（厅字〔2019〕28号）年度报告内容第二项（条号待核）"
    )
    assert "FazhiProblemsConcrete" == rule["name"]
    assert "存在的不足要具体。" == rule["shortDescription"]["text"]
    assert f"依据：{basis}" in rule["help"]["text"]
    assert f"- **依据**：{basis}" in rule["help"]["markdown"]
    assert {"level": "error"} == rule["defaultConfiguration"]
    assert ("法定内容", 10) == (rule["properties"]["category"], rule["properties"]["weight"])


def test_a_passage_is_cited_with_lines_columns_and_words():
    """Columns begin with 1, the end is behind the last character."""
    where = result(samples.run(), "data/units")["locations"][0]
    assert {
        "startLine": 6, "startColumn": 9, "endLine": 6, "endColumn": 15,
        "snippet": {"text": "罚款58.6"},
    } == where["physicalLocation"]["region"]  # fmt: skip
    path = "一、主要举措和成效 › （一）严格规范公正文明执法"
    assert path == where["logicalLocations"][0]["fullyQualifiedName"]


def test_columns_count_utf_16(judge):
    """😀 is two of them, and the marks of Markdown count as well."""
    found = result(judge(WRONG), "wording/fixed-formulations")
    region = found["locations"][0]["physicalLocation"]["region"]
    assert (3, 7, 11) == (region["startLine"], region["startColumn"], region["endColumn"])


def test_what_is_missing_points_to_the_whole_file():
    """The message says where it was looked for, a related place what came nearest."""
    found = result(samples.run(), "fazhi/problems-concrete")
    assert {"startLine": 1, "endLine": 13} == found["locations"][0]["physicalLocation"]["region"]
    assert "查找：“存在的问题”部分、各级标题" in found["message"]["text"]
    nearest = found["relatedLocations"][0]
    assert "只有一句套话，没有说出任何具体问题" == nearest["message"]["text"]
    assert 9 == nearest["physicalLocation"]["region"]["startLine"]


def test_a_file_without_lines_has_paragraphs_and_pages():
    """A region would be a lie."""
    document = samples.document()._replace(format="pdf", origins=(Origin(0, Source(page=2)),))
    report = samples.report()._replace(document=document)
    where = result(Run((report,), (samples.pack(),)), "data/units")["locations"][0]
    assert "region" not in where["physicalLocation"]
    assert {"page": 2, "paragraph": 6, "quote": "罚款58.6"} == where["properties"]


def test_names_of_files_are_uris(judge):
    """Chinese, blanks and # are percent-encoded, below the root of the sources."""
    location = run_of(judge(WRONG))["artifacts"][0]["location"]
    assert "%E6%8A%A5%20%E5%91%8A/%E7%94%B2%231.md" == location["uri"]
    assert "%SRCROOT%" == location["uriBaseId"]
    absolute = run_of(judge(WRONG, "/甲/乙.md"))["artifacts"][0]["location"]
    assert {"uri": "file:///%E7%94%B2/%E4%B9%99.md", "index": 0} == absolute


def test_a_file_is_known_by_its_type_and_encoding(judge):
    """As it was read."""
    artifact = run_of(judge(WRONG))["artifacts"][0]
    assert ("text/markdown", "utf-8") == (artifact["mimeType"], artifact["encoding"])


def test_a_waived_finding_is_suppressed_with_its_reason():
    """It stays a failure that somebody accepted."""
    found = result(samples.run(), "fazhi/litigation")
    waiver = {"kind": "external", "status": "accepted", "justification": "已豁免至2024年12月31日"}
    assert ("fail", [waiver]) == (found["kind"], found["suppressions"])


def test_what_was_not_read_is_a_notification():
    """Files, gaps and reports of another genre; the run was no success."""
    invocation = run_of(samples.run())["invocations"][0]
    notes = [
        (one["descriptor"]["id"], one["level"]) for one in invocation["toolExecutionNotifications"]
    ]
    assert not invocation["executionSuccessful"]
    assert [("unreadable", "error"), ("gap", "warning"), ("foreign", "note")] == notes


def test_a_rule_that_crashed_is_a_notification_and_no_result():
    """It said nothing about the report."""
    crashed = samples.finding(samples.rule("fazhi/xi-thought", "甲"), "error", "规则出错")
    run = Run((samples.report()._replace(findings=(crashed,)),), (samples.pack(),))
    made = run_of(run)
    note = made["invocations"][0]["toolExecutionNotifications"][-1]
    assert ([], "crash") == (made["results"], note["descriptor"]["id"])
    assert "fazhi/xi-thought" == note["associatedRule"]["id"]


def test_safe_mends_are_fixes(judge):
    """An editor can make them: the smallest stretch, in the places of the file."""
    fix = result(judge(WRONG), "wording/fixed-formulations")["fixes"][0]
    assert [
        {
            "deletedRegion": {"startLine": 3, "startColumn": 8, "endLine": 3, "endColumn": 9},
            "insertedContent": {"text": "治"},
        }
    ] == fix["artifactChanges"][0]["replacements"]


def test_fingerprints_stay():
    """They let a code host follow a finding through edits."""
    found = result(samples.run(), "data/units")["partialFingerprints"]
    assert {"ruleSectionPassage/v1": "0a1b2c3d4e5f6071"} == found
