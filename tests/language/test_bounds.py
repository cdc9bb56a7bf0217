"""Numbers beside what is asked for."""

import pytest

from checker.language.bounds import fits, measured
from checker.language.tree import Bound
from checker.messages import Message, say

SEEN = Message.of("scope.whole")


@pytest.mark.parametrize(
    ("number", "bound", "unit", "told"),
    [
        (2, Bound(2), "items", "全文"),
        (1, Bound(2), "items", "全文，不足2条"),
        (6, Bound(high=5), "times", "全文，超过5次"),
        (578, Bound(1500, 6000), "characters", "全文，不足1500字"),
        (2, Bound(3, 3), "none", "全文，不是3"),
        (0.85, Bound(0.9, percent=True), "none", "全文，不足90%"),
    ],
)
def test_the_bound_that_is_missed_is_told(
    number: float, bound: Bound, unit: str, told: str
) -> None:
    """What was counted is told with the bound that it is not within, if it is not."""
    assert told == say(measured(SEEN, number, bound, unit))


@pytest.mark.parametrize(("number", "held"), [(1, False), (2, True), (3, True), (4, False)])
def test_both_ends_of_a_bound_are_within_it(number: int, held: bool) -> None:
    """From 2 to 3 are 2 and 3."""
    assert held is fits(number, Bound(2, 3))
