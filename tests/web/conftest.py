"""The page as a browser asks it, without a network and, where that is not the matter, in this process."""

import asyncio
import json
from typing import Any, NamedTuple
from urllib.parse import quote

import pytest

from checker.config.settings import Settings
from checker.web.app import make
from checker.web.drafts import Drafts, Serving

HERE = "127.0.0.1:8765"
FEW = Settings(pack=("wording",))  # quickly loaded
DRAFT = "临江县水务局2024年法治政府建设年度报告\n一、主要举措\n我局开展执法检查12次，布署工作。\n"


class Answer(NamedTuple):
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.body)


class Here:
    """A crew that works in this process."""

    workers = 2

    async def do(self, source, task, *given):
        return task(*given)


class Browser:
    """Asks for pages, and hands in drafts, in pieces if need be."""

    def __init__(self, crew=None, most: int = 1024 * 1024, settings=FEW, **more: Any) -> None:
        self.told = []
        self.drafts = Drafts(Serving(settings, "zh", most, **more), crew or Here())
        self.app = make(self.drafts, ("localhost", "checker.example"), self.told.append)

    def get(self, path: str, **headers: str) -> Answer:
        return asyncio.run(self.ask("GET", path, headers=headers))

    def check(self, data: bytes | str, name: str = "报告.txt", path: str = "/check") -> Answer:
        data = data.encode() if isinstance(data, str) else data
        headers = {"X-Report-Name": quote(name), "Content-Length": str(len(data))}
        return asyncio.run(self.ask("POST", path, [data], headers))

    async def ask(self, method, path, chunks=(b"",), headers=(), *, gone=None, ends=True) -> Answer:
        """Ask once; `chunks` is what is sent, and when `gone` is set the browser is closed.

        Where it never `ends`, nothing comes after that.
        """
        target, _, query = path.partition("?")
        given = {"host": HERE, **{k.lower(): v for k, v in dict(headers).items()}}
        scope = {
            "type": "http", "http_version": "1.1", "method": method, "path": target,
            "raw_path": target.encode(), "query_string": query.encode(), "root_path": "",
            "scheme": "http", "headers": [(k.encode(), v.encode()) for k, v in given.items()],
        }  # fmt: skip
        left = [{"type": "http.request", "body": one, "more_body": True} for one in chunks]
        left += [{"type": "http.request", "body": b"", "more_body": False}] * ends
        sent = []

        async def receive():
            if left:
                return left.pop(0)
            await (gone or asyncio.Event()).wait()
            return {"type": "http.disconnect"}

        async def send(message):
            sent.append(message)

        await self.app(scope, receive, send)
        start = {k.decode(): v.decode() for k, v in sent[0]["headers"]}
        return Answer(sent[0]["status"], start, b"".join(one.get("body", b"") for one in sent[1:]))


@pytest.fixture(autouse=True)
def _caches(cache, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", cache)


@pytest.fixture
def browser() -> Browser:
    """A browser before a page whose drafts are checked in this process."""
    return Browser()
