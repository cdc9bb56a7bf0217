"""Figures that stand out among those of many reports."""

from checker.api import Checker, load_packs
from checker.audit.figures import Total, Usual, sample_of, stands_out, totals_of
from checker.audit.judged import values_of
from checker.document.readers import read_text
from checker.messages import say

CHECKER = Checker(load_packs(("fazhi",)))
LEVEL = "县级部门"


def totals(text: str) -> tuple[Total, ...]:
    """Return the figures of a county bureau's report on 2023 that says `text`."""
    title = "平桥县水利局2023年法治政府建设年度报告\n一、主要举措和成效\n"
    return totals_of(values_of(CHECKER.facts(read_text(title + text + "\n"))))


def said(one: tuple[Total, ...], usual: Usual, last: tuple[Total, ...] = ()) -> list[str]:
    """Return what is said of the figures of a report that stand out."""
    return [say(out.message) for out in usual.outliers(LEVEL, one, last)]


def usual_of(count: int) -> Usual:
    """Return what is usual where `count` bodies report some twenty penalties."""
    usual = Usual(CHECKER.loaded.vocabulary.indicators)
    for number in range(count):
        one = totals(f"全年办理行政处罚案件{18 + number % 5}件。")
        usual.add(LEVEL, one)
    return usual


def test_a_figure_far_from_all_others_stands_out() -> None:
    """A hundred times as many penalties as elsewhere may be a slip of the unit."""
    found = said(totals("全年办理行政处罚案件2100件。"), usual_of(9))

    assert 1 == len(found)
    assert "行政处罚2,100件" in found[0]


def test_a_usual_figure_does_not() -> None:
    """Twice as many is nothing."""
    assert [] == said(totals("全年办理行政处罚案件42件。"), usual_of(9))


def test_few_reports_make_nothing_usual() -> None:
    """Of five bodies one may well be large."""
    assert [] == said(totals("全年办理行政处罚案件2100件。"), usual_of(5))


def test_zero_is_no_measure() -> None:
    """Half of all bodies have no cases."""
    sample = sample_of([0, 0, 0, 5, 6, 7, 8, 5, 6, 7, 8])

    assert 8 == sample.size
    assert not stands_out(0, sample)


def test_a_leap_from_last_year_stands_out() -> None:
    """Five times as many, or a fifth."""
    last, this = totals("全年办理行政处罚案件12件。"), totals("全年办理行政处罚案件120件。")

    assert ["行政处罚120件，上年为12件，增减幅度过大"] == said(
        this, Usual(CHECKER.loaded.vocabulary.indicators), last
    )


def test_penalties_without_inspections_stand_out() -> None:
    """Cases come from somewhere."""
    one = totals("全年开展行政检查0次。办理行政处罚案件12件。")

    assert ["行政检查为0，行政处罚却有12件"] == said(
        one, Usual(CHECKER.loaded.vocabulary.indicators)
    )
