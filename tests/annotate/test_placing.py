"""What is missing is commented where a person would write it."""

import pytest

from checker import api
from checker.annotate.placing import belongs

CHECKER = api.Checker(api.load_packs(("fazhi", "gongwen"), cached=False))
MEASURES = "一、主要举措和成效\n开展行政执法检查，规范执法行为。全年平稳有序。\n"
PROBLEMS = "二、存在的不足和原因\n一是执法力量不足，主要原因是编制少。"
DUTY = "三、党政主要负责人履行推进法治建设第一责任人职责情况\n局长主持召开会议3次。\n"
PLAN = "四、下一年度推进法治政府建设的主要安排\n继续努力。\n"
TITLE = "临江县水务局关于2023年法治政府建设情况的报告"
TAIL = "临江县水务局\n2024年1月15日\n抄送：县委依法治县办。"


def placed(text: str, rule: str) -> str:
    """Return the words that the comment of `rule` is put on."""
    document = api.read_text(f"{TITLE}\n县委、县政府：\n现将有关情况报告如下：\n{text}")
    report = CHECKER.check(document)
    finding = next(one for one in report.findings if one.rule.id == rule)
    assert finding.status in ("fail", "review")
    assert not finding.evidence
    return document.quote(belongs(finding, document, CHECKER.facts(document)))


def test_a_missing_part_belongs_behind_the_one_before():
    """On its last sentence."""
    assert "一是执法力量不足，主要原因是编制少。" == placed(
        MEASURES + PROBLEMS + "\n" + TAIL, "fazhi/part-plan"
    )


def test_a_first_part_that_is_missing_belongs_below_the_title():
    """Nothing is before it."""
    assert TITLE == placed(PLAN + TAIL, "fazhi/part-measures")


def test_a_thin_part_is_commented_on_its_heading():
    """What it lacks belongs into it."""
    text = MEASURES + PROBLEMS.replace("，主要原因是编制少", "") + "\n" + DUTY + PLAN + TAIL
    assert "二、存在的不足和原因" == placed(text, "fazhi/problems-causes")


def test_a_missing_figure_belongs_to_the_end_of_the_first_part():
    """Where the figures of the year stand."""
    assert "全年平稳有序。" == placed(MEASURES + PROBLEMS, "fazhi/litigation")


def test_missing_words_belong_into_the_first_part():
    """On its heading."""
    assert "一、主要举措和成效" == placed(MEASURES + PROBLEMS, "fazhi/xi-thought")


@pytest.mark.parametrize("rule", ["gongwen/signature"])
def test_a_missing_signature_belongs_to_the_end(rule):
    """Below the body."""
    assert "抄送：县委依法治县办。" == placed(
        MEASURES + PROBLEMS + "\n抄送：县委依法治县办。", rule
    )


def test_a_missing_addressee_belongs_to_the_title():
    """Below it."""
    document = api.read_text(f"某政发〔2024〕1号\n{TITLE}\n{MEASURES}{PROBLEMS}")
    report = CHECKER.check(document)
    finding = next(one for one in report.findings if one.rule.id == "gongwen/addressee")
    assert "fail" == finding.status
    assert TITLE == document.quote(belongs(finding, document, CHECKER.facts(document)))


def test_what_came_nearest_is_a_place_too():
    """A figure that lacks its number is commented where it is spoken of."""
    text = MEASURES.replace("规范执法行为", "认真办理行政复议案件") + PROBLEMS
    assert "行政复议" in placed(text, "fazhi/reconsideration")
