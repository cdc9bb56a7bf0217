"""percentages must be right."""

from checker.language.predicates.percentages import evaluate
from tests.facts.reading import declared
from tests.language.predicates.conftest import case, quotes, words


def test_a_right_percentage_passes_with_its_clause() -> None:
    """30 of 32 is 93.75%."""
    seen = case("在编人员32人，其中持有行政执法证件人员30人，持证率达93.75%。", declared())

    verdict = evaluate(seen)
    assert ("pass", ("持证率达93.75%",)) == (verdict.status, quotes(seen, verdict))


def test_a_wrong_percentage_fails_with_its_figures() -> None:
    """The message says what it ought to be."""
    seen = case("受理行政许可60件，办结59件，办结率100%。", declared())

    verdict = evaluate(seen)
    assert ("fail", "按59件和60件计算应为98.33%，文中为100%") == (verdict.status, words(verdict))
    assert ("办结率100%", "办结59件", "受理行政许可60件") == quotes(seen, verdict)


def test_a_share_of_a_whole_further_off_is_for_review() -> None:
    """156 of 1.31万 is 1.19%, its digits in the other order; another whole may have been meant."""
    seen = case("受理申请1.34万件，办结1.31万件；不予许可156件，占1.91%。")

    verdict = evaluate(seen)
    assert ("review", "按156件和1.31万件计算应为1.19%，文中为1.91%") == (
        verdict.status,
        words(verdict),
    )


def test_points_between_two_rates() -> None:
    """They are told as points are printed."""
    verdict = evaluate(case("优秀率由71%提高到83%，提高10个百分点。"))

    assert ("fail", "按83%和71%计算应为12个百分点，文中为10个百分点") == (
        verdict.status,
        words(verdict),
    )


def test_points_that_are_said_to_be_percent_are_for_review() -> None:
    """Between two rates there are points; the rate itself has grown by more."""
    verdict = evaluate(case("可办率由68%提高到76%，提升了8%。"))

    said = "68%与76%相差8%，两个比率之差应写作“个百分点”；说的是增减幅度的，应为11.76%"
    assert ("review", said) == (verdict.status, words(verdict))


def test_a_share_over_a_hundred_fails() -> None:
    """Nobody can be licensed twice."""
    verdict = evaluate(case("执法人员持证率达120%。", declared()))

    assert ("fail", "比率120%超过了100%") == (verdict.status, words(verdict))


def test_more_officers_with_a_licence_than_officers_are_for_review() -> None:
    """No rate comes of them; of cases more may be closed than came in, by those of last year."""
    verdict = evaluate(case("全局有执法人员38名，持证执法人员39人，持证率100%。", declared()))
    assert ("review", "按39人和38名计算应为102.63%，文中为100%") == (
        verdict.status,
        words(verdict),
    )

    cases = evaluate(case("受理投诉举报46件，办结48件，办结率100%。"))
    assert "pass" == cases.status
