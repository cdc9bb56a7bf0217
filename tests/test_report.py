"""Questions about a report."""

import pytest

from checker.api import Checker, load_packs, read_text
from checker.document.model import Span
from checker.report import cite
from tests.output import samples


def test_a_citation_holds_the_rest_of_its_sentence():
    """From the mark before it to the mark behind it."""
    one = samples.passage("简易程序59件")
    assert ("全年办理行政处罚132件，其中", "、普通程序71件。") == (one.before, one.after)


def test_a_citation_that_ends_its_sentence_has_nothing_behind_it():
    """The next sentence is another one."""
    assert "" == samples.passage("普通程序71件。").after


def test_a_long_sentence_is_cut_on_both_sides():
    """Sixty characters on either side are enough to find it."""
    text = f"{'甲' * 100}乙{'丙' * 100}"
    document = samples.document()._replace(text=text)
    one = cite(document, Span(100, 101))
    assert (f"…{'甲' * 60}", f"{'丙' * 60}…") == (one.before, one.after)


def test_a_citation_stays_in_its_paragraph():
    """A line end ends a sentence, be it without a mark."""
    one = samples.passage("严格规范")
    assert ("（一）", "公正文明执法") == (one.before, one.after)


@pytest.mark.parametrize(
    ("levels", "at", "expected"),
    [
        (("must",), "error", True),
        (("should",), "error", False),
        (("should",), "warning", True),
        (("may",), "warning", False),
        (("may",), "info", True),
        ((), "info", False),
    ],
)
def test_a_report_fails_at_a_level(levels, at, expected):
    """A level includes what is worse; a review never fails."""
    findings = [samples.finding(samples.rule("a/b", "", level), "fail", "") for level in levels]
    review = samples.finding(samples.rule("a/c", ""), "review", "")
    report = samples.report()._replace(findings=(*findings, review))
    assert expected == report.fails_at(at)


def test_caps_that_hold_the_score_down_come_lowest_first():
    """One above what the weights earn holds nothing down."""
    rules = [samples.rule(f"a/{cap}", "", weight=1, cap=cap, category="") for cap in (59, 30, 95)]
    passed = samples.finding(samples.rule("a/b", "", weight=7), "pass", "")
    findings = (passed, *(samples.finding(rule, "fail", "") for rule in rules))
    report = samples.report()._replace(findings=findings)
    assert [30, 59] == [one.rule.cap for one in report.held_down_by]
    assert 30 == report.score


def test_findings_are_grouped_worst_first():
    """What caps the score, then what weighs most; a failed rule stands in the group of its level."""
    groups = samples.report().groups()
    assert [
        "must",
        "should",
        "may",
        "review",
        "pass",
        "not-checked",
        "not-applicable",
        "waived",
    ] == [*groups]
    assert ["fazhi/problems-concrete", "fazhi/licensed-officers", "data/units"] == [
        one.rule.id for one in groups["must"]
    ]


def test_a_pack_for_another_genre_is_no_part_of_what_people_are_told():
    """It is named as not used; the rules of the rest are counted, and all stay in the record."""
    text = "某某县林业局2024年法治政府建设年度报告\n一、主要举措\n全年开展行政检查86次。\n"
    both = Checker(load_packs(("fazhi", "xinxi-gongkai"))).check(read_text(text))
    alone = Checker(load_packs(("fazhi",))).check(read_text(text))

    assert ["xinxi-gongkai"] == [pack.id for pack in both.strange_packs]
    assert alone.tally == both.own.tally
    assert len(both.findings) > len(both.own.findings)
    assert alone.score == both.score


def test_a_report_of_another_genre_is_told_whole():
    """Where no pack fits there is nothing else to tell."""
    report = Checker(load_packs(("fazhi",))).check(
        read_text("某某县林业局2024年政府信息公开工作年度报告\n一、总体情况\n公开信息86条。\n")
    )
    assert report == report.own
