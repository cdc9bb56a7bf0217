"""Around the text of a report on one line: what the page says, the address, signature and date."""

from checker.document.readers import read_text
from tests.document.reading import PROSE, lines

PAGE = "当前位置： 首页政务公开部门文件 {} 时间：2024-03-05 16:13 微信 微博 QQ空间 {}"
OPENING = f"2023年，我局{PROSE}"
BODY = f"一、主要情况。{PROSE * 5}二、存在问题。{PROSE * 5}"


def test_the_opening_is_not_of_what_the_page_says_below_the_title() -> None:
    """Labels and buttons go with the page, the sentences behind them stay."""
    title = "某区水利局2023年法治政府建设报告"
    document = read_text(PAGE.format(title, OPENING + BODY))
    assert title == document.head.title.value
    assert OPENING in document.text
    assert "微博" not in document.text


def test_without_a_label_nothing_is_parted_from_the_title() -> None:
    """Words between title and text may be anything."""
    assert not any(
        one.startswith("2023年") for one in lines(f"某区水利局情况报告 微信 {OPENING}{BODY}")
    )


def test_an_address_that_has_run_into_the_opening_is_one() -> None:
    """局属各单位：2023年，…."""
    title = "某区水利局关于2023年行政执法情况通报"
    head = read_text(PAGE.format(title, f"局属各单位：{OPENING}{BODY}")).head
    assert title == head.title.value
    assert ["局属各单位"] == [one.value for one in head.addressees]


def test_copies_and_printing_behind_the_date_stand_on_lines_of_their_own() -> None:
    """Nothing parts 抄送 from the date, nor the printing office from the copies."""
    tail = (
        " 某区水利局 2024年3月5日抄送：区司法局。某区水利局办公室 2024年3月5日印发 来源：某区水利局"
    )
    head = read_text(PAGE.format("某区水利局2023年法治政府建设报告", OPENING + BODY + tail)).head
    assert ("某区水利局", "2024年3月5日") == (head.signature.value, head.date.value)
    assert "抄送：区司法局。" == head.copy_to.value


def test_a_signature_may_stand_behind_the_figures_of_a_table() -> None:
    """…行政诉讼数件00 某区水利局 2024年1月25日."""
    tail = "三、附表行政复议数件01行政诉讼数件00 某区水利局 2024年1月25日 来源：某区水利局"
    head = read_text(PAGE.format("某区水利局2023年法治政府建设报告", OPENING + BODY + tail)).head
    assert ("某区水利局", "2024年1月25日") == (head.signature.value, head.date.value)


def test_the_line_of_the_printing_office_is_no_signature() -> None:
    """…印, not only …印发."""
    tail = (
        " 某区水利局 2024年1月9日 抄送：区司法局。 水利局党政办公室 2024年1月9日印 来源：某区水利局"
    )
    head = read_text(PAGE.format("某区水利局2023年法治政府建设报告", OPENING + BODY + tail)).head
    assert ("某区水利局", "2024年1月9日") == (head.signature.value, head.date.value)
