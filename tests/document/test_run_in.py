"""Where a heading ends in its paragraph."""

import pytest

from checker.document.readers import read_text
from tests.document.reading import PROSE, headings


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


@pytest.mark.parametrize(
    ("paragraph", "title"),
    [
        ("（一）压实各方责任一是成立领导小组，研究工作4次。二是印发清单。", "压实各方责任"),
        ("二、存在问题在看到成绩的同时，我们也看到，执法力量薄弱。", "存在问题"),
        (
            "（一）加强执法统一是非标准，研究工作4次。二是印发清单。",
            "加强执法统一是非标准，研究工作4次",
        ),
        ("（一）其中之一是执法力量薄弱。普法形式单一。", "其中之一是执法力量薄弱"),
    ],
)
def test_a_heading_ends_where_its_first_item_begins(paragraph, title):
    """The page lost the line between them."""
    assert title == read_text(paragraph).sections[0].title


@pytest.mark.parametrize("title", ["问题篇：存在的不足和原因", "差距在哪里？——存在的不足和原因"])
def test_a_heading_may_go_on_behind_its_colon(title):
    """Where its text stands below, and nothing but words behind the colon."""
    assert [(1, "二、", title)] == headings(f"二、{title}\n{PROSE}")
    assert "下一步" == read_text(f"二、下一步：宣传、培训\n{PROSE}").sections[0].title


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
