"""Periods that figures are given for."""

import pytest

from checker.document.readers import read_text
from checker.facts.periods import find_periods

TITLE = "青山区林业局2023年法治政府建设情况报告\n一、主要举措和成效\n"


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("截至2023年11月底", "2023-11-30"),
        ("截止11月", "2023-11-30"),
        ("截至2023年10月31日", "2023-10-31"),
        ("截至10月中旬", "2023-10-20"),
        ("截至年底", "2023-12-31"),
        ("截至去年底", "2022-12-31"),
        ("截至目前", None),
        ("1—11月", "2023-11-30"),
        ("1至10月份", "2023-10-31"),
        ("1月1日至11月30日", "2023-11-30"),
        ("前三季度", "2023-09-30"),
    ],
)
def test_a_period_ends_on_a_day(text, until):
    """The year left out is the one reported on."""
    document = read_text(f"{TITLE}{text}检查企业86家次。")

    (found,) = find_periods(document)

    assert (text, until) == (document.quote(found.span), found.until)


def test_the_year_before_months_is_theirs():
    """2022年1—11月 is no period of 2023."""
    (found,) = find_periods(read_text(f"{TITLE}2022年1—11月检查86家次。"))

    assert "2022-11-30" == found.until


def test_deadlines_and_days_are_no_periods():
    """截止时间 and 3月1日至5日 say nothing of figures."""
    assert () == find_periods(read_text(f"{TITLE}报名截止时间为3月，3月1日至5日宣传。"))
