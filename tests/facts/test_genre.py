"""What is an annual report, and what only speaks of one."""

import pytest

from checker.api import Checker, load_packs
from checker.document.readers import read_text

REPORT = "法治政府建设年度报告"
OPINION = "通知、意见和整改报告"
BODY = "\n现将有关情况报告如下：\n一、主要举措和成效\n全年研究法治工作4次，检查86次。\n"


@pytest.fixture(scope="module")
def genre():
    """Return the genre of a text."""
    checker = Checker(load_packs())
    return lambda text: checker.facts(read_text(text)).genre.name


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("某区水利局2023年度法治政府建设情况报告", REPORT),
        ("某区水利局2023年度法治政府建设情况及2022年督察反馈问题整改情况的报告", REPORT),
        ("某区水利局2023年依法行政工作情况及2024年工作打算", REPORT),
        ("关于报送2023年度法治政府建设年度报告的通知", OPINION),
        ("关于印发《某区水利局2023年度法治政府建设情况报告》的通知", REPORT),
        ("关于2023年度法治政府建设情况的审议意见", OPINION),
        ("某区水利局关于法治政府建设督察反馈问题整改情况的报告", OPINION),
        ("某区水利局党政主要负责人履行推进法治建设第一责任人职责情况报告", "述法报告"),
        ("某区2024年法治政府建设工作要点", "工作方案和要点"),
        ("某县2024年度法治政府建设工作安排", "工作方案和要点"),
        ("某厅关于深化法治政府部门建设的实施意见", "工作方案和要点"),
        ("关于印发《某局法治政府部门建设任务与责任分工方案》的通知", "工作方案和要点"),
        ("关于印发《某局法治水利建设方案》的通知", "工作方案和要点"),
        ("某市法治政府建设规划（2021—2025年）", "工作方案和要点"),
        ("关于加强依法行政工作的意见", "工作方案和要点"),
        ("某县依法行政考核办法", "工作方案和要点"),
        ("某市自然资源和规划局2023年法治政府建设情况", REPORT),
        ("某局关于法治政府建设实施方案落实情况的报告", REPORT),
        ("某区综合行政执法局2023年度行政执法工作年报", "行政执法工作报告"),
        ("区政府常务会议议题解读：关于2023年度法治政府建设情况的汇报", "政策解读"),
    ],
)
def test_the_title_tells(genre, title, name):
    """Notices, opinions and reports of one duty hold the same words."""
    assert name == genre(title + BODY)


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("云溪区", "县级政府"),
        ("云溪综合实验区", "县级政府"),
        ("云溪高新技术产业开发区管理委员会", "县级政府"),
        ("云溪市", "市级政府"),
        ("云溪壮族自治区", "省级政府"),
        ("云溪区卫生健康委员会", "县级部门"),
        ("云溪综合实验区社会事业局", "县级部门"),
    ],
)
def test_a_place_alone_is_its_government(body, level):
    """So are those who govern a zone; the bodies of either are departments."""
    checker = Checker(load_packs())
    text = f"{body}2023年法治政府建设情况报告{BODY}"
    assert level == checker.facts(read_text(text)).level


def test_a_report_that_begins_like_a_plan_is_one(genre):
    """Its title says so."""
    opening = "\n今后，我局将认真落实实施方案和工作要点，全面推进依法行政。"
    assert REPORT == genre("某区水利局2023年推进法治政府建设工作报告" + opening + BODY)


def test_a_list_of_titles_is_none(genre):
    """It has no sentence."""
    titles = "".join(f"某区{one}局2023年法治政府建设年度报告 2024-01-10\n" for one in "水税审")
    assert "" == genre(f"法治政府建设年度报告\n{titles}")


def test_a_report_that_lost_its_title_is_known_by_what_it_tells(genre):
    """By its opening and the headings of the 纲要, where it does not say what it reports."""
    text = (
        "2020年，我厅积极推进法治政府建设各项工作，取得明显成效。\n"
        "一、依法全面履行政府职能\n（一）深化改革。取消事项3项。"
    )
    assert REPORT == genre(text)


def test_a_report_on_enforcement_alone_is_one_of_its_own(genre):
    """Where it lost its title and says what it reports."""
    text = (
        "2022年，全面推进依法行政，取得成效。现将全市行政执法工作情况报告如下：\n"
        "一、行政执法基本情况\n办理行政处罚137件。\n二、执法工作\n严格履行法治建设第一责任人职责。"
    )
    assert "行政执法工作报告" == genre(text)


def test_news_of_a_report_is_none(genre):
    """It says who reports for the paper."""
    text = "某区听取2023年度法治政府建设情况汇报\n本报讯（记者 某某）会议强调，要履行第一责任人职责，推进法治建设。"
    assert "新闻报道" == genre(text)


@pytest.mark.parametrize(
    "text",
    [
        "主任、各位委员：\n我区向市政府工作报告了法治政府建设工作情况。现将法治政府建设情况报告如下，请予审议。\n"
        "一、主要领导履行法治建设第一责任人职责\n",
        "一、依法行政工作的基本情况\n完善重大行政决策机制。\n",
        "2023年，园区落实法治政府建设部署，扎实推进依法行政。现将有关情况报告如下：\n"
        "一、基本情况\n（一）学习贯彻习近平法治思想情况\n集中学习17次。\n",
    ],
)
def test_a_report_without_its_title_is_known_by_its_words(genre, text):
    """It may go to the people's congress, or speak of 依法行政 as those of former years do."""
    assert REPORT == genre(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "为深入贯彻《法治政府建设实施纲要（2021—2025年）》，推进法治政府建设，制定本方案。\n"
            "一、健全政府机构职能体系\n全面推进依法行政，优化政务公开和规范性文件管理。\n",
            "工作方案和要点",
        ),
        (
            "4月，某大学在京发布《法治政府评估报告（2023）》。\n"
            "据介绍，评估的城市积极推进法治政府建设，行政执法和重大行政决策稳步推进。\n",
            "新闻报道",
        ),
        (
            "6月25日，某县召开法治政府建设年度报告评议会，对履行第一责任人职责的情况打分。\n"
            "下一步，将推进法治政府建设工作迈上新台阶，规范行政执法。\n",
            "新闻报道",
        ),
        (
            "近日，某市人大常委会副主任带队调研某区2023年度法治政府建设情况。\n"
            "调研组要求，推进法治政府建设工作再上新台阶，强化规范性文件备案审查工作。\n",
            "新闻报道",
        ),
        (
            "某某出版社\n某厅网站\n2022-04-14\n本站讯 近日，某厅发布2021年法治政府建设年度报告。\n"
            "某厅主要负责同志认真履行推进法治建设第一责任人职责，行政执法全面发力，全年检查86次。\n",
            "新闻报道",
        ),
        (
            "某通讯社\n12月18日讯 某市推进法治政府建设，主要负责人履行法治建设第一责任人职责。\n",
            "新闻报道",
        ),
        (
            "某省通讯管理局\n2023年，我局推进法治政府建设，主要负责人履行法治建设第一责任人职责。\n"
            "一、主要举措和成效\n通讯设施检查86次，现将法治政府建设情况报告如下：\n",
            REPORT,
        ),
        (
            "根据《中华人民共和国政府信息公开条例》编制本报告。\n一、总体情况\n"
            "（一）主动公开。公开信息31件。\n（二）依申请公开。收到申请1件。\n",
            "政府信息公开工作年度报告",
        ),
        (
            "2022年，全市各区深入推进法治政府建设各项工作并取得积极成效。具体情况如下：\n"
            "一、切实履行推进法治政府建设工作职责\n",
            REPORT,
        ),
        (
            "2025年，某区推动法治政府建设迈向新台阶。\n"
            "一、2025年法治政府建设成效显著\n（一）培育特色产业。\n",
            REPORT,
        ),
        (
            "以法治引领发展，获评法治政府建设示范地区的某区，书写高质量发展的答卷。\n"
            "每一项决策经得起检验\n主要负责同志履行推进法治建设第一责任人职责，规范性文件都经审查，"
            "依法行政有了底气。\n",
            "",
        ),
        (
            "2017年，某省深入推进依法行政，加快完成法治政府建设各项任务。\n"
            "一、依法全面履行政府职能\n（一）深化改革。取消事项3项。\n",
            REPORT,
        ),
        (
            "为深入推进依法行政，加快完成法治政府建设各项任务，制定本方案。\n"
            "一、依法全面履行政府职能\n（一）深化改革。取消一批事项。\n",
            "工作方案和要点",
        ),
        (
            "2023年，我局推进法治财政建设，较好地完成了法治建设各项任务。\n"
            "一、统筹推进\n主要负责人履行法治建设第一责任人职责。\n",
            REPORT,
        ),
    ],
)
def test_what_lost_its_title_says_what_it_is(genre, text, name):
    """A plan is drawn up, a paper tells, a report of six parts is compiled."""
    assert name == genre(text)
