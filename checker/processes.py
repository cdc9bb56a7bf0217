"""Work done by several processes of this machine, which one that is killed does not end."""

import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, wait
from contextlib import contextmanager
from functools import partial
from itertools import islice
from multiprocessing import get_context
from typing import Any, TypeVar

from checker import garbage

Job = TypeVar("Job")
Done = TypeVar("Done")

# Jobs that are handed out ahead, for each worker: enough that none waits, too few to fill memory.
AHEAD = 8


def spread(
    work: Callable[[Job], Done], jobs: Iterable[Job], workers: int, budget: float
) -> Iterator[tuple[Job, Future[Done]]]:
    """Do `work` on `jobs` in so many processes; yield each job as it is done, with its future.

    A job may take `budget` seconds; above them its future holds a TimeoutError. One whose process
    ended gets another one: only what ends two holds a pebble.ProcessExpired.
    """
    from pebble import ProcessExpired

    waiting = iter(jobs)
    with pool(workers) as ready:
        running: dict[Future[Done], Job] = {}
        ended: set[Job] = set()

        def start(job: Job) -> None:
            with without_interrupts():
                future = ready.schedule(work, args=[job], timeout=budget)
            running[future] = job

        while True:
            for job in islice(waiting, AHEAD * workers - len(running)):
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
                    yield job, future


@contextmanager
def answering_to_its_end(answer: Callable[[int, Any], Any]) -> Iterator[None]:
    """Let this process `answer` so when it is told to end (SIGTERM), as long as this lasts."""
    before = signal.signal(signal.SIGTERM, answer)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def pool(workers: int, initializer: Callable[[], None] | None = None) -> Iterator[Any]:
    """Give a pool of processes that ends at once when the run does, by Ctrl-C as well."""
    from pebble import ProcessPool

    begin = partial(_begin, initializer)
    made: Any = ProcessPool(workers, initializer=begin, context=get_context("spawn"))
    try:
        yield made
    finally:  # whoever interrupts a run does not wait for what it has begun
        made.stop()
        made.join()


def _begin(initializer: Callable[[], None] | None) -> None:
    garbage.hardly()
    if initializer:
        initializer()


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
