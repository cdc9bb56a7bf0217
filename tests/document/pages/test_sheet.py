"""Glyphs make rows: by their baselines, with blanks where there is room."""

from checker.document.pages.sheet import Glyph, rows_of
from tests.document.pages.setting import glyphs


def texts(*groups: list[Glyph]) -> list[str]:
    """Return the rows that glyphs make."""
    return [one.text for one in rows_of([glyph for group in groups for glyph in group], 1)]


def test_rows_are_read_from_top_to_bottom():
    """Whatever was drawn first."""
    assert ["上行", "下行"] == texts(glyphs("下行", y=115), glyphs("上行", y=100))


def test_characters_are_read_from_left_to_right():
    """Whatever was drawn first."""
    assert ["法治政府"] == texts(glyphs("政府", x=120), glyphs("法治", x=100))


def test_two_fonts_of_one_line_make_one_row():
    """Figures are set smaller and a little higher."""
    assert ["罚款16万元"] == texts(
        glyphs("罚款"), glyphs("16", x=120, y=99, em=9), glyphs("万元", x=130)
    )


def test_a_watermark_is_no_part_of_a_row():
    """It is set far larger than the text it lies upon."""
    assert ["内部资料", "法治政府"] == sorted(
        texts(glyphs("法治政府"), glyphs("内部资料", y=101, em=60)), reverse=False
    )


def test_room_between_words_is_a_blank():
    """Between Latin letters less of it will do."""
    assert ["甲 乙"] == texts(glyphs("甲"), glyphs("乙", x=118))
    assert ["甲乙"] == texts(glyphs("甲"), glyphs("乙", x=113))
    assert ["a b"] == texts(glyphs("a"), glyphs("b", x=108))


def test_a_printed_blank_is_one():
    """Though it takes hardly any room."""
    assert ["2023 年"] == texts(glyphs("2023 年"))


def test_much_room_parts_columns():
    """In pieces, and in the text as four blanks; then less room parts further ones."""
    (found,) = rows_of(glyphs("处罚") + glyphs("59", x=150) + glyphs("133", x=172), 1)
    assert ["处罚", "59", "133"] == [one.text for one in found.pieces]
    assert "处罚    59    133" == found.text


def test_a_number_set_by_a_tab_is_no_column():
    """As Word sets automatic numbers."""
    assert ["3.加大办案力度"] == texts(glyphs("3."), glyphs("加大办案力度", x=150))


def test_single_characters_far_apart_are_one_word():
    """报    告."""
    assert ["报告"] == texts(glyphs("报"), glyphs("告", x=150))


def test_what_is_printed_twice_is_read_once():
    """So some programs make type bold."""
    assert ["人人有责"] == texts(glyphs("人人有责"), glyphs("人人有责", x=100.4))


def test_a_wide_glyph_says_all_it_stands_for():
    """Fonts draw —— as one, and the file gives it twice."""
    dash = Glyph("—", 140, 160, 100.0, 10.0)
    assert ["会应急——"] == texts([*glyphs("会应急", x=110), dash, dash])


def test_blanks_alone_make_no_row():
    """Nothing is seen."""
    assert [] == texts(glyphs("　　 "))
