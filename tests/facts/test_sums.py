"""Totals and their parts."""

import pytest

from checker.facts.sums import Sum
from tests.facts.reading import facts_of


def _sums(text: str) -> tuple[Sum, ...]:
    return facts_of(text).sums


@pytest.mark.parametrize(
    "text",
    [
        "权责清单112项（其中行政处罚103项，行政许可8项，行政给付1项）。",
        "共完成行政审批事项154项，其中受理32项、许可48项、变更74项。",
        "现有持证执法人员12人，其中参公编制11人、行政编制1人。",
        "办理案件271件，分别为食品255件、药品5件、器械3件、化妆品8件。",
        "制定文件67件，包括以政府名义印发5件、部门印发54件、联合印发8件。",
        "一般程序8件、简易程序22件，合计30件。",
        "行政许可、行政处罚、行政强制分别为12件、8件、3件，共23件。",
        "梳理事项91项，其中许可6项、处罚33项、确认5项、给付9项、其他权力13项、公共服务25项。",
        "提出21个主要指标，包括13个预期性指标、8个约束性指标。",
        "办理行政处罚案件30件（一般程序8件、简易程序22件）。",
        "开展执法检查206次，其中专项检查50次、日常检查156次，行政处罚77次。",
        "受理3119件，答复137件（其中结转34件、新收103件）。",
        "行政复议351件，其中结果维持72件，结果纠正64件，其他结果178件，尚未审结37件。",
        "查出问题金额6.42亿元，其中违规金额1873万元、管理不规范金额6.23亿元。",
        "罚款3.5万元，其中一般程序2万元、简易程序15000元。",
    ],
)
def test_parts_that_make_their_total_are_right(text: str) -> None:
    """The sum is found, and it holds."""
    assert [True] == [one.holds for one in _sums(text)]


@pytest.mark.parametrize(
    ("comes_to", "text"),
    [
        (30, "全年查处案件216件，其中简易程序8件，一般程序22件。"),
        (30, "全年办理行政处罚案件216件（简易程序8件、一般程序22件）。"),
        (30, "一般程序8件、简易程序22件，共计216件。"),
        (23, "行政许可、行政处罚、行政强制分别为12件、8件、3件，共24件。"),
        (113, "权责清单112项（其中行政处罚104项，行政许可8项，行政给付1项）。"),
        (51, "共有干部50人，其中男性30人、女性21人。"),
        (25, "现有执法人员20人，其中持证执法人员25人。"),
        (70, "办理120件，分别为30件、40件。"),
        (33, "共有工作人员32名，其中在编人员20名、编外人员13名。"),
        (45, "查处案件46件，其中食品案件20件、药品案件11件、其他案件14件。"),
        (111, "权责清单112项，其中行政处罚103项，行政许可8项。"),
        (11, "组织培训12期，其中线上培训5期、线下培训6期。"),
        (578000, "罚没款共计56.8万元，其中罚款48.2万元、没收违法所得9.6万元。"),
        (128, "排查纠纷130件，其中邻里58件、家庭31件、山林29件、其他10件，调解成功126件。"),
        (47, "全局共有行政执法人员46人，其中男32人、女15人。"),
        (55, "清理规范性文件56件，其中继续有效38件、修改6件、废止11件。"),
        (5800000, "投入资金560万元，其中中央资金300万元、省级资金160万元、县级配套120万元。"),
        (64, "检查企业62个，其中“双随机”检查48个、数据核查16个。"),
        (49, "办理案件47件，其中施工许可类21件、招标投标类12件、质量安全类16件。"),
    ],
)
def test_parts_that_do_not_make_their_total_are_wrong(comes_to: float, text: str) -> None:
    """The sum is found, with what the parts come to."""
    found = _sums(text)

    assert [(comes_to, False)] == [(one.comes_to, one.holds) for one in found]
    assert "none" != found[0].likeness


def test_counts_and_amounts_side_by_side_are_added_apart() -> None:
    """59 and 73 make 132 cases, 121.8 and 18.5 make 140.3 万元."""
    found = _sums(
        "全区共办理行政处罚案件132件、罚款140.3万元，其中我局59件、121.8万元，镇街73件、18.5万元。"
    )

    assert [132, 1403000] == [one.comes_to for one in found if one.holds]


def test_shared_out_is_all_of_it() -> None:
    """分别 says that the parts make up the total, whatever they are called."""
    found = _sums("全年收到信访件58件，按来源分别为来信31件、来访19件、网上6件。")

    assert [(56, "near")] == [(one.comes_to, one.likeness) for one in found]


def test_one_wrong_unit_of_two_is_told_apart() -> None:
    """The cases are right, the amounts are not."""
    found = _sums(
        "全区共办理行政处罚案件132件、罚款140.3万元，其中我局59件、121.8万元，镇街73件、19.5万元。"
    )

    assert [True, False] == [one.holds for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "受理投诉举报216件，其中食品类8件、药品类22件等。",
        "参加培训120人次，其中领导干部30人次。",
        "检查企业900余家，其中危化企业139家、工贸企业18家、建筑工地182家。",
        "全区共132件，其中我局59件。",
        "共有工作人员14人，其中持证执法人员9人，今年新增持证人员3人。",
        "共有干部14人，其中党员8人、女性9人。",
        "开展检查30次，培训5次，宣传8次。",
        "受理3119件，答复3050件（含结转34件，另有103件顺延）。",
        "案件120件，其中主要是食品类30件、药品类20件。",
        "比上年增加1500件，其中食品类9000件，药品类400件。",
        "汽车由2552辆增至3230辆，其中新能源汽车由45辆增至356辆。",
        "总产值增长4.8%，其中工业增长6.2%，建筑业增长1.7%。",
        "现有执法人员11名，其中持证执法人员11名，区直部门下沉人员8名。",
        "执法人员20名，其中持证执法人员18名，专职执法人员8名。",
        "执法人员133人，持证率98.5%，其中机关持证27人、支队持证41人、分局持证63人。",
        "检查企业120家次，其中双随机检查60家次、专项检查80家次。",
        "开展普法活动42场，其中进校园活动12场、进企业活动8场。",
        "查处案件46件，其中食品案件20件、药品案件11件。",
        "权责清单142项，其中行政许可16项、行政处罚88项。",
        "办理行政复议案件86件，其中维持60件，撤销8件，驳回10件。",
        "排查纠纷147起，其中家庭52起、邻里47起、山林36起、其他12起，调处成功144起。",
        "行政处罚62次，其中事故类处罚6次，非事故类处罚56次，罚款131.5万元，行政强制2次。",
    ],
)
def test_what_is_no_division_makes_no_sum(text: str) -> None:
    """Open lists, single parts, approximate figures, neighbours and changes are left alone."""
    assert [] == [one for one in _sums(text) if not one.holds and one.likeness != "none"]


def test_a_list_of_other_things_behind_the_parts_is_no_wrong_sum() -> None:
    """专项检查 and 行政处罚 are not the parts of one thing."""
    found = _sums("开展执法检查206次，其中专项检查50次，行政处罚77次，罚款16.97万元。")

    assert ["none"] == [one.likeness for one in found]
