"""Names that must be one document's and differ."""

import pytest

from checker.facts.citations.citations import find_citations
from checker.facts.citations.names import find_clashes
from tests.citing import VOCABULARY, document


def clashes(*titles: str) -> list[tuple[str, str, bool]]:
    """Return the clashes in a report that names `titles`."""
    report = document("、".join(f"《{one}》" for one in titles))
    found = find_clashes(find_citations(report, VOCABULARY), report.text)
    return [(one.first.title, one.second.title, one.sure) for one in found]


def test_one_character_too_many() -> None:
    """实施纲方案 is 实施方案, whatever the dash of its period."""
    names = "某区法治建设实施方案（2022-2025年）", "某区法治建设实施纲方案（2022—2025年）"

    assert clashes(*names) == [(*names, True)]


def test_a_character_that_makes_no_word() -> None:
    """检查 is a word and 监查 is none, so that one name is surely misspelt, however short."""
    names = "某区安全监督检查计划", "某区安全监督监查计划"

    assert clashes(*names) == [(*names, True)]
    assert clashes("某区清河流域治理方案", "某区漕河流域治理方案") == []


def test_a_name_that_took_the_place_of_another() -> None:
    """A sentence that says so speaks of two documents."""
    report = document(
        "原《某区危险废物转移联单管理办法》废止后，执行《某区危险废物转移管理办法》。"
    )

    assert () == find_clashes(find_citations(report, VOCABULARY), report.text)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("某区市容环境卫生责任区管理办法", "某区市容环境卫生责任区管理力法"),
        ("某县法治政府建设工作实施方案", "某县法治政府建设工作实施力案"),
        ("关于加强行政执法监督工作的意见", "关于加强行政执法监督工作的意贝"),
        ("某市应急管理综合行政执法改革实施方案", "某市应急管理综合行政执法改革实施案"),
    ],
)
def test_a_kind_of_document_that_there_is_not(first: str, second: str) -> None:
    """力法 and 实施案 are no words for a document, 办法 and 实施方案 are."""
    assert clashes(first, second) == [(first, second, True)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("某区安全生产监督检查计划", "某区安全生产监督检查工作计划"),
        ("某区安全生产督查督导管理制度", "某区安全生产督察督导管理制度"),
        ("某县人民政府重大行政决策程序规定", "某县人民政府重大行政决策程序规则"),
        ("某市中小学章程建设工作指南", "某市中小学章程建设工作指引"),
        ("某县道路运输领域专项整治实施方案", "某县道路运输领域专项整治工作方案"),
        (
            "某市优化营商环境三年行动方案（2022—2024年）",
            "某市优化营商环境三年行动计划（2022—2024年）",
        ),
        ("某县自然资源局重大行政决策程序暂行办法", "某县自然资源局重大行政决策程序暂行规定"),
        ("某新区法治建设五年规划（2021—2025年）", "某新区法治建设五年规划（2020—2025年）"),
    ],
)
def test_what_a_person_must_look_at(first: str, second: str) -> None:
    """A word put in or a character exchanged may be a slip or another document."""
    assert clashes(first, second) == [(first, second, False)]


@pytest.mark.parametrize(
    "titles",
    [
        ("某区2023年度监督检查计划", "某区2024年度监督检查计划"),
        ("某新区法治建设五年规划（2016—2020年）", "某新区法治建设五年规划（2021—2025年）"),
        ("某区2023年安全监督检查计划", "某区2023年度安全监督检查计划"),
        ("行政执法公示管理制度", "行政执法公示管理制度（试行）"),
        ("行政执法“三项制度”实施办法", "行政执法三项制度实施办法"),
        ("关于加强普法工作的意见", "关于加强普法工作意见"),
        ("某区上半年安全生产工作总结", "某区下半年安全生产工作总结"),
        ("某区党委会议事决策规则", "某区党组会议事决策规则"),
        ("行政许可公示管理制度", "行政处罚公示管理制度"),
        ("关于印发〈某区法治建设实施方案〉的通知", "某区法治建设实施方案"),
        ("安全生产监管执法手册", "执法手册"),
        ("长沙市法治建设实施方案", "法治建设实施方案"),
        ("中华人民共和国安全生产法", "安全生产法"),
        ("某区甲类企业检查办法", "某区乙类企业检查办法", "某区丙类企业检查办法"),
        ("会议制度", "会务制度"),
        ("某区城市市容和环境卫生管理办法", "某区城市市容和环境卫生管理条例"),
        ("关于开展建筑工地扬尘专项整治的通知", "关于开展建筑工地扬尘专项整治的通告"),
        ("某县年度安全生产监督检查工作要点", "某县年度安全生产监督检查工作重点"),
        ("某市生活垃圾分类管理办法", "某市生活垃圾分类管理法"),
        ("某市优化营商环境行动方案（2022年）", "某市优化营商环境行动计划（2023年）"),
        ("危险货物道路运输安全管理办法", "危险货物道路运输安全管理规定"),
        ("某县危险物品生产经营许可证", "某县危险物品安全生产经营许可证"),
        ("某市优秀网格员推荐表", "某市优秀网格员自荐表"),
        ("某市人民政府关于修改部分规章的决定", "某市人民政府关于修改和废止部分规章的决定"),
        ("某省野生动物保护目录（第二批）", "某省野生植物保护目录（第二批）"),
        ("某区2023年度重大行政决策事项目录", "某区2023年度重大行政决策听证事项目录"),
        ("某市重大行政决策听证的规定", "某市重大行政决策听证的补充规定"),
    ],
)
def test_names_that_are_right(titles: tuple[str, ...]) -> None:
    """Years, editions, short forms, series and other documents are no clash."""
    assert clashes(*titles) == []
