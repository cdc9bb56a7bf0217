"""What an audit hands over: each output made anew, or as it was made last time.

Outputs are made beside the store, several at a time, and copied to where they are asked for.
"""

import pickle
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from pathlib import Path
from typing import Any

from checker.audit.outputs import letters, writer
from checker.audit.review import Review
from checker.cli import streams
from checker.cli.exits import Exit
from checker.errors import CheckerError, reason_of
from checker.files import filled, whole
from checker.messages import Language, Message
from checker.processes import answering_to_its_end, pool, without_interrupts
from checker.store.shelf import Shelf
from checker.view import View

Making = Callable[[Review, View], Any]
LETTERS = "letters.txt"


class Handover:
    """Hands outputs over; what was found is put together only if one of them has to be made."""

    def __init__(
        self, review: Callable[[], Review], shelf: Shelf, lang: Language, workers: int
    ) -> None:
        self.review, self.shelf, self.lang, self.workers = review, shelf, lang, workers

    def write(self, files: dict[str, Path], folder: Path | None, series: str) -> None:
        """Write files by their kinds, and letters to a folder. Raises CheckerError.

        `series` is what letters of the same reports have in common from run to run.
        """
        makings: list[Making] = [
            partial(_make, name, self.shelf) for name in files if not self.shelf.has(name)
        ]
        is_new = folder is not None and not self._holds_letters(folder)
        if folder and is_new:
            makings += [
                partial(_write_letters, folder, series, (part, self.workers))
                for part in range(self.workers)
            ]
        with filled(folder) if folder else nullcontext():
            self._do(makings)
        for name, target in files.items():
            with _told_where_it_fails(target), whole(target) as draft:
                self.shelf.take(name, draft)
        if folder and is_new:
            self._put_away(folder, series)

    def print_summary(self) -> None:
        """Write the summary to standard output."""
        view = streams.view(self.lang)
        name = f"summary-{view.width}-{view.colour:d}-{view.ascii:d}.txt"
        text = self.shelf.text(name)
        if text is None:
            from checker.audit.outputs import summary

            text = summary.render(self.review(), view)
            self.shelf.put_text(name, text)
        streams.put(text)

    def _do(self, makings: list[Making]) -> None:
        """Do all of it, in as many processes as there are workers."""
        view = streams.view(self.lang, to_file=True)
        if min(len(makings), self.workers) < 2:
            for make in makings:
                make(self.review(), view)
            return
        handed = pickle.dumps(self.review())  # here: what reads it belongs to this thread
        with pool(min(len(makings), self.workers)) as workers:
            with without_interrupts():
                made = [workers.schedule(do, args=[make, handed, view]) for make in makings]
            for one in made:
                one.result()

    def _holds_letters(self, folder: Path) -> bool:
        known = self.shelf.text(LETTERS)
        return known is not None and all((folder / name).is_file() for name in known.splitlines())

    def _put_away(self, folder: Path, series: str) -> None:
        """Put letters away that hold no longer, and note those that do."""
        view = streams.view(self.lang, to_file=True)
        names = tuple(one.name for one in letters.letters(self.review(), series, view))
        with _told_where_it_fails(folder):
            gone = letters.put_away(self.review(), folder, names, series, view)
        if gone:
            place = str(folder / view.say("letter.folder-old"))
            streams.tell(Message.of("audit.put-away", count=gone, folder=place), self.lang)
        self.shelf.put_text(LETTERS, "\n".join(names))


def do(make: Making, handed: bytes, view: View) -> None:
    """Make an output of the review that was `handed` over, in a process that is there for that."""
    # Its drafts go with it; once they are done it just ends.
    with answering_to_its_end(lambda *_: sys.exit(Exit.INTERRUPTED)):
        make(pickle.loads(handed), view)


def _make(name: str, shelf: Shelf, review: Review, view: View) -> None:
    with _told_where_it_fails(shelf.folder), shelf.draft(name) as draft:
        writer(name).write(review, draft, view)


def _write_letters(
    folder: Path, series: str, share: tuple[int, int], review: Review, view: View
) -> None:
    with _told_where_it_fails(folder):
        letters.write(review, folder, series, view, share)


@contextmanager
def _told_where_it_fails(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = reason_of(error)
        raise CheckerError(
            Message.of("cli.cannot-write", path=str(target), reason=reason)
        ) from error
