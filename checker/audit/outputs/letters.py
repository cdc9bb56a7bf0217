"""A letter a report, and a reminder a unit without one, as Word files in a folder.

One that says already what it would say again is left alone, with all that people changed in it.
"""

from collections.abc import Callable, Collection, Iterator
from functools import partial
from hashlib import sha256
from itertools import islice, repeat
from os import scandir
from pathlib import Path

from checker import __version__
from checker import letters as forms
from checker.audit.review import Review
from checker.cleaning import clean
from checker.files import whole
from checker.letters.form import marked
from checker.patterns import pattern
from checker.records import NamedTuple
from checker.report import Report
from checker.store.keys import packs_key
from checker.view import View

LONGEST_NAME = 60
_NOT_IN_NAMES = pattern(r'[\\/:*?"<>|]')


class Letter(NamedTuple):
    """A letter to be written: the name of its file, what it depends on, and the report it is on."""

    name: str
    mark: str
    report: Callable[[], Report]


def write(
    review: Review, folder: Path, series: str, view: View, share: tuple[int, int] = (0, 1)
) -> None:
    """Write letters to `folder`, which is made where there is none. Raises OSError.

    A `share` of (0, 3) is the first of three letters, the fourth, and so on.
    """
    folder.mkdir(parents=True, exist_ok=True)
    first, step = share
    for one in islice(letters(review, series, view), first, None, step):
        if marked(folder / one.name) != one.mark:
            with whole(folder / one.name) as draft:
                draft.write_bytes(forms.write([one.report()], view, mark=one.mark))


def letters(review: Review, series: str, view: View) -> Iterator[Letter]:
    """Yield the letters with names of which no two are the same.

    `series` is what letters on the same reports have in common from run to run.
    """
    taken: set[str] = set()
    for one in _letters(review, series, view):
        name, number = one.name, 1
        while name.lower() in taken:
            number += 1
            name = f"{one.name} {number}"
        taken.add(name.lower())
        yield one._replace(name=f"{name}.docx")


def put_away(review: Review, folder: Path, names: Collection[str], series: str, view: View) -> int:
    """Move letters of the same series that are none of `names` into a folder of their own.

    They were written by an earlier run and hold no longer: a reminder to a unit that has reported
    meanwhile, a letter on a report that is no longer there. Without a roster nobody can say of a
    reminder whether it holds. Returns how many were moved. Raises OSError.
    """
    old, moved = folder / view.say("letter.folder-old"), 0
    kinds = [
        _kind(series, view),
        *([_kind(series, view, is_reminder=True)] if review.roster else []),
    ]
    holding = frozenset(names)
    others = (one.name for one in scandir(folder) if one.name not in holding)
    for file in map(folder.joinpath, sorted(one for one in others if one.endswith(".docx"))):
        _, _, kind = marked(file).rpartition(" ")[0].partition(" ")
        if kind in kinds:
            old.mkdir(exist_ok=True)
            file.replace(old / file.name)
            moved += 1
    return moved


def _kind(series: str, view: View, is_reminder: bool = False) -> str:
    return f"{view.lang} {series}{'-reminder' if is_reminder else ''}"


def _letters(review: Review, series: str, view: View) -> Iterator[Letter]:
    said, reminder = view.say("letter.file"), view.say("letter.reminder-file")
    kind = f"{__version__} {_kind(series, view)}"
    for one in review.entries:
        name = _name(said, one.unit or Path(one.source).stem, one.year)
        mark = f"{kind} {review.mark(one.number)}"
        yield Letter(name, mark, partial(review.report, one.number))
    kind = f"{__version__} {_kind(series, view, is_reminder=True)}"
    packs = packs_key(review.audit.loaded)
    for report in review.absent():
        subject, messages = report.subject, [one.message for one in report.findings]
        mark = sha256(repr((packs, subject, messages)).encode()).hexdigest()[:24]
        name = _name(reminder, subject.issuer, subject.year)
        yield Letter(name, f"{kind} {mark}", repeat(report).__next__)


def _name(said: str, unit: str, year: int | None) -> str:
    name = " ".join(filter(None, (said, unit, str(year or ""))))
    return _NOT_IN_NAMES.sub(" ", clean(name))[:LONGEST_NAME].strip(" .")
