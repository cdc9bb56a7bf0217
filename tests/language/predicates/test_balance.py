"""sum of rows must equal sum of rows."""

from checker.facts.vocabulary import Vocabulary
from checker.language.predicates.balance import evaluate
from checker.language.tree import Section, Term
from tests.language.predicates.conftest import NOTHING, case, quotes, words

HEAD = "申请人情况\t自然人\t商业企业\t总计\n"
ROWS = "一、本年新收数量\t5\t1\t6\n二、上年结转数量\t2\t0\t2\n（一）予以公开\t6\t1\t7\n（七）总计\t6\t1\t7\n"
TABLE = f"{HEAD}{ROWS}四、结转下年度\t1\t0\t1\n"
WRONG = f"{HEAD}{ROWS}四、结转下年度\t1\t0\t2\n"
BROKEN = f"{HEAD}{ROWS}\n-5-\n\n续表说明\n\n四、结转下年度\t1\t0\t1\n五、备注行\t0\t0\t0\n"
ADDED = (Term("word", "新收"), Term("word", "上年结转"))
EQUAL = (Term("word", "总计"), Term("word", "结转下年度"))


def judge(text: str, vocabulary: Vocabulary = NOTHING, **given):
    seen = case(text, vocabulary)
    return seen, evaluate(seen, **{"added": ADDED, "equal": EQUAL, **given})


def test_every_column_is_compared() -> None:
    """Where all are equal that is said, with the figures."""
    seen, verdict = judge(TABLE)
    assert ("pass", "3列都相等") == (verdict.status, words(verdict))
    assert ("5", "2", "6", "1") == quotes(seen, verdict)[:4]


def test_the_column_that_differs_is_named() -> None:
    """With what each side comes to, and its figures alone."""
    seen, verdict = judge(WRONG)
    assert ("fail", "总计：6 + 2 = 8，7 + 2 = 9，不相等") == (verdict.status, words(verdict))
    assert ("6", "2", "7", "2") == quotes(seen, verdict)


def test_rows_behind_a_page_break_count() -> None:
    """A table that goes on is one table, column for column."""
    assert "pass" == judge(BROKEN)[1].status


def test_what_is_not_read_is_not_judged() -> None:
    """A cell a line is no row: the missing names are told."""
    _, verdict = judge("一、本年新收数量\n\n5\n\n1\n\n6\n")
    assert "not-checked" == verdict.status
    assert "没有读到“新收、上年结转、总计、结转下年度”各占一行或一列的表格，未能核对" == words(
        verdict
    )


def test_rows_of_unlike_length_in_two_tables_are_not_compared() -> None:
    """Which figure belongs to which column cannot be known."""
    text = BROKEN.replace("四、结转下年度\t1\t0\t1", "四、结转下年度\t1\t1")
    assert "not-checked" == judge(text)[1].status


def test_columns_are_compared_in_every_row() -> None:
    """A table may lie the other way."""
    text = "单位\t本年新收\t上年结转\t总计\t结转下年度\n甲局\t5\t2\t6\t1\n乙局\t1\t0\t1\t1\n"
    _, verdict = judge(text)
    assert ("fail", "乙局：1 + 0 = 1，1 + 1 = 2，不相等") == (verdict.status, words(verdict))


def test_a_synonym_names_the_row() -> None:
    """By the lexicon of the pack."""
    text = TABLE.replace("上年结转", "上年度转来")
    assert "not-checked" == judge(text)[1].status
    known = Vocabulary(lexicon={"上年结转": ("上年度转来",)})
    assert "pass" == judge(text, known)[1].status


def test_one_total_stands_alone() -> None:
    """The other side need not be a sum."""
    text = "名称\t数量\n甲类\t3\n乙类\t4\n合计\t8\n"
    given = {
        "added": (Term("word", "甲类"), Term("word", "乙类")),
        "equal": (Term("word", "合计"),),
    }
    assert "fail" == judge(text, **given)[1].status


def test_a_part_that_is_missing_is_not_looked_into() -> None:
    """Nor is another part in its place."""
    assert "not-checked" == judge(TABLE, scope=Section("办理情况"))[1].status
