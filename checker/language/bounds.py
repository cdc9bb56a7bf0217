"""The bounds of a sentence: their ends as words, and whether a number is within them."""

from checker.language.tree import Bound
from checker.messages import Message


def number(value: float, percent: bool = False) -> str:
    """Return a number as a person writes it."""
    exact = round(value * 100, 8) if percent else value
    return f"{int(exact) if exact == int(exact) else exact}{'%' if percent else ''}"


def ends(bound: Bound) -> tuple[str, str]:
    """Return both ends of `bound` as words; an open end is empty."""
    low, high, percent = bound
    return (
        "" if low is None else number(low, percent),
        "" if high is None else number(high, percent),
    )


def fits(number: float, bound: Bound) -> bool:
    """Whether `number` is within `bound`."""
    return (bound.low is None or number >= bound.low) and (
        bound.high is None or number <= bound.high
    )


def measured(seen: Message, number: float, bound: Bound, unit: str = "none") -> Message:
    """Return `seen`, and behind it the bound that `number` is not within, if it is not.

    `unit` is the end of a key ``bound.unit-…``: what Chinese counts the number with.
    """
    if fits(number, bound):
        return seen
    low, high = ends(bound)
    below = bound.low is not None and number < bound.low
    key = "bound.other" if low == high else "bound.below" if below else "bound.above"
    counted = Message.of(f"bound.unit-{unit}")
    return Message.of(key, seen=seen, low=low, high=high, unit=counted)
