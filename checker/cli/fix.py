"""``checker fix``: make the mends that are safe, in the file itself."""

import click

from checker import api
from checker.cli import budget, paths, reading, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.cli.fix_words import summary, total
from checker.document.formats import FORMATS, PLAIN
from checker.errors import ReadError
from checker.mending import Outcome, mend
from checker.messages import Language
from checker.records import NamedTuple


class Asked(NamedTuple):
    """What the command line asks for, by the names of its options."""

    paths: tuple[str, ...]
    pack: tuple[str, ...] = ()
    diff: bool = False
    unsafe: bool = False


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["paths"], nargs=-1, required=True, metavar="PATH"),
        click.Option(["--diff"], is_flag=True),
        click.Option(["--unsafe"], is_flag=True),
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
    ]
    return Command("fix", lang, params, lambda **given: run(lang, Asked(**given)))


def run(lang: Language, asked: Asked) -> Exit:
    """Mend every file, or show what would be mended, and return the exit status."""
    suffixes = frozenset(one for form in FORMATS if form.name in PLAIN for one in form.suffixes)
    found = paths.expand(asked.paths, suffixes)
    for one in found.missing:
        streams.tell(one.message, lang)
    reading.tell_skipped(found, lang)
    checker = api.Checker(api.load_packs(asked.pack))
    done = [_one(path, checker, asked, lang) for path in found.files]
    outcomes = [one for one in done if one]
    if len(done) > 1:
        streams.tell(total(outcomes), lang)
    if found.missing or len(outcomes) < len(done) or not done:
        return Exit.NOT_DONE
    return Exit.FINDINGS if asked.diff and any(one.made for one in outcomes) else Exit.CLEAN


def _one(path: str, checker: api.Checker, asked: Asked, lang: Language) -> Outcome | None:
    """Mend one file and tell of it; None where it could not be read."""
    try:
        with budget.within(path):
            outcome = mend(path, reading.load(path), checker, asked.unsafe)
    except ReadError as error:
        streams.tell(error.message, lang)
        return None
    if asked.diff:
        from checker.cli.diff import unified

        view = streams.view(lang)
        streams.put(unified(path, outcome.before, outcome.after, view.colour))
    elif outcome.made or path == "-":
        streams.write_file(path, outcome.data)
    for message in summary(path, outcome, asked.diff):
        streams.tell(message, lang)
    return outcome
