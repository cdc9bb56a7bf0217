"""Who needs a reminder."""

from checker.audit.outputs.called import called
from checker.audit.review import Review
from checker.audit.roster import Unit
from checker.messages import say


def test_a_unit_with_reports_on_other_years_is_told_so(review: Review) -> None:
    """It is missing all the same, and they are named."""
    due = Review(review.audit, (Unit("平桥县水利局", "2026-03-01"),))
    first = next(called(due))

    assert "missing" == first.case
    assert [2, 3] == sorted(first.reports)
    assert "只找到该单位其他年度的报告" in say(first.about)
