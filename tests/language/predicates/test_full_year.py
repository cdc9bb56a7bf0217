"""Figures of the whole year."""

import pytest

from checker.facts.vocabulary import SectionConcept, Vocabulary
from checker.language.predicates.full_year import evaluate
from tests.language.predicates.conftest import case, quotes, words


def report(sentence: str) -> str:
    """Return a report on 2023 that says `sentence`."""
    return f"青山区林业局2023年法治政府建设情况报告\n一、主要举措和成效\n{sentence}"


def test_figures_up_to_november_do_not_cover_the_year():
    """The sentence is cited, the period named."""
    seen = case(report("加强执法。截至2023年11月底，共检查企业132家次。"))

    verdict = evaluate(seen)

    assert "fail" == verdict.status
    assert ("截至2023年11月底，共检查企业132家次。",) == quotes(seen, verdict)
    assert "数据只统计到“截至2023年11月底”，没有覆盖全年" == words(verdict)


def test_months_from_january_on_are_a_period():
    """1—10月 and 前三季度 end before the year does."""
    assert "fail" == evaluate(case(report("1—10月共办理案件12件。"))).status
    assert "fail" == evaluate(case(report("前三季度共办理案件12件。"))).status


def test_a_statement_about_the_data_needs_no_figure():
    """数据截至… says it of all figures."""
    assert "fail" == evaluate(case(report("本报告数据截至2023年11月30日。"))).status


def test_up_to_now_and_the_end_of_the_year_are_in_order():
    """What ends with the year covers it."""
    text = "截至目前检查86次，截至12月31日检查90次，截至2023年底办案12件，截至2022年11月底办案9件。"

    assert "pass" == evaluate(case(report(text))).status


def test_a_half_year_beside_the_whole_is_in_order():
    """A part of the year may be told apart."""
    assert "pass" == evaluate(case(report("全年检查86次，其中截至10月底60次。"))).status
    assert "pass" == evaluate(case(report("上半年检查40次。"))).status


def test_a_period_without_figures_is_in_order():
    """Work may end when it likes."""
    assert "pass" == evaluate(case(report("截至11月底，整改工作全面完成。"))).status


def test_an_early_period_is_for_a_person():
    """It may be a campaign's."""
    assert "review" == evaluate(case(report("截至5月底，共排查隐患20处。"))).status


@pytest.mark.parametrize(("year", "status"), [(2022, "fail"), (2023, "pass")])
def test_the_period_of_the_figures_is_the_year(year: int, status: str) -> None:
    """What was copied from last year's report is cited."""
    said = f"统计期限自{year}年1月1日起至{year}年12月31日止"

    verdict = evaluate(case(report(f"本报告{said}。")))

    assert (status, status == "fail") == (verdict.status, bool(verdict.evidence))


def test_without_a_year_nothing_can_be_said():
    """The report does not say which year it is about."""
    assert "not-checked" == evaluate(case("截至11月底检查86次。")).status


def test_an_opening_or_a_heading_of_another_year_is_found():
    """The words that name the year are cited."""
    title = "青山区林业局2023年法治政府建设情况报告\n"
    opening = f"{title}现将2022年法治政府建设情况报告如下：\n一、主要举措和成效\n检查86次。"
    heading = f"{title}一、2022年主要举措和成效\n检查86次。"
    measures = SectionConcept("主要举措", names=("主要举措和成效",), thematic=True)
    vocabulary = Vocabulary(sections={"主要举措": measures})
    seen = case(opening)

    verdict = evaluate(seen)

    assert "fail" == verdict.status == evaluate(case(heading, vocabulary)).status
    assert ("现将2022年法治政府建设情况报告如下",) == quotes(seen, verdict)


def test_an_opening_that_names_the_year_among_others_is_in_order():
    """So is one that only begins with an earlier one."""
    title = "青山区林业局2023年法治政府建设情况报告\n"
    begun = f"{title}2022年，我局扎实推进法治建设，成效明显。现将情况报告如下：\n检查86次。"
    assert "fail" == evaluate(case(begun)).status
    compared = f"{title}2022年，我局获评先进。2023年，我局再接再厉。现将情况报告如下：\n检查86次。"
    assert "pass" == evaluate(case(compared)).status
    both = f"{title}现将2023年法治政府建设情况和2024年安排报告如下：\n检查86次。"
    since = f"{title}一、2022年以来的主要举措和成效\n检查86次。"

    assert "pass" == evaluate(case(both)).status == evaluate(case(since)).status


def test_an_opening_that_begins_with_another_year_is_found():
    """2022年以来 begins earlier and goes on."""
    title = "青山区林业局2023年法治政府建设情况报告\n"
    rest = "我局扎实推进法治建设。现将有关情况报告如下：\n一、主要举措和成效\n检查86次。"
    seen = case(f"{title}2022年，{rest}")

    assert ("2022年",) == quotes(seen, evaluate(seen))
    for begun in ("2023年，", "2022年以来，", "2022年是开局之年，2023年，"):
        assert "pass" == evaluate(case(f"{title}{begun}{rest}")).status
