"""Positions of the protocol: lines, and units of the editor's encoding in them."""

import pytest
from pygls.workspace import Workspace

from checker.lsp.places import Position, lines_of
from checker.lsp.server import make

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


@pytest.mark.parametrize(
    ("encoding", "unit"), [("utf-8", 4 + 3 + 1), ("utf-16", 2 + 1 + 1), ("utf-32", 3)]
)
def test_an_editor_counts_in_the_encoding_that_it_named(encoding, unit):
    """There and back; the line is 𠮷祥a."""
    lines = lines_of("𠮷祥a\n", encoding)
    assert (0, unit) == lines.position(3)
    assert 3 == lines.offset(Position(0, unit))
    assert 1 == lines.offset(lines.position(1))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32"])
def test_the_server_counts_as_the_editor_does(encoding):
    """Some editors ask for UTF-8, and get it."""
    server = make("zh")
    server.protocol._workspace = Workspace(None, position_encoding=encoding)
    assert encoding == server.lines_of("甲").encoding
