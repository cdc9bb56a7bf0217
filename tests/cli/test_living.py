"""checker check where a project has laid something down: settings, waivers, a baseline."""

import json
from pathlib import Path

import pytest

from checker.config.find import nearest
from checker.config.settings import load_settings
from tests.cli.conftest import BAD, GOOD

WAIVER = """\
waivers:
- {{ rule: mini/systems, path: {path}, reason: 试点单位, approved_by: 王科长, expires: {expires} }}
"""


@pytest.fixture(autouse=True)
def forget():
    """Each test has a folder of its own."""
    nearest.cache_clear()
    load_settings.cache_clear()


def put(name: str, text: str) -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_text(text, "utf-8")


def waive(path: str = "差.txt", expires: str = "2999-12-31") -> None:
    put("豁免.yaml", WAIVER.format(path=path, expires=expires))


def test_settings_stand_where_the_command_line_is_silent(checker):
    """The pack, what fails the run, and what is listed."""
    put("checker.toml", 'pack = "mini.yaml"\nfail-level = "warning"\n')
    assert 1 == checker("check", "中.txt").status


def test_the_command_line_wins(checker):
    """Over each key by itself."""
    put("checker.toml", 'pack = "mini.yaml"\nfail-level = "warning"\n')
    assert 0 == checker("check", "中.txt", "--fail-level", "error").status


def test_isolated_takes_no_notice(checker):
    """Of a broken file either."""
    put("checker.toml", "= 1")
    assert 2 == checker("check", "--pack", "mini.yaml", "好.txt").status
    assert 0 == checker("check", "--pack", "mini.yaml", "好.txt", "--isolated").status


def test_each_report_is_judged_by_the_file_nearest_to_it(checker):
    """One folder asks for more than the other; the reports keep their order."""
    for folder, level in (("甲", "warning"), ("乙", "error")):
        put(f"{folder}/checker.toml", f'pack = "../mini.yaml"\nfail-level = "{level}"\n')
        put(f"{folder}/报告.txt", Path("中.txt").read_text("utf-8"))
    assert 0 == checker("check", "乙/报告.txt").status
    done = checker("check", "乙/报告.txt", "甲/报告.txt", "乙", "--format", "json")
    assert 1 == done.status
    found = [one["source"] for one in json.loads(done.out)["reports"]]
    assert ["乙/报告.txt", "甲/报告.txt"] == found


def test_verbose_says_which_file_was_used(checker):
    """For each report, on standard error."""
    put("甲/checker.toml", 'pack = "../mini.yaml"\n')
    put("甲/报告.txt", GOOD)
    done = checker("check", "-v", "甲/报告.txt", "--fail-level", "never")
    assert f"甲/报告.txt：设置取自 {Path('甲/checker.toml').resolve()}\n" == done.err
    assert "好.txt：没有设置文件\n" == checker("check", "--pack", "mini.yaml", "-v", "好.txt").err


def test_a_broken_settings_file_is_explained(checker):
    """File, line, what is wrong, what is meant."""
    put("checker.toml", 'pack = "mini.yaml"\nprofil = "镇"\n')
    done = checker("check", "好.txt")
    assert (2, "") == (done.status, done.out)
    assert "checker.toml:2:1: 不认识的键“profil”" in done.err
    assert "是不是“profile”" in done.err


def test_a_waived_finding_fails_nothing_and_is_told(check):
    """With the reason, and with the score as it was before."""
    waive()
    done = check("差.txt", "--waivers", "豁免.yaml")
    assert 0 == done.status
    assert "豁免前 50 分" in done.out
    assert "试点单位（王科长批准，至 2999-12-31）：mini/systems" in done.out
    assert "豁免 1 份报告中的 1 处（豁免.yaml:2）" in "".join(done.out.split("\n    "))


def test_a_waiver_that_ran_out_is_a_warning(check):
    """It waives nothing, and fails a run that minds warnings."""
    waive("好.txt", "2020-01-01")
    given = ("好.txt", "--waivers", "豁免.yaml")
    assert 0 == check(*given).status
    done = check(*given, "--fail-level", "warning")
    assert 1 == done.status
    assert "已于 2020-01-01 到期" in "".join(done.out.split("\n    "))


def test_waivers_are_in_the_json(check):
    """What became of each, and of each finding what it was."""
    waive()
    data = json.loads(check("差.txt", "--waivers", "豁免.yaml", "--format", "json").out)
    assert ("used", False, 1) == tuple(
        data["waivers"][0][key] for key in ("state", "alarm", "passages")
    )
    found = data["reports"][0]["findings"][0]
    assert ("waived", "fail", False) == (
        found["status"], found["waived"]["was"], found["waived"]["known"],
    )  # fmt: skip


def test_sarif_carries_the_reason_of_a_waiver(check):
    """As the justification of a suppression; the message says what is wrong."""
    waive()
    data = json.loads(check("差.txt", "--waivers", "豁免.yaml", "--format", "sarif").out)
    (found,) = (one for one in data["runs"][0]["results"] if "suppressions" in one)
    assert "试点单位（王科长批准，至 2999-12-31）" == found["suppressions"][0]["justification"]
    assert "试点单位" not in found["message"]["text"]


def test_junit_skips_what_is_waived_and_says_why(check):
    """With what is wrong and who answers for it."""
    waive()
    done = check("差.txt", "--waivers", "豁免.yaml", "--format", "junit")
    assert "没有提到“三项制度”。不计：试点单位（王科长批准，至 2999-12-31）" in done.out
    assert 'failures="0"' in done.out


def test_alarms_are_told_where_no_scorecard_shows_them(check):
    """Else a run for a program would end with 1 for no reason to be seen."""
    waive("好.txt", "2020-01-01")
    done = check("好.txt", "--waivers", "豁免.yaml", "--format", "junit")
    assert "已于 2020-01-01 到期" in done.err


def test_a_baseline_lets_known_findings_pass_and_new_ones_not(check):
    """The count of the known ones is printed."""
    assert 0 == check("差.txt", "--baseline", "基线.json", "--update-baseline").status
    done = check("差.txt", "--baseline", "基线.json")
    assert (0, "基线 基线.json：1 项是已知问题，不再计为不符合\n") == (done.status, done.err)
    assert "已记入基线：mini/systems" in done.out
    put("差.txt", BAD.replace("习近平法治思想", "文件"))
    assert 1 == check("差.txt", "--baseline", "基线.json", "--fail-level", "warning").status


def test_an_updated_baseline_keeps_other_reports(check):
    """Who checks one file does not forget the others."""
    for name in ("差.txt", "中.txt"):
        check(name, "--baseline", "基线.json", "--update-baseline")
    assert {"差.txt", "中.txt"} == set(json.loads(Path("基线.json").read_text("utf-8"))["reports"])


def test_a_baseline_is_pruned_of_what_was_mended(check):
    """And of reports that are no longer there."""
    check("差.txt", "中.txt", "--baseline", "基线.json", "--update-baseline")
    put("差.txt", GOOD)
    Path("中.txt").unlink()
    assert "1 处已经改好" in check("差.txt", "--baseline", "基线.json").err
    assert 0 == check("差.txt", "--baseline", "基线.json", "--prune-baseline").status
    assert {} == json.loads(Path("基线.json").read_text("utf-8"))["reports"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "没有基线文件"),
        ("{", "已损坏"),
        ("[]", "已损坏"),
        ('{"version": 2, "reports": {}}', "已损坏"),
        ('{"version": 1, "reports": {"a": [{"rule": 1}]}}', "已损坏"),
    ],
)
def test_a_baseline_that_cannot_be_read_is_told(check, text, said):
    """In one sentence, with the way out."""
    if text is not None:
        put("基线.json", text)
    done = check("差.txt", "--baseline", "基线.json")
    assert (2, "") == (done.status, done.out)
    assert said in done.err


@pytest.mark.parametrize("option", ["--update-baseline", "--prune-baseline"])
def test_an_option_of_baselines_needs_one(check, option):
    """Named on the command line or in the settings."""
    done = check("差.txt", option)
    assert (2, f"错误：{option} 要与 --baseline 文件 一起用\n") == (done.status, done.err)


def test_a_profile_is_shown_and_an_unknown_one_refused(checker):
    """In the head of the scorecard and in the JSON."""
    profile = "profiles:\n  镇:\n    overrides:\n      mini/systems: { level: off, reason: 免 }\n"
    put("mini.yaml", Path("mini.yaml").read_text("utf-8").replace("rules:", profile + "rules:", 1))
    done = checker("check", "--pack", "mini.yaml", "--profile", "镇", "差.txt")
    assert 0 == done.status
    assert "口径    镇" in done.out
    given = ("check", "--pack", "mini.yaml", "差.txt", "--format", "json", "--profile")
    assert "镇" == json.loads(checker(*given, "镇").out)["packs"][-1]["profile"]
    assert "可用的口径：镇" in checker(*given, "县").err


def test_explain_judges_by_the_same_settings(checker, folder):
    """The pack is that of the settings, and what is waived is told as waived."""
    put("checker.toml", "pack = ['mini.yaml']\nwaivers-file = 'w.yaml'\n")
    put("w.yaml", WAIVER.format(path="差.txt", expires="2999-12-31"))

    done = checker("explain", "systems", "差.txt", "-v")
    assert 0 == done.status
    assert "差.txt：设置取自" in done.err
    assert "已豁免" in done.out
    assert 2 == checker("explain", "systems", "差.txt", "--isolated").status
