"""``checker derive``: propose a pack from good reports of one genre."""

from pathlib import Path

import click

from checker import api
from checker.cli import budget, paths, reading, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.document.formats import suffixes
from checker.errors import CheckerError, ReadError
from checker.messages import Language, Message

LEAST = 2  # reports; what one report says is shared with nobody


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["paths"], nargs=-1, required=True, metavar="PATH"),
        click.Option(["-o", "file"], default="", metavar="FILE"),
        click.Option(["--support"], type=click.FloatRange(0.01, 1), default=0.8, metavar="N"),
    ]
    return Command("derive", lang, params, lambda **given: run(lang, **given))


def run(lang: Language, paths: tuple[str, ...], file: str, support: float) -> Exit:
    """Print the proposed pack, or write it; what could not be read is told and left out."""
    from checker.derive import derive
    from checker.derive.writing import write

    documents, all_read = _documents(paths, lang)
    if len(documents) < LEAST:
        raise CheckerError(Message.of("derive.few", count=len(documents)))
    proposal = derive(documents, api.load_packs().vocabulary, support)
    if not proposal.shared:
        share = f"{support:.0%}"
        raise CheckerError(Message.of("derive.nothing", count=len(documents), share=share))
    streams.write_file(file or "-", write(proposal, Path(file).stem or "derived", lang))
    if file:
        said = Message.of("derive.written", path=file, count=len(proposal.shared))
        streams.tell(said, lang)
    return Exit.CLEAN if all_read else Exit.NOT_DONE


def _documents(given: tuple[str, ...], lang: Language) -> tuple[list[api.Document], bool]:
    """Read the reports, and say whether all that was asked for could be read."""
    found = paths.expand(given, suffixes())
    reading.tell_skipped(found, lang)
    for one in found.missing:
        streams.tell(one.message, lang)
    documents = []
    for path in found.files:
        try:
            with budget.within(path):
                documents.append(reading.read(path))
        except ReadError as error:
            streams.tell(Message.of("cli.error", message=error.message), lang)
    return documents, not found.missing and len(documents) == len(found.files)
