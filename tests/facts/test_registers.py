"""The registers that ship hold together."""

from collections import Counter

import pytest

from checker.facts.citations.citations import Citation, find_citations
from checker.packs.merge import load_packs
from tests.citing import document

PACKS = load_packs()
REGISTER = PACKS.vocabulary.register


def test_what_replaces_is_in_the_register() -> None:
    """A successor can be named in full."""
    assert {one.replaced_by for one in REGISTER.values() if one.replaced_by} <= set(REGISTER)


def test_verified_entries_name_their_source() -> None:
    """Nothing is verified that was not seen somewhere."""
    assert [one.title for one in REGISTER.values() if one.verified and not one.source] == []


def test_no_number_belongs_to_two_documents() -> None:
    """A number tells one document, but for an order that changed several."""
    numbers = Counter(number for one in REGISTER.values() for number in one.numbers)

    assert [] == [one for one, times in numbers.items() if times > 1 and "令第" not in one]


def test_no_title_names_the_state_twice() -> None:
    """The state opens a title once."""
    assert [] == [title for title in REGISTER if title.count("中华人民共和国") > 1]


def test_no_title_is_declared_twice() -> None:
    """One document is one entry, so that none hides what another says of it."""
    declared = Counter(title for pack in PACKS.base for title in pack.vocabulary.register)

    assert [] == [title for title, times in declared.items() if times > 1]


def cited(text: str, year: int) -> Citation:
    """Return the one citation of `text` in a report on `year`, by the registers that ship."""
    (one,) = find_citations(document(text, year), PACKS.vocabulary)
    return one


@pytest.mark.parametrize(
    ("title", "year", "standing"),
    [
        ("市场监督管理行政处罚程序暂行规定", 2021, "in-force"),
        ("市场监督管理行政处罚程序暂行规定", 2022, "renamed"),
        ("企业落实食品安全主体责任监督管理规定", 2026, "renamed"),
        ("工商行政管理机关行政处罚程序规定", 2020, "repealed"),
        ("药品流通监督管理办法", 2024, "repealed"),
        ("个体工商户条例", 2023, "repealed"),
        ("耕地占补平衡考核办法", 2020, "repealed"),
        ("危险性较大的分部分项工程安全管理办法", 2025, "repealed"),
        ("工作场所职业卫生监督管理规定", 2020, "in-force"),
        ("市场监督管理投诉举报处理暂行办法", 2026, "repealing"),
        ("信访条例", 2021, "in-force"),
        ("文化市场行政执法管理办法", 2021, "repealed"),
        ("建设行政处罚程序暂行规定", 2021, "in-force"),
        ("环境行政处罚办法", 2025, "superseded"),
        ("中医药条例", 2024, "superseded"),
        ("医疗保障法", 2025, "not-yet"),
        ("关于开展法治宣传教育的第八个五年规划（2021—2025年）", 2027, "replaced"),
        ("生态环境保护督察工作条例", 2025, "in-force"),
        ("各级国家档案馆开放档案办法", 2023, "repealed"),
        ("党政机关公务用车配备使用管理办法", 2017, "repealing"),
        ("流动人口计划生育工作管理办法", 2020, "repealed"),
        ("最高人民法院关于执行〈中华人民共和国行政诉讼法〉若干问题的解释", 2019, "repealed"),
    ],
)
def test_how_documents_stood_in_a_year(title: str, year: int, standing: str) -> None:
    """Repealed, renamed, followed by another, or still to come, relative to the report year."""
    assert standing == cited(f"依据《{title}》开展工作。", year).standing


@pytest.mark.parametrize(
    ("ours", "year", "theirs"),
    [
        ("市场监督管理投诉举报处理办法", 2023, "市场监督管理投诉举报处理暂行办法"),
        ("市场监督管理行政处罚程序规定", 2020, "市场监督管理行政处罚程序暂行规定"),
        ("规范促销行为规定", 2024, "规范促销行为暂行规定"),
        ("产品质量监督抽查管理办法", 2024, "产品质量监督抽查管理暂行办法"),
        ("税务稽查案件办理程序规则", 2024, "税务稽查案件办理程序规定"),
        ("中华人民共和国行政复议法实施办法", 2024, "中华人民共和国行政复议法实施条例"),
        ("中华人民共和国土地管理法条例", 2024, "中华人民共和国土地管理法实施条例"),
        ("公共机构节约能源条例", 2024, "公共机构节能条例"),
        ("建设项目环保管理条例", 2024, "建设项目环境保护管理条例"),
        ("危化品安全管理条例", 2024, "危险化学品安全管理条例"),
    ],
)
def test_a_wrong_name_leads_to_the_right_one(ours: str, year: int, theirs: str) -> None:
    """暂行 dropped before it was dropped officially, a word exchanged."""
    one = cited(f"执行《{ours}》。", year)

    assert one.entry is not None
    assert (one.how, one.entry.title) == ("near", theirs)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("执行《某省消费者权益保护条例》。", 2023),
        ("执行《某市住房租赁条例》。", 2023),
        ("执行《户外广告管理条例》。", 2023),
        ("执行《城市供水管理条例》。", 2024),
        ("执行《住房租赁管理条例》。", 2024),
        ("执行《全民阅读条例》。", 2024),
        ("执行《行政执法监督条例》。", 2022),
        ("执行省《信访条例》。", 2024),
        ("执行《政务数据管理办法》。", 2024),
        ("执行《合同管理办法》。", 2024),
        ("执行《养老服务机构管理规定》。", 2024),
        ("执行《城市管理执法条例》。", 2024),
        ("参与《中华人民共和国医疗保障法（征求意见稿）》讨论。", 2021),
    ],
)
def test_what_may_be_a_places_own_is_left_alone(text: str, year: int) -> None:
    """A name that is only like a national one, or bore it long before, is another document."""
    assert cited(text, year).entry is None


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("优化营商环境管理条例", "优化营商环境条例"),
        ("中华人民共和国信访工作条例", "信访工作条例"),
        ("中华人民共和国大气污染环境防治法", "中华人民共和国大气污染防治法"),
        (
            "国务院办公厅关于全面推行行政规范性文件合法性审核机制的意见",
            "国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见",
        ),
    ],
)
def test_a_name_that_nothing_bears_is_like_the_national_one(ours: str, theirs: str) -> None:
    """No place has regulations of that name; a word too many, the state, another kind."""
    one = cited(f"贯彻《{ours}》。", 2023)

    assert one.entry is not None
    assert (one.how, one.entry.title) == ("like", theirs)


def test_a_regulation_that_places_had_before_is_never_early() -> None:
    """Cities had regulations on renting of the same name, so that no year is too early."""
    assert cited("执行《住房租赁条例》。", 2023).standing == "in-force"


@pytest.mark.parametrize(
    ("order", "told"),
    [
        ("国家市场监督管理总局令第99号", True),
        ("市场监管总局令第99号", True),
        ("国家网信办令第99号", False),
        ("总局令第99号", False),
    ],
)
def test_an_order_may_name_its_issuer_by_the_usual_short_form(order: str, told: bool) -> None:
    """市场监管总局 is what the administration calls itself; 总局 alone is nobody."""
    one = cited(f"落实《公平竞争审查条例实施办法》（{order}）。", 2025)

    assert told == (one.entry in one.told)
