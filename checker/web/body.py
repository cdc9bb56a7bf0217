"""What a browser sends, up to a size and within a time."""

import asyncio

from starlette.requests import Request

from checker.document.limits import MEGABYTE
from checker.messages import Message
from checker.web.refusal import RefusedError

IDLE = 15  # seconds without a byte
WHOLE = 300  # seconds from the first byte to the last


async def received(request: Request, most: int, name: str) -> bytes:
    """Return the body of `request`, which `name` names.

    Raises RefusedError where it has more than `most` bytes, by what is declared or by what comes, and
    where it does not come; ClientDisconnect where nobody is left to send it.
    """
    if _declared(request) > most:
        raise _too_large(most, name)
    try:
        return await _read(request, most, name)
    except TimeoutError:
        raise RefusedError(408, Message.of("web.slow", source=name)) from None


async def _read(request: Request, most: int, name: str) -> bytes:
    clock = asyncio.get_running_loop().time
    end = clock() + WHOLE
    held = bytearray()
    async with asyncio.timeout(IDLE) as limit:
        async for chunk in request.stream():
            held += chunk
            if len(held) > most:
                raise _too_large(most, name)
            limit.reschedule(min(clock() + IDLE, end))
    return bytes(held)


def _declared(request: Request) -> int:
    given = request.headers.get("content-length", "")
    return int(given) if given.isascii() and given.isdecimal() else 0


def _too_large(most: int, name: str) -> RefusedError:
    return RefusedError(413, Message.of("web.too-large", source=name, limit=most // MEGABYTE))
