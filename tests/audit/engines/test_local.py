"""Processes of this machine, and files that end them."""

import os
import signal
import sys
import threading
import time
from multiprocessing import active_children
from pathlib import Path

import pytest

from checker.audit.engines import Spread
from checker.audit.engines.local import run
from checker.audit.judged import Job, Outcome
from checker.messages import say

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pipe that nobody writes to")


@pytest.fixture
def jobs(tmp_path: Path) -> list[Job]:
    """Three reports, and a pipe on which whoever reads it waits for ever."""
    os.mkfifo(tmp_path / "管道.txt")
    for name in "甲乙丙":
        text = f"平桥县{name}局2023年法治政府建设年度报告\n一、主要举措和成效\n开展培训3次。\n"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    return [Job(str(path), path.stem) for path in sorted(tmp_path.iterdir())]


def rows(outcomes: list[Outcome]) -> dict[str, str]:
    """Return what was said of each job that has no outcome."""
    return {one.job.key: say(one.message) for one in outcomes if one.message}


def test_a_report_over_its_time_is_one_row(jobs: list[Job]) -> None:
    """All others are judged."""
    done = list(run(jobs, Spread(workers=2, budget=10)))

    assert 4 == len(done)
    assert ["管道"] == list(rows(done))
    assert "超过 10 秒" in rows(done)["管道"]


def test_a_report_that_ends_its_process_is_named(jobs: list[Job]) -> None:
    """It gets a second one, and nothing else is lost."""
    over = threading.Event()

    def kill() -> None:
        while not over.wait(0.2):
            for child in active_children():
                if child.pid and waits_for_ever(child.pid):
                    os.kill(child.pid, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        done = list(run(jobs, Spread(workers=1, budget=120)))
    finally:
        over.set()
        killer.join()

    assert 4 == len(done)
    assert ["管道"] == list(rows(done))
    assert "进程意外结束" in rows(done)["管道"]


def waits_for_ever(process: int) -> bool:
    """Whether a process hangs in opening the pipe: it has used no time for a while."""
    before = used(process)
    time.sleep(1.5)
    return before > 0 and used(process) == before


def used(process: int) -> float:
    """Return the processor time of a process, 0 where it is gone."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return float(fields[11]) + float(fields[12])
