"""Patterns of RE2."""

import pytest

from checker.document.model import Span
from checker.facts.expressions import needed, places


def test_places_count_characters_not_bytes():
    """Offsets are of the text, past the beginning of the stretch as well."""
    assert [Span(4, 6)] == list(places("检.", "全年组织检查。", (Span(2, 7),)))


def test_what_matches_nothing_is_no_place():
    """An empty match cites nothing."""
    assert [] == list(places("x*", "检查", (Span(0, 2),)))


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("行政处罚", ("行政处罚",)),
        ("(?i)做到(坚决)?维护", ("做到", "维护")),
        ("截止到?今年", ("截止", "今年")),
        ("案件+数", ("案件", "数")),
        ("检查|处罚", ()),
        ("(检查|处罚(信息|结果))公示", ("公示",)),
        ("[检查]处{0,2}罚", ("罚",)),
        (r"[^]检]罚\(款\)", ("罚", "款")),
        ("[[:alpha:]检]罚", ("罚",)),
        (r"[检\]查]罚", ("罚",)),
        ("[检[查]罚", ()),
        (r"\Q检(\E查", ()),
    ],
)
def test_what_a_pattern_cannot_do_without(pattern: str, expected: tuple[str, ...]) -> None:
    """Words outside of groups and classes that stand once at least."""
    assert expected == needed(pattern)


def test_a_pattern_that_hangs_others_takes_no_time():
    """Nested repetition is linear here."""
    assert [] == list(places("(a+)+$", "a" * 50_000 + "b", (Span(0, 50_001),)))
