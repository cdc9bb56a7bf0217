"""A document bears one name throughout the report."""

import pytest

from checker.language.predicates import names_agree
from checker.messages import say
from tests.citing import case


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("《某区法治建设实施方案（2022-2025年）》《某区法治建设实施方案（2022—2025 年）》", "pass"),
        ("《某区法治建设实施方案》《某区法治建设实施纲方案》", "fail"),
        ("《某区安全监督检查计划》《某区安全监督检查工作计划》", "review"),
        ("没有引用文件。", "not-applicable"),
    ],
)
def test_names_that_differ_by_a_slip(text: str, status: str) -> None:
    """One character too many fails, a word more is looked at."""
    assert status == names_agree.evaluate(case(text)).status


def test_both_names_are_cited() -> None:
    """The reader sees both spellings."""
    one = case("《某区法治建设实施方案》……《某区法治建设实施纲方案》")
    verdict = names_agree.evaluate(one)

    assert [one.document.quote(span) for span in verdict.evidence] == [
        "《某区法治建设实施方案》",
        "《某区法治建设实施纲方案》",
    ]
    assert "名称不一致" in say(verdict.message)


def test_names_with_numbers_of_their_own_are_of_two_documents() -> None:
    """An interpretation and an answer on one matter."""
    names = "《关于办理组织犯罪案件具体应用法律若干问题的解{}》（法发〔200{}〕18号）"

    assert (
        "pass" == names_agree.evaluate(case(names.format("释", 1) + names.format("答", 2))).status
    )
    assert (
        "review" == names_agree.evaluate(case(names.format("释", 1) + names.format("答", 1))).status
    )
