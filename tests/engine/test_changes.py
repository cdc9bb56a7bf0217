"""What two runs over the same report differ in."""

from checker.engine.changes import changes
from checker.report import Run
from tests.engine.judged import judged


def differ(tmp_path, before: str, after: str) -> tuple[list[str], ...]:
    """Return the rules that are new, changed and mended."""
    found = changes(*(Run((judged(tmp_path, text),)) for text in (before, after)))
    return tuple([one.finding.rule.id for one in group] for group in found)


def test_new_changed_and_mended_findings_are_told_apart(tmp_path):
    """A word that must not be there went, and another such came: that is no mend."""
    found = differ(tmp_path, "机密一件。习近平法治思想。", "落实三项制度。秘密一件。")
    assert (["mini/thought"], ["mini/secrets"], ["mini/systems"]) == found


def test_what_only_moved_is_the_same(tmp_path):
    """A paragraph was put before it."""
    assert ([], [], []) == differ(tmp_path, "机密一件。", "新的一段。\n\n机密一件。")


def test_what_stands_under_another_title_is_the_same(tmp_path):
    """Somebody mended the year in the heading, and not the sentence below."""
    before = "一、2024年的安排\n机密一件。\n二、其他\n没有。"
    assert ([], [], []) == differ(tmp_path, before, before.replace("2024", "2025"))


def test_another_report_is_no_change(tmp_path):
    """It was not there to be compared with."""
    first = Run((judged(tmp_path, "机密一件。"),))
    second = Run((judged(tmp_path, "机密一件。", "别的.txt"),))
    assert ((), (), ()) == tuple(changes(first, second))
