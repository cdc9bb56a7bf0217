"""``checker facts``: show what the checker understood of a report, without judging it."""

from importlib import import_module
from typing import Any

import click

from checker import api
from checker.cli import budget, reading, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.messages import Language

FORMATS = {"text": "checker.output.facts_text", "json": "checker.output.facts_json"}


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["path"], metavar="PATH"),
        click.Option(["--format", "form"], type=click.Choice(tuple(FORMATS)), default="text"),
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
    ]
    return Command("facts", lang, params, lambda **given: run(lang, **given))


def run(lang: Language, path: str, form: str, pack: tuple[str, ...]) -> Exit:
    """Print the facts of one report."""
    checker = api.Checker(api.load_packs(pack))
    module: Any = import_module(FORMATS[form])
    with budget.within(path):
        shown = module.render(checker.facts(reading.read(path)), streams.view(lang))
    streams.put(shown)
    return Exit.CLEAN
