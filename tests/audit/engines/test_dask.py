"""A Dask cluster, one of whose workers is killed."""

import os
import signal
from pathlib import Path

import pytest

from checker.audit.engines import Spread, dask, local
from checker.audit.judged import Job, Outcome
from checker.errors import CheckerError
from checker.messages import say
from checker.store.results import Kept

distributed = pytest.importorskip("distributed")
config = pytest.importorskip("dask.config")


@pytest.fixture
def jobs(tmp_path: Path) -> list[Job]:
    """A few dozen reports."""
    found = []
    for number in range(40):
        path = tmp_path / f"{number:02}.txt"
        text = f"平桥县水利局2023年法治政府建设年度报告\n一、主要举措和成效\n开展培训{number}次。\n"
        path.write_text(text, "utf-8")
        found.append(Job(str(path), path.stem))
    return found


def by_key(outcomes: list[Outcome]) -> dict[str, Kept | None]:
    """Return the outcomes by their keys."""
    return {one.job.key: one.kept for one in outcomes}


def test_a_killed_worker_loses_nothing(jobs: list[Job]) -> None:
    """And the outcome is byte for byte that of one process on this machine."""
    start = distributed.LocalCluster
    with start(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        spread = Spread("dask", workers=2, address=cluster.scheduler_address)
        done = []
        for outcome in dask.run(jobs, spread):
            done.append(outcome)
            if len(done) == 5:
                os.kill(next(iter(cluster.workers.values())).pid, signal.SIGKILL)

    assert by_key(list(local.run(jobs, Spread()))) == by_key(done)
    assert [] == [one for one in done if one.message]


def test_an_address_that_is_none_is_told(jobs: list[Job]) -> None:
    """With what to look at, and not in Dask's words alone."""
    with pytest.raises(CheckerError) as refused:
        list(dask.run(jobs, Spread("dask", address="tcp://nowhere")))

    assert "连不上集群 tcp://nowhere" in say(refused.value.message)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no file here that never ends")
def test_a_report_that_takes_too_long_is_a_row(jobs: list[Job], tmp_path: Path) -> None:
    """Its worker is ended, though what holds it up would never have let it go."""
    endless = tmp_path / "endless.txt"
    os.mkfifo(endless)
    jobs.insert(3, Job(str(endless), "endless"))
    once = {
        "distributed.scheduler.allowed-failures": 0,
        "distributed.scheduler.worker-saturation": 1.0,
    }
    with config.set(once):
        done = list(dask.run(jobs, Spread("dask", workers=2, budget=5)))

    assert {job.key for job in jobs} == {one.job.key for one in done}
    assert ["audit.lost"] == [one.message.key for one in done if one.message]
