"""A letter a report, and a reminder a unit without one, as Word files in a folder.

One that says already what it would say again is left alone, with all that people changed in it.
"""

from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256
from itertools import repeat
from pathlib import Path

from checker import __version__, letters
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


def write(review: Review, target: Path, view: View) -> tuple[str, ...]:
    """Write the letters to the folder `target`, which is made where there is none.

    Returns the names of the files. Raises OSError.
    """
    target.mkdir(parents=True, exist_ok=True)
    written = []
    for one in _apart(_letters(review, view)):
        mark = f"{__version__} {view.lang} {one.mark}"
        if marked(target / one.name) != mark:
            with whole(target / one.name) as draft:
                draft.write_bytes(letters.write([one.report()], view, mark=mark))
        written.append(one.name)
    return tuple(written)


def _letters(review: Review, view: View) -> Iterator[Letter]:
    said, reminder = view.say("letter.file"), view.say("letter.reminder-file")
    for one in review.entries:
        name = _name(said, one.unit or Path(one.source).stem, one.year)
        yield Letter(name, review.mark(one.number), partial(review.report, one.number))
    packs = packs_key(review.audit.loaded)
    for report in review.absent():
        subject, messages = report.subject, [one.message for one in report.findings]
        mark = sha256(repr((packs, subject, messages)).encode()).hexdigest()[:24]
        yield Letter(_name(reminder, subject.issuer, subject.year), mark, repeat(report).__next__)


def _apart(found: Iterator[Letter]) -> Iterator[Letter]:
    """Yield the letters with names of which no two are the same."""
    taken: set[str] = set()
    for one in found:
        name, number = one.name, 1
        while name.lower() in taken:
            number += 1
            name = f"{one.name} {number}"
        taken.add(name.lower())
        yield one._replace(name=f"{name}.docx")


def _name(said: str, unit: str, year: int | None) -> str:
    name = " ".join(filter(None, (said, unit, str(year or ""))))
    return _NOT_IN_NAMES.sub(" ", clean(name))[:LONGEST_NAME].strip(" .")
