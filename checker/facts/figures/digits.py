"""How two printed numbers differ: by one digit, or by two that have changed places."""

from collections.abc import Iterator
from itertools import combinations

LONGEST = 8  # signs of a number in which digits are swapped


def differ_by(one: str, other: str) -> int:
    """Return how many digits of two numbers differ, 0 where it is more than digits."""
    if len(one) != len(other):
        return 0
    pairs = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(pairs) if all("".join(pair).isdigit() for pair in pairs) else 0


def are_swapped(one: str, other: str) -> bool:
    """Whether two digits of one number have changed places in the other."""
    return differ_by(one, other) == 2 and sorted(one) == sorted(other)


def is_slip(one: str, other: str) -> bool:
    """Whether one digit of a number is another, or two of them have changed places."""
    return differ_by(one, other) == 1 or are_swapped(one, other)


def swapped(number: str) -> Iterator[str]:
    """Yield `number` with two of its digits in each other's place, in every way; none if it is long."""
    signs = list(number)
    at = [index for index, sign in enumerate(signs) if sign.isdigit()]
    for first, second in combinations(at if len(signs) <= LONGEST else (), 2):
        if signs[first] != signs[second]:
            other = signs.copy()
            other[first], other[second] = signs[second], signs[first]
            yield "".join(other)
