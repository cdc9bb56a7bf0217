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


@pytest.mark.skipif(os.name == "nt", reason="numbers of files are otherwise there")
@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1, 2)])
@pytest.mark.parametrize("arguments", [("check", "差.txt"), ("rules",), ("check", "-")])
def test_a_closed_stream_is_one_that_nobody_reads(folder, closed, arguments):
    """checker … >&- is no fault: the exit status is that of the reports."""
    shut = " ".join(f"{number}>&-" for number in closed)
    call = [sys.executable, "-m", "checker", *arguments, "--pack", "mini.yaml"]
    usual, done = (
        subprocess.run(
            ["sh", "-c", f'exec "$@" {given}', "sh", *call],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        for given in ("", shut)
    )
    assert usual.returncode == done.returncode
    for number, before, after in ((1, usual.stdout, done.stdout), (2, usual.stderr, done.stderr)):
        assert (b"" if number in closed else before) == after


@pytest.mark.skipif(os.name == "nt", reason="no file has such a name there")
@pytest.mark.parametrize("name", ["\x1b[31m红.txt", "换\n行.txt", "\u202e右.txt"])
@pytest.mark.parametrize("call", [("check",), ("check", "好.txt", "--pack"), ("check", "--format")])
def test_no_name_of_a_file_is_obeyed_by_a_terminal(process, name, call):
    """What is said of it stands on one line, and holds no sign that acts."""
    Path(name).write_bytes(b"")
    for given in (name, f"无/{name}"):
        status, _, err = process(*call, given, env={"PYTHONUTF8": "1"})
        said = err.decode().splitlines()
        assert 2 == status
        assert said
        assert all(one.isprintable() for one in said)


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_links_that_lead_in_a_circle_are_no_place_to_write(tmp_path):
    """They are refused with the reason, and stay; one that leads to nothing yet is filled."""
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    (tmp_path / "c").symlink_to(tmp_path / "d")
    with pytest.raises(CheckerError, match="符号链接形成循环"):
        streams.write_file(str(tmp_path / "a"), "x")
    streams.write_file(str(tmp_path / "c"), "x")
    assert (tmp_path / "a").is_symlink()
    assert "x" == (tmp_path / "d").read_text("utf-8")
