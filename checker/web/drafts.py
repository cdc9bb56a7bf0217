"""Where drafts are handed in: how many at a time, and what is done for each."""

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from starlette.requests import ClientDisconnect, Request

from checker.config.settings import Settings
from checker.messages import Language, Message
from checker.packs.model import Pack
from checker.records import NamedTuple
from checker.web.body import received
from checker.web.crew import Crew
from checker.web.labels import label_of
from checker.web.refusal import RefusedError
from checker.web.work import Draft

Made = TypeVar("Made")
NAME = "X-Report-Name"
WAITING = 8  # drafts that wait beside those that are being checked


class Serving(NamedTuple):
    """How drafts are served: by which settings, in which language unless asked.

    `most` is how many bytes one may have, `packs` are those of the settings, and `is_shared` says
    whether other machines reach this one.
    """

    settings: Settings
    lang: Language
    most: int
    packs: tuple[Pack, ...] = ()
    is_shared: bool = False


class Drafts:
    """Takes drafts in, so many and no more, and has them checked."""

    def __init__(self, serving: Serving, crew: Crew) -> None:
        self.serving, self.crew = serving, crew
        self.places = crew.workers + WAITING

    async def serve(self, request: Request, task: Callable[..., Made], *more: Any) -> Made:
        """Do `task` for the draft that `request` brings. Raises CheckerError, ClientDisconnect."""
        with self._place():
            name = label_of(request.headers.get(NAME, ""))
            data = await received(request, self.serving.most, name)
            draft = Draft(name, data, self.language(request))
            doing = self.crew.do(name, task, self.serving.settings, draft, *more)
            return await _unless_gone(request, doing)

    def language(self, request: Request) -> Language:
        """Return the language that a request asks for."""
        match request.query_params.get("lang"):
            case "zh":
                return "zh"
            case "en":
                return "en"
        return self.serving.lang

    @contextmanager
    def _place(self) -> Iterator[None]:
        if not self.places:
            raise RefusedError(503, Message.of("web.busy"))
        self.places -= 1
        try:
            yield
        finally:
            self.places += 1


async def _unless_gone(request: Request, doing: Coroutine[Any, Any, Made]) -> Made:
    """Do it, as long as there is somebody who waits for it. Raises ClientDisconnect."""
    task = asyncio.ensure_future(doing)
    gone = asyncio.ensure_future(request.receive())  # after the body nothing else comes
    try:
        await asyncio.wait((task, gone), return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise ClientDisconnect
        return task.result()
    finally:
        gone.cancel()
        task.cancel()
        await asyncio.wait((task, gone))
