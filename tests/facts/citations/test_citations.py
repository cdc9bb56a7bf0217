"""What a report cites, and what the register says of it."""

import pytest

from checker.facts.citations.citations import Citation, find_citations
from tests.citing import (
    DECISIONS,
    OLD_OUTLINE,
    OUTLINE,
    PENALTIES,
    VOCABULARY,
    document,
)


def cited(text: str, year: int | None = 2023, number: str = "") -> tuple[Citation, ...]:
    """Return the citations of a report that consists of `text`."""
    return find_citations(document(text, year, number), VOCABULARY)


def known(text: str, year: int | None = 2023) -> list[tuple[str, str]]:
    """Return how each citation was recognised, and as what."""
    return [(one.how, one.entry.title if one.entry else "") for one in cited(text, year)]


def test_title_with_its_number_and_its_place() -> None:
    """The number in brackets after a title belongs to it; spans quote the report."""
    text = f"严格遵守《{DECISIONS}》（国务院令第713号）。"
    (one,) = cited(text)

    assert one.title == DECISIONS
    assert text[one.span.start : one.span.end] == f"《{DECISIONS}》"
    assert one.number is not None
    assert one.number.right == "国务院令第713号"
    assert one.standing == "in-force"


def test_number_before_a_title() -> None:
    """A number right before a title is the title's."""
    (one,) = cited("按照国办发〔2018〕118号文《关于全面推行行政执法公示制度的指导意见》")

    assert one.number is not None
    assert one.how == "exact"


def test_number_alone_is_a_citation() -> None:
    """The register knows a document by its number as well."""
    (one,) = cited("按照国办发〔2018〕118号文件要求，细化分工。")

    assert one.title == ""
    assert one.entry is not None
    assert one.entry.numbers == ("国办发〔2018〕118号",)


def test_own_number_is_no_citation() -> None:
    """The number in the head of the report is its own, wherever it is repeated."""
    text = "某林发〔2024〕9号\n某县林业局关于2023年法治政府建设情况的报告\n附：某林发〔2024〕9号"

    assert cited(text, number="某林发〔2024〕9号") == ()


def test_order_under_a_short_name_of_the_body() -> None:
    """安监总局令 is the order of 国家安全生产监督管理总局."""
    (one,) = cited("安监总局令第24号")

    assert ["安全生产监管监察职责和行政执法责任追究的规定"] == [entry.title for entry in one.told]


@pytest.mark.parametrize(
    "text",
    [
        "《行政处罚法》",
        "《中华人民共和国行政处罚法》",
        "《行政处罚法（2021修订）》",
        "《行 政 处\n罚法》",
        "〈行政处罚法〉",
        "《行政处罚法〉",
        "<行政处罚法>",
        "学习《行政处罚法、安全知识等",
    ],
)
def test_marks_and_breaks_hide_no_law(text: str) -> None:
    """Broken marks and lines, editions and the state's name make no difference."""
    assert known(text)[0] == ("exact", PENALTIES)


def test_a_mark_too_many_swallows_nothing() -> None:
    """《《A》《B》 are two titles."""
    text = f"学习《《中华人民共和国行政处罚法》《{DECISIONS}》等法律法规。"

    assert known(text) == [("exact", PENALTIES), ("exact", DECISIONS)]


def test_angle_brackets_around_other_words_are_no_title() -> None:
    """Broken marks make a title of nothing but a known name."""
    assert cited("首页>政务公开><某某专栏>") == ()


def test_a_title_inside_a_title() -> None:
    """A notice stands for what it forwards; a province's own document does not."""
    assert known("《国家安全监管总局关于印发〈安全生产年度监督检查计划编制办法〉的通知》") == [
        ("exact", "安全生产年度监督检查计划编制办法")
    ]
    assert known("《湖南省实施〈中华人民共和国安全生产法〉办法》") == [("unknown", "")]


def test_short_name_means_the_plan_of_the_report_year() -> None:
    """法治政府建设实施纲要 without its period is the one in force."""
    assert known("《法治政府建设实施纲要》", 2023) == [("short", OUTLINE)]
    assert known("《法治政府建设实施纲要》", 2018) == [("short", OLD_OUTLINE)]


@pytest.mark.parametrize("short", ["纲要", "实施纲要"])
def test_short_form_after_the_full_name(short: str) -> None:
    """《纲要》 stands for the full name before it."""
    assert known(f"贯彻《{OUTLINE}》，落实《{short}》。")[1] == ("abbreviated", OUTLINE)


def test_short_form_that_was_announced() -> None:
    """What was called 以下简称 stays a short form."""
    text = "《中华人民共和国安全生产法》（以下简称《安法》），学习《安法》。"

    assert [how for how, _ in known(text)] == ["exact", "abbreviated", "abbreviated"]


def test_short_form_of_an_unknown_document() -> None:
    """执法手册 after 安全生产监管执法手册 is no document of its own."""
    assert known("《安全生产监管执法手册》已更新，《执法手册》已下发。")[1] == ("abbreviated", "")


@pytest.mark.parametrize(
    "text", ["落实《湖南省信访条例》，严格执行《信访条例》。", "落实省《信访条例》。"]
)
def test_a_province_has_its_own_document_of_the_same_name(text: str) -> None:
    """信访条例 after 湖南省信访条例 is the province's."""
    assert known(text)[-1][1] == ""


@pytest.mark.parametrize(
    ("title", "right"),
    [
        ("重大行政决策程序条例", DECISIONS),
        ("重大行政决策程序试行条例", DECISIONS),
        ("党政主要负责人履行推动法治建设第一责任人职责规定", "推进法治建设第一责任人"),
        ("党政主要负责人履行法治建设第一责任人职责规定", "推进法治建设第一责任人"),
        ("法治政府建设实施纲要（2020—2025年）", OUTLINE),
        ("煤矿安全生产条列", "煤矿安全生产条例"),
        ("安全生产事故罚款处罚规定（试行）", "生产安全事故罚款处罚规定（试行）"),
        ("行政处法法", "行政处罚法"),
        ("中华人民共和国行政处罚发", "行政处罚法"),
        ("中华人民和共国行政处罚法", "行政处罚法"),
    ],
)
def test_names_with_a_slip(title: str, right: str) -> None:
    """A wrong word, a dropped 暂行, a wrong year: the right name is known."""
    ((how, found),) = known(f"《{title}》")

    assert right in found
    assert how == "near"


def test_a_law_that_lacks_a_word_wants_a_look() -> None:
    """Laws are few and their names known; of other kinds there are many with such names."""
    assert known("依据《治安处罚法》处理。") == [("like", "中华人民共和国治安管理处罚法")]
    assert known("依据《治安管理处置法》处理。") == [("like", "中华人民共和国治安管理处罚法")]
    assert known("依据《煤矿监察条例》处理。") == [("unknown", "")]


def test_a_law_of_the_land_with_another_word_wants_a_look() -> None:
    """All laws are known, so there is none of that name."""
    wrong = "《中华人民共和国治安行政处罚法》"

    assert known(wrong) == [("like", "中华人民共和国治安管理处罚法")]
    assert known(wrong.replace("中华人民共和国", "")) == [("unknown", "")]


def test_a_law_of_the_land_under_another_kind_wants_a_look() -> None:
    """With the state's name before it, it can be no document of a province."""
    wrong = "《中华人民共和国治安管理处罚条例》"

    assert known(wrong) == [("like", "中华人民共和国治安管理处罚法")]
    assert known(wrong.replace("中华人民共和国", "")) == [("unknown", "")]


@pytest.mark.parametrize(
    "title",
    [
        "行政处罚程序规定",
        "安全生产条例",
        "湖北省安全生产条例",
        "重大行政决策程序规定",
        "某市法治政府建设实施纲要（2020—2025年）",
        "法治政府建设实施纲要（2026—2030年）",
        "煤炭安全监察条例",
        "党政主要负责人履行推进法治建设第一责任人义务规定",
        "某局行政处罚法制审核办法",
    ],
)
def test_other_documents_are_no_slips(title: str) -> None:
    """Another place, kind or period makes another document."""
    assert known(f"《{title}》") == [("unknown", "")]


def test_the_name_of_its_time() -> None:
    """（试行） belonged to the name until the new document came."""
    assert known("《生产安全事故罚款处罚规定（试行）》", 2022)[0][0] == "exact"
    assert known("《生产安全事故罚款处罚规定》", 2022) == [
        ("near", "生产安全事故罚款处罚规定（试行）")
    ]
    assert known("《生产安全事故罚款处罚规定》", 2025)[0][0] == "exact"


@pytest.mark.parametrize(
    ("before", "issuers"),
    [
        ("贯彻落实国务院", ("国务院",)),
        ("贯彻落实党中央、国务院印发的", ("中共中央", "国务院")),
        ("贯彻落实中共中央 国务院", ("中共中央", "国务院")),
        ("贯彻落实中办国办", ("中共中央办公厅", "国务院办公厅")),
        ("贯彻落实中央军委、国务院", ()),
        ("贯彻落实国务院和省市有关", ()),
        ("国务院部署，省市转发", ()),
        ("落实《行政执法监督条例》和国务院办公厅", ("国务院办公厅",)),
    ],
)
def test_issuers_before_a_title(before: str, issuers: tuple[str, ...]) -> None:
    """Only bodies right before the title count, and no list with an unknown one."""
    assert issuers == cited(f"{before}《{OUTLINE}》")[-1].issuers


def test_name_of_another_document_with_a_known_number() -> None:
    """The number tells the document where the name does not."""
    assert known("《关于推行三项制度的意见》（国办发〔2018〕118号）")[0][0] == "number"


@pytest.mark.parametrize(
    ("title", "year", "standing"),
    [
        ("煤矿安全监察条例", 2023, "in-force"),
        ("煤矿安全监察条例", 2024, "repealing"),
        ("煤矿安全监察条例", 2025, "repealed"),
        ("行政执法监督条例", 2025, "not-yet"),
        (OLD_OUTLINE, 2020, "in-force"),
        (OLD_OUTLINE, 2021, "expired"),
        (OLD_OUTLINE, 2022, "replaced"),
        (OUTLINE, 2026, "expired"),
        ("煤矿安全监察条例", None, "unknown"),
        ("某局检查办法", 2023, "unknown"),
    ],
)
def test_standing_is_relative_to_the_report_year(
    title: str, year: int | None, standing: str
) -> None:
    """What counts is the year reported on, never today."""
    assert standing == cited(f"《{title}》", year)[0].standing


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("贯彻《行政执法监督条例》。", "unknown"),
        ("贯彻国务院《行政执法监督条例》。", "exact"),
        ("贯彻《行政执法监督条例》（国务院令第825号）。", "exact"),
        ("贯彻《中华人民共和国危险化学品安全法》。", "exact"),
    ],
)
def test_a_plain_name_long_before_the_document_is_a_places_own(text: str, how: str) -> None:
    """Provinces had regulations of that name; a law, or what names its issuer, is national."""
    assert how == cited(text, 2021)[0].how


@pytest.mark.parametrize(
    ("cited", "title"),
    [
        ("《中华人民共和国行政处罚管理法》", "中华人民共和国行政处罚法"),
        ("《中华人民共和国行政处罚监督管理法》", "中华人民共和国行政处罚法"),
        ("《安全生产促进法》", "中华人民共和国安全生产法"),
    ],
)
def test_a_law_with_a_word_too_many_is_like_it(cited, title):
    """No such law is known, and one without 保护 or 管理 is."""
    assert [("like", title)] == known(f"依据{cited}开展检查。")


def test_a_regulation_with_a_word_left_out_is_like_it() -> None:
    """It must be in force by then: what a place has of that name is older."""
    assert [("like", "农药管理条例")] == known("依据《农药条例》开展检查。")
    assert [("unknown", "")] == known("依据《农药条例》开展检查。", 2015)
    assert [("unknown", "")] == known("依据《行政执法条例》开展检查。")


def test_a_short_form_is_none_behind_the_name_of_the_state() -> None:
    """《招投标法》 is what a law may be called, with the state's name before it no law bears it."""
    assert known("《法治政府建设实施纲要》") == [("short", OUTLINE)]
    assert known("《中华人民共和国法治政府建设实施纲要》") == [("near", OUTLINE)]


@pytest.mark.parametrize("title", ["安全生产法", "行政处罚法"])
def test_a_law_called_so_is_right(title):
    """保护 and 安全 are words of many a law's name."""
    assert ["exact"] == [how for how, _ in known(f"依据《中华人民共和国{title}》开展检查。")]
