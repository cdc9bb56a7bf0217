"""Many reports, judged by several processes."""

from concurrent.futures import Future
from pathlib import Path
from shutil import rmtree

import pytest
from pebble import ProcessExpired

from checker.cli import workers
from checker.store import outcomes


@pytest.fixture
def many(many):
    """The last of the reports is empty."""
    Path("many", "11.txt").write_text("")


@pytest.fixture
def handed(monkeypatch):
    """What was handed to processes, which only seem to be there and fail as told."""
    given: list[tuple[str, ...]] = []

    def spread(_, files, workers, budget):
        given.append((workers, *files))
        for path in files:
            future: Future[object] = Future()
            future.set_exception(TimeoutError() if path == "many/00.txt" else ProcessExpired(""))
            yield path, future

    monkeypatch.setattr(workers, "spread", spread)
    return given


def test_several_processes_give_what_one_gives(check, many, monkeypatch):
    """Every byte, those on standard error as well; what they found is kept for the next run."""
    asked = ("many", "--jobs", "2", "--format", "json", "--verbose")
    monkeypatch.setattr(workers, "SHARE", 7)
    one = check(*asked)
    rmtree(outcomes.folder())
    monkeypatch.setattr(workers, "SHARE", 5)
    assert one == check(*asked)
    monkeypatch.setattr(workers, "SHARE", 1)
    monkeypatch.setattr(workers, "spread", lambda *_: 1 / 0)
    assert one == check(*asked)


def test_no_process_is_started_for_a_few_reports(check, many, handed):
    """A dozen are judged before two processes are there."""
    assert 2 == check("many", "--jobs", "2", "--no-cache").status
    assert [] == handed


def test_a_report_that_ends_its_process_or_takes_too_long_is_told_in_its_turn(
    check, many, handed, monkeypatch
):
    """The run goes on, and exits with 2."""
    monkeypatch.setattr(workers, "SHARE", 2)
    done = check("many", "--jobs", "4", "--no-cache")
    assert [(4, *(str(path) for path in sorted(Path("many").iterdir())))] == handed
    assert 2 == done.status
    said = done.err.splitlines()
    assert "many/00.txt：" in said[0]
    assert "300 秒" in said[0]
    assert "many/01.txt：检查时进程意外结束" in said[1]
    assert 12 == len(said)
