"""How the work is spread: over processes of this machine, or over a cluster that stands already."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import Any

from checker.audit.judged import Job, Outcome
from checker.audit.work import Choice
from checker.records import NamedTuple


class Spread(NamedTuple):
    """How to do it: the engine, the rules to judge by, how many workers, seconds a report.

    `address` is that of a running cluster.
    """

    engine: str = "local"
    choice: Choice = Choice()
    workers: int = 1
    budget: float = 60
    address: str = ""


Engine = Callable[[Iterable[Job], Spread], Iterator[Outcome]]
# Name as typed → module; an address (tcp://…) is that of a running Dask cluster.
ENGINES: dict[str, str] = {
    "local": "checker.audit.engines.local",
    "dask": "checker.audit.engines.dask",
}


def engine(name: str) -> Engine:
    """Import the engine called `name`. Raises KeyError for one that is not offered."""
    module: Any = import_module(ENGINES[name])
    run: Engine = module.run
    return run
