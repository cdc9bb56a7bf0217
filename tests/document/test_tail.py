"""Tail: signature, date, copy line, printing line, attachments."""

import pytest

from checker.document.readers import read_text

BODY = "某县司法局2023年法治政府建设情况报告\n一、成效\n开展检查100次，成效明显。"


def tail(text: str):
    """Return the head of a report that has `text` below its body."""
    return read_text(f"{BODY}\n{text}").head


@pytest.mark.parametrize(
    "date",
    [
        "2024年1月9日",
        "2024 年 1 月 9 日",
        "二〇二四年一月九日",
        "2024年元月9日",
        "二○二四年一月二十九日",
        "二〇二四年一月",
        "二O二四年十二月三十一日",
        "2024.1.9",
        "2024-01-09",
        "2024年1月",
        "2025110",
        "20191118",
        "2018724日",
        "202513日",
    ],
)
def test_dates_are_kept_as_written(date):
    """Complete, incomplete or garbled: a rule will say."""
    found = tail(f"某县司法局\n{date}")
    assert ("某县司法局", date) == (found.signature.value, found.date.value)


def test_who_signs_below_a_sentence_without_its_mark():
    """A body alone on a line goes on with no paragraph, torn as that may look."""
    last = "（二）推进法治社会建设。抓好普法规划的组织实施，年内建成公共法律服务中心1个"
    text = f"{BODY}\n{last}\n某县司法局\n2024年1月9日".replace("\n", "\n\n")
    assert "某县司法局" == read_text(text).head.signature.value


def test_nobody_signs_with_a_remark():
    """A law says below its title, or its text, since when it holds."""
    found = tail("1999年3月30日 施行")
    assert (None, None) == (found.signature, found.date)


def test_an_annex_may_follow_what_is_signed():
    """A table on a page of its own is no part of the body."""
    rows = "\n".join(f"检查对象{number}\n{number}" for number in range(20))
    found = tail(f"附件：1. 抽查情况表\n某县司法局\n2024年1月9日\n附件1\n抽查情况表\n{rows}")
    assert ("某县司法局", "2024年1月9日") == (found.signature.value, found.date.value)


@pytest.mark.parametrize(
    ("text", "signature", "date"),
    [
        ("某县司法局  2024年1月9日", "某县司法局", "2024年1月9日"),
        ("2024年1月9日 某县司法局", "某县司法局", "2024年1月9日"),
        ("某县司法局（2024年1月9日）", "某县司法局", "2024年1月9日"),
        ("2024年1月9日\n某县司法局", "某县司法局", "2024年1月9日"),
        ("中共某县委\n某县人民政府\n2024年1月9日", "中共某县委 某县人民政府", "2024年1月9日"),
        ("某县城管局（执法局）\n2024年1月9日", "某县城管局（执法局）", "2024年1月9日"),
        ("某 县 司 法 局\n2 0 2 4 年 1 月 9 日", "某县司法局", "2 0 2 4 年 1 月 9 日"),
        ("某县司法局（盖章）\n（2024年1月9日）", "某县司法局（盖章）", "2024年1月9日"),
        ("中共某县委　某县人民政府\n2024年1月9日", "中共某县委 某县人民政府", "2024年1月9日"),
        ("青岚镇\n2024年1月9日", "青岚镇", "2024年1月9日"),
    ],
)
def test_who_signs_and_when_is_read_below_the_body(text, signature, date):
    """Below or above the date, on one line with it, with blanks between the characters."""
    found = tail(text)
    assert (signature, date) == (found.signature.value, found.date.value)


def test_a_signature_may_stand_behind_the_last_sentence():
    """Where a page lost its line breaks."""
    document = read_text(f"{BODY}某县司法局 2024年1月9日")
    assert "某县司法局" == document.head.signature.value
    assert "成效明显。" == document.quote(document.sections[-1].span)[-5:]


def test_blanks_in_the_date_below_a_report_on_one_line_end_no_line():
    """As typesetting puts them around figures."""
    body = f"{BODY.replace(chr(10), ' ')}{'落实到位。' * 50} 二、问题 人手不足。"
    document = read_text(f"{body} 某县司法局 2024 年 1 月 9 日")
    assert ["某县司法局", "2024 年 1 月 9 日"] == document.text.splitlines()[-2:]


def test_the_last_signature_counts():
    """A letter and its attachment are signed one by one."""
    found = tail("某县司法局\n2024年1月8日\n附件：报告\n二、问题\n不足。\n某县司法局\n2024年1月9日")
    assert "2024年1月9日" == found.date.value


def test_a_date_on_top_is_no_tail():
    """Pages print it below the title."""
    found = read_text(f"某县林业局2023年法治政府建设年度报告\n（2024年1月10日）\n{BODY}").head
    assert "2024年1月10日" == found.date.value
    assert found.tail_is_cut


def test_no_tail_is_none():
    """Web pages cut it off."""
    found = read_text(BODY).head
    assert (None, None) == (found.signature, found.date)
    assert found.tail_is_cut


@pytest.mark.parametrize(
    "line",
    [
        "检查2024年1月9日的记录。",
        "我局将配合县司法局",
        "统计截至2024年12月31日。",
        "以上情况，报县人民政府",
    ],
)
def test_the_body_is_no_tail(line):
    """Dates and bodies in sentences sign nothing."""
    found = tail(line)
    assert (None, None) == (found.signature, found.date)


@pytest.mark.parametrize(
    "line",
    [
        "抄送：县委依法治县办。",
        "抄 送：县司法局",
        "抄报:县政府;",
        "抄送:县委依法治县办,县司法局,县人大法制委,县政协社法委。" * 3,
    ],
)
def test_copy_lines(line):
    """As written, with their label."""
    assert line == tail(f"某县司法局\n2024年1月9日\n{line}").copy_to.value


def test_printing_lines():
    """They hold a body and a date, and are no signature."""
    found = tail("某县司法局\n2024年1月9日\n某县司法局办公室 2024年1月10日印发")
    assert "某县司法局办公室 2024年1月10日印发" == found.printed.value
    assert ("某县司法局", "2024年1月9日") == (found.signature.value, found.date.value)


def test_a_printing_line_may_be_too_long_for_its_page():
    """Its last word on a line of its own makes no later signature of the office."""
    found = tail("某县司法局\n2024年1月9日\n某县司法局办公室    2024年1月10日\n印发")
    assert ("某县司法局", "2024年1月9日") == (found.signature.value, found.date.value)


@pytest.mark.parametrize("place", ["××", "XX", "＊＊", "○○", "__"])
def test_a_place_yet_to_be_filled_in_signs(place):
    """Who drafts leaves the place open; the line is a signature all the same."""
    found = tail(f"{place}县人力资源和社会保障局\n2024年1月9日")
    assert f"{place}县人力资源和社会保障局" == found.signature.value


@pytest.mark.parametrize(
    ("text", "attachments"),
    [
        ("附件：统计表\n某县司法局\n2024年1月9日", "附件：统计表"),
        ("附件：1.统计表\n2.目录\n某县司法局\n2024年1月9日", "附件：1.统计表\n2.目录"),
        ("某县司法局\n2024年1月9日\n附件1", "附件1"),
    ],
)
def test_what_is_attached_is_listed_in_the_tail(text, attachments):
    """A list of them is no outline."""
    document = read_text(f"{BODY}\n{text}")
    assert attachments == document.head.attachments.value
    assert 1 == len(document.sections)


@pytest.mark.parametrize(
    "line",
    [
        "附件下载：2023年报告.docx",
        "政策法规科",
        "共印5份",
        "（信息公开形式：主动公开）",
        "校对：办公室",
    ],
)
def test_a_signature_is_found_above_stray_lines(line):
    """Pages and offices add what they like below."""
    found = tail(f"某县司法局\n2024年1月9日\n{line}")
    assert ("某县司法局", "2024年1月9日") == (found.signature.value, found.date.value)


def test_stray_lines_alone_are_no_tail():
    """The last cells of a table are of the body."""
    document = read_text(f"{BODY}\n检查次数\n12\n某县司法局\n处罚\n3")
    assert document.head.signature is None
    assert document.sections[-1].span.end == len(document.text)
