"""The outline: which lines are headings of it, and what each covers."""

import pytest

from checker.document.readers import read_text
from tests.document.reading import PROSE, headings


def test_a_section_covers_all_below_it():
    """Heading, paragraphs, sections of deeper levels; not the tail."""
    document = read_text(
        "一、成效\n（一）执法\n检查。\n（二）普法\n宣传。\n二、问题\n不足。\n某县司法局\n2024年1月9日"
    )
    assert [
        "一、成效\n（一）执法\n检查。\n（二）普法\n宣传。",
        "（一）执法\n检查。",
        "（二）普法\n宣传。",
        "二、问题\n不足。",
    ] == [document.quote(one.span) for one in document.sections]


@pytest.mark.parametrize(
    ("headings", "levels"),
    [
        ("主要举措和成效 >压实责任，加强领导 规范执法，维护秩序 存在的问题及原因分析 2024年工作打算", [1, 2, 2, 1, 1]),
        ("主要工作情况 >加强领导 依法决策 规范执法 存在的不足和原因 下一步安排", [1, 2, 2, 2, 1, 1]),
        ("工作成效 >聚焦重点，解决突出问题 规范执法 存在的问题", [1, 2, 2, 1]),
        ("主要成效 >规范执法 普法宣传 党政主要负责人履行推进法治建设第一责任人职责 工作思路", [1, 2, 2, 1, 1]),
        ("主要成效 >规范执法 普法宣传 履行第一责任人职责，加强法治建设情况 工作计划", [1, 2, 2, 1, 1]),
        ("加强组织领导 规范执法行为 推进依法决策 存在的问题", [1, 1, 1, 1]),
        ("加强组织领导 >压实责任 规范执法行为 存在的问题", [1, 2, 1, 1]),
        ("主要成效 规范执法 普法宣传 存在的问题", [1, 1, 1, 1]),
    ],
)  # fmt: skip
def test_parts_without_numbers_stand_above_the_rest(headings, levels):
    """If another heading (>) stands right below one of them; else all are alike."""
    lines = [one[1:] if one[0] == ">" else f"{PROSE}\n{one}" for one in headings.split()]
    text = "\n".join(("情况如下：", *lines, PROSE))
    assert levels == [one.level for one in read_text(text).sections]


@pytest.mark.parametrize(
    "row",
    [
        "一、本年新收申请数量\t3\t1\t4",
        "一、本年新收申请数量 | 3 | 4 |",
        "（一）予以公开      3     1     4",
        "一、本年新收申请数量 |\n3 |\n1 |\n4 |",
        "三、本年度办理结果\t（一）予以公开\t3\t1\t4",
    ],
)
def test_a_row_of_a_table_is_no_heading(row: str) -> None:
    """A numbered line whose last cell is a figure stands in a table, and one that is a cell."""
    text = f"一、总体情况\n全年公开信息12条。\n二、申请情况\n项目\t企业\t总计\n{row}\n三、存在的问题\n公开不够。"
    found = [title for _, _, title in headings(text)]
    assert ["总体情况", "申请情况", "存在的问题"] == found
