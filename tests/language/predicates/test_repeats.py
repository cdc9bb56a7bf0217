"""Words and marks twice in a row: the verdict holds where something is repeated."""

import pytest

from checker.language.predicates.repeats import evaluate
from tests.language.predicates.conftest import case, quotes, words


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("持续推进推进依法行政。", "推进推进"),
        ("存在的的问题。", "的的"),
        ("工作进一步进一步加强。", "进一步进一步"),
        ("落实安全生产安全生产责任。", "安全生产安全生产"),
        ("加强领导，，落实责任。", "，，"),
        ("落实责任。，加强领导", "。，"),
    ],
)
def test_what_is_repeated_is_cited(text, cited):
    """Both times, together."""
    seen = case(text)

    verdict = evaluate(seen)

    assert ("pass", (cited,)) == (verdict.status, quotes(seen, verdict))


@pytest.mark.parametrize(
    "text",
    [
        "做到天天学、人人讲、事事有人管、件件有着落，条条清、层层抓、处处严、代代传。",
        "一条一条履行，一件一件落实，一项一项推进，实实在在见效，和和美美，不了了之。",
        "区人民政府政府信息公开，行政复议复议案件，依法行政行政执法，共建共治共享。",
        "为了了解情况，以规范执法为目的的检查，规范执法行为为抓手，总和和分项。",
        "电话1111、2323，等等……——",
    ],
)
def test_what_custom_doubles_is_no_repetition(text):
    """Reduplication, and the ends of two words that happen to be alike."""
    verdict = evaluate(case(text))

    assert ("fail", ()) == (verdict.status, verdict.evidence)


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("“进行进行”“开展开展”重复", "进行进行检查，开展开展培训。"),
        ("标点“，。”连在一起", "检查86次，。"),
        ("“的的”重复；标点“、、”连在一起", "普法的的场次、、对象。"),
    ],
)
def test_words_and_marks_are_told_apart(told, text):
    """Each stands in quotation marks of its own."""
    assert told == words(evaluate(case(text)))


def test_a_paragraph_that_stands_twice_is_cited_where_it_comes_again():
    """Whatever its number is; nothing is offered, as which of them is to go is for a person."""
    again = "加强执法队伍建设，力争年底前完成执法人员全员轮训。"
    seen = case(f"一、安排\n（一）{again}\n（二）规范执法行为。\n（三）{again}")

    verdict = evaluate(seen)
    assert ("pass", (f"（三）{again}",)) == (verdict.status, quotes(seen, verdict))
    assert "“（三）加强执法队伍建设，力争年底前完成执……”这一段与前面的一段完全相同" == words(
        verdict
    )
    assert () == verdict.mends


def test_short_paragraphs_may_stand_twice():
    """Headings of tables, and what every part ends with."""
    text = "一、检查\n具体情况如下：\n二、处罚\n具体情况如下：\n三、安排"
    assert "fail" == evaluate(case(text)).status


def test_short_paragraphs_far_from_each_other_and_rows_of_tables_may_stand_twice():
    """What two parts have in common, and what heads a table on each of its pages."""
    row = "项目 2025年执行数 2026年预算数预算数比上年执行数增长%"
    apart = "\n".join(f"（{one}）开展第{one}项工作。" for one in "一二三四五六七八九十")
    text = f"一、甲区\n本区无社会保险基金预算，有关情况不再单独列示。\n{apart}\n{row}\n二、乙区\n"
    seen = case(
        f"{text}本区无社会保险基金预算，有关情况不再单独列示。\n{row}\n农业保险保险费补贴。"
    )
    assert "fail" == evaluate(seen).status


def test_the_heads_of_two_tables_are_no_repetition():
    """A row of cells may stand above more than one table."""
    head = "| 信息内容 | 本年处理决定数量 | 备注和说明 | 序号 |"

    assert "fail" == evaluate(case(f"一、情况\n{head}\n| 行政许可 | 274 |\n{head}\n")).status
