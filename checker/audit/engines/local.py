"""Processes of this machine. A report that ends its process, or takes too long, is one row."""

from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from functools import partial

from checker.audit.engines import Spread
from checker.audit.judged import Job, Outcome
from checker.audit.work import work
from checker.messages import Message
from checker.processes import spread as spread_out


def run(jobs: Iterable[Job], spread: Spread) -> Iterator[Outcome]:
    """Judge `jobs` in `spread.workers` processes and yield each outcome as it comes."""
    judge = partial(work, spread.choice)
    for job, future in spread_out(judge, jobs, spread.workers, spread.budget):
        yield _outcome(future, job, spread)


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
