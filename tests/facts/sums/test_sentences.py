"""What is told of figures that clerks relate to each other in words of their own."""

import pytest

from checker.api import Checker, load_packs, read_text
from tests.facts.sums.sentences import RIGHT, RIGHT_AGAIN, WRONG, WRONG_AGAIN

RULES = {"data/figures-add-up", "data/percentages", "data/figures-agree"}
HEAD = "青山区应急管理局2023年法治政府建设年度报告\n一、主要举措和成效\n"


@pytest.fixture(scope="module")
def checker() -> Checker:
    return Checker(load_packs(["data"]))


def _told(checker: Checker, text: str) -> set[str]:
    report = checker.check(read_text(HEAD + text.replace("⏎", "\n")))
    return {one.rule.id for one in report.findings if one.status in ("fail", "review")} & RULES


@pytest.mark.parametrize("text", (RIGHT + RIGHT_AGAIN.lstrip()).strip().split("\n"))
def test_figures_that_fit_draw_no_alarm(checker: Checker, text: str) -> None:
    assert set() == _told(checker, text)


@pytest.mark.parametrize("line", (WRONG + WRONG_AGAIN.lstrip()).strip().split("\n"))
def test_figures_that_do_not_fit_are_told(checker: Checker, line: str) -> None:
    """Which of the rules tells it is all the same to who has to mend it."""
    assert _told(checker, line.split(" | ")[1])
