"""Quantities, counted."""

from checker.language.predicates.have_figures import evaluate
from checker.language.tree import Bound
from tests.language.predicates.conftest import case, quotes


def test_figures_are_counted_and_cited():
    """Two quantities make two figures."""
    seen = case("2023年，全年检查企业132家次，立案查处11起。")

    verdict = evaluate(seen, number=Bound(2))

    assert "pass" == verdict.status
    assert 2 == len(quotes(seen, verdict))


def test_dates_and_names_are_no_figures():
    """A year and a day of the constitution count nothing."""
    seen = case("2023年12月4日开展国家宪法日宣传。")

    assert "fail" == evaluate(seen, number=Bound(1)).status
