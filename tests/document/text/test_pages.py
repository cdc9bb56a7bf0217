"""Page marks between lines, and numbers that are none."""

import pytest

from checker.document.readers import read_text

ABOVE = "我局认真贯彻落实习近平法治思想，扎实推进依法行政和"
BELOW = "法治政府建设各项工作，取得了明显的成效和进步。"


@pytest.mark.parametrize(
    "mark",
    ["1", "-1-", "— 1 —", "－1－", "- 1 -", "·1·", "第1页", "第 1 页 共 8 页", "1/8", "Page 1"],
)
def test_page_marks_go(mark):
    """Dressed or bare."""
    document = read_text(f"{ABOVE}\n\n{mark}\n\n{BELOW}")
    assert ABOVE + BELOW == document.text.replace("\n", "")
    assert [("page", mark)] == [(one.reason, one.text) for one in document.removed]


@pytest.mark.parametrize("number", ["447228", "12", "2.5"])
def test_numbers_between_cells_stay(number):
    """A table that lost its lines, a figure that lost its place."""
    assert number in read_text(f"行政许可\n{number}\n信息内容\n本年数量").text.split("\n")


def test_a_number_out_of_order_stays():
    """Pages count up from the first."""
    text = f"{ABOVE}\n86\n{BELOW}"
    assert "86" in read_text(text).text


def test_running_headers_go():
    """The line next to three page marks is the same."""
    pages = [f"{ABOVE}{word}\n- {n} -\n某区民政局年度报告\n" for n, word in enumerate("甲乙丙", 1)]
    assert "某区民政局年度报告" not in read_text("".join(pages)).text


@pytest.mark.parametrize("end", ["况。", "二、存在的问题", "某区民政局"])
def test_a_page_may_end_with_a_short_line(end):
    """The end of a sentence, a heading, a signature."""
    assert "1" not in read_text(f"{end}\n1\n{ABOVE}\n{BELOW}").text.split("\n")


def test_once_pages_are_counted_the_next_number_is_one():
    """Wherever it stands."""
    text = f"{ABOVE}\n1\n{BELOW}\n{ABOVE}\n2\n{BELOW}\n某镇\n3\n2024年1月9日"
    assert "3" not in read_text(text).text.split("\n")


def test_a_preview_numbers_its_pages_like_headings():
    """1、 alone, 2、 alone, on through all parts; the numbers of paragraphs begin anew in each."""
    pages = f"一、成效\n{ABOVE}\n1、\n{BELOW}\n二、不足\n2、\n{BELOW}\n3、"
    assert ["一、", "二、"] == [one.marker for one in read_text(pages).sections]
    anew = f"一、成效\n1、\n{BELOW}\n2、\n{BELOW}\n二、不足\n1、\n{BELOW}"
    assert ["一、", "1、", "2、", "二、", "1、"] == [one.marker for one in read_text(anew).sections]
