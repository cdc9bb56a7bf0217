"""JSON as text."""

import json

from checker.jsontext import as_json

MADE = {"甲": 1, "乙": [], "丙": [{"丁": [{"戊": {"己": [1, 2.5, None, True, "庚\n辛"]}}]}]}


def test_it_says_what_it_was_given() -> None:
    """In any depth, and with nothing in it."""
    assert MADE == json.loads(as_json(MADE))
    assert "{}\n" == as_json({})


def test_below_the_fourth_level_an_object_stands_on_one_line() -> None:
    """A finding a line can be looked for."""
    assert 1 == len([line for line in as_json(MADE).split("\n") if "戊" in line and "己" in line])


def test_ascii_places_get_escapes() -> None:
    """And half a surrogate pair is no character."""
    assert as_json(MADE, ascii_only=True).isascii()
    assert "\ud800" not in as_json(["\ud800"])
