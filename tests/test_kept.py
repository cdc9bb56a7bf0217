"""The user's cache directory."""

from pathlib import Path

import pytest

from checker import kept


def test_a_relative_cache_home_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """The XDG specification says so."""
    monkeypatch.setenv("XDG_CACHE_HOME", "cache")

    assert Path(kept.folder()).is_absolute()


def test_what_is_written_is_whole_and_leaves_no_draft(tmp_path: Path) -> None:
    """A file is replaced in one step."""
    file = tmp_path / "new" / "kept.json"

    kept.write(str(file), b"one")
    kept.write(str(file), b"two")

    assert [b"two"] == [one.read_bytes() for one in file.parent.iterdir()]


def test_code_that_changes_is_told_from_what_it_was(tmp_path: Path) -> None:
    """What an older program made ready is made anew."""
    module = tmp_path / "module.py"
    module.write_text("one", "utf-8")
    before = kept.sources(str(tmp_path))
    module.write_text("other", "utf-8")

    assert before != kept.sources(str(tmp_path))
