"""How two printed numbers differ: by one digit, or by two that have changed places."""


def differ_by(one: str, other: str) -> int:
    """Return how many digits of two numbers differ, 0 where it is more than digits."""
    if len(one) != len(other):
        return 0
    pairs = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(pairs) if all("".join(pair).isdigit() for pair in pairs) else 0


def are_swapped(one: str, other: str) -> bool:
    """Whether two digits of one number have changed places in the other."""
    return differ_by(one, other) == 2 and sorted(one) == sorted(other)
