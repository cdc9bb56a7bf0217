"""The right form and not a wrong one."""

from checker.language.predicates.write import evaluate
from checker.language.tree import Region, Term
from tests.language.predicates.conftest import case, quotes, words

RIGHT = Term("word", "习近平法治思想")
WRONG = (Term("word", "习近平新时代中国特色社会主义法治思想"),)


def test_a_wrong_form_is_cited_with_the_right_one():
    """The message says what it should be."""
    seen = case("深入学习习近平新时代中国特色社会主义法治思想。")

    verdict = evaluate(seen, right=RIGHT, wrong=WRONG)

    assert "fail" == verdict.status
    assert ("习近平新时代中国特色社会主义法治思想",) == quotes(seen, verdict)
    assert "“习近平新时代中国特色社会主义法治思想”应为“习近平法治思想”" == words(verdict)


def test_the_right_form_is_right():
    """Nothing wrong, nothing cited."""
    assert "pass" == evaluate(case("深入学习习近平法治思想。"), right=RIGHT, wrong=WRONG).status


def test_a_piece_of_the_right_form_is_not_wrong():
    """双随机 in 双随机、一公开 is in order, alone it is not."""
    right, wrong = Term("word", "双随机、一公开"), (Term("word", "双随机"),)

    assert "pass" == evaluate(case("推行双随机、一公开监管。"), right=right, wrong=wrong).status
    assert "fail" == evaluate(case("推行双随机监管。"), right=right, wrong=wrong).status


def test_blanks_hide_nothing():
    """A wrong form that typesetting broke is still one form."""
    seen = case("深入学习贯彻习近平新时代中国特色 社会主义法治思想。")

    assert "fail" == evaluate(seen, right=RIGHT, wrong=WRONG).status


def test_names_of_documents_are_left_alone():
    """A name is quoted as it is."""
    seen = case("印发《关于统揽全局的意见》。")
    right, wrong = Term("word", "总揽全局"), (Term("word", "统揽全局"),)

    assert "pass" == evaluate(seen, right=right, wrong=wrong).status


def test_a_wrong_form_may_be_a_pattern():
    """A pattern catches what lies between."""
    seen = case("坚持统揽全局，协调各方。")
    right = Term("word", "总揽全局、协调各方")

    verdict = evaluate(seen, right=right, wrong=(Term("pattern", "统揽全局[、，]?协调各方"),))

    assert ("统揽全局，协调各方",) == quotes(seen, verdict)


def test_only_the_scope_is_looked_at():
    """What stands in the body is no matter of the title."""
    seen = case("青山区林业局2023年法治政府建设报告\n学习习近平新时代中国特色社会主义法治思想。")

    assert "pass" == evaluate(seen, right=RIGHT, wrong=WRONG, scope=Region("title")).status
