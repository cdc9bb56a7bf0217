"""Dates of the calendar."""

import pytest

from checker.language.predicates.dates_possible import evaluate
from tests.language.predicates.conftest import case, quotes


@pytest.mark.parametrize(
    "date", ["2月30日", "2023年2月29日", "6月31日", "2023年13月", "13月5日", "二月三十日"]
)
def test_days_that_do_not_exist_are_cited(date):
    """Too many days or months, in any digits."""
    seen = case(f"我局于{date}召开会议。")

    verdict = evaluate(seen)

    assert ("fail", (date,)) == (verdict.status, quotes(seen, verdict))


def test_days_that_exist_are_in_order():
    """A leap year has its day, and so has a year that is not named."""
    assert "pass" == evaluate(case("2024年2月29日、2月29日、12月31日召开会议。")).status
