"""Waivers before the findings of a run."""

import pytest

from checker.engine.waive import waive
from checker.waivers import Waiver
from tests.engine.judged import judged, status

TEXT = "一、主要举措\n机密一件。\n二、存在问题\n秘密一件。\n"
KNOWN = ("mini/systems", "mini/secrets", "mini/thought")


def waiver(rule: str = "mini/systems", path: str = "报告.txt", **fields) -> Waiver:
    made = Waiver(rule, path, "试点单位", "王科长", "2026-12-31")
    return made._replace(**fields)


def settled(tmp_path, *waivers: Waiver, text: str = TEXT, today: str = "2026-06-01"):
    return waive([judged(tmp_path, text)], waivers, KNOWN, today)


def states(tmp_path, *waivers: Waiver, **given) -> list[str]:
    return [one.state for one in settled(tmp_path, *waivers, **given).uses]


def test_a_waived_finding_leaves_the_score_and_keeps_what_it_was(tmp_path):
    """One of three rules failed for good, one is waived, one passes nothing."""
    plain = judged(tmp_path, TEXT)
    (report,), (use,) = settled(tmp_path, waiver())
    found = report.findings[0]
    assert ("waived", "fail") == (found.status, found.waived.was)
    assert plain.findings[0].message == found.message
    assert plain.score == report.raw_score
    assert ("used", 1, 1) == (use.state, use.passages, use.reports)


def test_a_waived_rule_does_not_fail_the_run(tmp_path):
    """Nor does it at the lowest level."""
    text = "习近平法治思想。"
    assert judged(tmp_path, text).fails_at("error")
    (report,), _ = settled(tmp_path, waiver(), text=text)
    assert not report.fails_at("info")


def test_a_waiver_holds_to_the_end_of_its_last_day(tmp_path):
    """The day after, it is a finding of its own and waives nothing."""
    assert ["used"] == states(tmp_path, waiver(), today="2026-12-31")
    (report,), (use,) = settled(tmp_path, waiver(), today="2027-01-01")
    assert ("expired", "fail") == (use.state, status(report, "systems"))
    assert use.is_alarm


def test_a_waiver_without_anything_to_waive_is_unused(tmp_path):
    """Its rule was judged in its report, and passed."""
    assert ["unused"] == states(tmp_path, waiver(), text="落实三项制度。")


def test_a_waiver_for_another_report_is_no_alarm(tmp_path):
    """Who checks one file of many need not hear of the others."""
    (_, (use,)) = settled(tmp_path, waiver(path="别的.txt"))
    assert ("elsewhere", False) == (use.state, use.is_alarm)


def test_a_rule_that_there_is_not_is_told(tmp_path):
    """Its pack is in use, its id is not; a pack that is not in use is another matter."""
    assert ["unknown", "elsewhere"] == states(
        tmp_path, waiver("mini/sistems"), waiver("other/rule")
    )


def test_the_nearest_id_is_told_for_a_rule_that_there_is_not(tmp_path):
    """Most such ids are mistyped."""
    _, (use,) = settled(tmp_path, waiver("mini/sistems"))
    assert "mini/systems" == use.near


def test_a_rule_that_nobody_may_waive_is_not_waived(tmp_path):
    """``waivable: false`` wins."""
    (report,), (use,) = settled(tmp_path, waiver("mini/thought"))
    assert ("refused", "fail") == (use.state, status(report, "thought"))


def test_a_section_holds_all_passages_or_nothing_is_waived(tmp_path):
    """A slip elsewhere must not hide behind the waiver."""
    narrow = waiver("mini/secrets", section="主要举措")
    (report,), (use,) = settled(tmp_path, narrow)
    assert ("outside", "fail") == (use.state, status(report, "secrets"))
    inside = TEXT.replace("秘密一件", "办件一件")
    assert ["used"] == states(tmp_path, narrow, text=inside)


def test_more_passages_than_were_approved_are_an_alarm(tmp_path):
    """Two words where one was approved; they are waived all the same."""
    (report,), (use,) = settled(tmp_path, waiver("mini/secrets", most=1))
    assert ("grown", 2, "waived") == (use.state, use.passages, status(report, "secrets"))


@pytest.mark.parametrize(
    ("pattern", "is_meant"),
    [
        ("报告.txt", True),
        ("*.txt", True),
        ("*.docx", False),
        ("./县/报告.txt", True),
        ("县/*.txt", True),
        ("*/报告.txt", True),
        ("**/报告.txt", True),
        ("*/*/报告.txt", False),
        ("市/**", False),
        ("县/**", True),
        ("县/报告?txt", True),
    ],
)
def test_a_path_is_a_glob_from_the_folder_of_the_waivers(tmp_path, pattern, is_meant):
    """A star stays inside one folder, two go through many; a bare name lies anywhere."""
    report = judged(tmp_path, TEXT, str(tmp_path / "县" / "报告.txt"))
    made = waiver(path=pattern, folder=str(tmp_path))
    _, (use,) = waive([report], [made], KNOWN, "2026-06-01")
    assert is_meant == (use.state == "used")


def test_signs_in_the_folder_are_no_pattern(tmp_path):
    """A folder may be called [2024]."""
    report = judged(tmp_path, TEXT, "/县[2024]*/a/报告.txt")
    made = waiver(path="a/报告.txt", folder="/县[2024]*")
    _, (use,) = waive([report], [made], KNOWN, "2026-06-01")
    assert "used" == use.state
