"""How two printed numbers differ."""

import pytest

from checker.facts.figures.digits import are_swapped, differ_by, swapped


@pytest.mark.parametrize(
    ("by", "one", "other"),
    [(1, "724", "734"), (2, "287", "278"), (0, "287", "287"), (0, "98.6", "986"), (0, "72", "724")],
)
def test_digits_that_differ(by: int, one: str, other: str) -> None:
    """Numbers of another length, or with the point elsewhere, have no digits to compare."""
    assert by == differ_by(one, other)


def test_two_digits_that_have_changed_places() -> None:
    """98.6 and 96.8 have, 98.6 and 97.5 have not."""
    assert (True, False) == (are_swapped("98.6", "96.8"), are_swapped("98.6", "97.5"))


def test_every_way_to_swap_two_digits() -> None:
    """The point stays where it is, like digits make nothing new, long numbers are left alone."""
    assert ["21.5", "52.1", "15.2"] == list(swapped("12.5"))
    assert [] == list(swapped("11"))
    assert [] == list(swapped("123456789"))
