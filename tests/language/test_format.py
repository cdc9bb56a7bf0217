"""From trees to sentences."""

import pytest
from hypothesis import HealthCheck, given, settings

from checker.language.format import format_condition, format_sentence
from checker.language.parse import parse, parse_condition
from checker.language.tree import Group, Not, Predicate, Sentence
from tests.language.trees import conditions, sentences, unmarked, word

ANY = settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
)


@ANY
@given(sentences)
def test_any_tree_can_be_written_in_chinese_and_read_again(tree):
    """Writing and parsing gives the same tree, whatever its words look like."""
    assert tree == unmarked(parse(format_sentence(tree, "zh")))


@ANY
@given(sentences)
def test_any_tree_can_be_written_in_english_and_read_again(tree):
    """Writing and parsing gives the same tree, whatever its words look like."""
    assert tree == unmarked(parse(format_sentence(tree, "en")))


@ANY
@given(conditions)
def test_any_condition_can_be_written_and_read_again(tree):
    """A condition alone (``review_when``) is written as it stands in a sentence."""
    tree = unmarked(tree)

    assert tree == unmarked(parse_condition(format_condition(tree, "zh")))
    assert tree == unmarked(parse_condition(format_condition(tree, "en")))


@pytest.mark.parametrize(
    ("typed", "chinese"),
    [
        ("must mention 三项制度", "必须提及 三项制度"),
        ('must mention "三项制度"', "必须提及 三项制度"),
        ('must mention "GDP"', "必须提及 “GDP”"),
        ('must mention "三项 制度"', "必须提及 “三项 制度”"),
        ("must mention “说'好'”", "必须提及 “说'好'”"),
        ("must mention 「说“好”」", "必须提及 ‘说“好”’"),
        ("must mention 重要组成部分", "必须提及 重要组成部分"),
        ("must mention 数据", "必须提及 数据"),
        ("must mention 妇女和未成年人", "必须提及 妇女和未成年人"),
        ("must mention “合并报告”", "必须提及 “合并报告”"),
        ("must mention “全部”", "必须提及 “全部”"),
        ("must have “标题” section", "必须有 “标题” 部分"),
    ],
)
def test_quotation_marks_stand_where_they_are_needed(typed, chinese):
    """A word is bare where the grammar would read it as that word, and quoted where it would not."""
    assert chinese == format_sentence(parse(typed), "zh")


@pytest.mark.parametrize(
    ("typed", "chinese"),
    [
        ("must mention 甲 and mention 乙", "必须提及 甲 和 乙"),
        ("must mention 甲 in 丙 section and mention 乙", "必须在 丙 部分 提及 甲 和 提及 乙"),
        ("must mention 甲 and mention 乙 in 丙 section", "必须提及 甲 和 在 丙 部分 提及 乙"),
        ("must mention 甲 and 乙 in 丙 section", "必须在 丙 部分 提及 甲 和 乙"),
        ("must mention any of 甲, 乙 and mention 丙", "必须提及 任一 甲、乙 和 提及 丙"),
        ("must have date and have 甲 section", "必须有 成文日期 和 甲 部分"),
        ("must mention 甲 and cite 《乙》", "必须提及 甲 和 引用 《乙》"),
        ("must mention 甲 and “报告制度”", "必须提及 甲 和 “报告制度”"),
    ],
)
def test_a_verb_is_left_out_where_that_is_clear(typed, chinese):
    """One verb stands for several objects when nothing but the objects differs."""
    assert chinese == format_sentence(parse(typed), "zh")


def test_or_inside_and_stands_in_brackets():
    """As ``and`` binds tighter, an ``or`` below it needs brackets, and the contrary does not."""
    a, b, c = (Predicate("mention", (("terms", word(text)),)) for text in "甲乙丙")
    either, both = Group("or", (a, b)), Group("and", (a, b))

    assert "must (mention 甲 or 乙) and mention 丙" == format_sentence(
        Sentence("must", False, Group("and", (either, c))), "en"
    )
    assert "must mention 甲 and 乙 or mention 丙" == format_sentence(
        Sentence("must", False, Group("or", (both, c))), "en"
    )


@pytest.mark.parametrize(
    ("verb", "english", "chinese"),
    [
        ("mention", "it does not mention 甲", "未提及 甲"),
        ("match", "it does not match 甲", "不符合 甲"),
    ],
)
def test_the_contrary_has_a_word_of_its_own(verb, english, chinese):
    """A denied verb is written with its negation, not with brackets."""
    denied = Not(Predicate(verb, (("terms", word("甲")),)))

    assert english == format_condition(denied, "en")
    assert chinese == format_condition(denied, "zh")


def test_the_contrary_of_a_statement_stands_in_brackets():
    """What has no negation of its own is denied as a whole."""
    denied = Not(Predicate("add_up"))

    assert "not (figures add up)" == format_condition(denied, "en")
    assert "非（数据 相加一致）" == format_condition(denied, "zh")
