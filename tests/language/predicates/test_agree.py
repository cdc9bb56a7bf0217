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
    assert "持证执法人员前后不一致：一处20人，一处22人" == words(verdict)


def test_a_part_of_a_district_total_does_not_contradict() -> None:
    """全区132件 and 其中我局59件 are two figures of two bodies."""
    text = "全区共办理行政处罚案件132件，其中我局59件。\n我局全年办理行政处罚案件59件。\n"

    assert "pass" == evaluate(case(TITLE + text, declared())).status
