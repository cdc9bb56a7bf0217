"""Characters, blanks left out."""

from checker.language.predicates.length import evaluate
from checker.language.tree import Bound, Region
from tests.language.predicates.conftest import case, quotes, words

REPORT = "青山区林业局2023年法治政府建设报告\n依法行政。 落实责任。"


def test_blanks_and_line_ends_do_not_count():
    """Nineteen characters of title and ten of text."""
    verdict = evaluate(case(REPORT), size=Bound(low=29, high=29))

    assert ("pass", "全文有29字") == (verdict.status, words(verdict))


def test_the_strokes_of_a_table_do_not_count():
    """It is as long as it would be in Word: 依法行政。领域检查食品126."""
    table = "依法行政。\n| 领域 | 检查 |\n|------|---|\n| 食品 | 126 |"
    assert "全文有14字" == words(evaluate(case(table), size=Bound(low=1)))


def test_a_report_that_is_too_short_is_cited_by_its_title():
    """The title stands for the whole."""
    seen = case(REPORT)

    verdict = evaluate(seen, size=Bound(low=30))

    assert "fail" == verdict.status
    assert ("青山区林业局2023年法治政府建设报告",) == quotes(seen, verdict)


def test_a_part_can_be_measured():
    """The title alone has nineteen characters."""
    assert "pass" == evaluate(case(REPORT), size=Bound(19, 19), scope=Region("title")).status


def test_the_body_begins_behind_the_colon_of_the_addressee():
    """Its first line is cited, and no lone mark."""
    seen = case(
        "青山区林业局2023年法治政府建设报告\n区委依法治区办：\n依法行政。\n一、举措\n落实责任。"
    )

    verdict = evaluate(seen, size=Bound(low=100), scope=Region("body"))
    assert ("依法行政。",) == quotes(seen, verdict)
