"""Common words of two characters of which one is another."""

import pytest

from checker.facts.wording.strays import strays
from checker.facts.wording.torn import pairs_of, torn

WORDS = pairs_of(("委员", "采购", "诉讼", "欺凌", "书法", "首位", "时期", "一条", "办事", "机制"))


def found(text: str) -> list[tuple[str, str]]:
    """Return the torn words in `text` with what they ought to be."""
    places = tuple(strays(text))
    return [(text[start:end], word) for start, end, word in torn(text, places, WORDS)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("政府采构投诉受理", ("采构", "采购")),
        ("行政诉颂案件", ("诉颂", "诉讼")),
        ("开展防校园欺陵专项行动", ("欺陵", "欺凌")),
    ],
)
def test_a_word_with_a_character_that_sounds_or_looks_right_is_found(
    text: str, expected: tuple[str, str]
) -> None:
    """Of both its characters none makes a word with what stands beside it."""
    assert [expected] == found(text)


@pytest.mark.parametrize(
    "text",
    [
        "年终进行述法，自觉接受",
        "首违不罚清单",
        "县委政法委原书记",
        "全市数据22亿条",
        "推广浙诉服务",
        "业务培训十期",
        "逐房、逐人登记",
        "政府采构镇建设",
        "区政府办室务会议",
        "政府采构投诉，采构合同",
        "从早期的放映机到数字设备",
    ],
)
def test_what_may_be_meant_is_none(text: str) -> None:
    """Jargon of official texts, numbers, names of places, and what the report says twice."""
    assert [] == found(text)


def test_the_first_word_listed_is_meant() -> None:
    """Words are listed with the commonest first."""
    assert "报案" == pairs_of(("报案", "保安")).meant("报", "安")
