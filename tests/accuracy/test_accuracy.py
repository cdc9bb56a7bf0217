"""The checker finds what the labels say, no less than it once did."""

import pytest

from checker.packs.merge import load_packs
from tests.accuracy.compare import Outcome, align, compare
from tests.accuracy.floors import below, measured, read_floors, write_floors
from tests.accuracy.labels import HERE, Account, Label, heading, load_all
from tests.accuracy.measure import outcomes_of
from tests.accuracy.scores import Score, Scores, score, score_all
from tests.accuracy.seen import Seen
from tests.accuracy.show import columns, tables


@pytest.fixture(scope="module")
def labels() -> tuple[Label, ...]:
    return load_all()


@pytest.fixture(scope="module")
def scores(labels: tuple[Label, ...]) -> Scores:
    return score_all(outcomes_of(labels))


def label(account: Account, **others: frozenset[str]) -> Label:
    """Return a label of a report that is not read."""
    return Label("a", HERE, account, **others)


def judged(expected: dict[str, str], found: dict[str, str], **others: frozenset[str]) -> list:
    """Return what comes of comparing the statuses of rules."""
    seen = Seen(Account(statuses=found), {}, "")
    outcomes = compare(label(Account(statuses=expected), **others), seen)
    return [(one.fact, one.expected, one.found, one.hit) for one in outcomes]


def test_no_figure_falls_below_its_floor(scores):
    """What was once reached is kept."""
    assert () == below(read_floors(), scores)


def test_every_report_has_a_label(labels):
    """And every label a report."""
    labelled = {one.path.resolve() for one in labels}
    assert set() == {one.resolve() for one in (HERE / "reports").iterdir()} - labelled
    assert [] == [one.name for one in labels if not one.path.is_file()]


def test_labels_name_rules_that_there_are(labels):
    """A mistyped rule would never be missed."""
    ours = {rule.id for pack in load_packs().packs for rule in pack.rules}
    assert set() == {rule for one in labels for rule in (*one.account.statuses, *one.either)} - ours


def test_one_miss_does_not_spoil_the_rest():
    """Sequences are aligned."""
    found = list(align(("3次", "5件", "7件"), ("3次", "7件", "9人")))
    assert [("3次", "3次"), ("5件", None), ("7件", "7件"), (None, "9人")] == found


def test_a_finding_is_hit_by_either_status():
    """Fail where review is labelled is found all the same."""
    assert [("f/x", "review", "fail", True)] == judged({"f/x": "review"}, {"f/x": "fail"})


def test_a_missed_finding_and_a_false_one():
    """The first was found as something else, the second not labelled."""
    assert [("f/x", "fail", "pass", False), ("f/y", None, "review", False)] == judged(
        {"f/x": "fail"}, {"f/x": "pass", "f/y": "review"}
    )


def test_a_doubtful_rule_counts_for_nothing():
    """Whatever it says."""
    assert [] == judged({}, {"f/x": "fail"}, either=frozenset({"f/x"}))


def test_a_crashed_rule_is_no_silence():
    """It is neither found nor missed, and shown."""
    assert [("other statuses", "f/x no error", "f/x error", False)] == judged({}, {"f/x": "error"})


def test_a_doubtful_value_may_be_found_or_not():
    """It is right where it is found and no miss where it is not."""
    account = Account(indicators=("检查 count 3次", "检查 rate 5%"))
    seen = Seen(Account(indicators=("检查 rate 5%",)), {}, "")
    maybe = frozenset(account.indicators)
    assert [True] == [one.hit for one in compare(label(account, maybe=maybe), seen)]


def test_headings_are_compared_without_width_and_end_mark():
    """What a page's conversion changes is no difference."""
    assert heading("2 （一） 强化领导，规范执法。") == heading("2 (一)强化领导,规范执法")


def test_a_wrong_value_is_missed_and_false():
    """Both precision and recall suffer."""
    outcomes = (Outcome("a", "title", "甲", "乙"), Outcome("a", "title", "丙", "丙", hit=True))
    assert Score(1, 1, 1) == score(outcomes)
    assert {"precision": 0.5, "recall": 0.5, "f1": 0.5} == score(outcomes).figures


def test_nothing_found_has_no_precision():
    """There is nothing to be right about."""
    assert {"recall": 0, "f1": 0} == score((Outcome("a", "title", "甲", None),)).figures


def test_floors_are_whole_percents_rounded_down_and_never_lowered(tmp_path):
    """Figures may rise between two writings, and fall a little inside one percent."""
    path = tmp_path / "floors.yaml"
    write_floors(Scores(Score(2, 1, 0), None, {}, {}), path)
    write_floors(Scores(Score(1, 1, 0), None, {}, {"title": Score(3, 0, 0)}), path)
    kept = {"precision": 100, "recall": 66, "f1": 80}
    assert {"all findings": kept, "title": dict.fromkeys(kept, 100)} == read_floors(path)


def test_a_figure_that_falls_is_named():
    """With what it is and what it was."""
    floors = {"all findings": {"precision": 90, "recall": 40}, "f/gone": {"recall": 100}}
    worse = Scores(Score(1, 1, 1), None, {}, {})
    assert ("all findings: precision 50% < 90%",) == below(floors, worse)


def test_every_figure_has_its_floor(scores):
    """What is measured and not kept could fall unseen."""
    assert set() == set(measured(scores)) - set(read_floors())


def test_columns_are_as_wide_as_a_terminal_shows_them():
    """Chinese takes two cells."""
    assert ["检查  3", "a     5"] == columns([("检查", "3"), ("a", "5")])


def test_the_figures_are_printed_by_rule_and_fact():
    """One line each."""
    printed = tables(Scores(Score(1, 0, 0), 1.0, {"f/x": Score(1, 1, 0)}, {"title": Score()}), 2)
    assert "f/x   1     1       0      100.0%     50.0%   66.7%" in printed.splitlines()
