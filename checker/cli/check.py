"""``checker check``: judge reports and print what was found."""

from collections.abc import Iterable
from os import cpu_count
from typing import TYPE_CHECKING

import click

from checker.cli import judging, outputs, paths, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.cli.judge import Done, Judge
from checker.cli.settings import Asked, widest
from checker.document.formats import suffixes
from checker.messages import Language, Message
from checker.output import FORMATS, renderer
from checker.report import LEVELS

if TYPE_CHECKING:
    from checker.cli.again import Rerun


NAMED = 5  # reports named that have too low a score


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["paths"], nargs=-1, required=True, metavar="PATH"),
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
        click.Option(["--profile"], metavar="NAME"),
        click.Option(["--basis"], metavar="NAME"),
        click.Option(["--format", "form"], type=click.Choice(tuple(FORMATS))),
        click.Option(["-o", "file"], default="-", metavar="FILE"),
        click.Option(["--output"], multiple=True, metavar="FORMAT:FILE"),
        click.Option(["--fail-level"], type=click.Choice((*LEVELS.values(), "never"))),
        click.Option(["--min-score"], type=click.FloatRange(0, 100), metavar="N"),
        click.Option(["--show"], type=click.Choice(("fail", "review", "all"))),
        click.Option(["--waivers"], default="", metavar="FILE"),
        click.Option(["--baseline"], metavar="FILE"),
        click.Option(["--update-baseline"], is_flag=True),
        click.Option(["--prune-baseline"], is_flag=True),
        click.Option(
            ["-j", "--jobs"], type=click.IntRange(1), default=cpu_count() or 1, metavar="N"
        ),
        click.Option(["--watch"], is_flag=True),
        click.Option(["--isolated"], is_flag=True),
        click.Option(["-v", "--verbose"], is_flag=True),
        click.Option(["--no-cache"], is_flag=True),
    ]
    return Command("check", lang, params, lambda **given: run(lang, Asked(**given)))


def run(lang: Language, asked: Asked) -> Exit:
    """Judge what was asked for, write every output, and return the exit status."""
    targets = outputs.targets(asked.form, asked.file, asked.output)
    found = paths.expand(asked.paths, suffixes())
    outputs.spare(targets, found.files)
    if asked.watch and found.files:
        from checker.cli.watch import watch

        files = [one.file for one in targets if one.file != outputs.STDOUT]
        watch(asked, lang, lambda done: _write(targets, done, lang), files)
    judge = Judge(asked, lang)
    rerun = _rerun(found, targets, judge)
    status = rerun.write() if rerun else None
    if status is None:
        done = judging.judge_all(found, judge)
        status = judging.status(done)
        written = _write(targets, done, lang)
        if outputs.Target("scorecard", outputs.STDOUT) not in targets:
            _tell_alarms(done, lang)
        _tell_low_scores(done, lang)
        if rerun:
            rerun.keep(written, done, status)
    return status


def _rerun(found: paths.Found, targets: tuple[outputs.Target, ...], judge: Judge) -> "Rerun | None":
    """Return where what a run wrote may be kept; a few files are judged as soon as looked up."""
    if len(found.files) < judging.MANY:
        return None
    from checker.cli.again import Rerun, is_kept

    return Rerun(found, targets, judge) if is_kept(found, judge.asked) else None


def _write(targets: Iterable[outputs.Target], done: Done, lang: Language) -> list[str | bytes]:
    """Write every output, and return them."""
    show = widest(tuple(one.settings for one in done.groups))
    written = []
    for form, file in targets:
        view = streams.view(lang, show, to_file=file != "-")
        written.append(renderer(form).render(done.run, view))
        streams.write_file(file, written[-1])
    return written


def _tell_alarms(done: Done, lang: Language) -> None:
    """Name the waivers that somebody must look at, which the scorecard shows by itself."""
    alarms = [one for one in done.run.waivers if one.is_alarm]
    if alarms:
        from checker import telling

        view = streams.view(lang)
        for one in alarms:
            streams.tell(Message.of("card.list", items=(telling.waiver(one, view),)), lang)


def _tell_low_scores(done: Done, lang: Language) -> None:
    """Say which reports fail by their score alone, which no finding shows."""
    for group in done.groups:
        least = group.settings.min_score
        low = judging.below(group.reports, least)
        if least is not None and low:
            sources = tuple(one.subject.source for one in low[:NAMED])
            key = "cli.low-score" if len(low) <= NAMED else "cli.low-scores"
            said = Message.of(key, least=f"{least:g}", count=len(low), sources=sources)
            streams.tell(said, lang)
