"""The year that a part is about."""

import pytest

from checker.facts.vocabulary import SectionConcept, Vocabulary
from checker.language.predicates.section_year import evaluate
from checker.language.tree import Section
from tests.language.predicates.conftest import case

NAMED = SectionConcept("下一步安排", names=("工作打算", "下一步工作打算"))
PLAN = """青山区林业局2023年法治政府建设情况报告
现将有关情况报告如下：
一、主要举措和成效
全年组织执法检查86次。
二、{heading}
{text}"""


@pytest.mark.parametrize(
    ("heading", "text", "status"),
    [
        ("2024年工作打算", "组织轮训2期。", "pass"),
        ("2023年工作打算", "组织轮训2期。", "fail"),
        ("下一步工作打算", "2023年，我局将组织轮训2期。", "fail"),
        ("下一步工作打算", "力争到2025年底，持证率达到100%。", "pass"),
        ("下一步工作打算", "2025年底前完成轮训。", "pass"),
        ("下一步工作打算", "落实《实施方案（2021—2025年）》。", "pass"),
        ("2024年工作打算", "制定2024年普法计划。", "pass"),
        ("2024年工作打算", "制定2023年普法计划。", "review"),
        ("2024年工作打算", "制定 2023 年普法计划。", "review"),
        ("2024年工作打算", "2023年，我局将重点抓好以下工作：一是组织轮训2期。", "review"),
        ("2024年工作打算", "力争2023年年底前持证率达到100%。", "review"),
        ("2024年工作打算", "2023年，我局普法工作虽有成效，但仍将面临挑战。组织轮训2期。", "pass"),
        ("2024年工作打算", "2023年计划完成的任务全部销号，2024年再组织轮训2期。", "pass"),
    ],
)
def test_the_year_that_a_part_names_is_judged(heading, text, status):
    """Of the heading, else of the first sentence; aims and periods of plans are none.

    What an earlier year is to bring yet is for a person to look at.
    """
    vocabulary = Vocabulary(sections={NAMED.name: NAMED})
    seen = case(PLAN.format(heading=heading, text=text), vocabulary)
    section = Section(NAMED.name)
    assert status == evaluate(seen, section=section, offset=1).status
