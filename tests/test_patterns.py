"""Patterns from kept code find what freshly compiled ones find."""

import json
import re
from pathlib import Path

import pytest

from checker import patterns

SAMPLES = (
    r"(?P<number>\d+)(?P<unit>[件起次]|万元)",
    r"[一-鿿]{2,4}局",
    r"(?<!年)度$",
    r"(?i:GDP)|《[^》]*》",
)
TEXT = "县应急局2024年度办理案件12件、罚款3万元，gdp《条例》"


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No kept patterns, and a cache directory of its own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(patterns, "KEPT", patterns._read())
    monkeypatch.setattr(patterns, "NEW", {})


@pytest.mark.parametrize("sample", SAMPLES)
def test_kept_code_is_the_same_pattern(
    fresh: None, sample: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Flags, groups and matches are those of ``re.compile``."""
    patterns.pattern(sample, re.MULTILINE)
    patterns.keep()
    monkeypatch.setattr(patterns, "KEPT", patterns._read())
    made, expected = patterns.pattern(sample, re.MULTILINE), re.compile(sample, re.MULTILINE)

    assert {} == patterns.NEW
    assert (expected.flags, expected.groupindex) == (made.flags, made.groupindex)
    assert [one.groupdict() for one in expected.finditer(TEXT)] == [
        one.groupdict() for one in made.finditer(TEXT)
    ]
    assert expected.findall(TEXT) == made.findall(TEXT)


def test_damaged_code_is_compiled_anew(fresh: None) -> None:
    """Whatever a kept file holds, the pattern is right."""
    patterns.KEPT.codes["0 [件起]"] = [32, 0, 9, 0, {}]
    patterns.KEPT.codes["0 [次]"] = "nonsense"

    assert ["件", "件"] == patterns.pattern("[件起]").findall(TEXT)
    assert [] == patterns.pattern("[次]").findall(TEXT)


def test_a_damaged_file_is_no_error(fresh: None) -> None:
    """It is read as empty."""
    patterns.pattern("甲")
    patterns.keep()
    file = next(Path(patterns.kept.folder()).iterdir())
    file.write_bytes(b"{")

    assert {} == patterns._read().codes
    file.write_text(json.dumps([1]), encoding="utf-8")
    assert {} == patterns._read().codes
