"""Whether four times as much of anything takes no more than four times as long.

    python -m tests.benchmarks.growth [WORD ...]

One row for each kind of text that was made to be hard (`kinds`) and for each kind of file
(`packed`), or for those whose names hold one of the words.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import suppress

from checker import api
from checker.document.readers import read as read_file
from checker.errors import ReadError
from checker.output import facts_json
from checker.output import json as report_json
from checker.report import Run
from checker.view import View
from tests.benchmarks.kinds import MADE, REPEATED, text_of
from tests.benchmarks.measure import Asked, Row, seconds
from tests.benchmarks.packed import FILES

TIMES, SMALLEST, LARGEST = 4, 2_000, 500_000
ENOUGH, SOON = 0.1, 0.03  # seconds that can be measured well, and in a hurry
MOST = 1.25  # times what would be linear
TRIES = 3  # what looks slow is measured again
VIEW = View()


def rows(asked: Asked, words: tuple[str, ...] = ()) -> Iterator[Row]:
    """Yield how the time grows for each kind, in times what would be linear."""
    checker = api.Checker(api.load_packs())
    _judge(checker, text_of(REPEATED[0], SMALLEST))  # what only the first report pays for
    enough = SOON if asked.quick else ENOUGH
    for name, work in _works(checker):
        if not words or any(one in name for one in words):
            ratio = _growth(work, enough)
            yield Row(name, f"{ratio:.2f} x linear", f"<= {MOST} x", ratio <= MOST)


def _growth(work: Callable[[int], Callable[[], object]], enough: float) -> float:
    """Return how much longer than in proportion the work of a size that can be measured takes."""
    size = SMALLEST
    while seconds(work(size)) < enough and size * TIMES < LARGEST:
        size *= TIMES
    ratio = _ratio(work, size, enough)
    # A threshold between the two sizes is passed once, growth goes on.
    return ratio if ratio <= MOST else min(ratio, _ratio(work, size * TIMES, enough))


def _ratio(work: Callable[[int], Callable[[], object]], size: int, enough: float) -> float:
    few, many = work(size), work(size * TIMES)
    ratio = float("inf")
    for _ in range(TRIES):
        ratio = min(ratio, seconds(many) / max(seconds(few), enough / TIMES) / TIMES)
        if ratio <= MOST:
            break
    return ratio


def _works(
    checker: api.Checker,
) -> Iterator[tuple[str, Callable[[int], Callable[[], object]]]]:
    """Yield what is measured: a name, and what makes work of a size."""
    for kind in REPEATED:
        yield (
            f"text of {kind.unit!r:.30}",
            lambda size, kind=kind: _judging(checker, text_of(kind, size)),
        )
    for name, make in MADE:
        yield name, lambda size, make=make: _judging(checker, make(size))
    for file, name, pack in FILES:
        yield (
            f"{file[1:]}: {name}",
            lambda size, file=file, pack=pack: _reading(file, pack(size // 10)),
        )


def _judging(checker: api.Checker, text: str) -> Callable[[], object]:
    return lambda: _judge(checker, text)


def _judge(checker: api.Checker, text: str) -> None:
    """Do all that ``facts`` and ``check`` do with a text, in JSON."""
    facts = checker.facts(api.read_text(text))
    facts_json.render(facts, VIEW)
    report_json.render(Run((checker.judge(facts),)), VIEW)


def _reading(file: str, data: bytes) -> Callable[[], object]:
    def read() -> None:
        with suppress(ReadError):  # to refuse a file takes its time too
            read_file(file, data)

    return read


def main() -> int:
    """Print the rows; the exit status is 1 where something grows faster than its text."""
    kept = True
    for row in rows(Asked(()), tuple(sys.argv[1:])):
        kept = kept and row.kept is True
        sys.stdout.write(f"{row.what:48} {row.figure:>16}{'' if row.kept else '   NOT KEPT'}\n")
        sys.stdout.flush()
    return int(not kept)


if __name__ == "__main__":
    sys.exit(main())
