"""``checker audit``: judge a folder of reports as one job, and hand over what was found."""

import signal
import sys
from datetime import date
from functools import cache
from os import cpu_count
from pathlib import Path
from typing import Any
from zlib import crc32

import click

from checker import __version__, kept
from checker.audit.engines import ENGINES, Spread
from checker.audit.judged import Outcome
from checker.audit.review import Review
from checker.audit.roster import Unit
from checker.audit.roster_file import read_roster
from checker.audit.run import Audit, audit
from checker.audit.sources import is_url, listed
from checker.audit.work import Choice, packs_of
from checker.cli import budget, outputs, paths, reading, settings, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.cli.handover import Handover
from checker.config.settings import Settings
from checker.document.formats import suffixes
from checker.errors import CheckerError
from checker.messages import Language, Message
from checker.processes import answering_to_its_end
from checker.records import NamedTuple
from checker.store.results import Results
from checker.store.shelf import Shelf
from checker.waivers import Waiver


class Asked(NamedTuple):
    """What the command line asks for, by the names of its options."""

    reports: tuple[str, ...]
    workbook: str = ""
    html: str = ""
    json: str = ""
    letters: str = ""
    roster: str = ""
    pack: tuple[str, ...] = ()
    jobs: int = 0
    engine: str = "local"
    budget: float = 60
    store: str = ""
    isolated: bool = False
    verbose: bool = False


def command(lang: Language) -> click.Command:
    """Return the command, in `lang`."""
    params: list[click.Parameter] = [
        click.Argument(["reports"], nargs=-1, required=True, metavar="FOLDER|URL"),
        click.Option(["-o", "workbook"], default="", metavar="FILE.xlsx"),
        click.Option(["--html"], default="", metavar="FILE"),
        click.Option(["--json"], default="", metavar="FILE"),
        click.Option(["--letters"], default="", metavar="DIR"),
        click.Option(["--roster"], default="", metavar="FILE"),
        click.Option(["--pack"], multiple=True, metavar="NAME|FILE|DIR"),
        click.Option(
            ["-j", "--jobs"], type=click.IntRange(1), default=cpu_count() or 1, metavar="N"
        ),
        click.Option(["--engine"], default="local", metavar="local|dask|tcp://HOST:PORT"),
        click.Option(["--budget"], type=click.FloatRange(1), default=60, metavar="SECONDS"),
        click.Option(["--store"], default="", metavar="FILE"),
        click.Option(["--isolated"], is_flag=True),
        click.Option(["-v", "--verbose"], is_flag=True),
    ]
    return Command("audit", lang, params, lambda **given: run(lang, Asked(**given)))


def run(lang: Language, asked: Asked) -> Exit:
    """Judge all reports, write what was asked for, print the summary, return the exit status."""
    for file, form in ((asked.workbook, "xlsx"), (asked.html, ""), (asked.json, "")):
        if file:
            outputs.ready(file, form)
    with budget.within(asked.roster):
        roster = read_roster(asked.roster) if asked.roster else ()
    found, rules = _found(asked, lang), _settings(asked, lang)
    spread = _spread(asked, Choice(rules.pack, rules.profile, rules.basis))
    loaded = packs_of(spread.choice)
    asked = asked._replace(store=asked.store or _store(asked))
    # As Ctrl-C: workers are ended too, and no draft of an output stays.
    with answering_to_its_end(signal.default_int_handler), Results(asked.store) as results:
        with _progress(len(found.files)) as bar:
            done = audit(found.files, loaded, results, spread, _teller(bar, lang))
        unreadable = tuple(sorted((*done.unreadable, *found.missing)))
        done = done._replace(unreadable=unreadable, skipped=found.skipped)
        reading.tell_skipped(found, lang)
        _hand_over(done, roster, rules.waivers, asked, lang)
        results.keep_only(job.key for job in done.jobs)
    return Exit.NOT_DONE if done.unreadable else Exit.CLEAN


def _found(asked: Asked, lang: Language) -> paths.Found:
    """Return the reports that the paths name; what is not there is told, and is no obstacle."""
    urls = [one for one in asked.reports if is_url(one)]
    found = paths.expand(tuple(one for one in asked.reports if one not in urls), suffixes())
    for one in found.missing:
        streams.tell(one.message, lang)
    for below in (listed(url, suffixes()) for url in urls):
        files, skipped = (*found.files, *below.files), (*found.skipped, *below.skipped)
        found = found._replace(files=tuple(dict.fromkeys(files)), skipped=skipped)
    if not found.files:
        reading.tell_skipped(found, lang)
        raise CheckerError(Message.of("cli.nothing-to-read"))
    return found


def _settings(asked: Asked, lang: Language) -> Settings:
    """Return the settings that hold for all that is audited. Raises CheckerError where they differ."""
    given = settings.Asked(
        asked.reports, asked.pack, isolated=asked.isolated, verbose=asked.verbose
    )
    chosen = settings.Chosen(given, lang)
    # What lies elsewhere has the settings of the working folder.
    places = [
        "-" if is_url(one) else f"{one}/" if Path(one).is_dir() else one for one in asked.reports
    ]
    found = {chosen.of(one).file: chosen.of(one) for one in places}
    if len(found) > 1:
        raise CheckerError(Message.of("audit.settings-differ", files=tuple(found)))
    for one in places:
        chosen.tell(one)
    return next(iter(found.values()))


def _spread(asked: Asked, choice: Choice) -> Spread:
    address = asked.engine if is_url(asked.engine) else ""
    name = "dask" if address else asked.engine
    if name not in ENGINES:
        raise CheckerError(Message.of("audit.no-engine", name=name, known=tuple(ENGINES)))
    return Spread(name, choice, asked.jobs, asked.budget, address)


def _store(asked: Asked) -> str:
    """Return the file of outcomes for these paths, in the user's cache."""
    try:
        return str(Path(kept.folder(), "audits", f"{_series(asked)}.sqlite"))
    except OSError as error:
        raise CheckerError(Message.of("audit.no-home")) from error


def _series(asked: Asked) -> str:
    """Return what all audits of these paths have in common, as a short name."""
    named = "\n".join(one if is_url(one) else str(Path(one).resolve()) for one in asked.reports)
    return f"{crc32(named.encode('utf-8', 'surrogateescape')):08x}"


def _progress(count: int) -> Any:
    """Return a bar on standard error, which shows itself on a terminal alone."""
    return click.progressbar(length=count, file=sys.stderr, hidden=not sys.stderr.isatty())


def _teller(bar: Any, lang: Language) -> Any:
    def told(outcome: Outcome) -> None:
        if outcome.message is not None:
            streams.tell(outcome.message, lang)
        bar.update(1)

    return told


def _hand_over(
    done: Audit, roster: tuple[Unit, ...], waivers: tuple[Waiver, ...], asked: Asked, lang: Language
) -> None:
    """Write what was asked for and print the summary."""
    today = date.today().isoformat() if waivers else ""

    @cache
    def review() -> Review:
        return Review(done, roster, waivers, today)

    about = repr((lang, roster, waivers, today, __version__)).encode("utf-8", "surrogateescape")
    shelf = Shelf(asked.store, f"{done.state}-{crc32(about):08x}")
    handover = Handover(review, shelf, lang, asked.jobs)
    wanted = {"xlsx": asked.workbook, "html": asked.html, "json": asked.json}
    files = {name: Path(target) for name, target in wanted.items() if target}
    handover.write(files, Path(asked.letters) if asked.letters else None, _series(asked))
    handover.print_summary()
