"""``checker check --watch``: reports judged again as soon as they are saved."""

import sys
import time
from collections.abc import Callable, Iterable

from checker import telling
from checker.cleaning import clean
from checker.cli import complaints, streams
from checker.cli.judge import Done
from checker.cli.settings import Asked
from checker.cli.watched import Watched
from checker.engine.changes import Open, changes
from checker.errors import CheckerError
from checker.messages import Language, Message, say
from checker.report import Run

PAUSE = 0.2  # seconds between two looks
CLEAR = "\x1b[2J\x1b[3J\x1b[H"
NAMED = 10  # changes of each kind that are listed


def watch(
    asked: Asked, lang: Language, show: Callable[[Done], object], outputs: Iterable[str] = ()
) -> None:
    """Judge what is asked for, and again whatever is saved, until somebody interrupts.

    `outputs` are the files that `show` writes. Raises CheckerError where standard input is to be watched.
    """
    if "-" in asked.paths:
        raise CheckerError(Message.of("watch.stdin"))
    watched = Watched(asked, lang, outputs)
    before: Run | None = None
    while True:
        done = _looked(watched, lang, is_first=before is None)
        if done is not None:
            _present(done, before, show, lang)
            before = done.run
        time.sleep(PAUSE)


def _looked(watched: Watched, lang: Language, is_first: bool) -> Done | None:
    """Look once; a pack or settings file that somebody is writing is complained of, and waited for."""
    try:
        return watched.look()
    except CheckerError as error:
        if is_first:
            raise
        complaints.tell(error, lang)
        return None


def _present(
    done: Done, before: Run | None, show: Callable[[Done], object], lang: Language
) -> None:
    if sys.stdout.isatty():
        streams.put(CLEAR)
    show(done)
    for one in done.run.unreadable:
        streams.tell(one.message, lang)
    if before is not None:
        _tell_changes(before, done.run, lang)
    streams.tell(Message.of("watch.waiting", time=time.strftime("%H:%M:%S")), lang)


def _tell_changes(before: Run, after: Run, lang: Language) -> None:
    found = changes(before, after)
    for key, group in (
        ("watch.mended", found.mended),
        ("watch.changed", found.changed),
        ("watch.new", found.new),
    ):
        if group:
            streams.tell(Message.of(key, count=len(group)), lang)
        for one in group[:NAMED]:
            sys.stderr.write(f"{_said(one, lang)}\n")
    if not any(found):
        streams.tell(Message.of("watch.same"), lang)


def _said(one: Open, lang: Language) -> str:
    """Say a finding in a line: its title, what was seen, and where."""
    rule, evidence = one.finding.rule, one.finding.evidence
    view = streams.view(lang)
    at = telling.where(evidence[0].place, view) if evidence else ""
    seen = say(one.finding.message, lang)
    line = Message.of(
        "watch.at" if at else "watch.line", title=rule.title or rule.id, seen=seen, at=at
    )
    return f"  {clean(say(line, lang))}"
