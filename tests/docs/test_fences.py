"""What is shown, compared with what is printed."""

import pytest

from tests.docs.fences import Command, commands, is_shown


def test_a_block_is_cut_into_commands():
    """Each with the lines below it."""
    text = "$ checker --version\nchecker 1\n$ cd reports\n"
    expected = (Command("checker --version", "checker 1\n"), Command("cd reports", ""))
    assert expected == commands(text)


@pytest.mark.parametrize(
    ("shown", "printed", "expected"),
    [
        ("a\nb\n", "a\nb\n", True),
        ("a\n", "a  \n", True),
        ("a\n…\nd\n", "a\nb\nc\nd\n", True),
        ("…\nd\n", "d\n", True),
        ("a\n…\n", "a\n", True),
        ("a\n", "a\nb\n", False),
        ("a\n…\nc\n", "a\nb\n", False),
        ("", "a\n", False),
        ("", "", True),
    ],
)
def test_a_line_of_dots_stands_for_any_lines(shown, printed, expected):
    """And nothing else is left out."""
    assert expected == is_shown(shown, printed)
