"""Headings without a number."""

import pytest

from checker.document.readers import read_text
from tests.document.reading import PROSE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"一、成效\n加强领导\n{PROSE}\n二、问题", [(1, "成效"), (2, "加强领导"), (1, "问题")]),
        (
            f"一、成效\n（一）执法\n{PROSE}\n年度计划\n{PROSE}\n二、问题",
            [(1, "成效"), (2, "执法"), (2, "年度计划"), (1, "问题")],
        ),
        (
            f"一、成效\n（一）执法\n规范程序\n{PROSE}\n加强监督\n{PROSE}\n（二）普法\n二、问题",
            [(1, "成效"), (2, "执法"), (3, "规范程序"), (3, "加强监督"), (2, "普法"), (1, "问题")],
        ),
        (
            f"一、成效\n加强领导\n{PROSE}\n二、打算\n加强学习\n{PROSE}",
            [(1, "成效"), (2, "加强领导"), (1, "打算"), (2, "加强学习")],
        ),
        (
            f"情况如下：\n主要成效\n（一）执法\n{PROSE}\n（二）普法\n{PROSE}\n存在的不足\n（一）人少\n{PROSE}",
            [(1, "主要成效"), (2, "执法"), (2, "普法"), (1, "存在的不足"), (2, "人少")],
        ),
        (
            "情况如下：\n主要成效\n（一）执法规范。\n（二）普法有力。\n存在的不足\n（一）人手不足。\n"
            "（二）经费不足。\n下年打算\n（一）补人。\n（二）补钱。",
            [
                (1, "主要成效"),
                (2, "执法规范"),
                (2, "普法有力"),
                (1, "存在的不足"),
                (2, "人手不足"),
                (2, "经费不足"),
                (1, "下年打算"),
                (2, "补人"),
                (2, "补钱"),
            ],
        ),
        (
            f"一、成效\n{PROSE}\n二、做法\n{PROSE}\n存在的不足\n{PROSE}",
            [(1, "成效"), (1, "做法"), (2, "存在的不足")],
        ),
        (
            f"一、成效\n{PROSE}\n二、不足\n{PROSE}\n下年工作安排\n一是补人。\n二是补钱。",
            [(1, "成效"), (1, "不足"), (2, "下年工作安排")],
        ),
        (
            f"情况如下：\n主要成效\n{PROSE}\n存在的不足\n{PROSE}\n下年打算\n（一）学习\n（二）执法",
            [(1, "主要成效"), (1, "存在的不足"), (1, "下年打算"), (2, "学习"), (2, "执法")],
        ),
        (
            f"——主要成效\n1.执法\n{PROSE}\n——存在的不足\n1.人少\n{PROSE}\n2.车少\n{PROSE}",
            [(1, "执法"), (1, "——存在的不足"), (2, "人少"), (2, "车少")],
        ),
    ],
)
def test_bare_lines_between_numbers_are_headings(text, expected):
    """Below the heading they follow, beside their like, in place of a number that was lost."""
    assert expected == [(one.level, one.title) for one in read_text(text).sections]


@pytest.mark.parametrize(
    "text",
    [
        f"加强领导\n{PROSE}\n一、成效\n二、问题",
        f"一、成效\n二、问题\n加强领导\n{PROSE}",
        "一、成效\n规章\n1\n0\n11\n二、问题",
        f"一、成效\n加强领导。\n{PROSE}\n二、问题",
        f"一、成效\n共3次\n{PROSE}\n二、问题",
        f"现报告如下：\n公文范文 www.example.com\n一、成效\n{PROSE}\n二、问题",
        f"一、成效\n{PROSE}\n我们要坚定不移推进改革\n二、问题\n{PROSE}",
    ],
)
def test_other_bare_lines_are_none(text):
    """Above the first number, below the last, cells, sentences."""
    assert {"一、", "二、"} == {one.marker for one in read_text(text).sections}


def test_bare_lines_are_headings_where_nothing_is_numbered():
    """If there are several: a format has lost its numbers."""
    parts = ("主要举措和成效", "存在的不足和原因", "下一年度主要安排")
    text = "情况如下：\n" + "\n".join(f"{one}\n{PROSE}" for one in parts)
    assert [(1, one) for one in parts] == [
        (one.level, one.title) for one in read_text(text).sections
    ]
    assert () == read_text(f"情况如下：\n加强领导\n{PROSE}").sections


def test_bare_headings_may_stand_right_below_each_other():
    """Where the format alone told two levels, the second below the first is deeper."""
    text = f"情况如下：\n主要成效\n规范执法\n{PROSE}\n存在不足\n人员紧缺\n{PROSE}"
    assert [(1, "主要成效"), (2, "规范执法"), (1, "存在不足"), (2, "人员紧缺")] == [
        (one.level, one.title) for one in read_text(text).sections
    ]
