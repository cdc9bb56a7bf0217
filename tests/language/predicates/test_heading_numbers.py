"""Numbers of headings."""

import pytest

from checker.language.predicates.heading_numbers import evaluate
from tests.language.predicates.conftest import case, quotes, words

TEXT = "全年组织执法检查八十六次，办理案件十二件，均按程序办结。"


def report(*headings: str) -> str:
    """Return a report with a paragraph below each heading."""
    return "青山区林业局2023年法治政府建设情况报告\n" + "\n".join(
        f"{heading}\n{TEXT}" for heading in headings
    )


def test_numbers_of_the_standard_are_in_order():
    """Four levels, and a level left out."""
    seen = case(
        report(
            "一、举措",
            "（一）执法",
            "1. 检查",
            "（1）计划",
            "2. 处罚",
            "（二）普法",
            "二、问题",
            "1. 力量",
        )
    )

    assert "pass" == evaluate(seen).status


def test_the_first_may_stand_in_a_sentence():
    """现批复如下：一、…, and the second on a line of its own."""
    told = f"青山区林业局2023年工作情况报告\n现报告如下：一、开展检查。{TEXT}\n二、问题\n{TEXT}\n三、安排\n{TEXT}"
    untold = told.replace("一、开展检查", "统一、规范检查")

    assert ["pass", "fail"] == [evaluate(case(one)).status for one in (told, untold)]


def test_third_level_numbers_may_run_on():
    """1. 2. below (一), 3. below (二)."""
    headings = ("一、举措", "（一）执法", "1.检查", "2.处罚", "（二）普法", "3.宣传", "4.培训")

    assert "pass" == evaluate(case(report(*headings))).status


@pytest.mark.parametrize(
    ("headings", "cited", "message"),
    [
        (("一、举措", "二、问题", "四、安排"), "四、安排", "序号“四、”与前一个（第2）不衔接"),
        (("一、举措", "二、问题", "二、安排"), "二、安排", "序号“二、”重复"),
        (
            ("一、举措", "（一）执法", "（一）审批", "（二）普法"),
            "（一）审批",
            "序号“（一）”重复",
        ),
        (
            ("一、举措", "（一）执法", "（三）普法"),
            "（三）普法",
            "序号“（三）”与前一个（第1）不衔接",
        ),
        (
            ("一、举措", "（二）执法", "（三）普法"),
            "（二）执法",
            "序号从“（二）”开始，缺少第一项",
        ),
        (("1、举措", "二、问题", "三、安排"), "1、举措", "第一级标题用了“1、”，应为“一、”"),
        (
            ("一、举措", "（1）执法", "（2）普法"),
            "（1）执法",
            "第二级标题用了“（1）”，应为“（一）”",
        ),
        (("一、举措", "（一）、执法", "（二）普法"), "（一）、执法", "“（一）、”应写作“（一）”"),
        (("一、举措", "一）执法", "（二）普法"), "一）执法", "“一）”应写作“（一）”"),
        (("一.举措", "二、问题"), "一.举措", "“一.”应写作“一、”"),
        (("一 主要举措", "二、问题"), "一 主要举措", "“一”应写作“一、”"),
        (("Ⅰ.举措", "Ⅱ.问题"), "Ⅰ.举措", "第一级标题用了“Ⅰ.”，应为“一、”"),
        (
            ("一、举措", "（一）执法", "1、检查", "2、处罚"),
            "1、检查",
            "阿拉伯数字序号之后用了顿号，应为“1.”",
        ),
    ],
)
def test_a_wrong_number_is_cited(headings, cited, message):
    """Gaps, repetitions, wrong shapes, wrong levels."""
    seen = case(report(*headings))

    verdict = evaluate(seen)

    assert "fail" == verdict.status
    assert cited == quotes(seen, verdict)[0]
    assert message in words(verdict)


def test_a_second_list_is_no_repetition():
    """An annex counts from one again."""
    seen = case(report("一、举措", "二、问题", "三、安排", "一、附表", "二、附图"))

    assert "pass" == evaluate(seen).status


def test_a_report_without_numbers_has_nothing_to_judge():
    """Not applicable is not passed."""
    assert "not-applicable" == evaluate(case("全年组织执法检查86次。")).status
