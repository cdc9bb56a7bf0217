"""Kinds and widths of brackets."""

import pytest

from checker.language.predicates.brackets import evaluate
from tests.language.predicates.conftest import case, quotes


@pytest.mark.parametrize(
    "pair", ["（2021—2025年)", "(2021—2025年）", "〔2024]", "（）", "【附件）"]
)
def test_a_wrong_pair_is_cited(pair):
    """Two widths, two kinds, or nothing inside."""
    seen = case(f"按照要求{pair}落实责任。")

    verdict = evaluate(seen)

    assert ("fail", (pair,)) == (verdict.status, quotes(seen, verdict))


def test_sound_pairs_of_either_width_are_in_order():
    """Width as such is another rule's matter."""
    assert "pass" == evaluate(case("（一）按照要求(2021—2025年)落实。")).status


def test_a_bracket_alone_is_another_rules_matter():
    """One fault is one finding."""
    assert "pass" == evaluate(case("按照要求（2021—2025年落实。")).status


def test_a_pair_that_is_spoken_of_holds_nothing():
    """A note says what stands in such brackets."""
    assert "pass" == evaluate(case("注：〔　〕内为五年累计数。")).status
