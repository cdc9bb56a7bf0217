"""What is laid into a repository runs: every command of it, on a report that is good and on one that is not."""

import re
import shlex
import shutil
from pathlib import Path
from typing import Any

import junitparser
import pytest
import yaml

from checker.cli import main

ROOT = Path(__file__).parents[2]
CI = ROOT / "examples/ci"
REPORTS = {0: "conforming.txt", 1: "lacking.txt"}


def load(path: Path) -> Any:
    """Return what a file of YAML holds."""
    return yaml.safe_load(path.read_text("utf-8"))


@pytest.fixture(params=REPORTS)
def status(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> int:
    """The exit status that is due in the working folder: a repository with one report."""
    report = ROOT / "examples/fazhi" / REPORTS[request.param]
    (tmp_path / "报告").mkdir()
    shutil.copy(report, tmp_path / "报告/2024年度报告.txt")
    monkeypatch.chdir(tmp_path)
    return int(request.param)


def checks(lines: list[str]) -> list[list[str]]:
    """Return the arguments of every call of the checker; all else installs it or shows a file."""
    assert all(line.startswith(("checker ", "pip install ", "cat ")) for line in lines)
    return [shlex.split(line)[1:] for line in lines if line.startswith("checker ")]


def test_the_github_workflow_runs_as_it_is_printed(
    status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """The run marks the lines, and leaves the two files that the next steps take."""
    steps = load(CI / "github.yml")["jobs"]["check"]["steps"]
    (arguments,) = checks([one["run"] for one in steps if "run" in one])
    assert status == main(arguments)
    assert bool(status) == ("::error" in capsys.readouterr().out)
    wanted = [one["with"]["sarif_file"] for one in steps if "sarif_file" in one.get("with", {})]
    shown = [one["run"].split()[1] for one in steps if one.get("run", "").startswith("cat ")]
    assert [True, True] == [Path(name).stat().st_size > 0 for name in (*wanted, *shown)]


def test_the_gitlab_job_runs_as_it_is_printed(status: int) -> None:
    """The run leaves the files that the job hands over."""
    job = load(CI / "gitlab.yml")["公文检查"]
    (arguments,) = checks(job["script"])
    assert status == main(arguments)
    artifacts = job["artifacts"]
    suites = list(junitparser.JUnitXml.fromfile(artifacts["reports"]["junit"]))
    assert bool(status) == any(suite.failures for suite in suites)
    assert all(Path(name).stat().st_size for name in artifacts["paths"])


def test_the_pre_commit_hooks_run_as_they_are_printed(status: int) -> None:
    """The hooks are ours, take the report, and end as they should on what is staged."""
    (repo,) = load(CI / "pre-commit-config.yaml")["repos"]
    ours = {one["id"]: one for one in load(ROOT / ".pre-commit-hooks.yaml")}
    report = "报告/2024年度报告.txt"
    ended = {}
    for hook in repo["hooks"]:
        entry = ours[hook["id"]]
        assert all(re.search(one["files"], report) for one in (entry, hook))
        arguments = shlex.split(entry["entry"])[1:]
        ended[hook["id"]] = main([*arguments, *hook.get("args", ()), report])
    assert {"gongwen-fix": 0, "gongwen-checker": status} == ended
