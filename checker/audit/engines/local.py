"""Processes of this machine. A report that ends its process, or takes too long, is one row."""

import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import contextmanager
from itertools import islice
from multiprocessing import get_context
from typing import Any

from checker.audit.engines import Spread
from checker.audit.judged import Job, Outcome
from checker.audit.work import work
from checker.messages import Message

# Jobs that are handed out ahead, for each worker: enough that none waits, too few to fill memory.
AHEAD = 8


def run(jobs: Iterable[Job], spread: Spread) -> Iterator[Outcome]:
    """Judge `jobs` in `spread.workers` processes and yield each outcome as it comes.

    A job whose process ended gets another one: only what ends two is named as the cause.
    """
    from pebble import ProcessExpired

    waiting = iter(jobs)
    with pool(spread.workers) as workers:
        running: dict[Future[Outcome], Job] = {}
        ended: set[Job] = set()

        def start(job: Job) -> None:
            with without_interrupts():
                future = workers.schedule(work, args=[spread.choice, job], timeout=spread.budget)
            running[future] = job

        while True:
            for job in islice(waiting, AHEAD * spread.workers - len(running)):
                start(job)
            if not running:
                return
            done, _ = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                job = running.pop(future)
                if isinstance(future.exception(), ProcessExpired) and job not in ended:
                    ended.add(job)
                    start(job)
                else:
                    yield _outcome(future, job, spread)


@contextmanager
def pool(workers: int, initializer: Callable[[], None] | None = None) -> Iterator[Any]:
    """Give a pool of processes that ends at once when the run does, by Ctrl-C as well."""
    from pebble import ProcessPool

    made: Any = ProcessPool(workers, initializer=initializer, context=get_context("spawn"))
    try:
        yield made
    finally:  # whoever interrupts a run does not wait for what it has begun
        made.stop()
        made.join()


@contextmanager
def without_interrupts() -> Iterator[None]:
    """Leave Ctrl-C to this process: what is started meanwhile, workers too, never hears of it."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # it lets interrupts in again when it starts
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _outcome(future: Future[Outcome], job: Job, spread: Spread) -> Outcome:
    from pebble import ProcessExpired

    try:
        return future.result()
    except TimeoutError:
        message = Message.of("audit.too-long", source=job.source, seconds=f"{spread.budget:g}")
    except ProcessExpired:
        message = Message.of("audit.killed", source=job.source)
    except Exception as error:  # of the job, wherever it ran: one row, not a stop
        message = Message.of("audit.crashed", source=job.source, error=f"{error!r:.200}")
    return Outcome(job, message=message)
