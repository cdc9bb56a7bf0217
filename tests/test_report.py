"""Questions about a report."""

import pytest

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
