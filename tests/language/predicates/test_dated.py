"""Signed in time, and not too early."""

import pytest

from checker.language.predicates.dated import evaluate
from checker.language.tree import Day
from tests.language.predicates.conftest import case, quotes, words

MARCH = Day(3, 1, 1)
DECEMBER = Day(12, 31, 0)


def report(tail: str) -> str:
    """Return a report on 2024 with `tail` below it."""
    return (
        "青山区林业局2024年法治政府建设情况报告\n区委、区政府：\n现将有关情况报告如下：\n"
        "一、主要举措和成效\n全年组织执法检查86次。\n青山区林业局\n" + tail
    )


@pytest.mark.parametrize(
    ("date", "status"),
    [
        ("2025年1月10日", "pass"),
        ("2025年3月1日", "pass"),
        ("2025年3月2日", "fail"),
        ("二〇二五年三月十五日", "fail"),
        ("2025110", "pass"),
        ("2025年2月30日", "pass"),  # wrong, but another rule says so
        ("2025.3.15", "fail"),
    ],
)
def test_by_the_first_of_march(date, status):
    """The day itself is still in time, whatever form the date has."""
    assert status == evaluate(case(report(date)), day=MARCH, relation="by").status


@pytest.mark.parametrize(
    ("date", "status"),
    [("2025年1月  日", "pass"), ("2025年3月 日", "review"), ("2025年 月 日", "review")],
)
def test_a_day_that_is_not_filled_in_yet(date, status):
    """Any day of January is in time; which day of March it will be nobody knows."""
    assert status == evaluate(case(report(date)), day=MARCH, relation="by").status


def test_the_date_is_cited():
    """The passage is the date as it stands."""
    seen = case(report("2025年3月15日"))

    verdict = evaluate(seen, day=MARCH, relation="by")

    assert ("2025年3月15日",) == quotes(seen, verdict)
    assert "成文日期为2025年3月15日，晚于2025年3月1日" == words(verdict)


def test_a_garbled_date_with_two_readings_is_for_a_person():
    """2025111 may be January or November."""
    verdict = evaluate(case(report("2025111")), day=MARCH, relation="by")

    assert "review" == verdict.status


def test_a_reading_after_the_day_of_printing_is_none():
    """Printed in January, it was not signed in November."""
    printed = "抄送：区委依法治区办。\n青山区林业局2025年1月12日印发"

    assert "pass" == evaluate(case(report(f"2025111\n{printed}")), day=MARCH, relation="by").status


def test_two_readings_that_agree_are_one():
    """Either reading of 2025111 is after the report year."""
    assert "pass" == evaluate(case(report("2025111")), day=DECEMBER, relation="after").status


def test_a_report_signed_within_its_year_is_too_early():
    """The year is not over on 20 December."""
    verdict = evaluate(case(report("2024年12月20日")), day=DECEMBER, relation="after")

    assert "fail" == verdict.status


def test_the_printing_date_counts_where_there_is_no_other():
    """Without a date below the signature the line of printing tells."""
    seen = case(report("抄送：区委依法治区办。\n青山区林业局2025年3月20日印发"))

    assert "fail" == evaluate(seen, day=MARCH, relation="by").status


def test_a_report_without_tail_says_nothing():
    """The page's own date is no date of signature."""
    seen = case("青山区林业局2024年法治政府建设情况报告\n一、主要举措\n全年检查86次。")

    assert "not-checked" == evaluate(seen, day=MARCH, relation="by").status


def test_a_signature_without_date_is_for_a_person():
    """The missing date itself is another rule's matter."""
    verdict = evaluate(case(report("")), day=MARCH, relation="by")

    assert ("review", ()) == (verdict.status, verdict.evidence)


def test_a_signature_without_date_is_not_early():
    """Nobody need look whether it was too early."""
    assert "not-checked" == evaluate(case(report("")), day=MARCH, relation="after").status


def test_a_date_that_lost_its_signs_is_told_with_the_day_it_must_be():
    """2025415 can only be 15 April, which is too late."""
    verdict = evaluate(case(report("2025415")), day=MARCH, relation="by")

    assert "成文日期“2025415”残缺，应是2025年4月15日，晚于2025年3月1日" == words(verdict)
