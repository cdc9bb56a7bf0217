"""Waivers from a file, or from the settings."""

from os.path import abspath, dirname
from pathlib import Path

from checker.config.keys import WAIVERS
from checker.errors import PackError
from checker.packs.nodes import compose
from checker.packs.shapes import span
from checker.packs.source import Log, read_source
from checker.packs.values import Fields, read
from checker.waivers import Waiver

REQUIRED = ("rule", "path", "reason", "approved_by", "expires")
# A rule that nobody has to keep is turned off in a pack, not waived.
EVERYWHERE = ("*", "**", "**/*", "./**")


def load_waivers(path: str) -> tuple[Waiver, ...]:
    """Return the waivers of a YAML file. Raises PackError with all that is wrong with it."""
    try:
        log = Log(read_source(Path(path)), [])
    except PackError as error:
        raise PackError(error.problems, "waiver.broken") from None
    root = compose(log, empty="waiver.empty")
    fields: Fields | None = read(root, WAIVERS, log) if root else None
    found = waivers_of(fields.values.get("waivers", ()), log) if fields else ()
    if log.problems:
        raise PackError(tuple(sorted(log.problems, key=lambda one: one.at)), "waiver.broken")
    return found


def waivers_of(rows: tuple[Fields, ...], log: Log) -> tuple[Waiver, ...]:
    """Return the waivers that `rows` give, after noting those that are too wide."""
    folder = dirname(abspath(log.source.path))
    found = []
    for row in rows:
        if row.values.get("path") in EVERYWHERE:
            log.add("waiver.everywhere", *span(row.nodes["path"]))
        if all(name in row.values for name in REQUIRED):
            found.append(Waiver(**row.values, folder=folder, at=log.source.at(row.start)))
    return tuple(found)
