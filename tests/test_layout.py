"""Lines of Chinese text."""

import pytest
from rich.text import Text

from checker import layout


def folded(text: str, width: int) -> list[str]:
    """Return the lines that `text` is broken into."""
    return [one.plain for one in layout.wrap(Text(text), width)]


def test_no_line_begins_with_a_closing_mark():
    """，。）and the like stay with the word before them."""
    assert ["法治政", "府，建", "设。"] == folded("法治政府，建设。", 8)


def test_no_line_ends_with_an_opening_mark():
    """（《“ go with the word behind them."""
    assert ["根据", "《规", "定》"] == folded("根据《规定》", 6)


def test_latin_words_and_numbers_are_not_broken():
    """A line is broken between characters, or at a blank, not inside a number."""
    assert ["共检查", "12345", "次"] == folded("共检查12345次", 6)


def test_a_word_wider_than_the_line_is_broken_all_the_same():
    """Nothing sticks out."""
    assert ["abcd", "efgh", "ij"] == folded("abcdefghij", 4)


def test_line_ends_of_the_text_are_kept():
    """A draft of several lines stays one."""
    assert ["一是", "", "二是"] == folded("一是\n\n二是", 20)


def test_a_hanging_label_stands_before_the_first_line_only():
    """The body of a statement is set under itself."""
    lines = layout.hang(Text("依据"), Text("督察规定" * 7), 6, 26)
    assert [
        "依据  督察规定督察规定督察",
        "      规定督察规定督察规定",
        "      督察规定督察规定",
    ] == [one.plain for one in lines]


@pytest.mark.parametrize(
    ("share", "expected"), [(0, "----"), (0.5, "##--"), (0.99, "###-"), (1, "####")]
)
def test_only_a_whole_bar_looks_whole(share, expected):
    """99 percent is not everything."""
    assert expected == layout.bar(share, 4, ascii_only=True)


def test_a_long_quotation_keeps_its_beginning_and_end():
    """What is left out is left out in the middle."""
    assert "一二三四……九十" == layout.shorten("一二三四五六七八九十", 6)


def test_clean_text_is_one_line_without_controls():
    """Nothing in it that a terminal would obey."""
    assert "第一 第二[31m红" == layout.clean("第一\r\n 第二\x1b[31m红\u200b\x07")


def test_names_of_files_are_kept_whole() -> None:
    """Where there is too little room, another column is folded."""
    name, unit = "l08-xianzhengfu-2023.txt", "某某市" * 10
    rows = layout.table(("报告", "单位"), [(Text(name), Text(unit))], (), 75)

    assert name in rows[1].plain
