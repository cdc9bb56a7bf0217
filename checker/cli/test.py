"""``checker test``: prove packs by their own examples, and by changes that these must notice."""

from collections.abc import Iterator

import click
from rich.text import Text

from checker import api, layout
from checker.cli import paths, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.errors import At
from checker.messages import Language, Message
from checker.packs.find import resolve
from checker.packs.model import LoadedPacks
from checker.proof.coverage import coverage, extent, gap, summary
from checker.proof.judge import judge_by
from checker.proof.mutate import Survivor, survivors
from checker.proof.prove import Outcome, examples, prove
from checker.view import View


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["packs"], nargs=-1, required=True, metavar="PACK"),
        click.Option(["--coverage", "whole"], is_flag=True),
        click.Option(["--mutate"], is_flag=True),
    ]
    return Command("test", lang, params, lambda **given: run(lang, **given))


def run(lang: Language, packs: tuple[str, ...], whole: bool, mutate: bool) -> Exit:
    """Run every example, print what failed and what no example covers, and tell whether all held.

    `whole`: print of every rule and clause how many examples it passed and failed.
    """
    loaded = _named(api.load_packs(packs, cached=False), packs)
    judge = judge_by(loaded.vocabulary)
    outcomes = prove(loaded, judge)
    alive = survivors(loaded, judge_by) if mutate else ()
    view = streams.view(lang)
    lines = [
        *_outcomes(outcomes, view),
        *_covered(loaded, whole, view),
        *_survivors(alive, view),
        *_total(outcomes, alive, mutate, view),
    ]
    streams.put(layout.to_string(lines, view.width, view.colour))
    failed = alive or any(one.result == "failed" for one in outcomes)
    return Exit.FINDINGS if failed else Exit.CLEAN


def _named(loaded: LoadedPacks, names: tuple[str, ...]) -> LoadedPacks:
    """Return `loaded` with the packs called `names` alone; what they stand on proves itself."""
    paths = resolve(names)
    return loaded._replace(packs=tuple(one for one in loaded.packs if one.path in paths))


def _outcomes(outcomes: tuple[Outcome, ...], view: View) -> Iterator[Text]:
    for result, style in (("failed", "red"), ("note", "dim")):
        for one in outcomes:
            if one.result == result:
                yield _said(one.rule, one.at, one.message, style, view)


def _covered(loaded: LoadedPacks, whole: bool, view: View) -> Iterator[Text]:
    covered = coverage(loaded, judge_by(loaded.vocabulary))
    bare = {rule.id for pack in loaded.packs for rule in pack.rules if not examples(rule)}
    for one in covered:
        if one.rule in bare:  # its outcomes say that it has no examples
            continue
        if not one.is_covered:
            yield _said(one.rule, one.at, gap(one), "yellow", view)
        elif whole:
            yield _said(one.rule, one.at, extent(one), "dim", view)
    yield layout.line(view.tell(summary(covered)))


def _survivors(alive: tuple[Survivor, ...], view: View) -> Iterator[Text]:
    for one in alive:
        yield _said(one.rule, one.at, one.change, "red", view)


def _total(
    outcomes: tuple[Outcome, ...], alive: tuple[Survivor, ...], mutate: bool, view: View
) -> Iterator[Text]:
    held = sum(one.result == "ok" for one in outcomes)
    failed = sum(one.result == "failed" for one in outcomes)
    style = "bold red" if failed or alive else "bold green"
    yield layout.line((view.say("test.total", held=held, failed=failed), style))
    if mutate:
        yield layout.line((view.say("test.mutants", alive=len(alive)), style))


def _said(rule: str, at: At, message: Message, style: str, view: View) -> Text:
    """Set one thing on one line, as compilers do, so that editors can jump to it."""
    where = layout.line((f"{paths.shown(at.path)}:{at.line} ", "dim"), (rule, style), "  ")
    return layout.line(where, layout.clean(view.tell(message)))
