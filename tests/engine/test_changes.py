"""What two runs over the same report differ in."""

from checker.engine.changes import changes
from checker.report import Run
from tests.engine.judged import judged


def differ(tmp_path, before: str, after: str) -> tuple[list[str], list[str]]:
    found = changes(*(Run((judged(tmp_path, text),)) for text in (before, after)))
    return tuple([one.finding.rule.id for one in group] for group in found)


def test_new_and_mended_findings_are_told_apart(tmp_path):
    """One word came, another went."""
    found = differ(tmp_path, "机密一件。", "落实三项制度。秘密一件。")
    assert (["mini/secrets"], ["mini/systems", "mini/secrets"]) == found


def test_what_only_moved_is_the_same(tmp_path):
    """A paragraph was put before it."""
    assert ([], []) == differ(tmp_path, "机密一件。", "新的一段。\n\n机密一件。")


def test_another_report_is_no_change(tmp_path):
    """It was not there to be compared with."""
    first = Run((judged(tmp_path, "机密一件。"),))
    second = Run((judged(tmp_path, "机密一件。", "别的.txt"),))
    assert ((), ()) == tuple(changes(first, second))
