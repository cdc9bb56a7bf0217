"""Words of two characters that are turned round, or have one of their characters twice."""

import pytest

from checker.facts.wording.strays import strays
from checker.facts.wording.torn import pairs_of
from checker.facts.wording.turned import doubled, turned

WORDS = pairs_of(
    (
        "罚款", "办理", "政府", "审核", "制度", "深化", "公路", "审查", "立法", "市场", "实在", "林木",
        "组长", "安全", "主任", "违反", "信用", "粮食", "选派",
    )
)  # fmt: skip


def found(text: str) -> list[tuple[str, str]]:
    """Return the faults in `text` with what they ought to be."""
    places = (*turned(text, tuple(strays(text)), WORDS), *doubled(text, WORDS))
    return [(text[start:end], word) for start, end, word in places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("审计处罚2件,款罚6.5万元", ("款罚", "罚款")),
        ("报市府政备案", ("府政", "政府")),
        ("，理办建设用地报批", ("理办", "办理")),
        ("落实三项制度度,公示信息", ("制度度", "制度")),
        ("制度度", ("制度度", "制度")),
        ("提升应诉政府府工作报告", ("政府府", "政府")),
        ("行政复议罚罚款3万元", ("罚罚款", "罚款")),
    ],
)
def test_a_word_turned_round_or_with_a_character_twice_is_found(
    text: str, expected: tuple[str, str]
) -> None:
    """No word goes on there."""
    assert [expected] == found(text)


@pytest.mark.parametrize(
    "text",
    [
        "经法规股核审案件156件",
        "公路路政、道路运政",
        "再审审查1件",
        "学习立法法,",
        "市市场监管局",
        "全年理办用地,理办报批",
        "问题实实在在,",
        "采伐公益林林木的",
        "巡视组组长",
        "强化药品安全全链条监管",
        "由主任任组长",
        "违反反洗钱规定",
        "第二审审查",
        "各组组长负责联络",
        "联合资信信用评级",
        "丰富多样的精神食粮",
        "下派选调生到村",
    ],
)
def test_what_two_words_leave_side_by_side_is_none(text: str) -> None:
    """Nor what official texts have, nor what the report says twice."""
    assert [] == found(text)
