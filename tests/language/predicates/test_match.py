"""Patterns of RE2, on the text as it stands."""

from checker.language.predicates.match import evaluate
from checker.language.tree import Bound, Region, Term, Terms
from tests.language.predicates.conftest import case, quotes

TITLE = "青山区林业局关于2023年法治政府建设情况的报告"


def pattern(text: str) -> Terms:
    """Return a single pattern as terms."""
    return Terms("all", (Term("pattern", text),))


def test_a_title_that_matches_is_cited():
    """The end of the pattern is the end of the title."""
    seen = case(TITLE + "\n一、主要举措\n全年检查86次。")

    verdict = evaluate(seen, terms=pattern("关于.*的报告$"), scope=Region("title"))

    assert "pass" == verdict.status
    assert ("关于2023年法治政府建设情况的报告",) == quotes(seen, verdict)


def test_a_title_that_does_not_match_is_no_passage():
    """Nothing is cited for what is not there."""
    verdict = evaluate(case(TITLE), terms=pattern("通知$"), scope=Region("title"))

    assert ("fail", ()) == (verdict.status, verdict.evidence)


def test_every_place_of_a_pattern_is_cited():
    """Placeholders are found wherever they stand."""
    seen = case("全年检查××次。\n罚款XX万元，立案__起。")

    assert ("××", "__") == quotes(seen, evaluate(seen, terms=pattern("[×_]{2,}")))


def test_the_number_of_places_can_be_asked_for():
    """At least two are not one."""
    verdict = evaluate(case("全年检查××次。"), terms=pattern("×+"), times=Bound(2))

    assert "fail" == verdict.status


def test_one_of_several_patterns_may_do():
    """Any of two holds where the second matches."""
    terms = Terms("any", (Term("pattern", "甲+"), Term("pattern", "检.次")))

    assert "fail" == evaluate(case("全年检查86次。"), terms=terms).status
    assert "pass" == evaluate(case("全年检一次。"), terms=terms).status


def test_a_line_begins_and_ends_where_its_paragraph_does():
    """^ and $ are not only the ends of the whole text."""
    seen = case("第一段。\n附件：清单\n第三段。")

    assert ("附件：清单",) == quotes(seen, evaluate(seen, terms=pattern("^附件.*$")))
