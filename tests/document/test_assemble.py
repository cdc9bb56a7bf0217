"""Joined lines and where they stood."""

from checker.document.assemble import assemble
from checker.document.model import Source, Span
from checker.document.text.lines import Line


def line(text: str, number: int, **more) -> Line:
    """Return a line at column 1."""
    return Line(text, Source(number, 1), **more)


def test_chinese_lines_are_joined_without_a_blank():
    """Words of Latin letters are not."""
    text, _, _ = assemble([(line("采用 open", 1), line("source 软件", 2), line("运行", 3))])
    assert "采用 open source 软件运行" == text


def test_a_figure_broken_in_two_is_one():
    """No blank between digits."""
    assert "2023年" == assemble([(line("20", 1), line("23年", 2))])[0]


def test_a_paragraph_is_a_block():
    """Paragraphs stand one a line."""
    text, blocks, origins = assemble([(line("一", 1), line("二", 2)), (line("三", 4),)])
    assert "一二\n三" == text
    assert [Span(0, 2), Span(3, 4)] == [one.span for one in blocks]
    assert [(0, 1), (1, 2), (3, 4)] == [(one.offset, one.source.line) for one in origins]


def test_kinds_and_levels_go_to_the_block():
    """A cell stays a cell, a heading keeps its level."""
    _, blocks, _ = assemble([(line("数量", 1, kind="cell"),), (line("成效", 2, style_level=2),)])
    assert [("cell", None), ("paragraph", 2)] == [(one.kind, one.style_level) for one in blocks]


def test_what_was_left_out_moves_the_origin():
    """Behind a cut, characters stood further right."""
    _, _, origins = assemble([(line("一二", 1, cuts=((0, 1), (1, 5))),)])
    assert [(0, 1), (1, 5)] == [(one.offset, one.source.column) for one in origins]


def test_nothing_has_a_place():
    """Whoever asks for one is answered."""
    text, blocks, origins = assemble([])
    assert ("", (), 1) == (text, blocks, len(origins))
