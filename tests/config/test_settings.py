"""Settings files: found, read, and complained of."""

from pathlib import Path

import jsonschema
import pytest

from checker.config.find import folder_of, nearest
from checker.config.keys import SETTINGS, WAIVER
from checker.config.settings import Settings, load_settings
from checker.config.waivers import REQUIRED, load_waivers
from checker.errors import PackError
from checker.packs.json_schema import json_schema
from checker.waivers import Waiver

WAIVERS = """\
waivers:
- rule: fazhi/title
  path: 报告/*.docx
  reason: 试点单位
  approved_by: 王科长
  expires: 2026-12-31
  most: 2
"""


@pytest.fixture(autouse=True)
def forget():
    """What was found for one test is nothing to the next."""
    nearest.cache_clear()
    load_settings.cache_clear()


def problems(load, path: Path) -> list[tuple[str, int]]:
    """Return the problems of a file: the key of the message and the line."""
    with pytest.raises(PackError) as error:
        load(str(path))
    return [(one.message.key, one.at.line) for one in error.value.problems]


def written(folder: Path, text: str, name: str = "checker.toml") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_the_nearest_file_upwards_holds(tmp_path):
    """And no other: files are not merged."""
    far = written(tmp_path, "min-score = 60")
    near = written(tmp_path / "县", "profile = '县'")
    (tmp_path / "县" / "局").mkdir()
    assert str(near) == nearest(str(tmp_path / "县" / "局"))
    assert str(far) == nearest(str(tmp_path))


def test_a_key_in_a_comment_is_not_the_one_that_is_meant(tmp_path):
    """Settings are laid down with every key in a comment, to be filled in below."""
    path = written(tmp_path, '# min-score = 60  # points\n\nprofile = "县"\nmin-score = "a"\n')
    assert [("pack.type", 4)] == problems(load_settings, path)


def test_our_own_file_comes_before_a_shared_one(tmp_path):
    """In the same folder."""
    written(tmp_path, "[tool.checker]\n", "pyproject.toml")
    own = written(tmp_path, "")
    assert str(own) == nearest(str(tmp_path))


@pytest.mark.parametrize(
    ("text", "is_ours"),
    [
        ("[tool.checker]\nmin-score = 1\n", True),
        ("tool = { checker = { min-score = 1 } }\n", True),
        ("[tool]\nchecker.min-score = 1\n", True),
        ("[tool]\nother = 1\nchecker = { min-score = 1 }\n", True),
        ("[tool.'checker']\n", True),
        ("[project.scripts]\nchecker = 'checker.cli:main'\n", False),
        ("[tool.other]\nname = 'checker'\n", False),
        ("[project]\nname = 'x'\n", False),
        ("checker = broken", False),
    ],
)
def test_a_shared_file_counts_where_it_speaks_of_us(tmp_path, text, is_ours):
    """Else the search goes on above it."""
    above = written(tmp_path, "")
    shared = written(tmp_path / "项目", text, "pyproject.toml")
    assert str(shared if is_ours else above) == nearest(str(tmp_path / "项目"))


def test_standard_input_belongs_to_the_working_folder(tmp_path, monkeypatch):
    """Files belong to the folder that they lie in."""
    monkeypatch.chdir(tmp_path)
    assert str(tmp_path) == folder_of("-")
    assert str(tmp_path / "县") == folder_of("县/报告.txt")


def test_an_empty_file_changes_nothing(tmp_path):
    """But it ends the search."""
    path = written(tmp_path, "# 待填\n")
    assert Settings(str(path)) == load_settings(str(path))


def test_all_keys_are_read(tmp_path):
    """Paths are counted from the folder of the file."""
    written(tmp_path, WAIVERS, "豁免.yaml")
    pack = written(tmp_path, "pack: mine", "mine.yaml")
    text = (
        'pack = ["mine.yaml", "fazhi"]\nprofile = "镇"\nbasis = "督察规定"\nfail-level = "warning"\n'
        'min-score = 60\nshow = "all"\nwaivers-file = "豁免.yaml"\nbaseline = "基线.json"\n'
        '[[waivers]]\nrule = "a/b"\npath = "a.txt"\nreason = "理由"\napproved_by = "人"\n'
        "expires = 2026-01-02\n"
    )
    found = load_settings(str(written(tmp_path, text)))
    assert str(pack) == found.pack[0]
    assert "fazhi.yaml" == Path(found.pack[1]).name
    assert ("镇", "督察规定", "warning", 60, "all") == found[2:7]
    assert str(tmp_path / "基线.json") == found.baseline
    assert ["a/b", "fazhi/title"] == [one.rule for one in found.waivers]
    assert ("2026-01-02", str(tmp_path)) == (found.waivers[0].expires, found.waivers[0].folder)


def test_all_problems_are_told_with_their_lines(tmp_path):
    """A misspelt key, a word that is none of the legal ones, a wrong type, a key that is missing."""
    path = written(
        tmp_path,
        'profil = "镇"\nfail-level = "eror"\nmin-score = "60"\n\n[[waivers]]\nrule = "a/b"\n'
        'path = "a.txt"\nreason = "理由"\napproved_by = "人"\nexpires = "2026-02-30"\nmost = 0\n',
    )
    assert [
        ("pack.unknown-key", 1),
        ("pack.choice", 2),
        ("pack.type", 3),
        ("pack.date", 10),
        ("pack.range", 11),
    ] == problems(load_settings, path)


def test_the_second_waiver_has_its_own_lines(tmp_path):
    """The same keys stand in the first one."""
    row = '[[waivers]]\nrule = "a/b"\npath = "a"\nreason = "理"\napproved_by = "人"\n'
    good, bad = "expires = 2026-01-01\n", "expires = 1\n"
    assert [("pack.date", 12)] == problems(load_settings, written(tmp_path, row + good + row + bad))


def test_the_nearest_key_is_named(tmp_path):
    """As for packs."""
    with pytest.raises(PackError) as error:
        load_settings(str(written(tmp_path, "fail-levl = 'error'")))
    (problem,) = error.value.problems
    assert "fail-level" == dict(problem.hint.params)["word"]


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ("profile = 乡镇街道", "toml-value", 1),
        ("a = = 1", "toml-value", 1),
        ("min-score = 1\nx", "toml-equals", 2),
        ('profile = "镇', "toml-quote", 1),
        ('profile = "镇"，', "toml-rest", 1),
        ("min-score = 1\nmin-score = 2", "toml-twice", 2),
        ('口径 = "镇"', "toml-key", 1),
        ('baseline = "a\\c"', "toml-backslash", 1),
        ("[a", "toml", 1),
    ],
)
def test_no_toml_is_told_with_its_place(tmp_path, text, key, line):
    """In words for the author; in the parser's own where none fit."""
    assert [(f"config.{key}", line)] == problems(load_settings, written(tmp_path, text))


def test_waivers_are_read_from_a_file(tmp_path):
    """With the place where each is written."""
    path = written(tmp_path, WAIVERS, "w.yaml")
    (found,) = load_waivers(str(path))
    assert Waiver(
        "fazhi/title", "报告/*.docx", "试点单位", "王科长", "2026-12-31", most=2,
        folder=str(tmp_path), at=found.at,
    ) == found  # fmt: skip
    assert 2 == found.at.line


@pytest.mark.parametrize("key", REQUIRED)
def test_a_waiver_says_who_why_where_and_how_long(tmp_path, key):
    """Whatever is missing is named."""
    text = "".join(
        line for line in WAIVERS.splitlines(True) if line.strip(" -").partition(":")[0] != key
    ).replace("  path", "- path" if key == "rule" else "  path")
    found = problems(load_waivers, written(tmp_path, text, "w.yaml"))
    assert [("pack.missing", 2)] == found


def test_a_waiver_for_everything_is_refused(tmp_path):
    """A pack turns a rule off; a waiver is for somebody's report."""
    path = written(tmp_path, WAIVERS.replace("报告/*.docx", '"**"'), "w.yaml")
    assert [("waiver.everywhere", 3)] == problems(load_waivers, path)


@pytest.mark.parametrize("text", ["", "# 豁免\n"])
def test_an_empty_file_of_waivers_is_told(tmp_path, text):
    """As what it is, not as an empty pack."""
    found = problems(load_waivers, written(tmp_path, text, "w.yaml"))
    assert [("waiver.empty", 1)] == found


def test_a_file_of_waivers_that_is_not_there_is_told(tmp_path):
    """By its name, as a file of waivers."""
    with pytest.raises(PackError) as error:
        load_waivers(str(tmp_path / "无.yaml"))
    assert "waiver.broken" == error.value.message.key


def test_the_keys_of_a_waiver_are_the_fields_of_its_record():
    """A key that no field takes would be lost in silence."""
    assert set(Waiver._fields) - {"folder", "at"} == {one.name for one in WAIVER.keys}


def test_the_keys_of_the_settings_are_the_fields_of_their_record():
    """The same."""
    keys = {one.name.replace("-", "_") for one in SETTINGS.keys} - {"waivers_file"}
    assert set(Settings._fields) - {"file"} == keys


def test_the_json_schema_refuses_an_unknown_key():
    """Editors complain of it as we do."""
    schema = json_schema("en", SETTINGS, "checker.toml")
    good = {"min-score": 60, "waivers": [], "pack": "fazhi"}
    assert [] == list(jsonschema.Draft202012Validator(schema).iter_errors(good))
    (error,) = jsonschema.Draft202012Validator(schema).iter_errors({"min_score": 60})
    assert "additionalProperties" == error.validator
