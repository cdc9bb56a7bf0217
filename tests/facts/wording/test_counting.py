"""Points of a list that count on."""

import pytest

from checker.document.readers import read_text
from checker.facts.wording.counting import find_jumps


def _jumps(text: str) -> list[tuple[str, int]]:
    return [(one.marker, one.before) for one in find_jumps(read_text(text))]


@pytest.mark.parametrize(
    ("jump", "text"),
    [
        (("三是", 1), "一是加强学习。三是规范执法。"),
        (("四是", 2), "一是加强学习；二是规范执法；四是开展普法。"),
        (("二是", 2), "一是加强学习。二是规范执法。二是开展普法。"),
        (("四是", 2), "一是学习。二是执法：一是检查，二是办案。四是普法。"),
        (("一是", 1), "一是执法力量薄弱。一是培训不够。"),
    ],
)
def test_a_point_that_does_not_count_on_is_found(jump: tuple[str, int], text: str) -> None:
    """A number is left out, or stands twice."""
    assert [jump] == _jumps(text)


@pytest.mark.parametrize(
    "text",
    [
        "一是加强学习。二是规范执法。三是开展普法。",
        "一是学习。二是执法：一是检查，二是办案。三是普法。",
        "一、成效\n一是学习。二是执法。\n二、不足\n一是人手不足。二是经费不足。",
        "一是学习。二是执法。\n不足的原因一是编制少，二是经费少。",
        "一是学习。二是执法。\n不足有二：其一是编制少。二是经费少。",
        "要求二是从严，三是从快。",
        "一是加强监管：开展检查。一是日常，二是专项。二是普法。",
        "一是学习。\n一是执法。",
    ],
)
def test_points_that_count_on_are_left_alone(text: str) -> None:
    """A list may begin in the middle of a sentence, and stand inside a point of another."""
    assert [] == _jumps(text)
