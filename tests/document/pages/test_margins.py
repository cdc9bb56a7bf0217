"""Headers, footers, page numbers, watermarks: gone, but kept apart."""

import pytest

from checker.document.pages.margins import strip
from checker.document.pages.sheet import Sheet
from tests.document.pages.setting import HEIGHT, in_pieces, row, sheet

FULL = "我局坚持依法行政严格规范公正文明执法全年检查企业一百余家次"


def pages(*extra: str, y: float = 800, count: int = 3) -> tuple[Sheet, ...]:
    """Return pages of text, each with one more row at a height."""
    found = []
    for number in range(1, count + 1):
        text = sheet(*[(FULL, 0)] * 20, number=number)
        more = extra[(number - 1) % len(extra)].format(number)
        rows = sorted([*text.rows, row(more, y, 200, page=number)], key=lambda one: one.y)
        found.append(Sheet(number, HEIGHT, tuple(rows)))
    return tuple(found)


def kept(sheets: tuple[Sheet, ...]) -> set[str]:
    """Return the words of all rows that are left."""
    return {one.text for page in strip(sheets).sheets for one in page.rows}


@pytest.mark.parametrize(
    "mark", ["{}", "- {} -", "— {} —", "第 {} 页", "第{}页 共9页", "{}/9", "Page {} of 9"]
)
def test_page_numbers_go(mark):
    """At the foot, however they are dressed, even on a single page."""
    assert {FULL} == kept(pages(mark, count=1))


def test_a_number_in_the_text_stays():
    """Only margins hold page numbers."""
    assert {FULL, "3"} == kept(pages("3", y=400, count=1))


def test_a_mark_in_dashes_goes_wherever_it_stands():
    """So the pages of another text were numbered."""
    assert {FULL} == kept(pages("— 3 —", y=400, count=1))


def test_figures_that_do_not_count_on_stay():
    """The cells of a column may end a page, and begin the next."""
    assert {FULL, "21", "7", "12"} == kept(pages("21", "7", "12"))


def test_running_headers_go():
    """The same words at the same height on every page, but for digits."""
    assert {FULL} == kept(pages("某区应急管理局年度报告 {}", y=50))


def test_what_stands_on_one_page_only_stays():
    """A title at the top of the first page is no header."""
    assert {FULL, "甲", "乙", "丙"} == kept(pages("甲", "乙", "丙", y=50))


def test_a_watermark_goes():
    """Far larger than the text, at the same height on every page."""
    sheets = tuple(
        one._replace(rows=(*one.rows, row("内部资料", 421, 150, 60, one.number)))
        for one in pages("{}")
    )
    assert {FULL} == kept(sheets)


def test_single_characters_beside_the_text_go():
    """装 订 线 stand at the edge of the paper."""
    text = sheet(*[(FULL, 0)] * 20)
    beside = in_pieces([("装", 30), (FULL, 100)], 500)
    found = strip((text._replace(rows=(*text.rows, beside)),))
    assert {FULL} == {one.text for page in found.sheets for one in page.rows}
    assert [("page", "装", 1)] == [(one.reason, one.text, one.source.page) for one in found.removed]


def test_what_went_is_kept_apart():
    """With its page."""
    removed = strip(pages("- {} -")).removed
    assert [("- 1 -", 1), ("- 2 -", 2), ("- 3 -", 3)] == [
        (one.text, one.source.page) for one in removed
    ]
