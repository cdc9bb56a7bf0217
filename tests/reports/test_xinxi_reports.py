"""The second genre: its pack finds its own reports, and no pack judges a report of another."""

from pathlib import Path

import pytest

from checker import api
from checker.report import Report

EXAMPLES = Path(__file__).parents[2] / "examples"
CHECKER = api.Checker(api.load_packs(cached=False))
GENRE = "政府信息公开工作年度报告"
UNTITLED = "某某县林业局\n根据条例规定，现公布本机关{genre}。\n一、总体情况\n（一）主动公开。公开信息236条。\n（二）依申请公开。收到申请6件。\n二、收到和处理政府信息公开申请情况\n收到申请6件。\n三、存在的主要问题及改进情况\n公开不够及时，已改进。"
WORK = "某某县政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、2024年工作回顾\n主动公开政府信息4216条，办理行政复议案件12件。\n二、2025年工作安排\n加强政府信息公开工作。"


def check(text: str) -> Report:
    """Check a report that is given as text."""
    return CHECKER.check(api.read_text(text))


def judged(report: Report) -> set[str]:
    """Return the packs of which any rule applies."""
    return {
        one.rule.id.partition("/")[0] for one in report.findings if one.status != "not-applicable"
    }


@pytest.mark.parametrize("name", ["conforming", "lacking"])
def test_the_pack_of_the_genre_is_picked(name: str) -> None:
    """A report on the disclosure of information is judged by its own pack and the general ones."""
    report = CHECKER.check(api.read(EXAMPLES / "xinxi-gongkai" / f"{name}.txt"))
    assert GENRE == report.subject.genre
    assert {"xinxi-gongkai", "data", "citations", "gongwen", "wording"} == judged(report)


def test_the_genre_is_told_without_a_title() -> None:
    """Where publication cost a report its title, its parts tell what it is."""
    assert GENRE == check(UNTITLED.format(genre=GENRE)).subject.genre


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("reports/*.txt")), ids=lambda one: one.stem)
def test_reports_of_the_first_genre_are_left_alone(path: Path) -> None:
    """A report on law-based government owes nothing that the second genre owes."""
    assert "xinxi-gongkai" not in judged(CHECKER.check(api.read(path)))


def test_a_government_work_report_is_judged_by_no_pack() -> None:
    """It is of neither genre, and then its commas are not counted either."""
    assert set() == judged(check(WORK))


def test_categories_that_do_not_apply_are_left_out() -> None:
    """A scorecard has no line for what only another genre owes."""
    report = CHECKER.check(api.read(EXAMPLES / "xinxi-gongkai" / "conforming.txt"))
    assert "公开数据" in report.categories()
    assert "执法数据" not in report.categories()
