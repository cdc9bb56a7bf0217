"""The server: where it listens, and its life from start to Ctrl-C."""

import errno
import signal
import socket
from ipaddress import ip_address

import uvicorn

from checker.errors import CheckerError, reason_of
from checker.messages import Message
from checker.web.app import Tell, make
from checker.web.crew import crew
from checker.web.drafts import Drafts, Serving

ENDING = 3  # seconds for what is under way when the server is to end
REFUSALS = {
    errno.EADDRINUSE: "serve.port-taken",
    errno.EACCES: "serve.port-forbidden",
    errno.EADDRNOTAVAIL: "serve.no-such-host",
}


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens at `host` and `port`, 0 for any. Raises CheckerError."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        family, _, _, _, address = found[0]
        return socket.create_server(address[:2], family=family)
    except (socket.gaierror, UnicodeError) as error:
        raise CheckerError(Message.of("serve.no-such-host", host=host, port=port)) from error
    except OSError as error:
        key = REFUSALS.get(error.errno or 0, "serve.cannot-listen")
        reason = reason_of(error)
        raise CheckerError(Message.of(key, host=host, port=port, reason=reason)) from error


def is_shared(listening: socket.socket) -> bool:
    """Whether other machines may reach it."""
    return not ip_address(listening.getsockname()[0].partition("%")[0]).is_loopback


def address(listening: socket.socket, host: str) -> str:
    """Return the address to type into a browser, where `host` is what was asked for."""
    ip, port = listening.getsockname()[:2]
    name = socket.gethostname() if ip_address(ip.partition("%")[0]).is_unspecified else host
    return f"http://[{name}]:{port}/" if ":" in name else f"http://{name}:{port}/"


def serve(listening: socket.socket, host: str, serving: Serving, workers: int, tell: Tell) -> None:
    """Serve until somebody interrupts; SIGTERM is an interrupt, too."""
    names = ("localhost", socket.gethostname(), host)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with crew(workers) as ready:
        app = make(Drafts(serving, ready), names, tell)
        config = uvicorn.Config(
            app,
            http="h11",  # which goes on reading an upload that is refused
            loop="asyncio",
            lifespan="off",
            ws="none",
            log_config=None,  # no word of who sent what
            log_level="critical",
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=ENDING,
        )
        uvicorn.Server(config).run(sockets=[listening])
