"""Whole reports: what head, tail and outline come to when all steps have done their part."""

import pytest

from checker.document.readers import read_text
from tests.document import reports


def facts(text: str) -> dict[str, object]:
    """Return the facts of head and tail that a report has, as plain values."""
    head = read_text(text).head
    values = head._asdict() | {"addressees": tuple(one.value for one in head.addressees)}
    del values["opening"]
    return {name: getattr(one, "value", one) for name, one in values.items() if one}


def outline(text: str) -> list[str]:
    """Return the outline, a section a line, two blanks a level."""
    return [f"{'  ' * (one.level - 1)}{one.marker}{one.title}" for one in read_text(text).sections]


def test_a_web_page_gives_up_its_report():
    """Metadata and buttons go, but for the day and the source."""
    assert {
        "title": "云鼓区卫生健康局2023年度法治政府建设情况报告",
        "issuer": "云鼓区卫生健康局",
        "year": 2023,
        "addressees": ("区委", "区政府"),
        "signature": "云鼓区卫生健康局",
        "date": "2024年1月20日",
        "published": "2024-01-22",
        "publisher": "云鼓区卫健局",
    } == facts(reports.HEALTH)


def test_the_text_of_a_web_page_is_the_report_alone():
    """First and last words are the report's own."""
    text = read_text(reports.HEALTH).text
    assert text.startswith("云鼓区卫生健康局2023年度法治政府建设情况报告\n区委、区政府：")
    assert text.endswith("云鼓区卫生健康局\n2024年1月20日")
    assert "来源治理和分享经验并重" in text


def test_a_title_of_three_lines_is_one():
    """Body, subject and kind of a document may stand on a line each."""
    assert {
        "title": "青岚镇人民政府关于2024年度法治政府建设情况的报告",
        "issuer": "青岚镇人民政府",
        "year": 2024,
        "addressees": ("中共临溪县委", "临溪县人民政府"),
        "signature": "青岚镇人民政府",
        "date": "二〇二五年一月十日",
        "copy_to": "抄送：县委依法治县办，县司法局。",
        "printed": "青岚镇党政综合办公室             2025年1月10日印发",
    } == facts(reports.TOWN)


def test_a_count_goes_on_in_another_style():
    """1、 and 二、 are of one level when the count goes on."""
    assert [
        "1、主要工作及成效",
        "  （一）强化组织领导",
        "  （二）深化执法改革",
        "    1.规范执法",
        "    2.强化监督",
        "二、存在的问题",
        "  （一）法治意识有待增强",
        "  （二）执法力量薄弱",
        "三、下一步工作打算",
    ] == outline(reports.TOWN)


def test_a_report_on_one_line_has_an_outline():
    """Headings are found where they run in order."""
    assert [
        "一、主要做法及成效",
        "  （一）健全机制",
        "  （二）严格执法",
        "  （三）优化服务",
        "二、存在的不足和原因",
        "三、党政主要负责人履行推进法治建设第一责任人职责情况",
        "四、2024年工作安排",
        "  （一）持续加强法治学习教育，提升干部法治素养",
        "  （二）持续规范行政执法行为，推进包容审慎监管，为全区高质量发展提供法治保障",
    ] == outline(reports.MARKET)


def test_a_report_on_one_line_has_head_and_tail():
    """Title before the first blank, signature behind the last sentence."""
    assert {
        "title": "清河区市场监督管理局2023年法治政府建设工作报告",
        "issuer": "清河区市场监督管理局",
        "year": 2023,
        "signature": "清河区市场监督管理局",
        "date": "2024年1月15日",
    } == facts(reports.MARKET)


def test_a_report_may_be_signed_at_the_top():
    """Date and body below the title are signature and date."""
    assert {
        "title": "临溪县教育局2024年法治政府建设年度报告",
        "issuer": "临溪县教育局",
        "year": 2024,
        "addressees": ("县委", "县政府", "县委依法治县办"),
        "signature": "临溪县教育局",
        "date": "2025年1月13日",
        "attachments": "附件：1.法治政府建设情况统计表\n2.规范性文件目录",
        "on_top": True,
    } == facts(reports.EDUCATION)


def test_bare_topic_lines_between_numbers_are_headings():
    """A short line that no mark ends, before a paragraph."""
    assert [
        "一、党政主要负责人履行推进法治建设第一责任人职责情况",
        "二、推进法治政府建设的主要举措和成效",
        "  加强组织领导",
        "  规范办学行为",
        "三、存在的不足和原因",
        "四、2025年主要安排",
        "  ①强化培训",
        "  ②完善制度",
    ] == outline(reports.EDUCATION)


def test_an_enumeration_in_words_gives_items():
    """首先, 其次, 最后."""
    document = read_text(reports.EDUCATION)
    assert [("首先", 1), ("其次", 2), ("最后", 3)] == [
        (one.marker, one.ordinal) for one in document.items
    ]


def test_a_wrapped_report_with_a_letterhead():
    """The number stands above, the title is broken in mid-word."""
    assert {
        "title": "清源县应急管理局关于2023年度法治政府建设情况的报告",
        "issuer": "清源县应急管理局",
        "year": 2023,
        "document_number": "浙水应急〔2024〕9号",
        "addressees": ("县人民政府",),
        "signature": "清源县应急管理局",
        "date": "2024年2月28日",
        "attachments": "附件：执法情况统计表",
    } == facts(reports.EMERGENCY)


def test_wrapped_lines_are_whole_again():
    """A page mark between paragraphs is nothing, a line break in a paragraph neither."""
    document = read_text(reports.EMERGENCY)
    assert "坚持以习近平法治思想为指导" in document.text
    assert "检查企业312家次，发现隐患1045条，整改率98.5%。\n2.依法处罚。" in document.text
    assert "人员共19人。\n二、" in document.text
    assert ("— 1 —",) == tuple(one.text for one in document.removed)


def test_a_title_printed_twice_is_kept_once():
    """The second print is broken over two lines, and the number stood in the metadata."""
    assert {
        "title": "岚山区住房和城乡建设局2025年法治政府建设情况报告",
        "issuer": "岚山区住房和城乡建设局",
        "year": 2025,
        "document_number": "渝建委〔2026〕3号",
        "signature": "岚山区住房和城乡建设局",
        "date": "2 0 2 6 年 1 月 8 日",
        "published": "2026-01-15",
        "publisher": "岚山区住房和城乡建设局",
        "on_label": True,
    } == facts(reports.HOUSING)
    assert 1 == read_text(reports.HOUSING).text.count("2025年法治政府建设情况报告")


def test_damaged_headings_and_look_alikes():
    """一) lost its bracket; a clause, a date and a figure are no numbers."""
    assert [
        "一、深入学习贯彻习近平法治思想，落实法治政府建设第一责任人职责制度",
        "  (一)压实责任",
        "  一)完善制度",
        "  (二)强化监督",
        "二、依法全面履行职能",
        "  (1)优化服务",
        "  (2)加强监管",
        "三、存在问题",
        "四、2026年工作打算",
        "  1.各地经验要学",
        "  2.2026年起推行新制度",
    ] == outline(reports.HOUSING)


def test_a_forwarded_report_speaks_for_itself():
    """Title and opening are the report's, not those of the notice above it."""
    document = read_text(reports.JUSTICE)
    assert "云岭县司法局2023年度法治政府建设工作报告" == document.head.title.value
    assert "2023年，县司法局全面履行职责，现将工作情况报告如下。" == document.quote(
        document.head.opening
    )
    assert ("云岭县司法局", "2024年1月5日", 2023) == (
        document.head.signature.value,
        document.head.date.value,
        document.head.year,
    )


def test_parts_stand_above_sections():
    """第一部分 is level one, 一、 below it level two."""
    assert [
        "第一部分主要工作成效",
        "  一、党的建设",
        "第二部分存在问题",
        "  一、人手紧缺",
        "第三部分2024年工作思路",
        "  一、加强培训",
    ] == outline(reports.JUSTICE)


def test_chinese_numerals_give_the_year():
    """二〇二三年度 in the title, body and date on one line below it."""
    assert {
        "title": "二〇二三年度大榆街道法治政府建设工作总结",
        "issuer": "大榆街道",
        "year": 2023,
        "signature": "大榆街道办事处",
        "date": "二〇二四年一月三日",
        "on_top": True,
    } == facts(reports.STREET)


def test_a_heading_that_lost_its_number_takes_its_place():
    """A bare line after 2. is a sibling of 2."""
    assert [
        "一、2023年推进法治政府建设的主要举措和成效",
        "  （一）主要举措",
        "    1.加强学习",
        "    2.规范执法",
        "    行政执法年度计划",
        "二、存在的不足和原因",
        "三、2024年推进法治政府建设的主要安排",
    ] == outline(reports.TRANSPORT)


def test_the_title_year_counts_and_not_the_date_behind_it():
    """（2024年1月12日） is the date of the report on 2023."""
    assert 2023 == read_text(reports.TRANSPORT).head.year


def test_thematic_sections_run_into_their_text():
    """A report without a heading 主要举措 has its themes as first level."""
    sections = read_text(reports.CULTURE).sections
    assert [
        ("一、", "坚持党的领导，压实法治建设责任", True),
        ("二、", "坚持依法履职，规范文化市场秩序", True),
        ("三、", "坚持普法先行，营造良好氛围", True),
    ] == [(one.marker, one.title, one.run_in) for one in sections]


def test_everything_a_tail_can_hold():
    """Attachments, signature, date, note, copy line and printing line."""
    assert {
        "title": "石屏岭县农业农村局2022年度法治政府建设情况的报告",
        "issuer": "石屏岭县农业农村局",
        "year": 2022,
        "document_number": "石农〔2023〕12号",
        "addressees": ("中共石屏岭县委", "石屏岭县人民政府"),
        "signature": "石屏岭县农业农村局",
        "date": "2023年1月18日",
        "copy_to": "抄送:县委全面依法治县委员会办公室,县司法局。",
        "printed": "石屏岭县农业农村局办公室 2023年1月18日印发",
        "attachments": "附件:1.石屏岭县农业农村局2022年度行政执法统计表\n2.石屏岭县农业农村局2022年度普法工作台账",
        "published": "2023-03-15",
        "publisher": "石屏岭县农业农村局",
    } == facts(reports.FARMING)


def test_wrong_numbers_are_kept_as_they_are():
    """(四) after (二), 1. twice: for a rule to judge."""
    assert ["(一)", "(二)", "1、", "2、", "(四)"] == [
        one.marker for one in read_text(reports.FARMING).sections[1:6]
    ]
    assert [1, 1] == [
        one.ordinal for one in read_text(reports.FARMING).sections if one.style == "arabic-dot"
    ]


def test_an_opening_that_lists_all_parts_is_no_outline():
    """The issuer is who signed, where the title names nobody."""
    assert {
        "title": "2023年度法治政府建设年度报告",
        "issuer": "平湖岭县人社局",
        "year": 2023,
        "addressees": ("县依法治县办",),
        "signature": "平湖岭县人社局",
        "date": "2024.1.9",
    } == facts(reports.LABOUR)
    assert 7 == len(read_text(reports.LABOUR).sections)


def test_a_report_without_a_title():
    """Year and issuer come from the first sentence."""
    assert {"issuer": "生态环境局", "year": 2021} == facts(reports.ENVIRONMENT)


def test_page_marks_between_lines_break_no_figure():
    """A bare 1 between the lines is a page, the 132 below it is not."""
    document = read_text(reports.ENVIRONMENT)
    assert "排污许可共132 项，全部按时办结" in document.text
    assert ("1", "- 2 -") == tuple(one.text for one in document.removed)


@pytest.mark.parametrize("name", reports.ALL)
def test_every_report_has_a_year_and_an_outline(name):
    """Whatever is wrong with it."""
    document = read_text(reports.ALL[name])
    assert 2021 <= document.head.year <= 2025
    assert document.sections
