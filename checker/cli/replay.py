"""``checker replay``: what a new version of a pack changes on reports already judged by the old."""

import click

from checker import api
from checker.audit.outputs import replay as outputs
from checker.audit.replay import Replay, Replayed, replayed, rules_in_common
from checker.cli import paths, reading, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.document.formats import suffixes
from checker.errors import CheckerError, ReadError
from checker.messages import Language, Message


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["new"], metavar="PACK"),
        click.Argument(["folders"], nargs=-1, required=True, metavar="FOLDER"),
        click.Option(["--against"], required=True, metavar="PACK"),
        click.Option(["--format", "form"], type=click.Choice(("text", "json")), default="text"),
    ]
    return Command("replay", lang, params, lambda **given: run(lang, **given))


def run(lang: Language, new: str, folders: tuple[str, ...], against: str, form: str) -> Exit:
    """Judge all reports by both packs, print what changed, and tell whether anything newly fails."""
    old, now = (api.load_packs((name,)) for name in (against, new))
    if not rules_in_common(old, now):
        raise CheckerError(Message.of("replay.strangers", new=new, old=against))
    found = paths.expand(folders, suffixes())
    done = _replay(found, (api.Checker(old), api.Checker(now)), lang)
    view = streams.view(lang)
    streams.put((outputs.as_json if form == "json" else outputs.as_text)(done, view))
    if found.missing or len(done.reports) < len(found.files):
        return Exit.NOT_DONE
    return Exit.FINDINGS if done.turned("failing") else Exit.CLEAN


def _replay(
    found: paths.Found, checkers: tuple[api.Checker, api.Checker], lang: Language
) -> Replay:
    reports: list[Replayed] = []
    for one in found.missing:
        streams.tell(one.message, lang)
    for path in found.files:
        try:
            document = reading.read(path)
        except ReadError as error:
            streams.tell(Message.of("cli.error", message=error.message), lang)
            continue
        reports.append(replayed(*(checker.check(document) for checker in checkers)))
    reading.tell_skipped(found, lang)
    if not reports:
        raise CheckerError(Message.of("cli.nothing-to-read"))
    return Replay(tuple(reports))
