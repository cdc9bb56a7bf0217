"""What tests of audits share."""

from collections.abc import Iterable, Iterator

import pytest

from checker.audit import run
from checker.audit.engines import Spread
from checker.audit.judged import Job, Outcome
from checker.audit.work import work


@pytest.fixture(scope="module")
def in_this_process() -> Iterator[None]:
    """Judge reports here: to start a process takes longer than a few of them."""

    def here(jobs: Iterable[Job], spread: Spread) -> Iterator[Outcome]:
        return (work(spread.choice, job) for job in jobs)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(run, "engine", lambda name: here)
        yield
