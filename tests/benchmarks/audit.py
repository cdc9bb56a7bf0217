"""Print what audits of few and of many reports cost, as ratios.

    python -m tests.benchmarks.audit [--small 500] [--large 5000] [--copies 35]

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


class Cost(NamedTuple):
    """Seconds of processor time, and the memory of the process that took most, in kilobytes."""

    seconds: float
    memory: int


def main() -> None:
    """Measure and print."""
    given = _arguments()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        small = _many(folder / "small", given.small, given.copies)
        large = _many(folder / "large", given.large, given.copies * given.large // given.small)
        _audit(_many(folder / "one", 1, 0), folder, "one")  # fills the caches of patterns and packs
        few, many = _audit(small, folder, "few"), _audit(large, folder, "many")
        again = _audit(large, folder, "many")
        growth = given.large / given.small
        print(f"memory at {given.large} by {given.small}: {many.memory / few.memory:.2f} (<= 1.30)")
        print(f"time a report, likewise: {many.seconds / few.seconds / growth:.2f}")
        print(f"second run by first: {again.seconds / many.seconds:.1%} (<= 3%)")
        _copies(large, folder / "many.json")
        print(f"after a kill half-way, work done anew: {_killed(small, folder, few):.0%} of a run")
        _alike(small, folder)


def _many(folder: Path, count: int, copies: int) -> Path:
    write(folder, count, copies)
    return folder


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
    store = folder / "killed.sqlite"
    command = _command(reports, folder, "killed")
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, start_new_session=True) as run:
        began, half = monotonic(), len(list(reports.glob("*.txt"))) // 2
        while _kept(store) < half and run.poll() is None and monotonic() - began < 3600:
            sleep(0.2)
        os.killpg(run.pid, signal.SIGKILL)
    return _audit(reports, folder, "killed").seconds / whole.seconds


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
    """Print whether one worker, two workers and a cluster give the same bytes."""
    ways = {"one": ("--jobs=1",), "two": ("--jobs=2",), "dask": ("--jobs=2", "--engine=dask")}
    for name, way in ways.items():
        _audit(reports, folder, name, *way)
    for suffix in ("json", "xlsx", "html"):
        same = all(
            filecmp.cmp(folder / f"one.{suffix}", folder / f"{name}.{suffix}", shallow=False)
            for name in ("two", "dask")
        )
        print(f"{suffix} by one worker, two and a cluster: {'the same' if same else 'DIFFERENT'}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--small", type=int, default=500)
    parser.add_argument("--large", type=int, default=5000)
    parser.add_argument("--copies", type=int, default=35, help="planted among the few")
    return parser.parse_args()


if __name__ == "__main__":
    main()
