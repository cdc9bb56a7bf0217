"""One indicator, one figure."""

import pytest

from tests.facts.reading import facts_of


def _pairs(text: str) -> list[tuple[str, float | None, float | None]]:
    found = facts_of(text).contradictions
    return [(one.indicator, one.first.value, one.second.value) for one in found]


@pytest.mark.parametrize(
    ("pair", "text"),
    [
        (
            ("行政处罚", 59, 62),
            "2023年，我局办理行政处罚案件59件。\n\n全年共办理行政处罚案件62件。",
        ),
        (
            ("持证执法人员", 26, 28),
            "二是水政监察支队现有持证执法人员26名。\n\n三是市水政监察支队28名持证执法人员中，法律专业的仅4名。",
        ),
        (("法律顾问", 2, 3), "现有法律顾问2名。\n\n继续聘请法律顾问3名。"),
        (("持证执法人员", 20, 22), "我局现有持证执法人员20人。\n\n全局共有22人取得行政执法证件。"),
        (
            ("行政检查", 1268, 1286),
            "全年检查文化旅游经营场所1268家次。\n\n全年检查各类文化旅游经营场所1286家次。",
        ),
        (("行政复议", 0, 3), "全年零复议。\n\n全年受理行政复议3件。"),
        (("罚款", 16.97, 19.67), "全年罚款16.97万元。\n\n2023年，罚款19.67万元。"),
        (("行政检查", 206, 260), "2023年共开展执法检查206次。\n\n全年开展执法检查260次。"),
        (("行政处罚", 59, 95), "全年办理行政处罚案件59件。\n\n依法办理行政处罚案件95件。"),
        (
            ("普法活动", 24, 32),
            "落实责任制，结合宪法日等节点，全年组织普法宣传活动24场次。\n\n2023年，我局开展普法活动32场次。",
        ),
        (
            ("行政处罚", 38, 39),
            "办理行政处罚案件38件，情况见下表。\n\n| 项目 | 东片 | 西片 | 合计 |\n\n| 行政处罚 | 23 | 16 | 39 |",
        ),
    ],
)
def test_two_figures_of_one_total_contradict(pair: tuple[str, float, float], text: str) -> None:
    """Both say that they are the whole, or the part is larger than the whole."""
    assert [pair] == _pairs(text)


@pytest.mark.parametrize(
    "text",
    [
        "全区共办理行政处罚案件132件，其中我局59件。\n\n全年办理行政处罚案件59件。",
        "全年办理行政处罚案件60件（2022年47件）。",
        "全年共办理行政复议案件53件，其中以我局为被申请人39件。",
        "2023年共开展执法检查206次。\n\n针对危化企业，全年共开展执法检查20次。",
        "2023年共开展执法检查206次。\n\n开展消防安全执法检查20次。",
        "全年开展执法检查206次。\n\n全年开展执法检查20次。\n\n全年开展执法检查30次。",
        "上半年办理行政处罚案件20件。\n\n全年办理行政处罚案件59件。",
        "全年罚款16.97万元。\n\n全年罚款169700元。",
        "全年办理行政处罚案件59件。\n\n全年行政处罚立案62件。",
        "现有持证执法人员20人。\n\n新增持证执法人员3人。\n\n执法人员在2人以上。",
        "全年办理行政处罚案件59件。\n\n下一步，力争全年办理行政处罚案件80件。",
        "全年办理行政处罚案件约60件。\n\n全年办理行政处罚案件59件。",
        "全年办理行政处罚案件59件。\n\n办理行政处罚案件12件。",
        "围绕食品安全，全年开展执法检查24次。\n\n2023年，我局开展执法检查32次。",
        "结合安全生产月，开展普法活动3场。\n\n2023年，我局开展普法活动32场。",
        "办理行政处罚案件38件。\n\n| 单位 | 检查 | 处罚 |\n\n| 全区合计 | 120 | 39 |",
    ],
)
def test_figures_of_different_things_do_not_contradict(text: str) -> None:
    """Another body, year, stage, unit or field of work is another figure."""
    assert [] == _pairs(text)
