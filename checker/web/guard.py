"""Who may ask, and the headers of every answer.

A page from elsewhere must neither send drafts here nor read what comes back: not from its own
origin, and not under a name of its own that it lets lead to this machine (DNS rebinding).
"""

from collections.abc import Iterable
from ipaddress import ip_address
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Uploads and answers are nobody else's: not a cache's, not another page's, not a frame's.
PRIVATE = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Guard:
    """Answers requests that are made under `names` or an address, by this page or by no page."""

    def __init__(self, app: ASGIApp, names: Iterable[str], policy: str, refusal: str) -> None:
        self.app, self.refusal = app, refusal
        self.names = frozenset(name.lower() for name in names)
        self.headers = {**PRIVATE, "Content-Security-Policy": policy}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, as ASGI asks."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        let_in = self._is_ours(Headers(scope=scope))
        app = self.app if let_in else PlainTextResponse(self.refusal, 403)
        await app(scope, receive, self._dressed(send))

    def _is_ours(self, headers: Headers) -> bool:
        host, origin = headers.get("host", ""), headers.get("origin")
        if origin is not None and _netloc(origin) != host.lower():
            return False
        return self._is_known(_hostname(host))

    def _is_known(self, name: str) -> bool:
        """Whether `name` is one of ours; an address belongs to whom it leads to."""
        try:
            return name in self.names or bool(ip_address(name))
        except ValueError:
            return False

    def _dressed(self, send: Send) -> Send:
        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self.headers)
            await send(message)

        return dressed


def _hostname(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _netloc(origin: str) -> str:
    try:
        return urlsplit(origin).netloc.lower()
    except ValueError:
        return ""
