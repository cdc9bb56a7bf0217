"""A report on one line is broken at its headings, and so is one that the source has torn."""

from checker.document.model import Source
from checker.document.readers import read_text
from checker.document.text.lines import Line
from checker.document.text.unglue import unglued
from tests.document.reading import PROSE, headings, lines

WHOLE = (
    "某区水利局2023年法治政府建设报告 区政府： 2023年，我局坚持依法行政，现将情况报告如下。"
    + "一、主要成效 "
    + "全年检查企业120家次，成效明显。" * 8
    + "二、存在问题 "
    + "执法力量不足，原因是编制少。" * 8
)


def torn(text: str, width: int) -> tuple[Line, ...]:
    """Return a paragraph as pages give it: lines of a width, all but the first going on."""
    return tuple(
        Line(text[at : at + width], Source(page=at // 100), starts=not at, goes_on=at > 0)
        for at in range(0, len(text), width)
    )


def paragraphs(lines: tuple[Line, ...]) -> list[str]:
    """Return what lines hold, those joined that go on."""
    found: list[str] = []
    for line in lines:
        if line.goes_on:
            found[-1] += line.text
        else:
            found.append(line.text)
    return found


def test_a_torn_report_is_broken_where_a_whole_one_is():
    """Title, address, headings; blanks at the ends of lines do not count."""
    whole = [one.text.replace(" ", "") for one in unglued(torn(WHOLE, len(WHOLE)))]
    assert whole == [one.replace(" ", "") for one in paragraphs(unglued(torn(WHOLE, 28)))]
    assert ["一、主要成效", "二、存在问题"] == [one for one in whole if one[1] == "、"]


def test_pieces_keep_the_places_of_their_lines():
    """Each line has its page."""
    lines = torn(WHOLE, 28)
    assert {one.source.page for one in lines} == {one.source.page for one in unglued(lines)}


def test_an_ordinary_paragraph_is_left_alone():
    """Its lines are the ones that came."""
    lines = torn("（一）加强组织领导。" + "我局坚持依法行政。" * 12, 28)
    assert lines == unglued(lines)


def test_a_report_on_one_line_is_broken_at_its_headings():
    """Only where they run in order."""
    filler = "我局坚持依法行政，" * 40
    text = f"一、成效 {filler}成效明显。（一）执法。检查二、三产业企业。二、问题 不足。"
    assert [
        "一、成效",
        filler + "成效明显。",
        "（一）执法。检查二、三产业企业。",
        "二、问题",
        "不足。",
    ] == lines(text)


def test_two_headings_on_one_line_are_parted():
    """一、 and the （一） glued to it."""
    assert ["一、主要举措", "（一）加强领导。召开会议。"] == lines(
        "一、主要举措（一）加强领导。召开会议。"
    )


def test_numbers_that_count_on_in_a_line_are_parted():
    """A line that begins with 1. and goes on with 2."""
    assert ["1.力量不足。", "2.经验不足。"] == lines("1.力量不足。2.经验不足。")
    assert 1 == len(lines("1.力量不足。详见表2.1的数据。"))


ONE_LINE = (
    "首页 法治政府建设 某县水利局 关于2023年度法治政府建设 情况的报告 县委、县政府： "
    "2023 年，我局坚持依法行政，扎实推进法治建设，现将有关情况报告如下： "
    "1、主要举措和成效 （1）加强领导。" + "全年研究法治工作4次，研究部署重点工作。" * 30 + " "
    "二、存在的问题 执法力量薄弱。 四、2024年主要安排 组织轮训2期。 "
    "某县水利局 2024年1月9日 （此件公开发布） 抄送：县委依法治县办。 某县水利局办公室 2024年1月9日印发 扫一扫"
)


def test_head_and_tail_of_a_report_on_one_line_are_found():
    """Each word around the text stands on a line of its own again."""
    head = read_text(ONE_LINE).head
    assert "某县水利局关于2023年度法治政府建设情况的报告" == head.title.value
    assert ["县委", "县政府"] == [one.value for one in head.addressees]
    assert ("某县水利局", "2024年1月9日") == (head.signature.value, head.date.value)
    assert "抄送：县委依法治县办。" == head.copy_to.value


def test_who_signs_may_stand_right_behind_the_last_sentence():
    """The end of the line was lost, the blanks before the date were not."""
    head = read_text(
        ONE_LINE.replace("轮训2期。 某县水利局 ", "轮训2期。某县水利局\u3000\u3000\u3000")
    ).head
    assert ("某县水利局", "2024年1月9日") == (head.signature.value, head.date.value)


def test_headings_of_a_report_on_one_line_may_leave_a_number_out():
    """1、 goes on as 二、, and 三、 is missing; the number and its words stay together."""
    assert [("1、", 1), ("（1）", 2), ("二、", 1), ("四、", 1)] == [
        (one.marker, one.level) for one in read_text(ONE_LINE).sections
    ]


def test_the_first_heading_below_another_may_stand_behind_its_colon() -> None:
    """Two headings on one line are two, whatever mark parts them."""
    text = f"一、主要举措{{}}（一）组织领导：一年来，{PROSE}\n（二）执法监督：{PROSE}"

    expected = ["主要举措", "组织领导", "执法监督"]
    assert expected == [title for _, _, title in headings(text.format("："))]
    assert expected == [title for _, _, title in headings(text.format("。"))]


def test_the_only_heading_of_a_line_is_one_where_blanks_part_it() -> None:
    """A text torn off early may hold no other; a number within a sentence is none."""
    above, below = "我受市政府委托作报告，请予审议。", f"2023年，{PROSE}" * 9
    assert ["取得新成效"] == [one[2] for one in headings(f"{above} 一、取得新成效 {below}")]
    assert [] == headings(f"{above}一、取得新成效，{below}")
    assert [] == headings(f"{above[:-1]}： 一、取得新成效，{below}")


def test_a_heading_with_an_arabic_one_glued_to_it_is_parted() -> None:
    """The number of the next heading ends the one above."""
    text = (
        f"一、主要做法 （一）加强学习，提高站位1.集体学法。{PROSE}2.专题培训。{PROSE}"
        f"（二）依法履职1.办理许可。{PROSE * 4}"
    )
    assert [
        (1, "主要做法"),
        (2, "加强学习，提高站位"),
        (3, "集体学法"),
        (3, "专题培训"),
        (2, "依法履职"),
        (3, "办理许可"),
    ] == [(level, title) for level, _, title in headings(text)]


def test_a_heading_that_has_run_into_a_year_or_a_denial_ends_there() -> None:
    """What the section is about, then the year that is told of; not a year within a heading."""
    text = (
        f"一、总体情况2023年，{PROSE}二、存在问题2023年我局{PROSE}"
        f"三、落实2023年工作安排。{PROSE * 6}四、经费情况我局{PROSE}五、其他需要报告的事项没有其他事项。"
    )
    assert ["总体情况", "存在问题", "落实2023年工作安排", "经费情况", "其他需要报告的事项"] == [
        title for _, _, title in headings(text)
    ]


def test_behind_the_figures_of_a_table_headings_of_the_first_level_are_found() -> None:
    """Nothing parts them, a number may be printed twice; the rows of the table are none."""
    text = (
        f"一、总体情况。{PROSE * 4}二、主动公开情况。{PROSE}行政处罚64行政强制1280"
        "二、收到和处理申请情况（本列数据的勾稽关系为：第一项等于第三项）"
        "一、本年新收申请数量15130000154二、上年结转申请数量0000000（一）予以公开330000033"
        f"四、复议和诉讼情况。{PROSE}抓好第一、二季度工作情况，办理三、四类事项安排。"
    )
    assert ["一、", "二、", "二、", "四、"] == [marker for level, marker, _ in headings(text)]


def test_a_number_of_a_level_that_counts_on_from_a_misprint_is_a_heading() -> None:
    """（一）, （一） again, then （三）."""
    text = f"一、做法 （一）清单。{PROSE * 3}（一）服务。{PROSE * 3}（三）监管。{PROSE * 3}"
    assert ["清单", "服务", "监管"] == [title for level, _, title in headings(text) if level == 2]
