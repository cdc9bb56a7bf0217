"""The numbers that Word prints before paragraphs, in the formats that Chinese documents use."""

from collections.abc import Callable
from functools import partial

from checker.numerals import ONES, spelled

DIGITS = f"零{ONES}"
LEGAL = "零壹贰叁肆伍陆柒捌玖"
TRADITIONAL_LEGAL = "零壹貳參肆伍陸柒捌玖"
JAPANESE_LEGAL = "零壱弐参四伍六七八九"
STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
    (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
LARGEST = 9999


def numeral(value: int, form: str) -> str:
    """Return `value` in the format that Word calls `form`; what cannot be so is in digits."""
    if form == "none":
        return ""
    make = FORMS.get(form)
    made = make(value) if make and 0 <= value <= LARGEST else ""
    return made or str(value)


def _japanese(value: int) -> str:
    """Count as 百一: no 零, no 一 before a unit."""
    if not value:
        return "〇"
    pairs = zip(f"{value:04}", "千百十 ", strict=True)
    said = (
        ("" if figure == "1" and unit != " " else DIGITS[int(figure)]) + unit.strip()
        for figure, unit in pairs
        if figure != "0"
    )
    return "".join(said)


def _digits(zero: str) -> Callable[[int], str]:
    return lambda value: "".join(zero if one == "0" else DIGITS[int(one)] for one in str(value))


def _counting(value: int) -> str:
    """Count up to 九十九, and digit by digit from a hundred."""
    return spelled(value) if 0 < value < 100 else _digits("○")(value)


def _listed(signs: str) -> Callable[[int], str]:
    """Take the signs of a list, which may come to its end."""
    return lambda value: signs[value - 1] if 0 < value <= len(signs) else ""


def _from(first: str, count: int) -> Callable[[int], str]:
    """Take `count` characters in a row, from `first` on."""
    return lambda value: chr(ord(first) + value - 1) if 0 < value <= count else ""


def _roman(value: int) -> str:
    said = ""
    for size, letters in ROMAN:
        said += letters * (value // size)
        value %= size
    return said


def _letters(value: int) -> str:
    """Count a, b, … z, aa, bb, as Word does."""
    return chr(ord("a") + (value - 1) % 26) * ((value - 1) // 26 + 1) if 0 < value <= 780 else ""


def _cycle(value: int) -> str:
    """Count 甲子, 乙丑, … by sixty."""
    return STEMS[(value - 1) % 10] + BRANCHES[(value - 1) % 12] if 0 < value <= 60 else ""


def _wide(value: int) -> str:
    return "".join(chr(ord(one) - ord("0") + ord("０")) for one in str(value))


FORMS: dict[str, Callable[[int], str]] = {
    "chineseCounting": _counting,
    "taiwaneseCounting": _counting,
    "chineseCountingThousand": spelled,
    "taiwaneseCountingThousand": spelled,
    "japaneseCounting": _japanese,
    "koreanDigital2": _digits("零"),
    "ideographDigital": _digits("〇"),
    "japaneseDigitalTenThousand": _digits("〇"),
    "taiwaneseDigital": _digits("○"),
    "chineseLegalSimplified": partial(spelled, digits=LEGAL, units="拾佰仟", one_ten=True),
    "ideographLegalTraditional": partial(
        spelled, digits=TRADITIONAL_LEGAL, units="拾佰仟", one_ten=True
    ),
    "japaneseLegal": partial(spelled, digits=JAPANESE_LEGAL, units="拾百阡", one_ten=True),
    "ideographTraditional": _listed(STEMS),
    "ideographZodiac": _listed(BRANCHES),
    "ideographZodiacTraditional": _cycle,
    "ideographEnclosedCircle": _from("㊀", 10),
    "decimalEnclosedCircle": _from("①", 20),
    "decimalEnclosedCircleChinese": _from("①", 20),
    "decimalEnclosedParen": _from("⑴", 20),
    "decimalEnclosedFullstop": _from("⒈", 20),
    "decimalFullWidth": _wide,
    "decimalFullWidth2": _wide,
    "decimalZero": "{:02}".format,
    "numberInDash": "- {} -".format,
    "upperRoman": _roman,
    "lowerRoman": lambda value: _roman(value).lower(),
    "upperLetter": lambda value: _letters(value).upper(),
    "lowerLetter": _letters,
}
