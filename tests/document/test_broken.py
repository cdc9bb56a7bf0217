"""A text that breaks off in the middle of a sentence says so."""

import pytest

from checker.document.readers import read_text

BEGUN = "某区水利局2023年法治政府建设情况报告\n一、主要举措和成效\n全年检查86次。\n"


def gaps(text):
    """Return the keys of what cannot be seen of `text`."""
    return [one.message.key for one in read_text(BEGUN + text).gaps]


@pytest.mark.parametrize(
    "text",
    [
        "（二）规范执法行为。严格落实三项制度,全年办理案件12件,罚款",
        "（二）规范执法行为。严格落实三项制度，组织培训3期，制定《某区水利局",
        "（二）规范执法行为。严格落实三项制度，全年办理案件12件...",
        "（二）规范执法行为",
        "（二）规范执法行为。严格落实三项制度。\n落实行政合",
        "（二）规范执法行为。严格落实三项制度。\n制定了《某",
        "（二）规范执法行为。严格落实三项制度。\n一是落实普法责任。围绕退",
        "（二）严格落实三项制度，行政许可时限缩短80%",
        "（二）严格落实三项制度，修订《某区水利局执法规程》",
        "（二）做好安排部署。严格落实三项制度，罚款",
        "（二）规范执法行为。严格落实三项制度。\n（三）",
        "（二）规范执法行为。严格落实三项制度。\n一是全",
        "（二）规范执法行为。严格落实三项制度。\n（",
        "（二）规范执法行为。严格落实三项制度。\n《",
        "（二）规范执法行为。严格落实三项制度，在年度工作中做到“",
        "（二）深入学习，作为当前和今后一个时期的首要任务，全局64名国家",
    ],
)
def test_a_report_that_is_torn_off_has_a_gap(text):
    """In a sentence, in a name, below a heading, or in the first words of a paragraph."""
    assert ["reading.broken-off"] == gaps(text)


def test_a_first_part_without_a_second_is_a_piece():
    """Pages that show the first characters of a report may end in a full stop."""
    text = "（二）规范执法行为。" + "严格落实三项制度，全年办理案件12件。" * 10
    assert ["reading.one-part"] == gaps(text)


def test_two_parts_and_a_first_without_a_number_are_no_piece():
    """The second may be short, and so may a report without parts."""
    text = "严格落实三项制度，全年办理案件12件。" * 12
    assert [] == gaps(text + "\n二、工作保障\n落实经费。")
    assert [] == list(read_text("某区水利局2023年法治政府建设情况报告\n" + text).gaps)


@pytest.mark.parametrize(
    "note",
    [
        "……（后文部分已省略650字）",
        "仅展示628字，全文共2002字",
        "预览结束",
        "剩余3页未读",
        "点击查看全文",
    ],
)
def test_a_page_that_shows_a_piece_only_says_so(note):
    """Sites that sell papers do."""
    assert ["reading.excerpt"] == gaps(f"二、存在的问题\n执法人员少，培训不够。\n{note}")


def test_what_a_report_says_of_other_papers_makes_no_excerpt():
    """Nor what it says of its own tables in a sentence."""
    assert [] == gaps("以下数据省略小数。\n点击查看《办法》全文的群众有1200人次。\n")


@pytest.mark.parametrize(
    "text",
    [
        "（二）规范执法行为。严格落实三项制度，全年办理案件12件。",
        "（二）规范执法行为。严格落实三项制度，全年办理案件12件\n某区水利局\n2024年1月9日",
        "二、存在的问题\n执法人员少，培训不够，下基层不多，还要努力",
        "严格落实三项制度。下一步，我局将继续完善制度，推进依法治水",
        "（联系人：某某，电话：05171234567，邮箱同上）",
        "| 项目 | 上半年 | 全年 |\n| 行政检查、专项检查 | 36 | 86 |",
        "项目\t上半年\t全年\n行政检查、专项检查、联合检查等\t36\t86",
        "严格落实三项制度。\n特此报告",
        "严格落实三项制度。\n以上报告，请审阅",
        "严格落实三项制度。\n某区水利局政策法规科",
        "严格落实三项制度。\n青山镇",
        "严格落实三项制度。\n主要负责人：王某某",
        "严格落实三项制度。\n（完）",
        "严格落实三项制度。\n》》点击图片进入专题《《",
        "严格落实三项制度。\n附表：执法统计表",
        "（二）存在的问题\n执法人员少，培训不够，还要努力",
    ],
)
def test_a_report_that_came_to_its_end_has_none(text):
    """With its full stop, its signature or its last parts; a clerk may forget the stop."""
    assert [] == gaps(text)
