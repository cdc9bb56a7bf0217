"""Where the outputs of a run go; what cannot be written is refused before any work is done."""

import os
import sys
from collections.abc import Iterable, Iterator
from os.path import abspath, dirname, exists, isdir, realpath, splitext

from checker.errors import CheckerError
from checker.messages import Message
from checker.output import BINARY, FORMATS
from checker.records import NamedTuple

STDOUT = "-"
# What a file holds that is named so, where no format is asked for.
ENDINGS = {
    ".json": "json", ".html": "html", ".htm": "html", ".xlsx": "xlsx", ".docx": "docx",
    ".sarif": "sarif", ".xml": "junit", ".md": "markdown",
}  # fmt: skip


class Target(NamedTuple):
    """A format, and the file that it is written to, - being standard output."""

    form: str
    file: str


def targets(form: str | None, file: str, more: tuple[str, ...]) -> tuple[Target, ...]:
    """Return the outputs that are asked for: `form` to `file`, and each FORMAT:FILE of `more`.

    Without a `form` the ending of `file` tells it, else it is the scorecard. Raises CheckerError
    for an unknown format, a file asked for twice or that cannot be written, and for a terminal
    that is to show what is no text.
    """
    ending = splitext(file)[1].lower()
    found = (Target(form or ENDINGS.get(ending, "scorecard"), file), *_more(more))
    taken: set[str] = set()
    for one in found:
        path = one.file if one.file == STDOUT else realpath(one.file)
        if path in taken:
            raise CheckerError(Message.of("cli.same-output", path=one.file))
        taken.add(path)
        _check(one)
    return found


def spare(targets: Iterable[Target], reports: Iterable[str]) -> None:
    """Raise CheckerError where an output would overwrite one of the `reports`."""
    written = {abspath(one.file): one.file for one in targets if one.file != STDOUT}
    for report in reports if written else ():
        if abspath(report) in written:
            raise CheckerError(Message.of("cli.is-report", path=written[abspath(report)]))


def _more(given: tuple[str, ...]) -> Iterator[Target]:
    for one in given:
        form, _, file = one.partition(":")
        if form not in FORMATS or not file:
            raise CheckerError(Message.of("cli.bad-output", given=one, formats=tuple(FORMATS)))
        yield Target(form, file)


def _check(target: Target) -> None:
    if target.file == STDOUT:
        if target.form in BINARY and sys.stdout.isatty():
            raise CheckerError(Message.of("cli.not-text", form=target.form))
        return
    ready(target.file, target.form if target.form in BINARY else "")


def ready(file: str, form: str = "") -> None:
    """Raise CheckerError where `file` cannot be written, or is named like no file of that `form`.

    A workbook that is called a.pdf would open nowhere.
    """
    ending = splitext(file)[1].lower()
    if form and ending not in ("", f".{form}"):
        raise CheckerError(Message.of("cli.wrong-ending", path=file, form=form))
    reason = _obstacle(file)
    if reason:
        raise CheckerError(Message.of("cli.cannot-write", path=file, reason=reason))


def _obstacle(file: str) -> Message | None:
    """Say what keeps `file` from being written; None where nothing can be seen to."""
    folder = dirname(abspath(file))
    if isdir(file):
        return Message.of("cli.is-folder")
    if not isdir(folder):
        return Message.of("cli.no-folder", folder=folder)
    place = file if exists(file) else folder
    return None if os.access(place, os.W_OK) else Message.of("cli.no-permission")
