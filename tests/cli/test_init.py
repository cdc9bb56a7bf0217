"""checker init: files to start from."""

import json
import re
import tomllib
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from checker.cli.init import HOOKS, VALUES, template
from checker.config.keys import SETTINGS
from checker.config.settings import load_settings


def uncommented(text: str) -> str:
    """Put every key in force, and leave the explanations."""
    return re.sub(r"(?m)^# (?=[a-z_-]+ = |\[\[)", "", text)


def test_what_is_written_changes_nothing(checker):
    """Until somebody takes away a mark."""
    assert 0 == checker("init").status
    assert {} == tomllib.loads(Path("checker.toml").read_text("utf-8"))
    assert 0 == checker("check", "--pack", "mini.yaml", "好.txt").status


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_key_is_there_and_legal(folder, lang):
    """With a value that may stand there."""
    Path("checker.toml").write_text(uncommented(template(lang)), "utf-8")
    Path("豁免.yaml").write_text("waivers: []\n", "utf-8")
    load_settings.cache_clear()
    found = load_settings(str(folder / "checker.toml"))
    assert ("县级部门", 60) == (found.profile, found.min_score)
    assert ["fazhi/title"] == [one.rule for one in found.waivers]
    assert {one.name for one in SETTINGS.keys} - {"waivers"} == set(VALUES)


def test_a_settings_file_is_not_overwritten(checker):
    """Unless somebody insists."""
    Path("checker.toml").write_text("min-score = 60\n", "utf-8")
    done = checker("init")
    assert (2, "min-score = 60\n") == (done.status, Path("checker.toml").read_text("utf-8"))
    assert "--force" in done.err
    assert 0 == checker("init", "--force").status


def test_the_schema_of_packs_is_written_alone(checker):
    """For editors that know YAML and nothing of us; the first line of a pack names it."""
    done = checker("init", "--schema")
    schema = json.loads(Path("pack.schema.json").read_text("utf-8"))
    assert [] == list(
        Draft202012Validator(schema).iter_errors(
            yaml.safe_load(Path("mini.yaml").read_text("utf-8"))
        )
    )
    assert (0, False) == (done.status, Path("checker.toml").exists())
    assert "# yaml-language-server: $schema=pack.schema.json" in done.err


def test_hooks_that_are_there_stay(checker):
    """Others live in that file as well; the entry is shown."""
    Path(HOOKS).write_text("repos: []\n", "utf-8")
    done = checker("init", "--force")
    assert "repos: []\n" == Path(HOOKS).read_text("utf-8")
    assert "- id: gongwen-checker" in done.err


def test_the_hook_is_one_of_ours(checker):
    """By the id under which we offer it."""
    checker("init")
    (repo,) = yaml.safe_load(Path(HOOKS).read_text("utf-8"))["repos"]
    offered = yaml.safe_load(
        (Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text("utf-8")
    )
    assert repo["hooks"][0]["id"] in {one["id"] for one in offered}


def test_a_folder_that_is_not_there_is_told(checker):
    """Nothing is made up."""
    assert 2 == checker("init", "没有").status
