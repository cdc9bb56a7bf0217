"""What the lines of the table share: a row, what was asked for, and seconds of the processor."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from time import perf_counter, process_time
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
CHECKER = (sys.executable, "-m", "checker")
# Starts a command and writes its peak of memory down. The system counts towards a process what the
# one had that started it, and a benchmark with all its texts has more than what it measures.
WATCHER = """
import os, subprocess, sys
child = subprocess.Popen(sys.argv[2:])
_, status, used = os.wait4(child.pid, 0)
open(sys.argv[1], "w").write(str(used.ru_maxrss))
sys.exit(os.waitstatus_to_exitcode(status))
"""


class Row(NamedTuple):
    """A line of the table: what, the figure, the promise, and whether it is kept."""

    what: str
    figure: str
    promise: str = ""
    kept: bool | None = None


class Asked(NamedTuple):
    """What the command line asks for: texts to measure with, how long, and where the peers are."""

    texts: tuple[str, ...]
    peers: Path | None = None
    quick: bool = False
    files: int = 100


class Cost(NamedTuple):
    """What a command cost: processor seconds of all its processes, seconds, and megabytes.

    The megabytes are those of the process that took most.
    """

    seconds: float
    clock: float
    memory: float
    output: str


def size(texts: Sequence[str]) -> float:
    """Return the megabytes of texts as they would lie on a disk."""
    return sum(len(text.encode()) for text in texts) / 1e6


def seconds(work: Callable[[], object], rounds: int = 1) -> float:
    """Return the processor seconds that `work` takes, the median of some rounds."""
    took = []
    for _ in range(rounds):
        began = process_time()
        work()
        took.append(process_time() - began)
    return median(took)


def of_children() -> float:
    """Return the processor seconds of all processes that were started and waited for."""
    used = getrusage(RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def watched(command: Sequence[str], peak: Path) -> tuple[str, ...]:
    """Return what runs a command and writes to `peak` the kilobytes of its largest process."""
    return (sys.executable, "-c", WATCHER, str(peak), *command)


def run(command: Sequence[str], folder: Path, output: bool = False) -> Cost:
    """Run a command in a folder; findings (exit status 1) are no failure, all else ends the run."""
    env = {**os.environ, "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(folder / "cache")}
    before, began = of_children(), perf_counter()
    with (folder / "stdout").open("wb") as out, (folder / "stderr").open("wb") as told:
        watching = watched(command, folder / "peak")
        status = subprocess.call(watching, cwd=folder, env=env, stdout=out, stderr=told)
    spent, clock = of_children() - before, perf_counter() - began
    if status not in (0, 1):
        sys.exit(f"{command[0]}: {(folder / 'stderr').read_text('utf-8', 'replace')[-2000:]}")
    text = (folder / "stdout").read_text("utf-8", "replace") if output else ""
    return Cost(spent, clock, int((folder / "peak").read_text()) / 1024, text)
