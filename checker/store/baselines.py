"""Baselines as files: JSON that people can read in a review, sorted, so that changes show."""

import json
from os.path import abspath, dirname, exists, join, relpath
from typing import Any

from checker.engine.baseline import Entry
from checker.errors import CheckerError, reason_of
from checker.messages import Message
from checker.records import NamedTuple

VERSION = 1
BROKEN = (ValueError, KeyError, TypeError, AttributeError)


class Baseline(NamedTuple):
    """What is on record, by report; a report is called by its path from the file's folder."""

    path: str
    reports: dict[str, tuple[Entry, ...]]

    def name(self, source: str) -> str:
        """Return what the report at `source` is called here."""
        if source == "-":
            return source
        try:
            path = relpath(abspath(source), dirname(abspath(self.path)))
        except ValueError:  # on another drive
            path = abspath(source)
        return path.replace("\\", "/")

    def of(self, source: str) -> tuple[Entry, ...]:
        """Return what is on record of the report at `source`."""
        return self.reports.get(self.name(source), ())

    def is_there(self, name: str) -> bool:
        """Whether the report called `name` is still where it was."""
        return name == "-" or exists(join(dirname(abspath(self.path)), name))


def load_baseline(path: str) -> Baseline:
    """Read a baseline. Raises CheckerError where there is none, or where it is damaged."""
    try:
        with open(path, encoding="utf-8") as file:
            data = json.load(file)
        return Baseline(path, _reports(data))
    except FileNotFoundError as error:
        raise CheckerError(Message.of("baseline.missing", path=path)) from error
    except OSError as error:
        reason = reason_of(error)
        raise CheckerError(Message.of("baseline.unreadable", path=path, reason=reason)) from error
    except (*BROKEN, RecursionError) as error:
        raise CheckerError(Message.of("baseline.broken", path=path)) from error


def dump_baseline(baseline: Baseline) -> str:
    """Return the text of the file: reports and entries in order."""
    reports = {
        name: [_plain(one) for one in sorted(entries)]
        for name, entries in sorted(baseline.reports.items())
        if entries
    }
    return json.dumps({"version": VERSION, "reports": reports}, ensure_ascii=False, indent=1) + "\n"


def _reports(data: Any) -> dict[str, tuple[Entry, ...]]:
    if data["version"] != VERSION:
        raise ValueError(data["version"])
    return {
        name: tuple(_entry(one) for one in entries) for name, entries in data["reports"].items()
    }


def _entry(values: dict[str, Any]) -> Entry:
    made = Entry(**{**values, "section": tuple(values["section"])})
    if not (isinstance(made.fingerprint, str) and isinstance(made.rule, str)):
        raise TypeError(made)
    return made._replace(times=int(made.times))


def _plain(entry: Entry) -> dict[str, Any]:
    return {**entry._asdict(), "section": list(entry.section)}
