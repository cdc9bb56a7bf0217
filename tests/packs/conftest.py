"""Packs for tests stand on nothing but what a test writes."""

from collections.abc import Callable
from pathlib import Path

import pytest

from checker.packs import find

Write = Callable[[str, str], Path]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return an empty folder that takes the place of our packs."""
    folder = tmp_path / "rules"
    folder.mkdir()
    monkeypatch.setattr(find, "home", lambda: str(folder))
    return folder


@pytest.fixture
def write(home: Path, tmp_path: Path) -> Write:
    """Return a function that writes a pack beside our packs, or among them (``rules/x.yaml``)."""

    def _write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    return _write
