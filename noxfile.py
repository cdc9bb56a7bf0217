"""Everything that must hold before a change lands; `nox` runs all of it in this environment."""

import json
import sys
from pathlib import Path

import nox

nox.options.default_venv_backend = "none"
SCRIPTS = Path(sys.executable).parent
PYTHON = sys.executable


@nox.session
def lint(session: nox.Session) -> None:
    """Style and formatting."""
    session.run(PYTHON, "-m", "ruff", "check", ".")
    session.run(PYTHON, "-m", "ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Strict types."""
    session.run(PYTHON, "-m", "mypy")


@nox.session
def imports(session: nox.Session) -> None:
    """Hold the imports to one way."""
    session.run(str(SCRIPTS / "lint-imports"), "--no-cache", external=True)


@nox.session
def tests(session: nox.Session) -> None:
    """All tests, on all processors."""
    session.run(PYTHON, "-m", "pytest", "--numprocesses=auto", *session.posargs)


@nox.session
def packs(session: nox.Session) -> None:
    """Our own packs prove themselves: every rule has its examples, and they hold."""
    session.run(PYTHON, "-m", "checker", "test", "rules")


@nox.session
def docs(session: nox.Session) -> None:
    """Compare the generated parts of the manual with what the program would write."""
    session.run(PYTHON, "docs/generate.py", "--check")


@nox.session
def accuracy(session: nox.Session) -> None:
    """Precision and recall on the labelled reports."""
    session.run(PYTHON, "-m", "tests.accuracy.measure")


@nox.session(default=False)
def lock(session: nox.Session) -> None:
    """Write the versions that an installation brings today to ``.ci/lock.txt``."""
    report = Path(session.create_tmp(), "report.json")
    wanted = ("--dry-run", "--ignore-installed", "--quiet", "--report", str(report), ".[dev]")
    session.run(PYTHON, "-m", "pip", "install", *wanted)
    brought = [one["metadata"] for one in json.loads(report.read_text("utf-8"))["install"]]
    lines = sorted(f"{one['name']}=={one['version']}".lower() for one in brought)
    others = [one for one in lines if not one.startswith("gongwen-checker==")]
    Path(".ci/lock.txt").write_text("\n".join(others) + "\n", "utf-8")
