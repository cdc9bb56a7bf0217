"""Two versions of a pack on one report: what changes."""

import pytest

from checker.api import Checker, load_packs
from checker.audit.replay import replayed
from checker.document.readers import read_text

OLD = """\
pack: {name}
rules:
- id: systems
  rule: 必须提及 三项制度
- id: thought
  rule: 必须提及 习近平法治思想
- id: advisers
  rule: 必须提及 法律顾问
"""
REPORT = "临江县水务局报告\n我局落实三项制度，聘请法律顾问2名。\n"


@pytest.fixture
def turns(tmp_path):
    """Return what each rule turned to when the pack is replaced by `new`."""

    def judge(new: str, name: str = "mini", old: str = OLD) -> dict[str, tuple[str, str | None]]:
        reports = []
        for file, text in (("old", old.format(name="mini")), ("new", new.format(name=name))):
            path = tmp_path / f"{file}.yaml"
            path.write_text(text, "utf-8")
            reports.append(Checker(load_packs((str(path),), cached=False)).check(read_text(REPORT)))
        changes = replayed(*reports).changes
        return {
            (one.after or one.before).rule.id: (one.turn, one.before and one.before.status)
            for one in changes
        }

    return judge


def test_the_same_pack_changes_nothing(turns):
    """Another version that says the same."""
    assert {} == turns(OLD)


def test_a_stricter_rule_fails_newly(turns):
    """It passed before."""
    new = OLD.replace("提及 三项制度", "提及 三项制度 至少 2 次")
    assert {"mini/systems": ("failing", "pass")} == turns(new)


def test_a_looser_rule_passes_newly(turns):
    """It failed before."""
    new = OLD.replace("提及 习近平法治思想", "提及 任一 习近平法治思想、三项制度")
    assert {"mini/thought": ("passing", "fail")} == turns(new)


def test_a_new_rule_that_fails_is_told(turns):
    """There was no such rule before."""
    new = OLD + "- id: training\n  rule: 必须提及 执法培训\n"
    assert {"mini/training": ("failing", None)} == turns(new)


def test_a_rule_that_is_gone_is_told(turns):
    """Nothing disappears quietly."""
    new = OLD.replace("- id: thought\n  rule: 必须提及 习近平法治思想\n", "")
    assert {"mini/thought": ("other", "fail")} == turns(new)


def test_a_pack_of_another_name_is_compared_by_its_rules(turns):
    """Versions may differ in the name of the pack."""
    new = OLD.replace("提及 三项制度", "提及 三项制度 至少 2 次")
    assert {"next/systems": ("failing", "pass")} == turns(new, "next")


def test_a_failure_at_another_level_is_told(turns):
    """What is only advised fails no less, and what is demanded now fails newly."""
    advised = OLD.replace("必须提及 习近平法治思想", "宜提及 习近平法治思想")
    assert {"mini/thought": ("other", "fail")} == turns(advised)
    assert {"mini/thought": ("failing", "fail")} == turns(OLD, old=advised)
