"""Patterns of RE2."""

from checker.document.model import Span
from checker.facts.expressions import places, present


def test_places_count_characters_not_bytes():
    """Offsets are of the text, past the beginning of the stretch as well."""
    assert [Span(4, 6)] == list(places("检.", "全年组织检查。", (Span(2, 7),)))


def test_what_matches_nothing_is_no_place():
    """An empty match cites nothing."""
    assert [] == list(places("x*", "检查", (Span(0, 2),)))


def test_present_patterns_are_told_in_one_pass():
    """By their numbers, those that match."""
    assert [0, 2] == present(("检.", "处罚", "全年"), "全年检查")
    assert [] == present(("处罚",), "全年检查")


def test_a_pattern_that_hangs_others_takes_no_time():
    """Nested repetition is linear here."""
    assert [] == list(places("(a+)+$", "a" * 50_000 + "b", (Span(0, 50_001),)))
