"""Print how long one report takes from a cold start, as multiples of an empty Python.

    python -m tests.benchmarks.startup [--rounds 21] [--venv FOLDER] [REPORT ...]

A text that was judged before is told from one that was not; packs are compiled for either.
All runs are interleaved, and each figure is a quotient of medians of processor times of one run
of this script: the machine may be slow or busy, but it is so for all of them alike.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from statistics import median
from typing import NamedTuple
from venv import EnvBuilder

from tests.benchmarks.measure import ROOT, Asked, Row, of_children

PROMISED = {"json": 8, "scorecard": 12}
AGES = ("known", "new")


class Start(NamedTuple):
    """A report, the format that is asked for, and whether its text is known; none for no checker."""

    report: str = ""
    form: str = ""
    age: str = "known"


def main() -> None:
    """Measure and print a line a report."""
    given = _arguments()
    reports = given.reports or sorted((ROOT / "examples").glob("*/*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        scripts = given.venv / "bin" if given.venv else _installed(Path(folder))
        runs = dict(_runs(scripts, reports))
        took = _measured(runs, given.rounds, Path(folder))
    empty = took.pop(Start())
    print(f"python -c pass: {empty * 1000:.1f} ms, the median of {given.rounds}")
    for start, seconds in took.items():
        most = PROMISED[start.form]
        print(
            f"{seconds / empty:6.2f} x  {start.form:9} {start.age:5} (<= {most:2})  {start.report}"
        )


def rows(asked: Asked) -> Iterator[Row]:
    """Yield the multiples for one report, the checker installed anew."""
    report = ROOT / "examples/reports/sanyuan-2024.txt"
    with tempfile.TemporaryDirectory() as folder:
        runs = dict(_runs(_installed(Path(folder)), [report]))
        took = _measured(runs, 5 if asked.quick else 15, Path(folder))
    empty = took.pop(Start())
    for start, seconds in took.items():
        times, most = seconds / empty, PROMISED[start.form]
        what = f"start-up, {start.form}, {start.age} text, by python -c pass"
        yield Row(what, f"{times:.1f} x", f"<= {most} x", times <= most)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("reports", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--venv", type=Path, help="with the checker installed; default: a new one")
    return parser.parse_args()


def _installed(folder: Path) -> Path:
    """Install the checker as a user would, byte code compiled, and return where its script is."""
    EnvBuilder(with_pip=True).create(folder / "venv")
    scripts = folder / "venv" / "bin"
    subprocess.run([scripts / "python", "-m", "pip", "install", "-q", ROOT], check=True)
    return scripts


def _runs(scripts: Path, reports: list[Path]) -> Iterator[tuple[Start, list[str]]]:
    yield Start(), [f"{scripts}/python", "-c", "pass"]
    for age in AGES:
        for form in PROMISED:
            for report in reports:
                command = [f"{scripts}/checker", "check", str(report), "--format", form]
                yield Start(report.name, form, age), command


def _measured(runs: dict[Start, list[str]], rounds: int, folder: Path) -> dict[Start, float]:
    """Return the median seconds of each command, after two runs that fill the caches in `folder`."""
    took: dict[Start, list[float]] = {start: [] for start in runs}
    for number in range(rounds + 2):
        for start, command in runs.items():
            cache = folder / f"cache-{start.age}"
            if start.age == "new":
                rmtree(cache / "gongwen-checker" / "checks", ignore_errors=True)
            env = {**os.environ, "XDG_CACHE_HOME": str(cache)}
            before = of_children()
            done = subprocess.run(command, env=env, capture_output=True, check=False)
            if number > 1:
                took[start].append(of_children() - before)
            if done.returncode not in (0, 1):
                sys.exit(done.stderr.decode())
    return {start: median(seconds) for start, seconds in took.items()}


if __name__ == "__main__":
    main()
