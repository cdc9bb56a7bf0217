"""Lines that belong together are joined, lines that do not are not."""

import pytest

from checker.document.readers import read_text
from tests.document.reading import lines

WRAPPED = """二、法治政府建设存在的问题
2023年我局法治建设工作虽然取得了一定的成绩，但依然
存在着问题和不足：一是对全面推进应急系统法治建设工作的必
要性、长期性的认识还不够深刻，业务工作占用了大部分时间，
学法的时间没有保障，学法的质量不高。
二是安全生产行政执法在精准性、规范性等方面尚有短板，安全
监管执法人员运用法律手段惩治违法违规行为的能力需要提升。
三、2024年法治政府建设的主要安排
下一步，我局将立足于全区应急管理实际工作，深入贯彻落"""


def test_lines_wrapped_at_a_width_are_joined():
    """Headings and items stay apart."""
    assert ["二、法治", "2023", "二是安全", "三、202", "下一步，"] == [
        one[:4] if not one.startswith("三") else one[:5] for one in lines(WRAPPED)
    ]
    assert "认识还不够深刻，业务工作占用了大部分时间，学法的时间没有保障" in lines(WRAPPED)[1]


def test_a_blank_line_between_all_lines_changes_nothing():
    """PDF programs write so."""
    assert lines(WRAPPED) == lines(WRAPPED.replace("\n", "\n\n"))


def test_a_break_after_the_first_line_only():
    """Of each paragraph, in mid-word."""
    text = """（一）完善工作机制。全年召开会议3次，部署法治建设工作，加强宣传贯
彻习近平法治思想，组织领导干部学法12次，推动依法行政水平不断提高，取得明显成效。
（二）规范行政执法。加强执法人员培训，全年培训300人次，全面推行行
政执法公示、执法全过程记录、重大执法决定法制审核制度，抽查案卷40份。
（三）强化普法宣传。落实“谁执法谁普法”责任制，开展宪法宣传周活
动，发放宣传资料5000份，提升群众法治意识。"""
    assert 3 == len(lines(text))
    assert "宣传贯彻习近平法治思想" in lines(text)[0]


def test_a_break_in_a_figure():
    """Or between it and its measure word."""
    text = "一、成效\n现有2\n\n3 人均已持证。\n全年开展检查126\n次，其中日常检查10\n\n0次、专项检查26次。\n二、问题"
    assert [
        "一、成效",
        "现有23 人均已持证。",
        "全年开展检查126次，其中日常检查100次、专项检查26次。",
        "二、问题",
    ] == lines(text)


def test_a_scrap_of_a_heading():
    """An indented heading that was broken in its last word."""
    text = (
        "县司法局：\n    2023年，我镇扎实工作，情况如下：\n    （一）加强领导，强化责任落\n实。"
        "成立了领导小组。\n    （二）完善机制，推进依\n法决策。聘请法律顾问1人。\n    （三）普法。开展宣传3次。"
    )
    assert "（一）加强领导，强化责任落实。成立了领导小组。" in lines(text)


def test_a_break_at_random():
    """Once, in a long paragraph."""
    text = """一、成效
我局坚持依法行政，全年开展检查100次。办理行政处罚案件20件，罚款30万元，无一被
撤销。群众满意度不断提高。
二、问题
执法力量不足，有待加强。"""
    assert "无一被撤销。" in lines(text)[1]


@pytest.mark.parametrize(
    "text",
    [
        "某区司法局2023年工作报告\n区委、区政府：\n现将工作情况报告如下：",
        "一、主要举措和成效\n坚持依法行政，成效明显。",
        "（一）强化组织领导，切实加强依法行政基础工作\n我局召开会议。",
        "开展检查。\n下发文书。\n责令整改。",
        "工作取得明显成效。\n某区司法局\n2024年1月10日",
        "工作取得明显成效。\n某区司法局\n2025110",
        "加强领导\n完善制度\n强化监督",
        "各位代表，\n现在，我代表区人民政府向大会报告工作，请予审议。",
        "现将情况报告如下：\n一、工作情况",
        "附件：1.统计表\n2.目录\n某区司法局",
        "（2024年度）\n某区司法局",
    ],
)
def test_what_is_whole_is_not_joined(text):
    """Titles, addresses, headings, sentences, signatures, dates."""
    assert text == read_text(text).text


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("依据《行政处\n罚法》的规定执行。", "依据《行政处罚法》的规定执行。"),
        ("检查企业，\n整改隐患。", "检查企业，整改隐患。"),
        ("根据条例第\n（一）项的规定处理。", "根据条例第（一）项的规定处理。"),
        ("（\n三）改革开放", "（三）改革开放"),
        ("一、\n主要举措", "一、主要举措"),
        ("高速公路3.\n9万公里建成。", "高速公路3.9万公里建成。"),
    ],
)
def test_what_is_open_is_joined(text, joined):
    """No paragraph ends so."""
    assert joined == read_text(text).text


def test_an_indent_begins_a_paragraph():
    """Where paragraphs are indented, a full line above it ends one."""
    text = """    我局坚持以习近平法治思想为指导，深入推进依法行政工
作，取得明显成效，全年开展执法检查一百余次，立案十起。
    下一步我局将继续加强法治建设，不断提高依法行政水平
和能力，努力建设法治政府，为全区发展提供有力法治保障。"""
    assert 2 == len(lines(text))


def test_a_width_may_be_counted_in_signs():
    """Blanks and digits as wide as characters: the lines are of one length, and so wrapped."""
    text = """动态调整权责清单，现有权责事项 318 项，其中行政许可
17 项，行政处罚 276 项，行政强制 9 项，行政检
查 16 项。推行“一件事一次办”，诊所备案、护士执业注
册等事项全程网办，全年办理行政许可 1264 件，办结率
100%，办理时限平均压缩 62%。对 9 份涉企政策文
件开展公平竞争审查，未发现排除、限制竞争的内容。"""
    assert 1 == len(lines(text))
    assert "行政检查 16 项" in lines(text)[0]


def test_ragged_lines_are_joined_where_nearly_all_are_broken():
    """Wrapped at no width in particular."""
    sentence = "我局坚持依法行政严格规范公正文明执法全年检查企业一百余家次覆盖率和办结率"
    text = "\n".join(sentence[: 20 + 6 * (n % 4)] for n in range(14)) + "\n成效明显。"
    assert 1 == len(lines(text))


def test_a_title_that_fills_its_line_stays_alone():
    """Above an address or the opening."""
    title = "云溪县农业农村局关于二〇二三年度推进法治政府建设情况的报告"
    body = "我局认真贯彻落实习近平法治思想，扎实推进依法行政和法治政府\n建设，现将本年度的各项工作情况汇总起来向上级部门一并作出报\n告，有关的具体内容和主要的工作成效以及下一步的打算如下所列\n文字。"
    assert title == lines(f"{title}\n{body}")[0]
    assert [title, "县委、县政府："] == lines(f"{title}\n县委、县政府：\n{body}")[:2]


def test_a_heading_that_is_nearly_full_is_not_joined():
    """The next character would have found room on its line."""
    text = """三、党政主要负责人履行推进法治建设第一责任人职责情况
局党组书记、局长认真履行推进法治建设第一责任人职责，对法
治建设重要工作亲自部署、重大问题亲自过问、重点环节亲自协
调、重要任务亲自督办，全年主持召开局党组会议专题研究法治
建设工作四次，推动各项任务落实。"""
    assert ["三、党政主要负责人履行推进法治建设第一责任人职责情况", "局党组书记"] == [
        lines(text)[0],
        lines(text)[1][:5],
    ]


def test_an_item_that_ends_a_few_characters_further_down_is_joined():
    """It is nearly full, and no paragraph is that short."""
    text = WRAPPED.replace(
        "三、2024年法治政府建设的主要安排",
        "三是深入开展治理，检查企业不少于160家次，进一步提升执法\n案件办结率。",
    ).replace("三是深入", "（三）深入")
    assert "提升执法案件办结率。" in lines(text)[3]


def test_a_heading_that_fills_its_line_and_is_complete_is_not_joined():
    """What ends in 情况 or 安排 is whole."""
    text = WRAPPED.replace(
        "三、2024年法治政府建设的主要安排", "三、党政主要负责人履行推进法治建设第一责任人职责情况"
    )
    assert "三、党政主要负责人履行推进法治建设第一责任人职责情况" in lines(text)


def test_an_indent_counts_as_width():
    """A heading that is broken is as full as the lines without indent."""
    text = """　　二、推进法治政府建设存在的不足
　　2023年我局法治建设工作取得了一定的成绩，但依然存在
着问题和不足，对全面推进应急系统法治建设工作的必要性和长
期性的认识还不够深刻，业务工作占用了大部分时间和精力等。
　　三、党政主要负责人履行推进法治建设第一责任人职责，加
强法治政府建设的有关情况
　　局党组书记、局长主持召开会议研究法治工作，带头学法，
带头述法，推动解决执法装备不足、人员偏少等问题多个。"""
    assert "三、党政主要负责人履行推进法治建设第一责任人职责，加强法治政府建设的有关情况" in lines(
        text
    )


def test_a_signature_below_a_full_line_is_not_joined():
    """Nor is an address, nor the line of printing below that of copies."""
    text = (
        WRAPPED
        + """
实习近平法治思想，全面落实实施方案，带头学法守法，规范执法。
解放区应急管理局
2024年1月9日"""
    )
    assert "解放区应急管理局" in lines(text)


def test_a_heading_without_number_below_a_full_line_is_not_joined():
    """The last words of a paragraph would end with a mark."""
    full = "实习近平法治思想，全面落实实施方案，带头学法守法，规范执法。"

    assert "存在的不足和原因" in lines(f"{WRAPPED}\n{full}\n存在的不足和原因\n（一）人手不足。")


@pytest.mark.parametrize("divider", ["\t", " "])
def test_rows_of_figures_stay_rows(divider: str):
    """However many of them are of one width; nor do they tell the width of the lines around them."""
    rows = ["领域 检查（次） 处罚（件） 罚没款（万元）", "市场监管 86420 3128 2416.5"]
    rows = [one.replace(" ", divider) for one in (*rows, *rows[1:] * 3, "合计 291000 18713 9053.0")]
    told = ["二、规范执法。全年重点领域执法情况如下：", "统计表", *rows, "三、接受监督，办理建议。"]
    assert told == lines("\n".join(told))


def test_a_tab_behind_a_number_makes_no_row():
    """Word's text has one there; the line goes on as any other."""
    numbered = WRAPPED.replace("二是安全", "1.\t安全").replace("尚有短板，", "尚有短板和")
    assert "方面尚有短板和安全监管执法人员" in lines(numbered)[2]


def test_rows_that_strokes_divide_stay_rows():
    """What stands beside a row of a table is never the rest of its line."""
    full = "规范执法行为，全面落实三项制度，全年公示执法信息一百二十八条，接受社会各界监督，"
    rows = ["专业 | 案件（件） | 罚没款（万元）", "公共场所 | 212 | 38.4", "合计 | 402 | 282.9"]
    text = "\n".join([full, full, full + "无一差错。", *rows, "全系统持证人员九十六名。"])

    assert rows == [one for one in lines(text) if "|" in one]


@pytest.mark.parametrize(
    ("upper", "lower"),
    [("二、存在的不足和", "原因"), ("三、2025年", "工作安排"), ("二、存在问题及", "主要原因分析")],
)
def test_a_heading_that_lacks_its_end_goes_on(upper, lower):
    """No heading ends with 和, nor is a year alone one."""
    assert upper + lower in lines(f"{upper}\n{lower}\n全年检查企业86家次，成效明显。")


def test_a_year_may_end_a_heading():
    """Behind words of its own."""
    assert "（二）展望2025年" in lines("（二）展望2025年\n我局将继续努力，再上台阶。")


def test_an_item_goes_on_where_the_one_before_it_stands_in_the_paragraph():
    """2. begins a line by chance; where 1. is the end of a short line, it begins a paragraph."""
    above = WRAPPED.split("\n")[1:4]
    full = "学法的时间没有保障，学法的质量不高。1.落实公示的制度。"
    assert "".join([*above, full, "2.审核案件。"]) in lines(
        "\n".join([*above, full, "2.审核案件。"])
    )
    assert "2.审核案件。" in lines("\n".join([*above, full[10:], "2.审核案件。"]))
