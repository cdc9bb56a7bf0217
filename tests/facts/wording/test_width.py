"""Half-width marks in Chinese text."""

import pytest

from checker.facts.wording.width import find_half_width


@pytest.mark.parametrize(
    "text",
    [
        "检查,处罚",
        "检查:处罚",
        "三项制度(公示)"[:6] + "，",
        "《办法》,落实",
        "10%,较上年",
        "措施.\n二是",
        "够吗?",
        "检查.处罚",
    ],
)
def test_a_mark_beside_chinese_is_found(text):
    """On either side, and a point at the end of a line."""
    assert 1 == len(find_half_width(text).spans)


@pytest.mark.parametrize(
    "text",
    [
        "1,200元",
        "14:30",
        "2024.1.5",
        "http://www.qs.gov.cn/a",
        "V2.0版",
        "1.加强",
        "A, B",
        "二期、?水",
    ],
)
def test_marks_of_figures_and_english_are_none(text):
    """A sign of Chinese must stand beside it."""
    assert () == find_half_width(text).spans


def test_nearly_all_marks_make_a_converted_text():
    """One full-width mark left over does not change what happened."""
    halves = find_half_width("甲,乙,丙(丁)戊,己,庚:辛，")

    assert (",", ":", "(", ")") == halves.converted


def test_a_few_among_many_are_slips():
    """A text with its own marks was not converted."""
    assert () == find_half_width("甲，乙，丙，丁，戊，己，庚,辛").converted
