"""书名号."""

import pytest

from checker.language.predicates.title_marks import evaluate
from tests.language.predicates.conftest import case, quotes


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("印发《关于贯彻《安全生产法》的通知》。", "《安全生产法》"),
        ("学习<安全生产法>。", "<安全生产法>"),
        ("学习〈安全生产法〉。", "〈安全生产法〉"),
        ("学习《安全生产法。》", "《安全生产法。》"),
        ("学习《》。", "《》"),
        ("学习《安全生产法〉。", "《安全生产法〉"),
    ],
)
def test_a_wrong_mark_is_cited(text, cited):
    """Nested, angular, with a stop, empty, or of two kinds."""
    seen = case(text)

    verdict = evaluate(seen)

    assert ("fail", (cited,)) == (verdict.status, quotes(seen, verdict))


def test_a_name_inside_a_name_has_its_own_marks():
    """〈〉 inside 《》 is the standard's way; figures may be compared."""
    text = "印发《关于贯彻〈安全生产法〉的通知》，下降率<5%且>3%。"

    assert "pass" == evaluate(case(text)).status


def test_brackets_inside_brackets_are_no_title():
    """〈〉 stands there for the inner ones."""
    assert "pass" == evaluate(case("兼任新区（中国〈某省〉自由贸易试验区片区）副主任。")).status
