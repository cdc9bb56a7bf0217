"""Mends as tracked changes: the old words struck out, the new ones beside them, to be accepted."""

from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, datetime
from itertools import count
from typing import Any

from checker.annotate.passages import PROPERTIES, SPACE, Words
from checker.document.word.names import DELETED, INSERTED, MOVED_FROM, MOVED_TO, TEXT, P, R, W
from checker.records import NamedTuple


class Hand(NamedTuple):
    """Who changes, when (ISO, UTC), and the numbers that are free for changes."""

    author: str
    when: str
    ids: Iterator[int]


def hand(author: str, body: Any) -> Hand:
    """Return the hand of `author`, who changes the text `body` now."""
    changes = body.iter(DELETED, INSERTED, MOVED_FROM, MOVED_TO)
    taken = [int(one.get(f"{W}id", "0")) for one in changes if one.get(f"{W}id", "0").isdecimal()]
    now = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Hand(author, now, count(max(taken, default=0) + 1))


def make(words: Words | None, text: str, by: Hand) -> bool:
    """Put `text` in the place of `words` as a change; return whether that can be done.

    It cannot inside what somebody else has inserted, nor where the words are counted by Word or
    stand in a note, a text box or a formula.
    """
    if words is None or not words.exact or not words.runs:
        return False
    runs = words.runs
    if any(one.getparent() is not runs[0].getparent() for one in runs) or _is_inserted(runs[0]):
        return False
    old = "".join(one.text or "" for run in runs for one in run.iter(TEXT))
    if text.startswith(old):
        _insert(runs[-1], runs[-1], text[len(old) :], by)
    else:
        _insert(runs[0], _strike(runs, by), text, by)
    return True


def _strike(runs: tuple[Any, ...], by: Hand) -> Any:
    """Strike `runs` out, and return the last of these changes."""
    for run in runs:
        last = _wrapped(run, DELETED, by)
        for one in run.iter(TEXT):
            one.tag = f"{W}delText"
    return last


def _insert(run: Any, after: Any, text: str, by: Hand) -> None:
    """Insert `text` behind `after`, in the looks of `run`."""
    if text:
        new = _new(run, text)
        after.addnext(new)
        _wrapped(new, INSERTED, by)


def _is_inserted(run: Any) -> bool:
    for one in run.iterancestors():
        if one.tag == P:
            return False
        if one.tag in (INSERTED, MOVED_TO):
            return True
    return False


def _wrapped(run: Any, tag: str, by: Hand) -> Any:
    """Wrap `run` as a change by `by`, and return the wrapper."""
    attributes = {
        f"{W}id": str(next(by.ids)),
        f"{W}author": by.author,
        f"{W}date": by.when,
    }
    change = run.makeelement(tag, attributes)
    run.addprevious(change)
    change.append(run)
    return change


def _new(run: Any, text: str) -> Any:
    """Return a run that shows `text` as `run` shows its own."""
    new = run.makeelement(R, {})
    properties = run.find(PROPERTIES)
    if properties is not None:
        new.append(deepcopy(properties))
    shown = run.makeelement(TEXT, {SPACE: "preserve"})
    shown.text = text
    new.append(shown)
    return new
