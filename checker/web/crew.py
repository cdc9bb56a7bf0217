"""Processes that check drafts: a bounded number, each draft within bounds of time and memory."""

import asyncio
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from contextlib import ExitStack, contextmanager
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any, TypeVar

from checker.document import limits
from checker.errors import ReadError
from checker.messages import Message
from checker.processes import pool, without_interrupts
from checker.web import bounds

Made = TypeVar("Made")
ENDING = 10  # seconds in which a process that is told to end has ended


class Crew:
    """So many processes; one that is ended is replaced, and so are all of them if need be."""

    def __init__(self, workers: int, folder: str, seconds: float = limits.SECONDS) -> None:
        self.workers, self.folder, self.seconds = workers, folder, seconds
        self._free = asyncio.Semaphore(workers)
        self._open = ExitStack()
        self._pool: Any = None

    async def do(self, source: str, task: Callable[..., Made], *given: Any) -> Made:
        """Do `task` for the draft called `source`, as soon as a process is free.

        Raises what it raises, and ReadError where its process was ended.
        """
        from pebble import ProcessExpired

        async with self._free:
            try:
                return await self._done(source, task, given)
            except TimeoutError:
                raise limits.beyond("SECONDS", limits.SECONDS, source) from None
            except ProcessExpired:
                raise ReadError(Message.of("web.killed", source=source)) from None

    async def _done(self, source: str, task: Callable[..., Made], given: tuple[Any, ...]) -> Made:
        folder = mkdtemp(dir=self.folder)
        future: Future[Made] = self._scheduled(folder, source, task, *given)
        try:
            return await asyncio.wrap_future(future)
        finally:
            future.cancel()
            # What is being ended still writes.
            await asyncio.to_thread(wait, [future], ENDING)
            shutil.rmtree(folder, ignore_errors=True)

    def _scheduled(self, *given: Any) -> Any:
        with without_interrupts():
            if self._pool is None or not self._pool.active:
                self._open.close()
                self._pool = self._open.enter_context(pool(self.workers, bounds.bounded))
            return self._pool.schedule(bounds.within, args=given, timeout=self.seconds or None)

    def end(self) -> None:
        """End all processes, whatever they do."""
        self._open.close()


@contextmanager
def crew(workers: int) -> Iterator[Crew]:
    """Give a crew that ends, and all that it wrote, when the server does."""
    with TemporaryDirectory(prefix="checker-", ignore_cleanup_errors=True) as folder:
        made = Crew(workers, folder)
        try:
            yield made
        finally:
            made.end()
