"""figures must add up."""

from checker.language.predicates.add_up import evaluate
from tests.language.predicates.conftest import case, quotes, words


def test_right_sums_pass_with_their_passages() -> None:
    """The total and its parts are cited."""
    seen = case("权责清单112项（其中行政处罚103项，行政许可8项，行政给付1项）。")

    verdict = evaluate(seen)
    parts = "其中行政处罚103项，行政许可8项，行政给付1项"
    assert ("pass", ("权责清单112项", parts)) == (verdict.status, quotes(seen, verdict))


def test_a_wrong_sum_fails_with_both_passages() -> None:
    """The message says what the parts come to."""
    seen = case("全年查处案件216件，其中简易程序8件，一般程序22件。")

    verdict = evaluate(seen)
    cited = ("全年查处案件216件", "其中简易程序8件，一般程序22件")
    assert ("fail", cited) == (verdict.status, quotes(seen, verdict))
    assert "合计216件，分项8件 + 22件 = 30件，与合计不符" == words(verdict)


def test_parts_that_may_be_incomplete_are_for_a_person() -> None:
    """One of five cases may still be open."""
    assert "review" == evaluate(case("收到行政复议5件，其中维持3件，撤销1件。")).status


def test_neighbours_are_no_parts() -> None:
    """A report whose totals name no parts has nothing to add up."""
    verdict = evaluate(case("开展执法检查206次，行政处罚77次。"))

    assert ("pass", "没有写明组成的合计数") == (verdict.status, words(verdict))


def test_a_column_is_cited_by_its_total() -> None:
    """What stands between its cells is of other columns, and no passage of this fault."""
    seen = case(
        "| 类别 | 案件（件） | 罚款（万元） |\n| --- | --- | --- |\n| 医疗 | 51 | 31.2 |\n"
        "| 职业 | 28 | 9.4 |\n| 放射 | 9 | 5.5 |\n| 合计 | 93 | 46.1 |\n"
    )

    verdict = evaluate(seen)
    assert ("fail", ("93",)) == (verdict.status, quotes(seen, verdict))
    assert "合计93，分项51 + 28 + 9 = 88，与合计不符" == words(verdict)


def test_a_part_that_is_more_than_the_total_is_said_to_be() -> None:
    """One part is nothing to add up."""
    verdict = evaluate(case("全局现有执法人员38名，其中持证执法人员39人。"))

    assert ("fail", "其中39人，多于合计38名") == (verdict.status, words(verdict))
