"""Figures told a second time with a slip in their digits."""

import pytest

from checker.document.readers import read_text
from checker.facts.facts import Facts
from tests.facts.reading import declared, facts_of


def retold(text: str) -> list[tuple[str, str]]:
    """Return the pairs of figures of which one seems to be a slip."""
    return [(one.first.text, one.second.text) for one in facts_of(text).retold]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("组织新申领证件人员考试，参考298名。参加新申领证件考试的289名人员中有27名不合格。", ("298名", "289名")),
        ("全年罚款723.4万元。主要负责人对罚款732.4万元的案件逐案审签。", ("723.4万元", "732.4万元")),
        ("行政复议案件23件，其中维持18件。全年32件行政复议案件中有1件被撤销。", ("23件", "32件")),
        ("受理商品房投诉724件。全年734件商品房投诉中，渗漏占三成。", ("724件", "734件")),
        ("执法大队现有持证执法人员46人。48人持证执法人员中，法律专业的仅4人。", ("46人", "48人")),
        ("化解矛盾纠纷287件。2023年共化解各类矛盾纠纷278件。", ("287件", "278件")),
        ("受理劳动争议案件287件。劳动争议案件逐年增多，近几年分别受理196件、241件、278件。", ("287件", "278件")),
        ("排查矛盾纠纷641起，调解成功率98.6%。矛盾纠纷排查到位，调解成功率96.8%。", ("98.6%", "96.8%")),
        ("监察大队执法人员32名。监察大队现有执法人员23名，力量不足。", ("32名", "23名")),
        ("全区系统持证执法人员137人，其中区局23人。区局机关及检查所持证执法人员仅32人。", ("23人", "32人")),
        ("全年发放法治宣传资料3126份。全年共发放法治宣传资料3136份。", ("3126份", "3136份")),
        ("行政机关负责人出庭应诉843件，出庭应诉率97.6%。行政机关负责人出庭应诉率达到96.7%。", ("97.6%", "96.7%")),
        ("受理矛盾纠纷634件，化解率97.5%。矛盾纠纷化解率达到95.7%。", ("97.5%", "95.7%")),
        ("办理人大代表建议86件，按期办结率98.7%。人大代表建议按期办结率为97.8%。", ("98.7%", "97.8%")),
        ("评查行政执法案卷640卷，合格率97.9%。全市行政执法案卷合格率99.7%。", ("97.9%", "99.7%")),
        ("为1624名劳动者追讨工资2386.7万元。推动追讨工资2368.7万元。", ("2386.7万元", "2368.7万元")),
        ("作出行政处罚决定29件。28件行政处罚决定均经法制审核。", ("29件", "28件")),
        ("环境信访满意率94.6%。受理环境信访286件，满意率96.4%。", ("94.6%", "96.4%")),
    ],
)  # fmt: skip
def test_digits_that_have_changed(text: str, pair: tuple[str, str]) -> None:
    """They are of one indicator or thing, or the same words tell them or take them up."""
    assert [pair] == retold(text)


@pytest.mark.parametrize(
    "text",
    [
        "全年检查企业128家次。较上年的182家次检查企业减少54家次。",
        "检查化工企业128家次、检查加油企业182家次。",
        "城乡低保补助标准分别提高150元。孤儿补助标准分别提高510元。",
        "办理许可128件。培训人员182人次。",
        "受理商品房投诉724件。全年734件物业纠纷中，收费占三成。",
        "受理商品房投诉724件。全年96件商品房投诉中，渗漏占三成。",
        "检查公共场所127家。检查公共场所172家。检查公共场所712家。",
        "征求意见41件。办理建议14件。",
        "征求群众意见46条。48条群众意见中，涉及道路的占三成。",
        "上半年化解矛盾纠纷278件。全年化解矛盾纠纷287件。",
        "排查矛盾纠纷641起，调解成功率98.6%。受理劳动仲裁案件287件，调解成功率96.8%。",
        "全市行政机关负责人出庭应诉率98.6%。市本级行政机关负责人出庭应诉率96.8%。",
        "受理信访件187件，办结率98.6%。办理12345工单2641件，办结率96.8%。",
        "一大队现有执法人员32名。二大队现有执法人员23名。",
        "全区系统持证执法人员137人，其中区局23人。各镇站所持证执法人员32人。",
        "评查行政执法案卷150卷。评查行政执法案卷180卷。",
        "发放法治宣传资料3126份。专项行动期间发放法治宣传资料3136份。",
        "年均增长22.4%。年均增长22.7%。",
        "审定行政处罚案件4件。5件行政处罚案件均由法规科审核。",
        "发放就业补贴238.6万元。追讨工资283.6万元。",
        "县级机关负责人出庭应诉，出庭应诉率97.6%。市级部门负责人出庭应诉率达到96.7%。",
        "受理婚姻纠纷634件，化解率97.5%。物业矛盾纠纷化解率达到95.7%。",
        "抽查产品，合格率97.9%。食品抽检合格率99.7%。",
        "上半年行政机关负责人出庭，出庭应诉率97.6%。行政机关负责人出庭应诉率达到96.7%。",
        "去年办理人大代表建议，按期办结率98.7%。较上年提高，人大代表建议按期办结率为97.8%。",
    ],
)
def test_figures_of_two_things(text: str) -> None:
    """Another year, part of it or body, the same sentence, money, other words, round numbers."""
    assert [] == retold(text)


@pytest.mark.parametrize(
    ("sure", "text"),
    [
        (True, "全年检查文化旅游经营场所1268家次。检查各类文化旅游经营场所1286家次。"),
        (True, "现有持证执法人员76名。全局持证执法人员仅67名。"),
        (True, "受理预付消费类投诉2893件。全年2983件预付消费类投诉中，未备案的占六成。"),
        (False, "组织新申领证件人员考试，参考298名。参加新申领证件考试的289名人员中有27名不合格。"),
        (False, "受理商品房投诉724件。全年734件商品房投诉中，渗漏占三成。"),
        (False, "监察大队执法人员32名。监察大队现有执法人员23名，力量不足。"),
    ],
)
def test_what_is_said_to_be_one_is_sure(sure: bool, text: str) -> None:
    """Counts of one indicator, and what one long phrase tells or takes up with digits swapped."""
    assert [sure] == [one.sure for one in facts_of(text).retold]


def in_duty(before: str, duty: str) -> list[tuple[str, str]]:
    """Return the pairs of a report that tells `before` and, of what its head did, `duty`."""
    text = (
        "青山区司法局关于2023年法治政府建设情况的报告\n一、主要举措和成效\n"
        f"{before}\n二、党政主要负责人履行推进法治建设第一责任人职责情况\n{duty}"
    )
    return [(one.first.text, one.second.text) for one in Facts(read_text(text), declared()).retold]


@pytest.mark.parametrize(
    ("pair", "before", "duty"),
    [
        (("10次", "12次"), "区政府常务会议会前学法10次。", "区长主持区政府常务会议会前学法12次。"),
        (("9件", "7件"), "全年受理政府采购投诉9件。", "对今年受理的7件政府采购投诉，逐件审核。"),
        (("6次", "8次"), "局党组会议研究法治建设6次。", "主持召开局党组会议研究法治建设8次。"),
        (
            ("4次", "6次"),
            "理论学习中心组学习习近平法治思想4次。",
            "组织理论学习中心组学习习近平法治思想6次。",
        ),
        (("16件", "18件"), "化解疑难信访积案16件。", "对化解的18件疑难信访积案均听取汇报。"),
    ],
)
def test_what_the_head_did_is_told_otherwise(pair, before, duty):
    """More than all did, or another figure of the very same thing."""
    assert [pair] == in_duty(before, duty)


@pytest.mark.parametrize(
    ("before", "duty"),
    [
        ("区政府常务会议会前学法10次。", "区长主持区政府常务会议会前学法8次。"),
        ("区政府常务会议会前学法10次。", "区长主持区政府常务会议会前学法10次。"),
        ("组织干部学法12次。", "带头学法4次。"),
        ("局党组会议研究法治建设6次，局务会议研究法治建设3次。", "研究法治建设9次。"),
        ("全年受理政府采购投诉9件。", "针对上半年受理的7件政府采购投诉，逐件审核。"),
    ],
)
def test_what_the_head_did_is_a_share(before, duty):
    """He may have done less, and of another time or thing there may be more."""
    assert [] == in_duty(before, duty)
