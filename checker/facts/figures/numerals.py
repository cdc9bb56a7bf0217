"""What a printed number is worth: Arabic, full-width, Chinese, and with 万 and 亿."""

from checker.patterns import pattern

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
TENS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10_000, "亿": 100_000_000}
HALF_WIDTH = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
ARABIC = pattern(r"\d+(?:\.\d+)?")


def value_of(words: str) -> float:
    """Return the value of `words` (``１.2万``, ``一百二十三``, ``十余``); whole values are ints.

    Raises ValueError where there is no number.
    """
    plain = words.translate(HALF_WIDTH).replace(",", "").replace("余", "").replace("多", "")
    arabic = ARABIC.match(plain)
    if arabic:
        return whole(float(arabic[0]) * _multiplier(plain[arabic.end() :]))
    if not plain or any(sign not in DIGITS | TENS | MYRIADS for sign in plain):
        raise ValueError(words)
    return _chinese(plain)


def percent_of(words: str) -> float:
    """Return the value of what follows 百分之: ``95``, ``九十八点五``."""
    ones, point, rest = words.partition("点")
    if not point:
        return value_of(words)
    places = "".join(str(DIGITS[sign]) for sign in rest if sign in DIGITS) or value_of(rest)
    return whole(float(f"{value_of(ones)}.{places}"))


def whole(value: float) -> float:
    """Return `value` without the dust of floating point, as an int where it is whole."""
    rounded = float(f"{round(value, 6):.15g}")
    return int(rounded) if rounded == int(rounded) else rounded


def _multiplier(signs: str) -> int:
    product = 1
    for sign in signs:
        product *= TENS.get(sign, 0) or MYRIADS.get(sign, 1)
    return product


def _chinese(signs: str) -> int:
    if not any(sign in TENS or sign in MYRIADS for sign in signs):
        return int("".join(str(DIGITS[sign]) for sign in signs))
    for sign, size in reversed(MYRIADS.items()):
        left, found, right = signs.rpartition(sign)
        if found:
            return (_chinese(left) if left else 1) * size + (_chinese(right) if right else 0)
    return _below_myriad(signs)


def _below_myriad(signs: str) -> int:
    total, digit = 0, 0
    for sign in signs:
        if sign in TENS:
            total += (digit or 1) * TENS[sign]
            digit = 0
        else:
            digit = DIGITS[sign]
    return total + digit
