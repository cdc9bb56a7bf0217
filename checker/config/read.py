"""A settings file as values: TOML, checked against the table of keys."""

from os.path import basename, dirname, join
from pathlib import Path
from typing import Any

from checker.config.find import PYPROJECT, TABLE
from checker.config.keys import SETTINGS
from checker.config.toml import compose
from checker.config.waivers import load_waivers, waivers_of
from checker.errors import PackError
from checker.packs.source import Log, read_source
from checker.packs.values import Fields, read


def read_settings(path: str) -> dict[str, Any]:
    """Return the values in `path` by the names of their fields.

    Raises PackError with all problems of the file, or of the file of waivers that it names.
    """
    try:
        log = Log(read_source(Path(path)), [])
    except PackError as error:
        raise PackError(error.problems, "config.broken") from None
    node = compose(log, TABLE if basename(path) == PYPROJECT else ())
    fields: Fields | None = read(node, SETTINGS, log) if node else None
    values = dict(fields.values) if fields else {}
    waivers = waivers_of(values.pop("waivers", ()), log)
    if log.problems:
        raise PackError(tuple(sorted(log.problems, key=lambda one: one.at)), "config.broken")
    named = values.pop("waivers-file", "")
    further = load_waivers(join(dirname(path), named)) if named else ()
    return {
        **{name.replace("-", "_"): value for name, value in values.items()},
        "waivers": (*waivers, *further),
    }
