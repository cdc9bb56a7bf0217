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


@pytest.mark.parametrize(
    "span",
    [
        "4月30日至4月1日",
        "2023年4月30日至1日",
        "4月30—12日",
        "2023年11月1日至2023年3月31日",
        "2024年1月5日至2023年12月20日",
    ],
)
def test_a_span_that_ends_before_it_begins_is_cited(span):
    """In one month, or where both years are named."""
    seen = case(f"{span}，开展集中宣传。")

    verdict = evaluate(seen)

    assert ("fail", (span,)) == (verdict.status, quotes(seen, verdict))


@pytest.mark.parametrize(
    "span",
    ["11月1日至3月31日", "4月1日至4月30日", "4月1—30日", "每月25日至5日", "自3月20日起15日内"],
)
def test_a_span_that_goes_on_is_in_order(span):
    """Winter ends in the next year."""
    assert "pass" == evaluate(case(f"{span}，开展集中宣传。")).status


def test_days_that_exist_are_in_order():
    """A leap year has its day, and so has a year that is not named."""
    assert "pass" == evaluate(case("2024年2月29日、2月29日、12月31日召开会议。")).status
