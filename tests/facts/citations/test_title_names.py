"""What makes two names of documents the same."""

import pytest

from checker.facts.citations.title_names import (
    Difference,
    are_of_one_kind,
    difference,
    fold_title,
    forwarded,
    kind_of,
    place_of,
    without_torn_state,
)


@pytest.mark.parametrize(
    "title",
    [
        "法治政府建设实施纲要（2021—2025年）",
        "法治政府建设实施纲要(2021-2025年)",
        "法治政府建设实施纲要（2021－2025 年）",
        "法治政府建设实施纲要（2021年—2025年）",
        "法治政府建设实施纲要(20212025年)",
        "法治政府建设 实施纲要（２０２１~２０２５年）",
    ],
)
def test_dashes_brackets_blanks_and_width_make_no_difference(title: str) -> None:
    """The period of a plan is written in many ways."""
    assert fold_title(title) == "法治政府建设实施纲要20212025"


def test_the_state_is_left_out() -> None:
    """A law is the same with 中华人民共和国 and without."""
    assert fold_title("中华人民共和国行政处罚法") == fold_title("行政处罚法")


def test_year_of_the_plan_is_bare() -> None:
    """2023年 and 2023年度 are one year, 2024 is another."""
    assert fold_title("2023年度检查计划") == fold_title("2023年检查计划")
    assert fold_title("2023年检查计划") != fold_title("2024年检查计划")


@pytest.mark.parametrize(
    ("title", "inner"),
    [
        ("某局关于印发〈检查计划编制办法〉的通知", "检查计划编制办法"),
        ("某局关于印发《检查计划编制办法（试行）》的通知", "检查计划编制办法（试行）"),
        ("某局关于印发<检查计划编制办法>的通知", "检查计划编制办法"),
        ("某部关于印发装备配备标准的通知", "装备配备标准"),
        ("某局关于贯彻〈检查计划编制办法〉的通知", ""),
        ("检查计划编制办法", ""),
    ],
)
def test_a_notice_names_what_it_forwards(title: str, inner: str) -> None:
    """关于印发〈X〉的通知 holds the name of X."""
    assert inner == forwarded(title)


def test_kind_and_place() -> None:
    """The last word tells the kind, the first the place."""
    assert kind_of("湖南省安全生产条例") == "条例"
    assert place_of("湖南省安全生产条例") == "湖南省"
    assert place_of("安全生产条例") == ""


def test_difference_is_one_stretch() -> None:
    """What is common at the start and at the end is left out."""
    assert difference("建设实施纲方案", "建设实施方案") == Difference(4, "纲", "")
    assert difference("推动建设", "推进建设") == Difference(1, "动", "进")
    assert difference("同名", "同名") == Difference(2, "", "")


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("中华人民和共国行政许可法", "行政许可法"),
        ("中华人民共国行政许可法", "行政许可法"),
        ("中国人民共和国森林法", "森林法"),
        ("中国人民银行法", "中国人民银行法"),
    ],
)
def test_a_misspelt_state_is_dropped(key: str, expected: str) -> None:
    """One sign of it may be wrong, missing or out of its place."""
    assert expected == without_torn_state(key)


def test_a_paper_lacks_no_word_for_its_kind() -> None:
    """《居民身份证》 is no 《居民身份证法》."""
    assert not are_of_one_kind("居民身份证", "居民身份证法")
    assert are_of_one_kind("安全生产", "安全生产法")
