"""What a start imports."""

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("rich", "yaml", "lark", "jieba", "importlib.metadata", "tomllib", "sqlite3")


def imported(*arguments: str) -> set[str]:
    """Return the modules that a run of the command line imports."""
    script = (
        "import sys; from checker.cli import main; main(sys.argv[1:]);"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        cwd=Path.cwd(),
        env=None,
    )
    return set(done.stderr.split())


@pytest.fixture(autouse=True)
def path(monkeypatch):
    """The checkout stands for the installed package."""
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))


def test_json_needs_nothing_heavy(folder):
    """A second start finds the compiled packs and imports no YAML, no grammar, no Rich."""
    arguments = ("check", "--pack", "mini.yaml", "好.txt", "--format", "json")
    imported(*arguments)
    assert [] == [name for name in HEAVY if name in imported(*arguments)]


def test_what_was_judged_before_needs_no_module_that_judges(folder):
    """The outcome is kept by content, and shown by the packs alone."""
    arguments = ("check", "--pack", "mini.yaml", "好.txt", "--format", "json")
    judging = {"checker.api", "checker.facts.facts", "checker.document.build", "checker.engine.run"}
    imported(*arguments)
    assert judging == judging & imported(*arguments, "--no-cache")
    assert set() == judging & imported(*arguments)


def test_only_the_called_command_is_imported(folder):
    """Each command is a module of its own."""
    modules = imported("check", "--pack", "mini.yaml", "好.txt", "--format", "json")
    assert ["checker.cli.check"] == sorted(
        name
        for name in modules
        if name in {f"checker.cli.{one}" for one in ("check", "explain", "facts", "rules", "fmt")}
    )


def test_the_version_needs_no_report_and_no_pack(folder):
    """Whoever only asks for it does not wait for the rest."""
    modules = imported("--version")
    assert [] == [name for name in ("checker.facts", "checker.packs", *HEAVY) if name in modules]
