"""``checker compare``: last year's report beside this year's."""

import click

from checker import api
from checker.audit.outputs import comparison
from checker.audit.years import years
from checker.cli import budget, reading, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.facts.facts import Facts
from checker.messages import Language


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["last"], metavar="LAST"),
        click.Argument(["this"], metavar="THIS"),
        click.Option(["--format", "form"], type=click.Choice(("text", "json")), default="text"),
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
    ]
    return Command("compare", lang, params, lambda **given: run(lang, **given))


def run(lang: Language, last: str, this: str, form: str, pack: tuple[str, ...]) -> Exit:
    """Print what changed between the reports of two years, and what did not."""
    checker = api.Checker(api.load_packs(pack))
    found = years(*(_facts(checker, path) for path in (last, this)))
    view = streams.view(lang)
    render = comparison.as_json if form == "json" else comparison.as_text
    streams.put(render(found, view))
    return Exit.CLEAN


def _facts(checker: api.Checker, path: str) -> Facts:
    """Return what a report states. Raises ReadError."""
    with budget.within(path):
        return checker.facts(reading.read(path))
