"""``checker annotate``: write the findings on a draft into it, as comments of Word."""

import sys
from pathlib import Path

import click

from checker import annotate, api, telling
from checker.cleaning import clean
from checker.cli import budget, outputs, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.errors import CheckerError
from checker.fixes import fixes
from checker.messages import Language, Message
from checker.records import NamedTuple
from checker.report import Report
from checker.view import Show, View

FORMAT = "docx"


class Asked(NamedTuple):
    """What the command line asks for, by the names of its options."""

    draft: str
    out: str
    pack: tuple[str, ...] = ()
    author: str = annotate.AUTHOR
    fix: bool = False
    commented: Show = "review"
    overwrite: bool = False


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["draft"], metavar="DRAFT"),
        click.Option(["-o", "out"], required=True, metavar="FILE"),
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
        click.Option(["--author"], default=annotate.AUTHOR, metavar="NAME"),
        click.Option(["--fix"], is_flag=True),
        click.Option(
            ["--show", "commented"], type=click.Choice(("fail", "review")), default="review"
        ),
        click.Option(["--overwrite"], is_flag=True),
    ]
    return Command("annotate", lang, params, lambda **given: run(lang, Asked(**given)))


def run(lang: Language, asked: Asked) -> Exit:
    """Judge the draft, and write it with comments."""
    if not asked.overwrite and _is_same(asked.draft, asked.out):
        raise CheckerError(Message.of("cli.draft-itself", path=asked.out))
    if asked.out != outputs.STDOUT:
        outputs.ready(asked.out, FORMAT)
    checker = api.Checker(api.load_packs(asked.pack))
    with budget.within(asked.draft):
        document, data = _read(asked.draft)
        report = checker.check(document)
        wanted = fixes(report) if asked.fix else ()
        how = annotate.Asked(View(lang, asked.commented), clean(asked.author), wanted)
        done = annotate.annotate(data, report, checker.facts(document), how)
    streams.write_file(asked.out, done.data)
    for message in _summary(report, done, how, asked.out):
        streams.tell(message, lang)
    return Exit.CLEAN


def _read(draft: str) -> tuple[api.Document, bytes]:
    """Return a draft and its bytes. Raises CheckerError for a file that is not a docx."""
    given = sys.stdin.buffer.read() if draft == "-" else None
    document = api.read(draft, given)
    if document.format != FORMAT:
        raise CheckerError(Message.of("cli.not-docx", source=draft, format=document.format))
    if given is not None:
        return document, given
    return document, Path(draft).read_bytes()


def _is_same(draft: str, out: str) -> bool:
    return "-" not in (draft, out) and Path(out).exists() and Path(out).samefile(draft)


def _summary(
    report: Report, done: annotate.Annotated, how: annotate.Asked, path: str
) -> list[Message]:
    """Say what was written, what was changed, and what could not be."""
    if not report.is_applicable:
        return [Message.of("card.list", items=telling.foreign(report, how.view))]
    statuses = sorted(note.finding.status for note in done.notes)
    counts = tuple(
        Message.of("card.count", status=Message.of(f"status.{one}"), count=statuses.count(one))
        for one in dict.fromkeys(statuses)
    )
    key = "cli.annotated" if counts else "cli.nothing-to-note"
    told = [Message.of(key, path=path, notes=len(statuses), counts=counts)]
    if done.made:
        told.append(Message.of("cli.changed", made=len(done.made)))
    if left := len(how.fixes) - len(done.made):
        told.append(Message.of("cli.unchanged", left=left))
    return [*told, *report.gaps]
