"""Positions of the protocol: lines, and UTF-16 units in them."""

import pytest

from checker.lsp.places import Position, lines_of

TEXT = "规则：甲\r\n𠮷祥如意\n"


@pytest.mark.parametrize(
    ("offset", "position"),
    [(0, (0, 0)), (3, (0, 3)), (6, (1, 0)), (7, (1, 2)), (8, (1, 3)), (11, (2, 0))],
)
def test_a_rare_character_counts_twice(offset, position):
    """There and back; the line end is two characters."""
    lines = lines_of(TEXT)
    assert position == lines.position(offset)
    assert offset == lines.offset(Position(*position))


def test_a_position_behind_the_line_is_its_end():
    """Editors may point there."""
    assert 4 == lines_of(TEXT).offset(Position(0, 99))
