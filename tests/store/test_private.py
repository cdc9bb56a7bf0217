"""What is kept of reports is for the user who ran the check."""

import sys

import pytest

from checker.store.results import Results
from checker.store.shelf import Shelf

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="folders have no mode there")


def mode(folder):
    return folder.stat().st_mode & 0o777


def test_the_folder_of_outcomes_is_private(tmp_path):
    """It is made where there is none, for nobody else to read."""
    with Results(tmp_path / "audits" / "kept.sqlite"):
        assert 0o700 == mode(tmp_path / "audits")


def test_the_folder_of_finished_outputs_is_private(tmp_path):
    """They hold passages as well."""
    Shelf(str(tmp_path / "kept.sqlite"), "state").put_text("summary", "原文")
    assert 0o700 == mode(tmp_path / "kept.sqlite.outputs")
