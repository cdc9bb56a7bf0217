"""The shapes that values of a file may have: lists, tables, records with fixed keys, and words."""

from __future__ import annotations

from typing import Literal

from checker.records import NamedTuple

Kind = Literal[
    "name",  # a text of one line without blanks at its ends; kept with its place
    "text",
    "flag",
    "weight",  # a number from 0 on
    "cap",  # a number from 0 to 100
    "date",  # 2021, 2021-07 or 2021-07-15
    "day",  # 2021-07-15, a day that there is
    "count",  # a whole number from 1 on
    "word",  # a text that is looked for
    "wording",  # a word, or /a pattern/
    "row",  # 甲|乙 + 丙: each group must have a word in the sentence
    "figure",
    "level",
    "rule",  # a sentence of the rule language; kept with its place
    "condition",
]
FIGURES = ("count", "amount", "rate")
LEVELS = ("off", "must", "should", "may")


class Many(NamedTuple):
    """A list of one shape; `least` is how many it must have, `alone` lets one stand without []."""

    of: Shape
    least: int = 0
    alone: bool = False


class Table(NamedTuple):
    """A mapping from names that the author chooses to one shape."""

    of: Shape


class Record(NamedTuple):
    """A mapping with fixed keys. `short`: the one key that a bare text stands for."""

    keys: tuple[Key, ...]
    short: str = ""


class Choice(NamedTuple):
    """One of these words."""

    words: tuple[str, ...]


Shape = Kind | Many | Table | Record | Choice


class Key(NamedTuple):
    """A key with the shape of its value, and what it is for, in Chinese and English."""

    name: str
    shape: Shape
    zh: str
    en: str
    required: bool = False
