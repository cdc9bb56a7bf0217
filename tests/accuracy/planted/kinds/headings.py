"""Headings and points whose numbers do not count on."""

import re
from random import Random

from tests.accuracy.planted.draft import Draft, Kind, Words, replaced

NUMBERS = "一二三四五六七八九十"
RULES = ("gongwen/heading-numbers",)


def _further(by: int) -> Words:
    def words(one: re.Match[str], _: Random, __: Draft) -> str | None:
        at = NUMBERS.index(one[1]) + by
        return one[0].replace(one[1], NUMBERS[at]) if 0 <= at < len(NUMBERS) else None

    return words


KINDS = (
    Kind("heading number left out", RULES, replaced("^([二三四五])、(?=[^\n。]{2,30}$)", _further(1))),
    Kind("heading number twice", RULES, replaced("^([二三四五])、(?=[^\n。]{2,30}$)", _further(-1))),
    Kind("number of a sub-heading left out", RULES, replaced("^（([二三四五])）", _further(1))),
    Kind("number of a sub-heading twice", RULES, replaced("^（([二三四五])）", _further(-1))),
    Kind("comma behind a heading number", RULES, replaced("^([二三四五])、(?=[^\n。]{2,30}$)", r"\1，")),
    Kind("、 behind a sub-heading's number", (*RULES, "wording/repeated-words"), replaced("^（([二三四五])）", r"（\1）、")),
    Kind("point left out", RULES, replaced("(?<=[。；：，])([二三四])是", _further(1))),
    Kind("point twice", RULES, replaced("(?<=[。；：，])([二三四])是", _further(-1))),
)  # fmt: skip
