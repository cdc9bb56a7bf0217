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
