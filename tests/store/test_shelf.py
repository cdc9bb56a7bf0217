"""Finished outputs that are copied instead of made again."""

from pathlib import Path

import pytest

from checker.store.shelf import Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """A shelf with one text on it."""
    made = Shelf(str(tmp_path / "kept.sqlite"), "state")
    made.put_text("summary", "原文如此")
    return made


def test_what_was_put_there_is_there(shelf):
    """As long as the state of things is the same."""
    assert "原文如此" == shelf.text("summary")
    assert None is Shelf(str(shelf.folder).removesuffix(".outputs"), "other").text("summary")


@pytest.mark.parametrize("left", [b"", "原文".encode(), b"\xff\xfe\x00"])
def test_what_a_crash_left_of_an_output_is_none(shelf, left):
    """It is made anew, and never handed over."""
    (shelf.folder / "state-summary").write_bytes(left)
    assert not shelf.has("summary")
    assert shelf.text("summary") is None
    shelf.put_text("summary", "新的")
    assert "新的" == shelf.text("summary")
