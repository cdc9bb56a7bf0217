"""What a letter says, read by python-docx."""

from io import BytesIO

import pytest
from docx import Document

from checker import letters
from checker.api import Checker, load_packs, read_text
from checker.report import Report
from checker.view import View
from tests.output import samples

ZH = View()


def written(*reports: Report, view: View = ZH, unreadable=()):
    """Write letters on these reports and read the file."""
    return Document(BytesIO(letters.write(reports, view, unreadable)))


def lines(document, style: str = "") -> list[str]:
    """Return the paragraphs, or those of one style."""
    return [one.text for one in document.paragraphs if style in ("", one.style.name)]


def between(document, start: str, end: str) -> list[str]:
    """Return the paragraphs between two."""
    every = lines(document)
    return every[every.index(start) + 1 : every.index(end)]


def test_a_letter_is_addressed_to_the_unit_and_leaves_the_date_to_the_sender():
    """Title, addressee, score and grade first."""
    made = lines(written(samples.report()))
    assert [
        "关于《临江县水务局关于2023年法治政府建设情况的报告》的审核意见",
        "",
        "临江县水务局：",
        "你单位报送的《临江县水务局关于2023年法治政府建设情况的报告》收悉。"
        "经审核，得分59分，等次为不合格。现将审核意见反馈如下：",
    ] == made[:4]
    assert ["（署名）", "年　　月　　日"] == made[-2:]


def test_its_parts_are_four():
    """Overview, what to mend, what to look at, notes."""
    assert ["一、总体情况", "二、需要整改的问题", "三、需要核对的问题", "四、说明"] == lines(
        written(samples.report()), "Heading 1"
    )


def test_the_overview_has_a_table_by_category():
    """Every rule is counted in it."""
    [table] = written(samples.report()).tables
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert ["类别", "得分", "符合", "不符合", "待核", "未判定"] == rows[0]
    assert ["法定内容", "80.5", "2", "2", "1", "2"] == rows[1]
    assert len(samples.findings()) == sum(int(cell) for row in rows[1:] for cell in row[2:])


def test_what_caps_the_score_is_named():
    """With what it would be otherwise."""
    assert "按权重应得77分，因下列内容不符合，总分至多59分：存在的不足要具体。" in lines(
        written(samples.report())
    )


def test_findings_are_numbered_throughout_worst_first():
    """By level; those to be looked at follow."""
    made = written(samples.report())
    assert ["（一）必须整改（3项）", "（二）建议改进（1项）", "（三）提示（1项）"] == lines(
        made, "Heading 2"
    )
    assert [
        "1. 存在的不足要具体",
        "2. 持证执法人员数量",
        "3. 金额要有单位",
        "4. 分项之和与总数一致",
        "5. 括号",
        "6. 三项制度",
    ] == lines(made, "Heading 3")


def test_a_finding_is_stated_with_basis_passage_place_and_advice():
    """In this order."""
    assert [
        "问题：写的是新增人数和单次执法人数，不是持证执法人员总数。",
        "依据：《法治政府建设考核办法》第三项（内容待核）。",
        "原文：“新增持证执法人员3名，执法人员均在2人以上。”"
        "（第6行、第6段、“（一）严格规范公正文明执法”部分）",
        "建议：写明年末持证执法人员总数，例如“全局持证执法人员20人”。",
    ] == between(written(samples.report()), "2. 持证执法人员数量", "3. 金额要有单位")


def test_the_cited_words_are_underlined():
    """And nothing else."""
    made = written(samples.report())
    underlined = [run.text for one in made.paragraphs for run in one.runs if run.underline]
    assert {"新增持证执法人员3名", "执法人员均在2人以上", "罚款58.6", "[注1]"} <= {*underlined}


def test_an_absence_says_where_it_was_looked_for_and_what_is_near():
    """With what that lacks, and the sentence to start from."""
    stated = between(written(samples.report()), "1. 存在的不足要具体", "2. 持证执法人员数量")
    assert "原文：没有找到（查找范围：“存在的问题”部分、各级标题）。" in stated
    assert (
        "最接近的表述：“虽然取得一定成效，但仍存在问题和不足。”"
        "（第9行、第9段、“二、存在的问题”部分：只有一句套话，没有说出任何具体问题）" in stated
    )
    assert "参考表述：二、存在的不足和原因 一是……。主要原因是……。 二是……。主要原因是……。" in stated


def test_what_was_not_judged_is_told_with_its_reason():
    """So that silence claims nothing."""
    made = written(samples.report())
    notes = between(made, "四、说明", "（署名）")
    assert "3. 未能检查2项（公开时已略去版头）：发文字号、主送机关。" in notes
    assert "5. 已豁免1项（已豁免至2024年12月31日）：行政诉讼数量。" in notes
    assert "2. 第 3 页没有文字层（扫描件）。" in notes


def test_a_perfect_report_has_nothing_to_mend():
    """And says so."""
    made = written(samples.perfect())
    assert ["无。"] == between(made, "二、需要整改的问题", "三、需要核对的问题")
    assert ["无。"] == between(made, "三、需要核对的问题", "四、说明")


def test_a_report_of_another_genre_gets_a_short_letter():
    """It was received, and not checked."""
    made = lines(written(samples.foreign()))
    assert "不是“法治政府建设年度报告”，未作检查。" in made[3]
    assert ["报送单位：", "（署名）"] == [made[2], made[-2]]


def test_titles_in_the_title_stand_in_single_brackets():
    """《…〈…〉…》 after GB/T 15834."""
    subject = samples.report().subject._replace(title="关于落实《纲要》情况的报告")
    title = lines(written(samples.report()._replace(subject=subject)), "Title")
    assert ["关于《关于落实〈纲要〉情况的报告》的审核意见"] == title


def test_what_was_not_read_is_the_last_page():
    """It is for the sender."""
    made = written(samples.perfect(), unreadable=samples.run().unreadable)
    assert ["未能审核的文件", "", "报告/坏.docx：文件已损坏，请另存为 docx 后重试"] == lines(made)[
        -3:
    ]
    assert 2 == len(made.sections)


@pytest.mark.parametrize("evil", ["甲\x00\x1b[2J\u202e", "\ud800", "<w:t>{{ x }}</w:t>&"])
def test_what_a_report_says_stays_text(evil):
    """The file opens, whatever a report holds."""
    rule = samples.rule(evil, f"题{evil}", advice=evil, draft=evil, category=evil)
    report = samples.report()._replace(findings=(samples.finding(rule, "fail", evil, "习近平"),))
    subject = report.subject._replace(title=evil, issuer=evil)
    assert "1. 题" in "\n".join(lines(written(report._replace(subject=subject))))


def test_a_letter_can_be_in_english():
    """What reports and packs say stays as it is."""
    made = written(samples.report(), view=View("en"))
    assert [
        "I. Overview",
        "II. What has to be mended",
        "III. What has to be looked at",
        "IV. Notes",
    ] == lines(made, "Heading 1")


def test_a_letter_says_nothing_of_a_pack_for_another_genre():
    """Whoever wrote one annual report need not read of the two dozen rules of another one."""
    text = "某某县林业局2024年法治政府建设年度报告\n一、主要举措\n全年开展行政检查86次。\n"
    report = Checker(load_packs(("fazhi", "xinxi-gongkai"))).check(read_text(text))
    notes = between(written(report), "四、说明", "（署名）")

    assert not [one for one in notes if "政府信息公开" in one]
