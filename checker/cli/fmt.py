"""``checker fmt``: rewrite the rule sentences of a pack in the other spelling, and nothing else."""

from pathlib import Path

import click

from checker.cli import streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.errors import CheckerError
from checker.messages import Language, Message
from checker.packs.find import resolve
from checker.packs.rewrite import rewrite
from checker.packs.source import read_source

BOM = b"\xef\xbb\xbf"


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["one_pack"], metavar="PACK"),
        click.Option(["--lang", "spelling"], type=click.Choice(("zh", "en")), required=True),
        click.Option(["--write"], is_flag=True),
    ]
    return Command("fmt", lang, params, lambda **given: run(lang, **given))


def run(lang: Language, one_pack: str, spelling: Language, write: bool) -> Exit:
    """Print the pack with its sentences in `spelling`, or write it back."""
    paths = resolve((one_pack,))
    if len(paths) != 1:
        raise CheckerError(Message.of("cli.one-pack", count=len(paths)))
    path = Path(paths[0])
    source = read_source(path)
    text = rewrite(source, spelling)
    if write:
        had_bom = path.read_bytes().startswith(BOM)
        streams.write_file(str(path), (BOM if had_bom else b"") + text.encode())
        streams.tell(Message.of("cli.rewritten", path=str(path)), lang)
    else:
        streams.put(text.encode())
    return Exit.CLEAN
