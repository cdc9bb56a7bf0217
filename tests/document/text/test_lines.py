"""Lines with their places: what ends a line, what is not seen, what is cut out."""

from checker.document.text.lines import column_at, part, split


def places(text: str) -> list[tuple[str, int, int]]:
    """Return the lines of `text` with line and column."""
    return [(one.text, one.source.line, one.source.column) for one in split(text)]


def test_blank_lines_count():
    """And leave a gap above the next."""
    assert [("一", 1, 1), ("二", 4, 3)] == places("一\n\n \n  二 \n")
    assert [0, 2] == [one.gap for one in split("一\n\n \n  二 \n")]


def test_all_line_ends_are_one():
    """Of Windows, of old Macs, mixed."""
    assert [("一", 1, 1), ("二", 2, 1), ("三", 3, 1)] == places("一\r\n二\r三")


def test_form_feeds_part_lines_but_do_not_count():
    """An editor shows them within the line."""
    assert [("一", 1, 1), ("二", 1, 3), ("三", 2, 1)] == places("一\f二\n三")


def test_what_is_not_seen_goes():
    """The columns of what follows stay true."""
    (line,) = split("\ufeff一\u200b二")
    assert ("一二", 2, 4) == (line.text, column_at(line, 0), column_at(line, 1))


def test_a_line_of_invisible_characters_is_blank():
    """It holds nothing."""
    assert [("一", 2, 1)] == places("\u200b\u200d\n一")


def test_indents_are_measured_in_half_characters():
    """An ideographic blank is two, a tab four."""
    assert [4, 2, 4, 0] == [one.indent for one in split("　　一\n  二\n\t三\n四")]


def test_a_part_of_a_line_knows_its_column():
    """Blanks at its ends are not of it."""
    (line,) = split("一 \u200b二 三")
    piece = part(line, 1, 4)
    assert ("二", 4) == (piece.text, piece.source.column)
