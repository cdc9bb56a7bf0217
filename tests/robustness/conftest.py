"""The command line as a user runs it, over files of any kind."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
REPORT = (
    "临江县水务局2023年法治政府建设年度报告\n一、主要举措和成效\n办理行政处罚案件12件。\n"
    "二、存在的不足和原因\n一是执法不规范，主要原因是培训不够。\n临江县水务局\n2024年1月20日\n"
)


class Done(NamedTuple):
    """The exit status, standard output and the lines of standard error."""

    status: int
    out: str
    said: tuple[str, ...]


def environment(**changes: str) -> dict[str, str]:
    """Return the variables of a run in Chinese."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CHECKER_")}
    return {**kept, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "LANG": "zh_CN.UTF-8", **changes}


@pytest.fixture
def check(cache, tmp_path) -> Callable[..., Done]:
    """Run ``checker check``; whatever it meets, it ends, and shows no traceback."""

    def run(*arguments: object, **changes: str) -> Done:
        command = [sys.executable, "-m", "checker", "check", *map(str, arguments)]
        done = subprocess.run(
            command,
            capture_output=True,
            check=False,
            cwd=tmp_path,
            env=environment(XDG_CACHE_HOME=cache, **changes),
            timeout=300,
        )
        out, said = done.stdout.decode(), done.stderr.decode()
        assert "Traceback" not in out + said
        return Done(done.returncode, out, tuple(said.splitlines()))

    return run
