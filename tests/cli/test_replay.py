"""checker replay on the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import PACK


@pytest.fixture
def replay(checker):
    """Call ``checker replay`` with a new version that asks for more and for less."""
    new = PACK.replace("must mention 三项制度", "must mention 各项制度")
    Path("new.yaml").write_text(new, "utf-8")

    def run(*arguments: str):
        return checker("replay", "new.yaml", "--against", "mini.yaml", *arguments)

    return run


def test_newly_failing_rules_are_listed_with_what_was_looked_for(replay):
    """And the exit status says so."""
    done = replay("好.txt", "差.txt")
    assert 1 == done.status
    assert "符合 → 不符合  三项制度  mini/systems" in done.out
    assert "不符合 → 符合  三项制度  mini/systems" in done.out
    assert "我局落实【各项制度】，学习习近平法治思想。" in done.out
    assert "2 份报告：变为不符合或级别提高 1 项，变为符合 1 项，其他变化 0 项" in done.out


def test_nothing_that_newly_fails_is_clean(replay):
    """What newly passes is no reason to stop."""
    assert 0 == replay("差.txt").status


def test_json_has_both_findings(replay):
    """For programs."""
    done = replay("好.txt", "--format", "json")
    record = json.loads(done.out)
    (change,) = record["reports"][0]["changes"]
    assert ("failing", "pass", "fail") == (
        change["turn"],
        change["before"]["status"],
        change["after"]["status"],
    )
    assert {"reports": 1, "failing": 1, "passing": 0, "other": 0} == record["summary"]


def test_a_folder_is_read(replay):
    """Files that are no reports are passed over."""
    done = replay(".")
    assert "3 份报告" in done.out


def test_packs_without_a_rule_in_common_are_refused(checker):
    """Nothing could be compared."""
    Path("other.yaml").write_text("pack: b\nrules:\n- id: c\n  rule: 必须提及 甲\n", "utf-8")
    done = checker("replay", "other.yaml", "--against", "mini.yaml", "好.txt")
    assert (2, "") == (done.status, done.out)
    assert "没有一条相同编号的规则" in done.err
