"""figures must agree."""

from checker.language.predicates.agree import evaluate
from tests.facts.reading import declared
from tests.language.predicates.conftest import case, quotes, words

TITLE = "青山区应急管理局2023年度法治政府建设情况报告\n"


def test_two_figures_of_one_indicator_fail_with_both_passages() -> None:
    """The message names the indicator and both figures."""
    text = "一、总体情况\n现有持证执法人员20人。\n二、队伍建设\n全局共有22人取得行政执法证。\n"
    seen = case(TITLE + text, declared())

    verdict = evaluate(seen)
    cited = ("现有持证执法人员20人", "全局共有22人取得行政执法证")
    assert ("fail", cited) == (verdict.status, quotes(seen, verdict))
    assert "持证执法人员前后不一致：一处为20人，另一处为22人" == words(verdict)


def test_digits_that_have_changed_places_fail_where_one_thing_is_told() -> None:
    """One phrase tells both; where only some words are shared a person looks."""
    sure = evaluate(case(TITLE + "化解各类矛盾纠纷287件。\n2023年共化解矛盾纠纷278件。\n"))
    assert ("fail", "同一数据一处为287件，另一处为278件，数字颠倒") == (sure.status, words(sure))

    text = "组织新申领证件人员考试，参考298名。\n参加新申领证件考试的289名人员中有27名不合格。\n"
    assert "review" == evaluate(case(TITLE + text)).status


def test_a_part_of_a_district_total_does_not_contradict() -> None:
    """全区132件 and 其中我局59件 are two figures of two bodies."""
    text = "全区共办理行政处罚案件132件，其中我局59件。\n我局全年办理行政处罚案件59件。\n"

    assert "pass" == evaluate(case(TITLE + text, declared())).status


def test_a_figure_of_a_table_is_told_with_the_unit_of_its_head() -> None:
    """3 alone says nothing; 罚款金额 and 罚款 are one thing."""
    table = "| 类别 | 合计 |\n| --- | --- |\n| 行政处罚（件） | 3 |\n| 罚款（万元） | 4.5 |\n"
    seen = case(
        TITLE + f"{table}\n从上表看，全年共办理行政处罚10件，罚款金额合计6.2万元。", declared()
    )

    told = words(evaluate(seen))
    assert (
        "行政处罚前后不一致：一处为10件，另一处为3件；罚款前后不一致：一处为6.2万元，另一处为4.5万元"
        == told
    )
