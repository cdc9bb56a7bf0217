"""Cited numbers are written as the standard prescribes."""

import pytest

from checker.language.predicates import number_form
from checker.messages import say
from tests.citing import case


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("按照国办发〔2018〕118号文件要求。", "pass"),
        ("按照国办发[2018]118号文件要求。", "fail"),
        ("按照国务院令第713号。", "pass"),
        ("没有文号。", "not-applicable"),
    ],
)
def test_form_of_cited_numbers(text: str, status: str) -> None:
    """Wrong brackets fail; without a number there is nothing to judge."""
    assert status == number_form.evaluate(case(text)).status


def test_message_says_how_to_write_it() -> None:
    """The reader learns the right form and why."""
    verdict = number_form.evaluate(case("按照国办发（2018）第0118号文件要求。"))

    assert say(verdict.message) == (
        "“国办发（2018）第0118号”应写作“国办发〔2018〕118号”"
        "（年份应加六角括号〔〕、序号前不加“第”、序号前不加0）"
    )


def test_own_number_is_another_rule() -> None:
    """The number in the head is not cited."""
    text = "某林发[2024]9号\n某县林业局报告"

    assert number_form.evaluate(case(text, number="某林发[2024]9号")).status == "not-applicable"


def test_many_faults_are_one_verdict() -> None:
    """A systematic slip is told once, with its first places."""
    text = "。".join(f"按照某办发[2020]{number}号" for number in range(1, 31))
    verdict = number_form.evaluate(case(text))

    assert len(verdict.evidence) == 20
    assert say(verdict.message).endswith("另有20处")
