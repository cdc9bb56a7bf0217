"""The hook as a stranger's repository uses it, through pre-commit itself."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GOOD = ROOT / "examples" / "fazhi" / "conforming.txt"
LACKING = ROOT / "examples" / "reports" / "sanyuan-2024.txt"

pytestmark = pytest.mark.hook


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """An empty repository with an author."""
    for command in (["init", "-q"], ["config", "user.name", "t"], ["config", "user.email", "t@t"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    return tmp_path


def try_repo(repository: Path, draft: Path) -> subprocess.CompletedProcess[str]:
    """Stage `draft` under a Chinese name and run the hook on it."""
    (repository / "2024年度报告 草稿.txt").write_bytes(draft.read_bytes())
    subprocess.run(["git", "add", "."], cwd=repository, check=True)
    return subprocess.run(
        [sys.executable, "-m", "pre_commit", "try-repo", str(ROOT), "gongwen-checker", "--verbose"],
        cwd=repository,
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_a_draft_without_a_part_is_stopped(repository: Path) -> None:
    """The commit is refused and the missing part is named."""
    run = try_repo(repository, LACKING)

    assert 1 == run.returncode
    assert "fazhi/part-plan" in run.stdout
    assert "2024年度报告 草稿.txt" in run.stdout


def test_a_good_report_goes_through(repository: Path) -> None:
    """A report that holds what the law asks for is no obstacle."""
    run = try_repo(repository, GOOD)

    assert 0 == run.returncode, run.stdout + run.stderr
