"""What a page shows, found again in what is printed today."""

import pytest

from tests.docs.renew import shown


@pytest.mark.parametrize(
    ("before", "printed", "expected"),
    [
        ("a\nb\n", "a\nc\n", "a\nc\n"),
        ("a\n1\n…\n", "a\n2\nb\n", "a\n2\n…\n"),
        ("…\n1\nb\n…\n", "x\n2\nb\ny\n", "…\n2\nb\n…\n"),
        ("…\ny\n1\n", "x\ny\n2\n3\n", "…\ny\n2\n3\n"),
        ("a\n…\nb\n", "a\nnew\nb\n", "a\n…\nb\n"),
    ],
)
def test_what_is_left_out_stays_left_out(before, printed, expected):
    """And what is shown is what stands there now."""
    assert expected == shown(before, printed)


def test_a_piece_of_which_nothing_is_left_is_for_a_person():
    """It is not guessed at."""
    with pytest.raises(ValueError, match="nothing is left of: b"):
        shown("a\n…\nb\n…\n", "a\nc\n")
