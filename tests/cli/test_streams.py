"""Terminals that cannot show everything, and readers that go away."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checker.cli import streams
from checker.errors import CheckerError


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gbk", "utf-8", "utf-16"])
def test_no_terminal_is_too_poor(process, encoding):
    """What cannot be shown is escaped."""
    status, out, err = process(
        "check", "--pack", "mini.yaml", "差.txt", env={"PYTHONIOENCODING": encoding}
    )
    assert (1, b"") == (status, err)
    assert out


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gbk", "utf-8"])
def test_json_is_json_in_every_encoding(process, encoding):
    """Where it is not UTF-8, it is pure ASCII."""
    arguments = ("check", "--pack", "mini.yaml", "差.txt", "--format", "json")
    _, out, _ = process(*arguments, env={"PYTHONIOENCODING": encoding})
    assert "差.txt" == json.loads(out)["reports"][0]["source"]


@pytest.mark.skipif(os.name == "nt", reason="pipes break otherwise there")
def test_a_reader_that_goes_away_is_no_error(folder):
    """checker … | head -1 is silent, and the exit status is still that of the reports."""
    root = Path(__file__).parents[2]
    command = [sys.executable, "-m", "checker", "check", "--pack", "mini.yaml", "差.txt"]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        command,
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
        env={**os.environ, "PYTHONPATH": str(root)},
    )
    os.close(writer)
    assert (1, b"") == (done.returncode, done.stderr)


def test_a_file_is_whole_or_not_there(tmp_path, monkeypatch):
    """Where writing fails, the old file stays and no draft is left."""
    file = tmp_path / "a.txt"
    file.write_text("旧", "utf-8")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(CheckerError):
        streams.write_file(str(file), "新")
    assert "旧" == file.read_text("utf-8")
    assert ["a.txt"] == [one.name for one in tmp_path.iterdir()]


def test_a_link_stays_a_link(tmp_path):
    """The file behind it is written."""
    (tmp_path / "里.txt").write_text("旧", "utf-8")
    (tmp_path / "外.txt").symlink_to(tmp_path / "里.txt")
    streams.write_file(str(tmp_path / "外.txt"), "新")
    assert (True, "新") == (
        (tmp_path / "外.txt").is_symlink(),
        (tmp_path / "里.txt").read_text("utf-8"),
    )


def test_half_a_character_is_written_as_its_number(tmp_path):
    """A lone surrogate has no UTF-8."""
    streams.write_file(str(tmp_path / "a.txt"), "一\udc80")
    assert "一\\udc80" == (tmp_path / "a.txt").read_text("utf-8")


@pytest.mark.parametrize(("columns", "width"), [("10", 40), ("100", 100), ("500", 120), ("", 80)])
def test_the_width_has_margins(monkeypatch, columns, width):
    """Neither a ribbon nor a wall."""
    monkeypatch.setenv("COLUMNS", columns)
    assert width == streams.width()
