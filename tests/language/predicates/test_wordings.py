"""A table of set phrases."""

from checker.facts.vocabulary import Vocabulary
from checker.language.predicates.wordings import evaluate
from tests.language.predicates.conftest import case, quotes, words

VOCABULARY = Vocabulary(
    wordings={
        "表述": {
            "尊法学法守法用法": ("遵法学法守法用法",),
            "“四个自信”": ("“四种自信”",),
            "法治政府": ("法制政府",),
            "总揽全局、协调各方": ("/统揽全局[、，]协调各方/",),
            "执法公示制度": ("公示制",),
        },
        "长表": {f"正确{number}": (f"错误{number}号",) for number in range(40)},
    }
)


def test_every_wrong_form_is_named_with_its_right_one():
    """Two slips, two right forms, both cited."""
    seen = case("遵法学法守法用法，建设法制政府。", VOCABULARY)

    verdict = evaluate(seen, table="表述")

    assert "fail" == verdict.status
    assert {"遵法学法守法用法", "法制政府"} == set(quotes(seen, verdict))
    assert "“遵法学法守法用法”应为“尊法学法守法用法”；“法制政府”应为“法治政府”" == words(verdict)


def test_a_form_inside_another_right_form_is_right():
    """公示制 is a piece of 执法公示制度."""
    assert "pass" == evaluate(case("落实执法公示制度。", VOCABULARY), table="表述").status


def test_quotation_marks_of_any_kind_are_the_same():
    """Straight quotes do not hide a wrong form."""
    assert "fail" == evaluate(case('坚定"四种自信"。', VOCABULARY), table="表述").status


def test_a_pattern_with_full_width_marks_matches_folded_text():
    """The comma of the pattern is the comma of the text."""
    seen = case("统揽全局，协调各方。", VOCABULARY)

    assert ("统揽全局，协调各方",) == quotes(seen, evaluate(seen, table="表述"))


def test_a_long_table_is_looked_for_in_one_pass():
    """What is found does not depend on the size of the table."""
    seen = case("这里有错误7号和错误39号。", VOCABULARY)

    assert ("错误7号", "错误39号") == quotes(seen, evaluate(seen, table="长表"))


def test_quotation_marks_inside_quotation_marks_are_single():
    """As GB/T 15834 has it."""
    told = words(evaluate(case("坚定“四种自信”。", VOCABULARY), table="表述"))
    assert "“‘四种自信’”应为“‘四个自信’”" == told
