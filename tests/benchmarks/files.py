"""Many files: memory, workers, files that did not change, and the comparison of all of them."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from checker.audit.compared import Compared
from checker.audit.engines import Spread
from checker.audit.entries import Entries
from checker.audit.run import Audit, audit
from checker.audit.work import Choice, packs_of
from checker.store.results import Results
from tests.benchmarks.many import write
from tests.benchmarks.measure import CHECKER, Asked, Cost, Row, run, seconds


def rows(asked: Asked) -> Iterator[Row]:
    """Yield what audits and checks of ten times `asked.files` reports cost beside each other."""
    few, many = asked.files, asked.files * 10
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for count in (few, many):
            write(folder / str(count), count, count // 10)
        write(folder / "1", 1, 0)
        _audit(folder, 1, "first")  # fills the caches of patterns and packs
        small, large = _audit(folder, few, "small"), _audit(folder, many, "large")
        growth = large.memory / small.memory
        what = f"memory, {many:,} files by {few:,}"
        yield Row(what, f"{growth:.2f} x", "<= 1.3 x", growth <= 1.3)
        gain = large.clock / _audit(folder, many, "two", workers=2).clock
        yield Row("2 workers by 1, by the clock", f"{gain:.2f} x", ">= 1.7 x", gain >= 1.7)
        yield _unchanged("audit", large, _audit(folder, many, "large"))
        yield _unchanged("check", *(_check(folder, many) for _ in range(2)))
        yield _copies(folder, many, large)


def _unchanged(command: str, first: Cost, second: Cost) -> Row:
    share = second.seconds / first.seconds
    return Row(f"unchanged files, {command} again", f"{share:.1%}", "<= 3%", share <= 0.03)


def _audit(folder: Path, count: int, name: str, workers: int = 1) -> Cost:
    files = (f"-o{name}.xlsx", f"--html={name}.html", f"--json={name}.json", f"--letters={name}")
    options = (f"--store={name}.sqlite", *files, f"--jobs={workers}")
    return run((*CHECKER, "audit", str(folder / str(count)), *options), folder)


def _check(folder: Path, count: int) -> Cost:
    options = ("--format=json", "-o", "found.json")
    return run((*CHECKER, "check", str(folder / str(count)), *options), folder)


def _copies(folder: Path, count: int, checked: Cost) -> Row:
    """Compare all reports of an audit that is done, whose outcomes are kept."""
    with Results(str(folder / "large.sqlite")) as results:
        done = _done(folder / str(count), results)
        took = seconds(lambda: Compared(done, Entries(done.folder)))
    ratio = took / checked.seconds
    return Row("comparing all reports by checking them", f"{ratio:.2f} x", "<= 2 x", ratio <= 2)


def _done(folder: Path, results: Results) -> Audit:
    sources = tuple(map(str, sorted(folder.glob("*.txt"))))
    return audit(sources, packs_of(Choice()), results, Spread(), lambda _: None)
