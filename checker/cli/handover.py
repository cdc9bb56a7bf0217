"""What an audit hands over: each output made anew, or as it was made last time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from checker.audit.outputs import writer
from checker.audit.review import Review
from checker.cli import streams
from checker.errors import CheckerError, reason_of
from checker.files import whole
from checker.messages import Language, Message
from checker.store.shelf import Shelf


class Handover:
    """Writes outputs; what was found is put together only if one of them has to be made."""

    def __init__(self, review: Callable[[], Review], shelf: Shelf, lang: Language) -> None:
        self.review, self.shelf, self.lang = review, shelf, lang
        self.view = streams.view(lang, to_file=True)

    def write(self, name: str, target: Path) -> None:
        """Write the output called `name` to the file `target`. Raises CheckerError."""
        with _told_where_it_fails(target), whole(target) as draft:
            if not self.shelf.take(name, draft):
                writer(name).write(self.review(), draft, self.view)
                self.shelf.put(name, draft)

    def write_letters(self, folder: Path) -> None:
        """Write the letters that are not there, or say what holds no longer. Raises CheckerError."""
        from checker.audit.outputs import letters

        known = self.shelf.text("letters.txt")
        if known is not None and all((folder / name).is_file() for name in known.splitlines()):
            return
        with _told_where_it_fails(folder):
            names = letters.write(self.review(), folder, self.view)
        self.shelf.put_text("letters.txt", "\n".join(names))

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


@contextmanager
def _told_where_it_fails(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = reason_of(error)
        raise CheckerError(
            Message.of("cli.cannot-write", path=str(target), reason=reason)
        ) from error
