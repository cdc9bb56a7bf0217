"""A Dask cluster: a local one, or the one at an address. Work of a killed worker is done anew."""

import faulthandler
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import Any

from checker.audit.engines import Spread
from checker.audit.judged import Job, Outcome
from checker.audit.work import Choice, work
from checker.errors import CheckerError
from checker.messages import Message

AHEAD = 32
ALONE = Lock()


def run(jobs: Iterable[Job], spread: Spread) -> Iterator[Outcome]:
    """Judge `jobs` on the cluster and yield each outcome as it comes."""
    try:
        from distributed import as_completed
    except ImportError as error:
        raise CheckerError(Message.of("audit.no-dask")) from error
    completed: Any = as_completed
    with _cluster(spread) as cluster, _client(cluster, spread.address) as client:
        waiting = iter(jobs)
        running: dict[Any, Job] = {}

        def start(job: Job) -> Any:
            future = client.submit(
                _bounded, spread.budget, spread.choice, job, key=_name(job), pure=False
            )
            running[future] = job
            return future

        first = AHEAD * max(len(client.nthreads()), spread.workers)
        coming: Any = completed([start(job) for job in islice(waiting, first)])
        for future in coming:
            yield _outcome(future, running.pop(future), spread)
            for job in islice(waiting, 1):
                coming.add(start(job))


def _bounded(budget: float, choice: Choice, job: Job) -> Outcome:
    """Judge one report; a worker that it holds up for longer than `budget` seconds is ended."""
    with ALONE, _ended_after(budget):
        return work(choice, job)


@contextmanager
def _ended_after(seconds: float) -> Iterator[None]:
    """End this process after so long, from outside: no library that hangs can hold that up."""
    with Path(os.devnull).open("w") as nowhere:
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def _cluster(spread: Spread) -> Any:
    from contextlib import nullcontext

    from distributed import LocalCluster

    if spread.address:
        return nullcontext()
    start: Any = LocalCluster
    return start(
        n_workers=spread.workers,
        threads_per_worker=1,
        dashboard_address="127.0.0.1:0",
        silence_logs=50,
    )


def _client(cluster: Any, address: str) -> Any:
    """Connect to the cluster that was started, or to the one at `address`. Raises CheckerError."""
    from distributed import Client

    connect: Any = Client
    try:
        return connect(cluster or address)
    except (OSError, ValueError) as error:
        message = Message.of("audit.no-cluster", address=address, error=f"{error!s:.200}")
        raise CheckerError(message) from error


def _name(job: Job) -> str:
    return f"report-{job.key[:16]}-{abs(hash(job.source))}"


def _outcome(future: Any, job: Job, spread: Spread) -> Outcome:
    from distributed import KilledWorker

    try:
        done: Outcome = future.result()
    except KilledWorker:
        seconds = f"{spread.budget:g}"
        return Outcome(job, message=Message.of("audit.lost", source=job.source, seconds=seconds))
    except Exception as error:  # of the job, wherever it ran: one row, not a stop
        return Outcome(
            job, message=Message.of("audit.crashed", source=job.source, error=f"{error!r:.200}")
        )
    return done
