"""Percentages and the figures they come of."""

import pytest

from tests.facts.reading import facts_of


def _rates(text: str) -> list[tuple[float, bool]]:
    return [(one.figure.value, one.holds) for one in facts_of(text).rates]


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (93.75, "在编人员32人，其中持有行政执法证件人员30人，持证率达93.75%。"),
        (25, "共办理200件，其中一般程序50件，占25%。"),
        (98.3, "受理行政许可60件，办结59件，办结率98.3%。"),
        (80, "行政诉讼案件5件，负责人出庭4件，出庭率80%。"),
        (97.9, "排查隐患429条，整改420条，整改率97.9%。"),
        (20, "全年办理120件，较上年100件增长20%。"),
        (20, "2022年办理案件30件，2023年办理案件36件，增长20%。"),
        (20, "2022总共办理案件30件，2023年总共办理案件36件，增长20%。"),
        (9, "全年许可1136件，其中占道641件、建筑垃圾495件，较2019年的1042件增长9.0%。"),
        (37.9, "全年投入5955亿元，比上年增加1637亿元，增长37.9%。"),
        (3.1, "全年投入5.9亿元，比上年增加0.2亿元，增长3.1%。"),
        (10.6, "受理举报2986件，较2024年的3340件减少354件，下降10.6%。"),
        (25, "全年办理许可15件、处罚7件，较上年增加3件，增长25%。"),
        (16.3, "电信诈骗案件由886起降至742起，下降16.3%。"),
        (33.3, "共办理30件，其中简易程序10件，占33.3%。"),
        (66.6, "共办理30件，其中简易程序20件，占66.6%。"),
    ],
)
def test_a_right_percentage_holds(rate: float, text: str) -> None:
    """Rounded or cut off, it is what part and whole give."""
    assert [(rate, True)] == _rates(text)


@pytest.mark.parametrize(
    ("rate", "text"),
    [
        (95, "在编人员32人，其中持有行政执法证件人员30人，持证率达95%。"),
        (30, "共办理200件，其中一般程序50件，占比30%。"),
        (100, "受理行政许可60件，办结59件，办结率100%。"),
        (25, "2023年120件，2022年100件，同比增长25%。"),
        (25.4, "2023年罚款86.5万元，2022年罚款102.3万元，同比下降25.4%。"),
        (25, "2022年办理行政处罚案件30件，2023年办理行政处罚案件36件，增长25%。"),
        (97.6, "应参训412人，实际参训398人，参训率97.6%。"),
        (25, "与2024年的120件相比，处罚案件减少24件，同比下降25%。"),
        (30, "全年办理许可15件，较上年增加3件，增长30%。"),
        (18.3, "电信诈骗案件由886起降至742起，下降18.3%。"),
        (120, "执法人员持证率达120%。"),
        (101, "群众满意度101%。"),
    ],
)
def test_a_wrong_percentage_is_found(rate: float, text: str) -> None:
    """It is not what the figures give, or more than all."""
    assert [(rate, False)] == _rates(text)


@pytest.mark.parametrize(
    "text",
    [
        "完成率达120%，同比增长150%。",
        "检查企业120家，其中危化企业40家，整改率100%。",
        "全年办件23.6万件，其中行政许可1.92万件，“一次办好”事项占比99%。",
        "发现隐患143处，已整改138处，其余5处正在整改，整改率为97.2%。",
        "办理人大代表建议4249件、政协提案3542件，办结率100%。",
        "现有执法人员50人，新取得执法证5人，持证率100%。",
        "办理约200件，其中一般程序50件，占比30%。",
        "占全市的15%，办理200件。",
        "2024年办理许可120件，罚款较上年增加24万元，增长25%。",
        "发现隐患4012处，当场整改3377处，限期整改635处，整改率100%。",
    ],
)
def test_a_percentage_without_its_figures_is_left_alone(text: str) -> None:
    """Nothing is checked that the report does not state."""
    assert [] == _rates(text)


def test_a_share_may_be_of_an_earlier_whole() -> None:
    """The women are a share of all, not of the men."""
    text = "共有干部50人，男性29人，占58%，女性21人，占42%。"

    assert [(58, True), (42, True)] == _rates(text)


@pytest.mark.parametrize(
    "text",
    [
        "抽检食品3150批次，不合格74批次，合格率97.65%。",
        "配备专职法制审核人员4人，执法人员75人持证率达100%。",
    ],
)
def test_figures_that_a_rate_does_not_come_of_are_left_alone(text: str) -> None:
    """What failed is no part that passed, and a part is no larger than its whole."""
    assert [] == [one for one in _rates(text) if not one[1]]


def test_what_has_grown_is_told_before_its_division() -> None:
    """The last item of a list is no total, however the list is told."""
    text = "立案22件，结案21件；其中资源9件、建设6件、环境4件、应急2件、其他1件，较2023年的17件增长29.4%。"
    assert [(29.4, True)] == [(one, holds) for one, holds in _rates(text)]
    assert [] == _rates("资源9件、建设6件、环境4件、其他1件，较2023年的17件增长29.4%。")
