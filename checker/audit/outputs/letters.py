"""A letter a report, as Word files in a folder.

One that says already what it would say again is left alone, with all that people changed in it.
"""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from hashlib import sha256
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from checker import __version__, letters
from checker.audit.judged import CODEC
from checker.audit.review import Entry, Review
from checker.audit.work import packs_of
from checker.cleaning import clean
from checker.files import whole
from checker.letters.form import marked
from checker.packs.model import LoadedPacks
from checker.patterns import pattern
from checker.records import NamedTuple
from checker.store.encoding import pack, unpack, with_rules, without_rules
from checker.store.keys import packs_key
from checker.view import View

LONGEST_NAME = 60
AHEAD = 32  # letters that are handed out together, for each worker
_NOT_IN_NAMES = pattern(r'[\\/:*?"<>|]')


class Order(NamedTuple):
    """A letter to be written: where, by which packs, on the report in `data`."""

    path: Path
    mark: str
    data: bytes
    source: str
    packs: tuple[str, ...]
    view: View


def write(review: Review, target: Path, view: View) -> None:
    """Write the letters to the folder `target`, which is made where there is none. Raises OSError."""
    target.mkdir(parents=True, exist_ok=True)
    orders = _orders(review, target, view)
    workers = review.audit.workers
    if workers < 2:
        for one in orders:
            _write(one)
        return
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:
        while some := tuple(islice(orders, AHEAD * workers)):
            list(pool.map(_write, some))


def _orders(review: Review, target: Path, view: View) -> Iterator[Order]:
    """Yield an order for each letter that is not there yet, or says what holds no longer."""
    about = f"{__version__}\n{view.lang}\n{packs_key(review.audit.loaded)}"
    for name, judged in zip(names(review, view), review.each(), strict=True):
        data = pack(judged._replace(report=without_rules(judged.report)), CODEC)
        mark = sha256(about.encode() + data).hexdigest()[:24]
        if marked(target / name) != mark:
            source = judged.report.subject.source
            yield Order(target / name, mark, data, source, review.audit.packs, view)


def _write(order: Order) -> None:
    """Write a letter; in a process of its own, which loads the packs once."""
    judged = unpack(order.data, CODEC)
    report = with_rules(judged.report, _loaded(order.packs), order.source)
    with whole(order.path) as draft:
        draft.write_bytes(letters.write([report], order.view, mark=order.mark))


@lru_cache(maxsize=2)
def _loaded(names: tuple[str, ...]) -> LoadedPacks:
    return packs_of(names)


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
