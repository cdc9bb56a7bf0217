"""A Dask cluster: a local one, or the one at an address. Work of a killed worker is done anew."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from checker.audit.engines import Spread
from checker.audit.judged import Job, Outcome
from checker.audit.work import work
from checker.errors import CheckerError
from checker.messages import Message

AHEAD = 32


def run(jobs: Iterable[Job], spread: Spread) -> Iterator[Outcome]:
    """Judge `jobs` on the cluster and yield each outcome as it comes."""
    try:
        from distributed import as_completed
    except ImportError as error:
        raise CheckerError(Message.of("audit.no-dask")) from error
    completed: Any = as_completed
    with _cluster(spread) as cluster, _client(cluster, spread.address) as client:
        waiting = iter(jobs)
        first = AHEAD * max(len(client.nthreads()), spread.workers)
        running = {
            client.submit(work, spread.choice, job, key=_name(job), pure=False): job
            for job in islice(waiting, first)
        }
        coming: Any = completed(running)
        for future in coming:
            yield _outcome(future, running.pop(future))
            for job in islice(waiting, 1):
                more = client.submit(work, spread.choice, job, key=_name(job), pure=False)
                running[more] = job
                coming.add(more)


def _cluster(spread: Spread) -> Any:
    from contextlib import nullcontext

    from distributed import LocalCluster

    if spread.address:
        return nullcontext()
    start: Any = LocalCluster
    return start(
        n_workers=spread.workers, threads_per_worker=1, dashboard_address=None, silence_logs=50
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


def _outcome(future: Any, job: Job) -> Outcome:
    from distributed import KilledWorker

    try:
        done: Outcome = future.result()
    except KilledWorker:
        return Outcome(job, message=Message.of("audit.killed", source=job.source))
    except Exception as error:  # of the job, wherever it ran: one row, not a stop
        return Outcome(
            job, message=Message.of("audit.crashed", source=job.source, error=f"{error!r:.200}")
        )
    return done
