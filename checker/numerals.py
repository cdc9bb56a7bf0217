"""Numbers as they are written: Arabic, full-width and Chinese, with 万 and 亿."""

from functools import lru_cache

from checker.patterns import pattern

ONES = "一二三四五六七八九"
UP_TO_TEN = f"{ONES}十"
ZEROS = "〇○零OＯo0ОΟ◯"  # all that is typed for the 〇 of a year
DIGITS = {sign: value for value, sign in enumerate(ONES, 1)} | dict.fromkeys(ZEROS, 0) | {"两": 2}
TENS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10_000, "亿": 100_000_000}
HALF_WIDTH = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
ARABIC = pattern(r"\d+(?:\.\d+)?")


@lru_cache(4096)
def value_of(words: str) -> float:
    """Return the value of `words` (``１.2万``, ``一百二十三``, ``十余``); whole values are ints.

    Raises ValueError where there is no number.
    """
    plain = words.translate(HALF_WIDTH).replace(",", "").replace("余", "").replace("多", "")
    arabic = ARABIC.match(plain)
    if arabic:
        return whole(float(arabic[0]) * _multiplier(plain[arabic.end() :]))
    if not plain or not all(map(_is_known, plain)):
        raise ValueError(words)
    return _chinese(plain)


def percent_of(words: str) -> float:
    """Return the value of what follows 百分之: ``95``, ``九十八点五``."""
    ones, point, rest = words.partition("点")
    if not point:
        return value_of(words)
    places = in_digits("".join(sign for sign in rest if sign in DIGITS)) or value_of(rest)
    return whole(float(f"{value_of(ones)}.{places}"))


def whole(value: float) -> float:
    """Return `value` without the dust of floating point, as an int where it is whole."""
    rounded = float(f"{round(value, 6):.15g}")
    return int(rounded) if rounded == int(rounded) else rounded


def in_digits(words: str) -> str:
    """Return `words` with an Arabic digit for each Chinese one: 2024 for 二〇二四."""
    return "".join(str(DIGITS.get(sign, sign)) for sign in words)


def spelled(
    value: int, digits: str = f"零{ONES}", units: str = "十百千", one_ten: bool = False
) -> str:
    """Return a value below 10000 as 一百零一; `one_ten`: 壹拾, where others write 十."""
    words, gap = "", False
    for place, figure in zip((3, 2, 1, 0), f"{value:04}", strict=True):
        if figure == "0":
            gap = bool(words)
            continue
        words += (digits[0] if gap else "") + digits[int(figure)] + units[place - 1 : place]
        gap = False
    short = words.startswith(digits[1] + units[0]) and not one_ten
    return words[1:] if short else words or digits[0]


def _is_known(sign: str) -> bool:
    return sign.isdecimal() or sign in DIGITS or sign in TENS or sign in MYRIADS


def _multiplier(signs: str) -> int:
    product = 1
    for sign in signs:
        product *= TENS.get(sign, 0) or MYRIADS.get(sign, 1)
    return product


def _chinese(signs: str) -> int:
    if not any(sign in TENS or sign in MYRIADS for sign in signs):
        return int(in_digits(signs))
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
            digit = int(in_digits(sign))
    return total + digit
