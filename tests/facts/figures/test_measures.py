"""Counts and amounts that lack their unit."""

import pytest

from checker.facts.figures.measures import wrong_amounts, wrong_counts
from checker.facts.vocabulary import Misfit, Vocabulary
from tests.facts.reading import facts_of


def _counts(text: str) -> list[tuple[str, str]]:
    facts = facts_of(text)
    return [
        (one.wrong, one.text) for one in wrong_counts(facts.plain, facts.figures, facts.vocabulary)
    ]


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        (("no-measure", "宣传17"), "多渠道开展主题宣传17，企业组织演练175场。"),
        (("no-measure", "活动51"), "实战推演、自救互救等活动 51，参与31546人次。"),
        (("double", "201次数"), "开展检查201次数。"),
        (("double", "1716件宗"), "受理便民热线诉求1716件宗，电话答复102件。"),
        (("people", "人数186420次"), "受教育人数186420次。"),
        (("no-measure", "案件共12"), "办理案件共12。"),
        (("no-measure", "行动86"), "开展集中整治行动86，出动执法人员6200人次。"),
        (("no-measure", "查处215"), "全年查处215，整改到位。"),
        (("no-measure", "改正40"), "下发通知书，责令改正40、约谈12家。"),
        (("no-measure", "校长286"), "聘请法治副校长286，覆盖率100%。"),
        (("no-measure", "罚款40"), "全年罚款40，警告12起。"),
        (("no-measure", "资料1.2万"), "发放宣传资料1.2万，受众8600余人次。"),
        (("misfit", "执法人员32件"), "现有持证执法人员32件。"),
        (("misfit", "现有持证执法人员18人次"), "现有持证执法人员18人次，培训5期。"),
        (("misfit", "案件6名"), "办理行政诉讼案件6名。"),
        (("misfit", "隐患1936人"), "排查事故隐患1936人。"),
        (("misfit", "手册5600余人次"), "发放宣传手册5600余人次，受教育群众1.1万余人次。"),
        (("misfit", "记录仪46人"), "配备执法记录仪46人。"),
        (("misfit", "工单326场次"), "办理热线工单326场次。"),
        (("misfit", "资料5000余分"), "发放宣传资料5000余分。"),
        (("misfit", "普法活动36件"), "开展普法活动36件。"),
        (("no-measure", "案例10"), "曝光典型案例10，清单公开。"),
        (("people", "培训人民调解员420余场"), "培训骨干1060名，培训人民调解员420余场。"),
        (("no-measure", "宣布失效73"), "废止48件，宣布失效73，修改15件。"),
        (("no-measure", "终止44"), "维持61件、终止44，综合纠错率6.5%。"),
        (("misfit", "法制员29份"), "三级审核，法制员29份，审核合同117份。"),
        (("no-measure", "案卷85"), "组织案卷评查1次，评查案卷85。"),
        (("no-percent", "成功率98.6"), "调解矛盾纠纷1836件，成功率98.6。"),
        (("double", "76人数"), "现有乡镇林业站辅助人员76人数。"),
        (("letter", "1O8次"), "开展检查1O8次。"),
        (("letter", "O件"), "全年制定规范性文件O件。"),
        (("points", "86..5"), "罚款86..5万元。"),
        (("unit-twice", "12件件"), "办理案件12件件，均按期结案。"),
        (("half", "85.5起"), "查处违法案件85.5起。"),
        (("no-percent", "满意率98.2"), "受理热线3964件，满意率98.2。"),
    ],
)
def test_a_wrong_count_is_found(fault: tuple[str, str], text: str) -> None:
    """It has no measure word, one too many or a wrong one, or its signs are broken."""
    assert [fault] == _counts(text)


@pytest.mark.parametrize(
    "text",
    [
        "开展宣传17场，参与3150人次。",
        "培训人数300人，参考人数53名。",
        "为规定人数3倍以上。",
        "开展宪法宣传活动，2023年共12场。",
        "数据检查12次数据。",
        "开展“1310”活动。",
        "行政处罚 12\n\n行政许可 8",
        "行政复议案件数为0。",
        "召开会议，详见附件2。",
        "培训人民调解员12期。",
        "培训持证执法人员126人次，出动执法人员960人次。",
        "培训农民320场。",
        "收到投诉执法人员3件。",
        "查处违规培训37起，发布预警信息86期。",
        "修订党组会、局务会、局长办公会议4份议事制度。",
        "服务12个个体工商户、3家家庭农场，接待5人人大代表。",
        "人均办案31.5件，每千人口有床位6.8张、医师3.1人，受理申请1.5万件。",
        "容积率2.5，满意率98.2%，办结率、满意率分别为98.5%、99.1%。",
        "检查企业12家，考核得分95，排名由12升至5，位列前3，走访8户。",
        "修订编制规划16份。",
        "涉VOC企业12家，O型血28份，建设O2O平台1个。",
        "道路交通事故万车死亡人数1.7人，死亡率2.2人/万辆。",
        "电话普及率119.02户/百人，道路交通事故万车死亡率1.41。",
        "运营线路6条，分别为地铁1、2号线。",
        "评查案卷90卷，其中行政处罚60卷、行政许可30卷。",
    ],
)
def test_a_right_count_is_left_alone(text: str) -> None:
    """Measure words, names, tables and numbers that need none are no faults."""
    assert [] == _counts(text)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("58.6", "共罚款58.6，没收物品3件。"),
        ("2.4万", "挽回损失2.4万。"),
        ("5万余", "发放补贴共计5万余。"),
        ("25000", "实施行政处罚3件，罚款25000。"),
        ("36.5万", "罚款318.4万元，没收违法所得36.5万。"),
        ("37.5万", "开展专项检查2次，追回冒领养老金37.5万。"),
        ("286.4万", "为农民工追讨欠款286.4万，涉及124人。"),
        ("12.3万", "收缴抚养费12.3万；"),
        ("3.6亿", "完成投资3.6亿，同比增长6%。"),
        ("86.3", "累计节约车辆运行维护费86.3，较上年下降12.4%。"),
        ("12.5", "发放抚恤金12.5，慰问困难职工18人。"),
    ],
)
def test_an_amount_without_its_unit_is_found(amount: str, text: str) -> None:
    """元 is missing, or only 万 is there."""
    assert [amount] == [one.text for one in wrong_amounts(facts_of(text).plain)]


@pytest.mark.parametrize(
    "text",
    [
        "罚款58.6万元。",
        "罚款400起，罚款金额129.338万元。",
        "资金12笔。",
        "违反条款3.5，不予通过。",
        "行政事业性收费2137.82万元。",
        "处罚3家。",
        "办理公积金贷款1.2万笔。",
        "缴存公积金人数1.2万。",
        "社会保险基金12500\n\n住房公积金8600",
        "调出资金 14887\n上年结余收入 755875",
        "调入资金 0.33\n亿元，收入总量为673.48亿元。",
    ],
)
def test_a_right_amount_is_left_alone(text: str) -> None:
    """An amount with 元, and what is counted otherwise, is no fault."""
    assert () == wrong_amounts(facts_of(text).plain)


def test_a_count_right_behind_another_lacks_its_measure_word() -> None:
    """Of 73户302人 the second unit was lost."""
    assert [("no-measure", "73户302")] == _counts("转移安置群众73户302，未造成伤亡。")


def test_people_are_not_counted_in_lectures() -> None:
    """People who were reached are no events; a share of them is none either."""
    assert [("people", "覆盖群众1.1万余场")] == _counts("开展活动39场，覆盖群众1.1万余场。")
    assert [] == _counts("覆盖群众1.1万余人次，参加人数7.6%。")
    assert [("people", "参与群众8600余次")] == _counts("参与群众8600余次。")
    assert [("people", "培训执法人员1860场")] == _counts("组织培训执法人员1860场。")
    assert [] == _counts("组织培训执法人员6期。")


def test_a_noun_takes_a_measure_word_where_a_pack_says_so():
    """Whoever writes of other things adds their names."""
    facts = facts_of("全年发放喜糖250。")

    assert () == wrong_counts(facts.plain, facts.figures, Vocabulary())
    sweets = Vocabulary(counted={"资料": ("喜糖",)})
    [fault] = wrong_counts(facts.plain, facts.figures, sweets)
    assert ("no-measure", "喜糖250") == (fault.wrong, fault.text)


def test_a_measure_word_does_not_fit_where_a_pack_says_so():
    """Nouns and measure words that never go together are listed by kinds."""
    facts = facts_of("救助流浪犬80名。")
    dogs = Vocabulary(misfits={"动物": Misfit(("流浪犬",), ("名",))})

    assert () == wrong_counts(facts.plain, facts.figures, Vocabulary())
    assert ["流浪犬80名"] == [one.text for one in wrong_counts(facts.plain, facts.figures, dogs)]


def test_what_numbers_or_dates_counts_nothing() -> None:
    """The first of a row, and a month."""
    assert [] == _counts("关于您的建议1、增设站点；2、延长运营时间，已答复。")
    assert () == wrong_amounts(facts_of("任副院长，保留职级待遇2018.03").plain)
