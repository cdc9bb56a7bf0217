"""The numbers of headings, and what only looks like one."""

import pytest

from checker.document.readers import read_text
from tests.document.reading import headings


@pytest.mark.parametrize(
    ("line", "marker", "style", "ordinal", "title"),
    [
        ("一、主要成效", "一、", "cn-dot", 1, "主要成效"),
        ("一、 主要成效", "一、", "cn-dot", 1, "主要成效"),
        ("十二、主要成效。", "十二、", "cn-dot", 12, "主要成效"),
        ("二十一、主要成效：", "二十一、", "cn-dot", 21, "主要成效"),
        ("一 、主要成效", "一 、", "cn-dot", 1, "主要成效"),
        ("一丶主要成效", "一丶", "cn-dot", 1, "主要成效"),
        ("一.主要成效", "一.", "cn-dot", 1, "主要成效"),
        ("（三）主要成效", "（三）", "cn-paren", 3, "主要成效"),
        ("(三) 主要成效", "(三)", "cn-paren", 3, "主要成效"),
        ("三)主要成效", "三)", "cn-paren", 3, "主要成效"),
        ("（ 三 ）主要成效", "（ 三 ）", "cn-paren", 3, "主要成效"),
        ("（三）、主要成效", "（三）、", "cn-paren", 3, "主要成效"),
        ("1.主要成效", "1.", "arabic-dot", 1, "主要成效"),
        ("１．主要成效", "1．", "arabic-dot", 1, "主要成效"),
        ("1. 2024年工作", "1.", "arabic-dot", 1, "2024年工作"),
        ("1.2024年工作", "1.", "arabic-dot", 1, "2024年工作"),
        ("1.5+2就业之家", "1.", "arabic-dot", 1, "5+2就业之家"),
        ("12、主要成效", "12、", "arabic-comma", 12, "主要成效"),
        ("1 、主要成效", "1 、", "arabic-comma", 1, "主要成效"),
        ("（1）主要成效", "（1）", "arabic-paren", 1, "主要成效"),
        ("1)主要成效", "1)", "arabic-paren", 1, "主要成效"),
        ("（1.）主要成效", "（1.）", "arabic-paren", 1, "主要成效"),
        ("②主要成效", "②", "circled", 2, "主要成效"),
        ("❷、主要成效", "❷、", "circled", 2, "主要成效"),
        ("㊁主要成效", "㊁", "circled", 2, "主要成效"),
        ("⒊主要成效", "⒊", "arabic-dot", 3, "主要成效"),
        ("⑶主要成效", "⑶", "arabic-paren", 3, "主要成效"),
        ("㈢主要成效", "㈢", "cn-paren", 3, "主要成效"),
        ("第一部分 主要成效", "第一部分", "part", 1, "主要成效"),
        ("第一部分：主要成效", "第一部分：", "part", 1, "主要成效"),
        ("Ⅲ、主要成效", "Ⅲ、", "roman", 3, "主要成效"),
        ("IV. 主要成效", "IV.", "roman", 4, "主要成效"),
        ("二 主要成效", "二", "cn-dot", 2, "主要成效"),
        ("二，主要成效", "二，", "cn-dot", 2, "主要成效"),
        ("二：主要成效", "二：", "cn-dot", 2, "主要成效"),
        ("第二章　主要成效", "第二章", "part", 2, "主要成效"),
        ("一、三项制度落实情况", "一、", "cn-dot", 1, "三项制度落实情况"),
        ("（三）项目监管情况", "（三）", "cn-paren", 3, "项目监管情况"),
        ("（一）目标任务完成情况", "（一）", "cn-paren", 1, "目标任务完成情况"),
        ("（二）和谐劳动关系构建", "（二）", "cn-paren", 2, "和谐劳动关系构建"),
        ("一、2023 年主要成效", "一、", "cn-dot", 1, "2023年主要成效"),
    ],
)
def test_numbers_of_all_shapes(line, marker, style, ordinal, title):
    """As printed, of any width, with blanks, with a bracket lost."""
    (section,) = read_text(line).sections
    assert (marker, style, ordinal, title) == (
        section.marker,
        section.style,
        section.ordinal,
        section.title,
    )


@pytest.mark.parametrize(
    "line",
    [
        "第二十条第（一）项规定的内容",
        "（一）项所列情形",
        "一、二级响应启动3次",
        "二、三产业融合发展",
        "12.4国家宪法日宣传",
        "1.5万名群众参加",
        "3.15消费者权益日",
        "2024.1.9",
        "2024年1月9日",
        "一是加强领导",
        "一 是加强领导",
        "三 元 区 司 法 局",
        "二 〇二四年一月九日",
        "一 年来，我局认真落实各项工作。",
        "VIP. 客户服务",
        "一、主要举措………………1",
        "1、主要举措.......... 3",
        "第一部分的内容",
        "（2021—2025年）实施方案",
    ],
)
def test_look_alikes_are_no_headings(line):
    """Clauses, lists of numerals, decimals, dates, items, tables of contents."""
    assert () == read_text(f"我局工作如下。\n{line}\n内容很多。").sections


def test_numbers_inside_a_sentence_are_no_headings():
    """Only the beginning of a paragraph counts."""
    text = "本报告包括：一、主要举措；二、存在问题。“1.各地要认真落实”的要求已经落实。"
    assert [] == headings(text)
