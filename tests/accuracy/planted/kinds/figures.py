"""Figures without their unit, with a wrong one, or with broken digits."""

import re
from random import Random

from tests.accuracy.planted.draft import Draft, Kind, replaced

UNIT = "件次|人次|家次|场次|户次|件|次|人|名|家|场|期|份|起|条|项|户|宗|个"
WORDS = "data/measure-words"
# What is counted elsewhere, or asked for, is not there once its figure is spoilt.
SPOILT = (
    "data/figures-add-up", "data/figures-agree", "data/percentages",
    *(f"fazhi/{one}" for one in (
        "penalties", "fines", "licensing", "legal-review", "reconsideration", "litigation",
        "training", "inspections", "licensed-officers", "normative-documents",
    )),
)  # fmt: skip


def misdigit(number: str, chance: Random) -> str:
    """Return `number` with one digit changed, or two swapped, of the same length."""
    while True:
        digits = list(number)
        at = chance.choice([at for at, one in enumerate(digits) if one.isdigit()])
        if at + 1 < len(digits) and digits[at + 1].isdigit() and chance.random() < 0.5:
            digits[at], digits[at + 1] = digits[at + 1], digits[at]
        else:
            digits[at] = str((int(digits[at]) + chance.choice((1, 2, 3, 7))) % 10)
        new = "".join(digits)
        if new != number and digits[0] != "0" and float(new) > 0:
            return new


def swapped(number: str) -> str | None:
    """Return `number` with its first two different neighbouring digits swapped, None without any."""
    for at in range(len(number) - 1):
        one, other = number[at], number[at + 1]
        if one != other and other.isdigit() and one.isdigit() and other != "0":
            return f"{number[:at]}{other}{one}{number[at + 2 :]}"
    return None


def _letter(one: re.Match[str], chance: Random, draft: Draft) -> str:
    return one[0].replace("0", "O").replace("1", "l")


KINDS = (
    Kind("amount without unit", ("data/units",), replaced(r"(?<=[款金])(\d+\.\d+)万元(?=[，。；])", r"\1")),
    Kind("amount without 元", ("data/units",), replaced(r"(?<=[款金])(\d+\.\d+万)元(?=[，。；])", r"\1")),
    Kind("count without measure word", (WORDS,),
         replaced(rf"(?<=[一-鿿])([1-9]\d{{1,3}})(?:{UNIT})(?=[，。；])", r"\1")),
    Kind("measure word behind 数", (WORDS, "wording/typos"),
         replaced(r"(?<=[一-鿿][1-9]\d)(件|次|人)(?=[，。；])", r"\1数")),
    Kind("measure word of another thing", (WORDS, "fazhi/licensed-officers"),
         replaced(r"(?<=[一-鿿])([1-9]\d)(?:名|人)(?=[，。；])", r"\1份")),
    Kind("measure word twice", ("wording/repeated-words", WORDS),
         replaced(r"(?<=\d)(件|次|场|份|家)(?=[，。；])", r"\1\1")),
    Kind("letter for a digit", (WORDS, "gongwen/placeholders"),
         replaced(rf"(?<=[一-鿿])\d*[01]\d*(?=(?:{UNIT})[，。；])", _letter), SPOILT),
    Kind("half of a thing", (WORDS, "data/units"),
         replaced(r"(?<=[一-鿿])([1-9]\d)(?=(?:件|次|名|场|起|份)[，。；])", r"\1.5"),
         SPOILT),
    Kind("two points in a figure", (WORDS, "data/units", "wording/repeated-words"),
         replaced(r"(?<=\d)\.(?=\d+万元)", ".."), SPOILT),
    Kind("blank for a figure", ("gongwen/placeholders",),
         replaced(rf"(?<=[一-鿿])\d+(?=(?:{UNIT})[，。；])", "××"), SPOILT),
    Kind("more found than checked", ("data/figures-add-up", "data/percentages"),
         replaced(r"(检查[^，。；\d]{0,8}(\d\d+)[家户次]+，其中[^，。；\d]{0,8})\d+(?=[家户次])",
                  lambda one, *_: f"{one[1]}{int(one[2]) + 7}")),
)  # fmt: skip
