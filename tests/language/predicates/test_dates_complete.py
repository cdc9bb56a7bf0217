"""Dates that lost a part."""

from checker.language.predicates.dates_complete import evaluate
from tests.language.predicates.conftest import case, quotes, words

BODY = "青山区林业局2024年法治政府建设情况报告\n一、主要举措和成效\n全年组织执法检查86次。\n"


def test_a_date_without_its_signs_is_cited_with_what_it_may_mean():
    """2025110 can be read in one way."""
    seen = case(BODY + "青山区林业局\n2025110")

    verdict = evaluate(seen)

    assert ("fail", ("2025110",)) == (verdict.status, quotes(seen, verdict))
    assert "日期“2025110”残缺（似为2025年1月10日）" == words(verdict)


def test_a_range_that_lost_its_dash_is_garbled():
    """20212025年 stands for 2021—2025年."""
    seen = case("落实《法治政府建设实施纲要（20212025年）》。")

    assert ("20212025年",) == quotes(seen, evaluate(seen))


def test_a_date_never_filled_in_is_cited():
    """Blanks between 年, 月 and 日 are no date."""
    assert "fail" == evaluate(case(BODY + "于2024年 月 日召开会议。")).status


def test_a_month_in_the_text_is_complete_enough():
    """The text may be as short as it likes."""
    assert "pass" == evaluate(case(BODY + "3月15日开展宣传，11月进行检查，六月底完成。")).status


def test_numbers_that_only_look_like_dates_are_left_alone():
    """A number of a document and a length of time are no dates."""
    assert "pass" == evaluate(case("编号20231234号，开展2023年100日攻坚，在2023年30日内。")).status


def test_the_date_of_printing_needs_its_day():
    """A month is not enough below the text."""
    tail = "青山区林业局\n2025年1月10日\n青山区林业局2025年1月印发"

    assert "日期“2025年1月”年月日不全" == words(evaluate(case(BODY + tail)))
