"""``checker lsp``: serve an editor over standard input and output."""

import click

from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.errors import CheckerError
from checker.messages import Language, Message


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
    ]
    return Command("lsp", lang, params, lambda **given: run(lang, **given))


def run(lang: Language, pack: tuple[str, ...]) -> Exit:
    """Serve until the editor leaves. Raises CheckerError where pygls is not installed."""
    try:
        from checker.lsp.server import make
    except ModuleNotFoundError as error:
        if error.name not in ("pygls", "lsprotocol"):
            raise
        raise CheckerError(Message.of("lsp.no-pygls")) from error
    make(lang, pack).start_io()
    return Exit.CLEAN
