"""Print how long one report takes from a cold start, as multiples of an empty Python.

    python -m tests.benchmarks.startup [--rounds 21] [--venv FOLDER] [REPORT ...]

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
from statistics import median
from venv import EnvBuilder

from tests.benchmarks.measure import ROOT, Asked, Row, of_children

PROMISED = {"json": 8, "scorecard": 12}


def main() -> None:
    """Measure and print a line a report."""
    given = _arguments()
    reports = given.reports or sorted((ROOT / "examples").glob("*/*.txt"))
    with tempfile.TemporaryDirectory() as folder:
        scripts = given.venv / "bin" if given.venv else _installed(Path(folder))
        runs = dict(_runs(scripts, reports))
        took = _measured(runs, given.rounds, {**os.environ, "XDG_CACHE_HOME": folder})
    empty = took.pop(("", ""))
    print(f"python -c pass: {empty * 1000:.1f} ms, the median of {given.rounds}")
    for (name, form), seconds in took.items():
        times = seconds / empty
        print(f"{times:6.2f} x  {form:9} (<= {PROMISED[form]:2})  {name}")


def rows(asked: Asked) -> Iterator[Row]:
    """Yield the multiples for one report, the checker installed anew."""
    report = ROOT / "examples/reports/sanyuan-2024.txt"
    with tempfile.TemporaryDirectory() as folder:
        runs = dict(_runs(_installed(Path(folder)), [report]))
        took = _measured(runs, 5 if asked.quick else 15, {**os.environ, "XDG_CACHE_HOME": folder})
    for form, most in PROMISED.items():
        times = took[report.name, form] / took["", ""]
        what = f"start-up, {form}, by python -c pass"
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


def _runs(scripts: Path, reports: list[Path]) -> Iterator[tuple[tuple[str, str], list[str]]]:
    yield ("", ""), [f"{scripts}/python", "-c", "pass"]
    for form in PROMISED:
        for report in reports:
            command = [f"{scripts}/checker", "check", str(report), "--format", form]
            yield (report.name, form), command


def _measured(
    runs: dict[tuple[str, str], list[str]], rounds: int, env: dict[str, str]
) -> dict[tuple[str, str], float]:
    """Return the median seconds of each command, after two runs that fill the caches."""
    took: dict[tuple[str, str], list[float]] = {name: [] for name in runs}
    for number in range(rounds + 2):
        for name, command in runs.items():
            before = of_children()
            done = subprocess.run(command, env=env, capture_output=True, check=False)
            if number > 1:
                took[name].append(of_children() - before)
            if done.returncode not in (0, 1):
                sys.exit(done.stderr.decode())
    return {name: median(seconds) for name, seconds in took.items()}


if __name__ == "__main__":
    main()
