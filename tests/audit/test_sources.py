"""Where reports lie: at any URL that fsspec opens."""

from pathlib import Path

import fsspec
import pytest

from checker.audit.engines import Spread
from checker.audit.run import audit
from checker.audit.sources import listed
from checker.audit.work import Choice, packs_of
from checker.errors import CheckerError
from checker.store.results import Results

SUFFIXES = frozenset({".txt", ".docx"})


@pytest.fixture(autouse=True)
def store() -> None:
    """Reports and other files at memory://报告."""
    system = fsspec.filesystem("memory")
    system.store.clear()
    for name in ("乙.TXT", "甲/甲.docx", "打包.zip", "甲/说明", ".隐藏.txt", "~$甲.docx"):
        system.pipe(f"/报告/{name}", b"x")


def test_reports_below_a_url_are_listed_and_other_files_told() -> None:
    """As in a folder: hidden files and lock files are none of either."""
    found = listed("memory://报告", SUFFIXES)

    assert ("memory:///报告/乙.TXT", "memory:///报告/甲/甲.docx") == found.files
    assert ("memory:///报告/打包.zip", "memory:///报告/甲/说明") == found.skipped


def test_a_file_that_is_named_is_read_whatever_it_is_called() -> None:
    """What it holds decides, as with a file of this machine."""
    assert (("memory:///报告/甲/说明",), ()) == listed("memory://报告/甲/说明", SUFFIXES)


def test_what_is_not_there_is_told() -> None:
    """And is no empty folder."""
    with pytest.raises(CheckerError):
        listed("memory://没有", SUFFIXES)


def test_an_empty_file_below_a_url_is_told_as_such(tmp_path: Path, in_this_process: None) -> None:
    """It is there: nobody looks for it on this machine."""
    fsspec.filesystem("memory").pipe("/报告/空.txt", b"")
    with Results(tmp_path / "a.sqlite") as results:
        sources = ["memory:///报告/空.txt"]
        done = audit(sources, packs_of(Choice()), results, Spread(), lambda outcome: None)

    assert ["reading.empty"] == [one.message.key for one in done.unreadable]
