"""The outline: what is a heading, what it says, how deep it is, what it covers."""

import pytest

from checker.document.readers import read_text


def headings(text: str) -> list[tuple[int, str, str]]:
    """Return level, marker and title of the sections of `text`."""
    return [(one.level, one.marker, one.title) for one in read_text(text).sections]


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


@pytest.mark.parametrize(
    ("paragraph", "title", "heading", "run_in"),
    [
        ("（一）加强领导。召开会议3次。", "加强领导", "（一）加强领导。", True),
        ("（一）加强领导：召开会议3次。", "加强领导", "（一）加强领导：", True),
        ("（一）加强领导；召开会议3次。", "加强领导", "（一）加强领导；", True),
        ("（一）加强领导。", "加强领导", "（一）加强领导。", False),
        ("（一）加强领导，压实责任", "加强领导，压实责任", "（一）加强领导，压实责任", False),
        (
            f"（一）加强领导，{'认真贯彻落实上级各项部署要求' * 6}，成效明显。",
            "加强领导",
            "（一）加强领导",
            True,
        ),
        (
            "三、深入学习贯彻习近平法治思想，全面落实法治政府建设实施纲要，不断提高依法行政能力和水平，努力建设法治政府",
            "深入学习贯彻习近平法治思想，全面落实法治政府建设实施纲要，不断提高依法行政能力和水平，努力建设法治政府",
            "三、深入学习贯彻习近平法治思想，全面落实法治政府建设实施纲要，不断提高依法行政能力和水平，努力建设法治政府",
            False,
        ),
        ("（一）会议于10:30召开", "会议于10:30召开", "（一）会议于10:30召开", False),
        ("（一）问题：存在的不足", "问题", "（一）问题：", True),
    ],
)
def test_a_heading_ends_where_its_sentence_ends(paragraph, title, heading, run_in):
    """It swallows no paragraph, and keeps its inner commas."""
    document = read_text(paragraph)
    (section,) = document.sections
    assert (title, heading, run_in) == (
        section.title,
        document.quote(section.heading),
        section.run_in,
    )


@pytest.mark.parametrize("title", ["问题篇：存在的不足和原因", "差距在哪里？——存在的不足和原因"])
def test_a_heading_may_go_on_behind_its_colon(title):
    """Where its text stands below, and nothing but words behind the colon."""
    assert [(1, "二、", title)] == headings(f"二、{title}\n{PROSE}")
    assert "下一步" == read_text(f"二、下一步：宣传、培训\n{PROSE}").sections[0].title


@pytest.mark.parametrize(
    ("markers", "levels"),
    [
        ("一、 （一） 1. （1） ① 二、", [1, 2, 3, 4, 5, 1]),
        ("一、 1. 2. 二、 （一） 1. （二） 三、", [1, 2, 2, 1, 2, 3, 2, 1]),
        ("1、 （1） （2） 2、 （1）", [1, 2, 2, 1, 2]),
        ("1、 （一） 1. 2. （二） 二、 （一） 三、", [1, 2, 3, 3, 2, 1, 2, 1]),
        ("一、 （一） 1、 2、 （二） 1、 二、", [1, 2, 3, 3, 2, 3, 1]),
        ("一、 （一） 1. 2. （二） 3. 4. 二、 5.", [1, 2, 3, 3, 2, 3, 3, 1, 2]),
        ("第一部分 一、 （一） 第二部分 一、", [1, 2, 3, 1, 2]),
        ("一、 1、 （二） 二、", [1, 2, 2, 1]),
        ("一、 三、 三、 （一） （三）", [1, 1, 1, 2, 2]),
        ("（一） （二） （三）", [1, 1, 1]),
        ("一、 1. （一） （二） 2. 二、", [1, 2, 3, 3, 2, 1]),
        ("一、 （1） （2） 二、 （1）", [1, 2, 2, 1, 2]),
        ("（三） （四） 二、 （一）", [1, 1, 1, 2]),
        ("1、 1. 2. 二、 1. 三、", [1, 2, 2, 1, 2, 1]),
        ("1、 （1） 1. 2. （2） 2、 （1）", [1, 2, 3, 3, 2, 1, 2]),
        ("1、 1. 2. 3. 2、 1. 3、", [1, 2, 2, 2, 1, 2, 1]),
        ("第一章 第一节 一、 第二节 第二章 第一节", [1, 2, 3, 2, 1, 2]),
        ("Ⅰ、 （一） （二） Ⅱ、 （一）", [1, 2, 2, 1, 2]),
    ],
)
def test_levels_go_by_the_order_in_which_numbers_open(markers, levels):
    """Whatever numbers a report begins with is its first level."""
    text = "\n".join(f"{marker}法治工作\n有关内容。" for marker in markers.split())
    assert levels == [one.level for one in read_text(text).sections]


@pytest.mark.parametrize(
    ("paragraph", "title"),
    [
        ("（一）加强组织领导 全年召开会议4次，研究法治工作。", "加强组织领导"),
        ("（一）加强组织领导　全年召开会议4次，研究法治工作。", "加强组织领导"),
        (
            "（一） 加强 组织 领导，全年召开会议4次，研究工作。",
            "加强组织领导，全年召开会议4次，研究工作",
        ),
        ("（一）加强组织 领导。全年召开会议4次，研究法治工作。", "加强组织领导"),
    ],
)
def test_one_blank_may_end_a_heading(paragraph, title):
    """Where a sentence follows it; many blanks, or one in a heading that has a full stop, do not."""
    assert title == read_text(paragraph).sections[0].title


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


PROSE = "我局认真贯彻落实上级部署，扎实推进各项工作，取得了比较明显的成效。"


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


def test_a_number_used_a_level_too_high_holds_those_below_it():
    """（一） right below （二） begins what is in it."""
    text = f"一、成效\n（一）执法\n{PROSE}\n（二）不足\n（一）人少\n{PROSE}\n（二）车少\n{PROSE}"
    assert [1, 2, 2, 3, 3] == [level for level, _, _ in headings(text)]


@pytest.mark.parametrize(
    "row",
    [
        "一、本年新收申请数量\t3\t1\t4",
        "一、本年新收申请数量 | 3 | 4 |",
        "（一）予以公开      3     1     4",
        "一、本年新收申请数量 |\n3 |\n1 |\n4 |",
    ],
)
def test_a_row_of_a_table_is_no_heading(row: str) -> None:
    """A numbered line whose last cell is a figure stands in a table, and one that is a cell."""
    text = f"一、总体情况\n全年公开信息12条。\n二、申请情况\n项目\t企业\t总计\n{row}\n三、存在的问题\n公开不够。"
    found = [title for _, _, title in headings(text)]
    assert ["总体情况", "申请情况", "存在的问题"] == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"一、组织领导\n{PROSE}\n执法监督\n{PROSE}\n普法宣传\n{PROSE}\n四、存在问题\n{PROSE}\n下步打算\n{PROSE}",
            [1, 1, 1, 1, 1],
        ),
        (
            f"一、组织领导\n{PROSE}\n执法监督\n{PROSE}\n普法宣传\n{PROSE}\n二、存在问题\n{PROSE}",
            [1, 2, 2, 1],
        ),
        (
            f"一、组织领导\n{PROSE}\n执法监督\n{PROSE}\n四、存在问题\n{PROSE}",
            [1, 2, 1],
        ),
    ],
)
def test_as_many_bare_headings_as_numbers_are_missing_stand_for_them(
    text: str, expected: list[int]
) -> None:
    """一、 … … 四、: what stands between has lost its number, and what follows has as well."""
    assert expected == [one[0] for one in headings(text)]


def test_the_first_heading_below_another_may_stand_behind_its_colon() -> None:
    """Two headings on one line are two, whatever mark parts them."""
    text = f"一、主要举措{{}}（一）组织领导：一年来，{PROSE}\n（二）执法监督：{PROSE}"

    expected = ["主要举措", "组织领导", "执法监督"]
    assert expected == [title for _, _, title in headings(text.format("："))]
    assert expected == [title for _, _, title in headings(text.format("。"))]


def test_the_only_heading_of_a_line_is_one_where_blanks_part_it() -> None:
    """A text torn off early may hold no other; a number within a sentence is none."""
    above, below = "我受市政府委托作报告，请予审议。", f"2023年，{PROSE}" * 9
    assert ["取得新成效"] == [one[2] for one in headings(f"{above} 一、取得新成效 {below}")]
    assert [] == headings(f"{above}一、取得新成效，{below}")
    assert [] == headings(f"{above[:-1]}： 一、取得新成效，{below}")


def test_levels_have_an_end() -> None:
    """What counts on deeper stands beside the last level; each section knows what it is below."""
    document = read_text("1、依法行政\n1.依法行政\n" * 20)
    assert 9 == max(one.level for one in document.sections)
    assert 9 == len(document.path(document.sections[-1].span.start))
