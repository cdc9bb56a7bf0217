"""JUnit XML, checked against the schema of Jenkins and read back as build servers do."""

from pathlib import Path

import junitparser
import pytest
from lxml import etree

from checker.output.junit import render
from checker.report import Run
from checker.view import View
from tests.output import samples

XSD = etree.XMLSchema(etree.parse(str(Path(__file__).parent / "schema" / "junit-10.xsd")))


def read(run: Run) -> list:
    """Return the suites as junitparser reads them."""
    return list(junitparser.JUnitXml.fromstring(render(run, View())))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_is_written_conforms_to_the_schema(lang):
    """Every kind of finding."""
    assert XSD.validate(etree.fromstring(render(samples.run(), View(lang)))), XSD.error_log


def test_hostile_text_stays_text(hostile):
    """Control characters that XML cannot hold are replaced."""
    made = render(hostile, View())
    XSD.assertValid(etree.fromstring(made))
    assert b"]]&gt;&lt;/failure&gt; &amp; &lt;b&gt;" in made
    assert b"\x1b" not in made


def test_a_suite_a_report_and_a_case_a_rule():
    """Files that could not be read have one too."""
    suites = read(samples.run())
    assert [13, 3, 13, 1] == [suite.tests for suite in suites]
    assert "报告/临江县水务局.txt" == suites[0].name


def test_counts_are_those_of_the_cases():
    """A fail at may is no failure; review, not checked and the like are skipped."""
    suite = read(samples.run())[0]
    assert (4, 0, 6) == (suite.failures, suite.errors, suite.skipped)
    assert {"failures": 4, "errors": 1, "tests": 30} == {
        name: int(etree.fromstring(render(samples.run(), View())).get(name))
        for name in ("failures", "errors", "tests")
    }


def test_a_failure_says_all_that_the_scorecard_does():
    """Level, problem, basis, passages, nearest, advice."""
    case = next(one for one in read(samples.run())[0] if one.name.startswith("fazhi/problems"))
    (failure,) = case.result
    assert ("error", "没有写出任何一个具体问题") == (failure.type, failure.message)
    assert "查找：“存在的问题”部分、各级标题\n接近：【虽然取得一定成效" in failure.text
    assert "fazhi/problems-concrete 存在的不足要具体" == case.name


def test_properties_say_which_report_it_is():
    """By names that are the same in every language."""
    known = {one.name: one.value for one in read(samples.run())[0].properties()}
    assert {
        "title": "临江县水务局关于2023年法治政府建设情况的报告",
        "issuer": "临江县水务局",
        "genre": "法治政府建设年度报告",
        "year": "2023",
        "score": "59",
        "grade": "不合格",
        "pack": "fazhi 2026.1",
        "gap": "第 3 页没有文字层（扫描件）",
    } == known


def test_a_rule_that_crashed_is_an_error():
    """It is not the report that failed."""
    crashed = samples.finding(samples.rule("my/a", "甲"), "error", "规则出错")
    run = Run((samples.report()._replace(findings=(crashed,)),), (samples.pack(),))
    (suite,) = read(run)
    assert (0, 1) == (suite.failures, suite.errors)
