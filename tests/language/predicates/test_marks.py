"""Paired and full-width marks."""

import pytest

from checker.language.predicates.marks import evaluate
from tests.language.predicates.conftest import case, quotes, words


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("落实“三项制度，成效明显。", "“三项制度，成效明"),
        ("印发《青山区实施方案，明确责任。", "《青山区实施方案，"),
        ("按照要求落实纲要）。", "按照要求落实纲要）"),
        ("优化部门]权力。", "优化部门]"),
    ],
)
def test_a_mark_without_its_partner_is_cited_with_words(text, cited):
    """The mark alone would tell nobody where it is."""
    seen = case(text)

    verdict = evaluate(seen, what="paired")

    assert ("fail", (cited,)) == (verdict.status, quotes(seen, verdict))


@pytest.mark.parametrize(
    "text",
    [
        "落实“三项制度”（见《清单》附件）。",
        "1）加强领导；2）落实责任。",
        "（一）“谁执法、谁普法”（‘八五’普法）。",
        "依据《关于印发〈办法〉的通知》。",
        "提出“一要加强领导。\n二要落实责任。”",
    ],
)
def test_marks_with_their_partners_are_in_order(text):
    """Nested, broken over two paragraphs, or no pair at all."""
    assert "pass" == evaluate(case(text), what="paired").status


def test_a_half_width_mark_is_cited_with_the_words_around():
    """One slip is one passage."""
    seen = case("全年检查86次,立案11起，罚款1,200元，时间14:30。")

    verdict = evaluate(seen, what="full-width")

    assert ("fail", ("全年检查86次,立案11起，罚款",)) == (verdict.status, quotes(seen, verdict))


def test_no_word_and_no_number_is_cut_where_a_passage_ends():
    """Nobody wants to read 坚持以习 with 近平 left out."""
    text = "县局坚持以习近平新时代中国特色社会主义思想为指导,对照《纲要》2021年的要求。"
    seen = case(text)

    assert ("思想为指导,对照《纲要》",) == quotes(seen, evaluate(seen, what="full-width"))


def test_a_bracket_ill_matched_is_left_to_the_rule_of_brackets():
    """（…) is one fault, not two."""
    seen = case("落实《责任清单（2021—2025年)》，开展检查86次。")

    assert "pass" == evaluate(seen, what="full-width").status


def test_a_converted_text_is_one_finding():
    """Ninety commas are not ninety findings."""
    seen = case("加强领导,落实责任,严格执法,(含委托)规范程序。" * 10)

    verdict = evaluate(seen, what="full-width")

    assert ("fail", 5) == (verdict.status, len(verdict.evidence))
    assert "通篇使用半角标点 ,() 共50处，疑为转换格式时整体改变" == words(verdict)


def test_marks_of_figures_and_addresses_are_in_order():
    """Thousands, times and addresses of pages have half-width marks."""
    seen = case("罚款1,200.5元，14:30开会，网址http://www.qs.gov.cn/zwgk。")

    assert "pass" == evaluate(seen, what="full-width").status
