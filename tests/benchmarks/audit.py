"""Print what audits of few and of many reports cost, as ratios.

    python -m tests.benchmarks.audit [--small 500] [--large 5000] [--copies 35] [--texts FOLDER]

Processor times of all processes are compared, not the time by the clock: the machine may be busy.
"""

import argparse
import filecmp
import json
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep
from typing import Any, NamedTuple

from tests.benchmarks.many import write
from tests.benchmarks.measure import watched

LEAST = 0.05
CLUSTER = ("--jobs=2", "--engine=dask")
WAIT = 3600  # seconds for half of an audit


class Cost(NamedTuple):
    """Seconds of processor time, and the memory of the process that took most, in kilobytes."""

    seconds: float
    memory: int


def main() -> None:
    """Measure and print."""
    given = _arguments()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        small, large, one = folder / "small", folder / "large", folder / "one"
        write(small, given.small, given.copies, given.texts)
        write(large, given.large, given.copies * given.large // given.small, given.texts)
        write(one, 1, 0)
        _audit(one, folder, "one")  # fills the caches of patterns and packs
        few, many = _audit(small, folder, "few"), _audit(large, folder, "many")
        again = _audit(large, folder, "many")
        growth = given.large / given.small
        print(f"memory at {given.large} by {given.small}: {many.memory / few.memory:.2f} (<= 1.30)")
        print(f"time a report, likewise: {many.seconds / few.seconds / growth:.2f}")
        print(f"second run by first: {again.seconds / many.seconds:.1%} (<= 3%)")
        _copies(large, folder / "many.json")
        print(f"after a kill half-way, work done anew: {_killed(small, folder, few):.0%} of a run")
        _alike(small, folder)


def _audit(reports: Path, folder: Path, name: str, *more: str) -> Cost:
    before = os.times()
    command = watched(_command(reports, folder, name, *more), folder / "peak")
    status = subprocess.call(command, stdout=subprocess.DEVNULL)
    if status:
        sys.exit(f"checker audit ended with {status}")
    after = os.times()
    spent = after.children_user + after.children_system
    return Cost(
        spent - before.children_user - before.children_system, int((folder / "peak").read_text())
    )


def _command(reports: Path, folder: Path, name: str, *more: str) -> list[str]:
    outputs = [
        f"--json={folder / name}.json",
        f"-o{folder / name}.xlsx",
        f"--html={folder / name}.html",
        f"--letters={folder / name}-letters",
    ]
    store = f"--store={folder / name}.sqlite"
    return [sys.executable, "-m", "checker", "audit", str(reports), store, *outputs, *more]


def _copies(reports: Path, result: Path) -> None:
    """Print how many of the planted copies were found, and which other pairs were."""
    planted: list[dict[str, Any]] = json.loads((reports / "planted.json").read_text("utf-8"))
    wanted = {frozenset((one["from"], one["to"])) for one in planted}
    copies = json.loads(result.read_text("utf-8"))["copies"]
    found = {frozenset(Path(one).name for one in copy["reports"]) for copy in copies}
    faint = sum(max(copy["shares"]) < LEAST for copy in copies)
    print(f"planted copies found: {len(wanted & found)} of {len(wanted)}")
    print(f"other pairs: {len(found - wanted)}; below {LEAST:.0%}: {faint}")


def _killed(reports: Path, folder: Path, whole: Cost) -> float:
    """Kill an audit half-way, start it again, and return what share of a whole run that took."""
    command = _command(reports, folder, "killed")
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True) as run:
        _half_way(run, reports, folder / "killed.sqlite")
        os.killpg(run.pid, signal.SIGKILL)
    return _audit(reports, folder, "killed").seconds / whole.seconds


def _worker_killed(reports: Path, folder: Path) -> None:
    """Audit on a cluster and kill the process of it that has worked most when half is done."""
    import psutil

    command = _command(reports, folder, "dask", *CLUSTER)
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as run:
        _half_way(run, reports, folder / "dask.sqlite")
        workers = psutil.Process(run.pid).children(recursive=True)
        max(workers, key=lambda one: one.cpu_times().user).kill()
    if run.returncode:
        sys.exit(f"checker audit ended with {run.returncode}")


def _half_way(run: subprocess.Popen[bytes], reports: Path, store: Path) -> None:
    """Wait until a run has kept the outcomes of half of the reports."""
    began, half = monotonic(), len(list(reports.glob("*.txt"))) // 2
    while _kept(store) < half:
        if run.poll() is not None or monotonic() - began > WAIT:
            sys.exit("checker audit was not seen half-way")
        sleep(0.2)


def _kept(store: Path) -> int:
    import sqlite3

    if not store.exists():
        return 0
    database = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    try:
        (count,) = database.execute("select count(*) from reports").fetchone()
    except sqlite3.Error:
        return 0
    finally:
        database.close()
    return int(count)


def _alike(reports: Path, folder: Path) -> None:
    """Print whether one worker, two, and a cluster that loses one give the same bytes."""
    _audit(reports, folder, "single", "--jobs=1")
    _audit(reports, folder, "two", "--jobs=2")
    _worker_killed(reports, folder)
    for suffix in ("json", "xlsx", "html"):
        same = all(
            filecmp.cmp(folder / f"single.{suffix}", folder / f"{name}.{suffix}", shallow=False)
            for name in ("two", "dask")
        )
        told = "the same" if same else "DIFFERENT"
        print(f"{suffix} by one worker, two, and a cluster that lost one: {told}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--small", type=int, default=500)
    parser.add_argument("--large", type=int, default=5000)
    parser.add_argument("--copies", type=int, default=35, help="planted among the few")
    parser.add_argument("--texts", type=Path, help="a folder of texts to write the reports from")
    return parser.parse_args()


if __name__ == "__main__":
    main()
