"""percentages must be right."""

from checker.language.predicates.percentages import evaluate
from tests.language.predicates.conftest import case, quotes, words


def test_a_right_percentage_passes_with_its_clause() -> None:
    """30 of 32 is 93.75%."""
    seen = case("在编人员32人，其中持有行政执法证件人员30人，持证率达93.75%。")

    verdict = evaluate(seen)
    assert ("pass", ("持证率达93.75%",)) == (verdict.status, quotes(seen, verdict))


def test_a_wrong_percentage_fails_with_its_figures() -> None:
    """The message says what it ought to be."""
    seen = case("受理行政许可60件，办结59件，办结率100%。")

    verdict = evaluate(seen)
    assert ("fail", "按59件和60件计算应为98.33%，文中为100%") == (verdict.status, words(verdict))
    assert ("办结率100%", "办结59件", "受理行政许可60件") == quotes(seen, verdict)


def test_a_share_over_a_hundred_fails() -> None:
    """Nobody can be licensed twice."""
    verdict = evaluate(case("执法人员持证率达120%。"))

    assert ("fail", "比率120%超过了100%") == (verdict.status, words(verdict))
