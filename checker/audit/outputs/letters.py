"""A letter a report, and one a unit without a report, as Word files in a folder.

One that says already what it would say again is left alone, with all that people changed in it.
"""

from collections.abc import Iterator
from pathlib import Path

from checker import __version__, letters
from checker.audit.entries import Entry
from checker.audit.review import Review
from checker.cleaning import clean
from checker.files import whole
from checker.letters.form import marked
from checker.patterns import pattern
from checker.view import View

LONGEST_NAME = 60
_NOT_IN_NAMES = pattern(r'[\\/:*?"<>|]')


def write(review: Review, target: Path, view: View) -> None:
    """Write the letters to the folder `target`, which is made where there is none. Raises OSError."""
    target.mkdir(parents=True, exist_ok=True)
    for number, name in enumerate(names(review, view)):
        path, mark = target / name, f"{__version__} {view.lang} {review.mark(number)}"
        if marked(path) != mark:
            with whole(path) as draft:
                draft.write_bytes(letters.write([review.report(number)], view, mark=mark))


def names(review: Review, view: View) -> Iterator[str]:
    """Yield a name of a file for each report, no two the same."""
    taken: dict[str, int] = {}
    for one in review.entries:
        stem = _stem(one, view)
        number = taken[stem] = taken.get(stem, 0) + 1
        yield f"{stem}.docx" if number == 1 else f"{stem} {number}.docx"


def _stem(entry: Entry, view: View) -> str:
    unit = entry.unit or Path(entry.source).stem
    name = " ".join(filter(None, (view.say("letter.file"), unit, str(entry.year or ""))))
    return _NOT_IN_NAMES.sub(" ", clean(name))[:LONGEST_NAME].strip(" .")
