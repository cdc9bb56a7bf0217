"""``checker serve``: a web page on which drafts are dropped."""

from functools import partial
from os import cpu_count

import click

from checker.cli import streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.cli.settings import Asked as AskedOfCheck
from checker.cli.settings import Chosen
from checker.document.limits import FILE, MEGABYTE
from checker.errors import CheckerError
from checker.messages import Language, Message
from checker.records import NamedTuple
from checker.ruling import Rules

HOST, PORT, UPLOAD = "127.0.0.1", 8765, 30
LARGEST = FILE // MEGABYTE  # no more of a file is read
JOBS = 4


class Asked(NamedTuple):
    """What the command line asks for, by the names of its options; None where it is silent."""

    host: str = HOST
    port: int = PORT
    pack: tuple[str, ...] = ()
    profile: str | None = None
    basis: str | None = None
    max_upload: int = UPLOAD
    checks: int = 1
    isolated: bool = False
    open: bool = False


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    upload, jobs = min(UPLOAD, LARGEST), min(JOBS, cpu_count() or 1)
    params: list[click.Parameter] = [
        click.Option(["--host"], default=HOST, metavar="ADDRESS"),
        click.Option(["--port"], type=click.IntRange(0, 65535), default=PORT, metavar="N"),
        click.Option(["--open"], is_flag=True),
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
        click.Option(["--profile"], metavar="NAME"),
        click.Option(["--basis"], metavar="NAME"),
        click.Option(
            ["--max-upload"], type=click.IntRange(1, LARGEST), default=upload, metavar="MB"
        ),
        click.Option(
            ["-j", "--jobs", "checks"], type=click.IntRange(1, 64), default=jobs, metavar="N"
        ),
        click.Option(["--isolated"], is_flag=True),
    ]
    return Command("serve", lang, params, lambda **given: run(lang, Asked(**given)))


def run(lang: Language, asked: Asked) -> Exit:
    """Serve until somebody interrupts.

    Raises CheckerError where the extra is not installed, a pack is broken, or nobody may listen
    at the address.
    """
    try:
        from checker.web.server import address, is_shared, listen, serve
    except ModuleNotFoundError as error:
        if error.name not in ("starlette", "uvicorn"):
            raise
        raise CheckerError(Message.of("serve.no-web")) from error
    from checker.web.drafts import Serving

    rules = _rules(lang, asked)
    with listen(asked.host, asked.port) as listening:
        shared = is_shared(listening)
        _tell(address(listening, asked.host), shared, lang, asked.open)
        most = asked.max_upload * MEGABYTE
        serving = Serving(rules.settings, lang, most, rules.packs, shared)
        tell = partial(streams.tell, lang=lang)
        serve(listening, asked.host, serving, asked.checks, tell)
    return Exit.CLEAN


def _rules(lang: Language, asked: Asked) -> Rules:
    """Return what drafts are judged by: as if they lay in this folder."""
    here = AskedOfCheck(("-",), asked.pack, asked.profile, asked.basis, isolated=asked.isolated)
    return Rules(Chosen(here, lang).of("-"))


def _tell(address: str, is_shared: bool, lang: Language, opens: bool) -> None:
    """Say where the page is, and open it."""
    if is_shared:
        streams.tell(Message.of("serve.shared"), lang)
    streams.tell(Message.of("serve.open", address=address), lang)
    if opens:
        import webbrowser

        webbrowser.open(address)
