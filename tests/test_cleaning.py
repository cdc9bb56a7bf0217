"""Text made fit for people to see."""

from checker import cleaning


def test_clean_text_is_one_line_without_signs_that_act():
    """Escape sequences, marks of direction, invisible blanks."""
    assert "甲 乙[2J丙" == cleaning.clean(" 甲\r\n乙\x1b[2J\u202e\u200b丙\t")


def test_halves_of_characters_are_replaced():
    """No file in UTF-8 and no XML can hold them."""
    assert "甲\ufffd乙\ufffd" == cleaning.clean("甲\ud800乙\uffff")


def test_harmless_text_is_as_long_as_it_was():
    """So that offsets into it still hold."""
    text = "甲\x00乙\u202e丙\udfff\n丁"
    assert "甲\ufffd乙\ufffd丙\ufffd\n丁" == cleaning.harmless(text)


def test_the_lines_of_a_draft_are_kept():
    """Each is clean."""
    assert "一是\n二是" == cleaning.paragraphs("一是\x00\r\n二是\u200b")


def test_nothing_is_left_out_where_that_would_not_be_shorter():
    """The sign for what was left out takes two characters."""
    assert "一二三四五六七八" == cleaning.shorten("一二三四五六七八", 6)
    assert "一二三四……八九" == cleaning.shorten("一二三四五六七八九", 6)


def test_what_is_cut_keeps_its_beginning():
    """The sign for what was left out counts."""
    assert "一二三四" == cleaning.cut("一二三四", 4)
    assert "一二三…" == cleaning.cut("一二三四五", 4)
