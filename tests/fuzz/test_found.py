"""What fuzzing found stays mended, and sound inputs hold what the targets promise."""

from pathlib import Path

import pytest

from tests.fuzz.targets import TARGETS

FOUND = sorted((Path(__file__).parent / "found").glob("*/*"))


@pytest.mark.parametrize("file", FOUND, ids=lambda file: f"{file.parent.name}-{file.name}")
def test_what_was_found_stays_mended(file):
    """An input that once broke a promise keeps it."""
    target, _ = TARGETS[file.parent.name]
    target(file.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_sound_inputs_hold(name):
    """Every target has seeds, and they hold what it promises."""
    target, seeds = TARGETS[name]
    found = list(seeds())
    assert found
    for data in found:
        target(data)
