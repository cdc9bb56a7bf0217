"""``checker check``: judge reports and print what was found."""

import sys
from collections.abc import Iterable
from contextlib import AbstractContextManager, nullcontext

import click

from checker import api
from checker.cli import budget, outputs, paths, picks, reading, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.document.readers import suffixes
from checker.errors import CheckerError, ReadError
from checker.messages import Language, Message
from checker.output import FORMATS, renderer
from checker.records import NamedTuple
from checker.report import LEVELS, Report, Run, Unreadable
from checker.view import Show

# From so many files on, a terminal is shown how far the run has come.
MANY = 10


class Asked(NamedTuple):
    """What the command line asks for, by the names of its options."""

    paths: tuple[str, ...]
    pack: tuple[str, ...] = ()
    basis: str = ""
    form: str = "scorecard"
    file: str = "-"
    output: tuple[str, ...] = ()
    fail_level: str = "error"
    min_score: float | None = None
    show: Show = "review"
    no_cache: bool = False


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["paths"], nargs=-1, required=True, metavar="PATH"),
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
        click.Option(["--basis"], default="", metavar="NAME"),
        click.Option(["--format", "form"], type=click.Choice(tuple(FORMATS)), default="scorecard"),
        click.Option(["-o", "file"], default="-", metavar="FILE"),
        click.Option(["--output"], multiple=True, metavar="FORMAT:FILE"),
        click.Option(
            ["--fail-level"], type=click.Choice((*LEVELS.values(), "never")), default="error"
        ),
        click.Option(["--min-score"], type=click.FloatRange(0, 100), metavar="N"),
        click.Option(["--show"], type=click.Choice(("fail", "review", "all")), default="review"),
        click.Option(["--no-cache"], is_flag=True),
    ]
    return Command("check", lang, params, lambda **given: run(lang, Asked(**given)))


def run(lang: Language, asked: Asked) -> Exit:
    """Judge what was asked for, write every output, and return the exit status."""
    targets = outputs.targets(asked.form, asked.file, asked.output)
    found = paths.expand(asked.paths, suffixes())
    outputs.spare(targets, found.files)
    loaded = picks.resting_on(api.load_packs(asked.pack, cached=not asked.no_cache), asked.basis)
    done = _judge(found, api.Checker(loaded), lang)
    for form, file in targets:
        view = streams.view(lang, asked.show, to_file=file != "-")
        streams.write_file(file, renderer(form).render(done, view))
    return _status(done, asked)


def _judge(found: paths.Found, checker: api.Checker, lang: Language) -> Run:
    reports: list[Report] = []
    unreadable = list(found.missing)
    for one in found.missing:
        streams.tell(one.message, lang)
    with _progress(found.files) as files:
        for path in files:
            try:
                with budget.within(path):
                    reports.append(checker.check(reading.read(path)))
            except ReadError as error:
                unreadable.append(Unreadable(path, error.message))
                streams.tell(error.message, lang)
    reading.tell_skipped(found, lang)
    if not reports and not unreadable:
        raise CheckerError(Message.of("cli.nothing-to-read"))
    packs = (*checker.loaded.base, *checker.loaded.packs)
    return Run(tuple(reports), packs, tuple(unreadable))


def _progress(files: tuple[str, ...]) -> AbstractContextManager[Iterable[str]]:
    if len(files) < MANY or not sys.stderr.isatty():
        return nullcontext(files)
    return click.progressbar(files, file=sys.stderr)


def _status(done: Run, asked: Asked) -> Exit:
    """Tell the worst: a rule crashed, a file was not read, a report failed."""
    if any(report.tally["error"] for report in done.reports):
        return Exit.OUR_FAULT
    if done.unreadable:
        return Exit.NOT_DONE
    failed = asked.fail_level != "never" and any(
        report.fails_at(asked.fail_level) for report in done.reports
    )
    scores = [report.score for report in done.reports if report.score is not None]
    too_low = asked.min_score is not None and min(scores, default=100) < asked.min_score
    return Exit.FINDINGS if failed or too_low else Exit.CLEAN
