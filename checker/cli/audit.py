"""``checker audit``: judge a folder of reports as one job, and hand over what was found."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from os import cpu_count
from pathlib import Path
from typing import Any
from zlib import crc32

import click

from checker import __version__, kept
from checker.audit.engines import ENGINES, Spread
from checker.audit.judged import Outcome
from checker.audit.outputs import writer
from checker.audit.review import Review
from checker.audit.roster import Unit, read_roster
from checker.audit.run import Audit, audit
from checker.audit.sources import is_url, listed
from checker.audit.work import packs_of
from checker.cli import paths, streams
from checker.cli.commands import Command
from checker.cli.exits import Exit
from checker.document.readers import suffixes
from checker.errors import CheckerError, reason_of
from checker.files import whole
from checker.messages import Language, Message
from checker.records import NamedTuple
from checker.store.results import Results
from checker.store.shelf import Shelf
from checker.view import View


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
        click.Option(["--jobs"], type=click.IntRange(1), default=cpu_count() or 1, metavar="N"),
        click.Option(["--engine"], default="local", metavar="local|dask|tcp://HOST:PORT"),
        click.Option(["--budget"], type=click.FloatRange(1), default=60, metavar="SECONDS"),
        click.Option(["--store"], default="", metavar="FILE"),
    ]
    return Command("audit", lang, params, lambda **given: run(lang, Asked(**given)))


def run(lang: Language, asked: Asked) -> Exit:
    """Judge all reports, write what was asked for, print the summary, return the exit status."""
    roster = read_roster(asked.roster) if asked.roster else ()
    sources = _sources(asked, lang)
    loaded = packs_of(asked.pack)
    spread = _spread(asked)
    asked = asked._replace(store=asked.store or _store(asked))
    with Results(asked.store) as results:
        with _progress(len(sources)) as bar:
            done = audit(sources, loaded, results, spread, _teller(bar, lang))
        _hand_over(done, roster, asked, lang)
        results.keep_only(job.key for job in done.jobs)
    return Exit.NOT_DONE if done.unreadable else Exit.CLEAN


def _sources(asked: Asked, lang: Language) -> tuple[str, ...]:
    """Return the reports that the paths name; what is not there is told, and is no obstacle."""
    urls = [one for one in asked.reports if is_url(one)]
    found = paths.expand(tuple(one for one in asked.reports if one not in urls), suffixes())
    for one in found.missing:
        streams.tell(one.message, lang)
    remote = (source for url in urls for source in listed(url, suffixes()))
    sources = (*found.files, *remote)
    if not sources:
        raise CheckerError(Message.of("cli.nothing-to-read"))
    return tuple(dict.fromkeys(sources))


def _spread(asked: Asked) -> Spread:
    address = asked.engine if is_url(asked.engine) else ""
    name = "dask" if address else asked.engine
    if name not in ENGINES:
        raise CheckerError(Message.of("audit.no-engine", name=name, known=tuple(ENGINES)))
    return Spread(name, asked.pack, asked.jobs, asked.budget, address)


def _store(asked: Asked) -> str:
    """Return the file of outcomes for these paths, in the user's cache."""
    named = "\n".join(one if is_url(one) else str(Path(one).resolve()) for one in asked.reports)
    number = crc32(named.encode("utf-8", "surrogateescape"))
    try:
        return str(Path(kept.folder(), "audits", f"{number:08x}.sqlite"))
    except OSError as error:
        raise CheckerError(Message.of("audit.no-home")) from error


def _progress(count: int) -> Any:
    """Return a bar on standard error, which shows itself on a terminal alone."""
    return click.progressbar(length=count, file=sys.stderr, hidden=not sys.stderr.isatty())


def _teller(bar: Any, lang: Language) -> Any:
    def told(outcome: Outcome) -> None:
        if outcome.message is not None:
            streams.tell(outcome.message, lang)
        bar.update(1)

    return told


def _hand_over(done: Audit, roster: tuple[Unit, ...], asked: Asked, lang: Language) -> None:
    """Write what was asked for and print the summary, anew or as it was made last time."""

    @cache
    def review() -> Review:
        return Review(done, roster)

    about = repr((lang, roster, __version__)).encode("utf-8", "surrogateescape")
    shelf = Shelf(asked.store, f"{done.state}-{crc32(about):08x}")
    to_file = streams.view(lang, to_file=True)
    for name, target in _targets(asked):
        with _told_where_it_fails(target), whole(target) as draft:
            if not shelf.take(name, draft):
                writer(name).write(review(), draft, to_file)
                shelf.put(name, draft)
    if asked.letters:
        with _told_where_it_fails(Path(asked.letters)):
            _write_letters(review, Path(asked.letters), shelf, to_file)
    _print_summary(review, shelf, streams.view(lang))


@contextmanager
def _told_where_it_fails(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = reason_of(error)
        raise CheckerError(
            Message.of("cli.cannot-write", path=str(target), reason=reason)
        ) from error


def _targets(asked: Asked) -> Iterator[tuple[str, Path]]:
    wanted = (
        ("xlsx", asked.workbook),
        ("html", asked.html),
        ("json", asked.json),
    )
    return ((name, Path(file)) for name, file in wanted if file)


def _write_letters(review: Callable[[], Review], folder: Path, shelf: Shelf, view: View) -> None:
    """Write the letters that are not there, or say what holds no longer."""
    from checker.audit.outputs import letters

    known = shelf.text("letters.txt")
    if known is None or not all((folder / name).is_file() for name in known.splitlines()):
        shelf.put_text("letters.txt", "\n".join(letters.write(review(), folder, view)))


def _print_summary(review: Callable[[], Review], shelf: Shelf, view: View) -> None:
    name = f"summary-{view.width}-{view.colour:d}-{view.ascii:d}.txt"
    text = shelf.text(name)
    if text is None:
        from checker.audit.outputs import summary

        text = summary.render(review(), view)
        shelf.put_text(name, text)
    streams.put(text)
