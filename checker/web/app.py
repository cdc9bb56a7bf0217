"""The addresses of the page, and what each answers."""

from collections.abc import Callable, Iterable

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from checker.errors import CheckerError
from checker.messages import Message, say
from checker.web import page, work
from checker.web.drafts import Drafts
from checker.web.guard import Guard
from checker.web.offers import OFFERS
from checker.web.refusal import RefusedError

Tell = Callable[[Message], None]


def make(drafts: Drafts, names: Iterable[str], tell: Tell) -> ASGIApp:
    """Return the page as an ASGI application that is reached under `names`.

    `tell` hears of what is our fault.
    """
    counter = _Counter(drafts, tell)
    app = Starlette(
        routes=[
            Route("/", counter.front),
            Route("/assets/{name}", counter.asset),
            Route("/check", counter.check, methods=["POST"]),
            Route("/download/{offer}", counter.download, methods=["POST"]),
        ],
        exception_handlers={
            ClientDisconnect: counter.gone,
            CheckerError: counter.refused,
            HTTPException: counter.nowhere,
            Exception: counter.crashed,
        },
    )
    refusal = say(Message.of("web.foreign"), drafts.serving.lang)
    return Guard(app, names, page.policy(), refusal)


class _Counter:
    """Answers requests, each with a page, a file, or a sentence that says why there is none."""

    def __init__(self, drafts: Drafts, tell: Tell) -> None:
        self.drafts, self.tell = drafts, tell

    async def front(self, request: Request) -> Response:
        lang = self.drafts.language(request)
        return Response(page.render(self.drafts.serving, lang), media_type="text/html")

    async def asset(self, request: Request) -> Response:
        name: str = request.path_params["name"]
        if name not in page.ASSETS:
            raise HTTPException(404)
        return Response(page.asset(name), media_type=page.ASSETS[name])

    async def check(self, request: Request) -> Response:
        outcome = await self.drafts.serve(request, work.checked)
        return JSONResponse(outcome._asdict())

    async def download(self, request: Request) -> Response:
        name: str = request.path_params["offer"]
        if name not in OFFERS:
            raise HTTPException(404)
        made = await self.drafts.serve(request, work.made, name)
        return Response(made, media_type=OFFERS[name].media)

    async def refused(self, request: Request, error: Exception) -> Response:
        assert isinstance(error, CheckerError)
        status = error.status if isinstance(error, RefusedError) else 422
        return self._sentence(request, status, error.message)

    async def nowhere(self, request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return self._sentence(request, error.status_code, Message.of("web.nowhere"))

    async def crashed(self, request: Request, error: Exception) -> Response:
        crash = f"{type(error).__name__}: {error}".splitlines()[0][:200]
        message = Message.of("cli.crash", crash=crash)
        self.tell(message)
        return self._sentence(request, 500, message)

    async def gone(self, *_: object) -> Response:
        return Response(status_code=400)  # nobody hears it

    def _sentence(self, request: Request, status: int, message: Message) -> Response:
        # Of a stuck upload nothing else is waited for.
        headers = {"Connection": "close"} if status == 408 else None
        said = say(message, self.drafts.language(request))
        return PlainTextResponse(said, status, headers)
