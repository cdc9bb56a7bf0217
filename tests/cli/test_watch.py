"""checker check --watch: reports judged again when they are saved."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from checker.cli.settings import Asked
from checker.cli.watched import PATIENCE, Watched
from checker.errors import PackError
from tests.cli.conftest import BAD, GOOD


@pytest.fixture
def watched(folder) -> Watched:
    """One report in view, looked at once."""
    made = Watched(Asked(("差.txt",), pack=("mini.yaml",)), "zh")
    assert ["fail"] == statuses(made.look())
    return made


def statuses(done) -> list[str]:
    return [report.findings[0].status for report in done.run.reports]


def test_nothing_is_judged_twice(watched):
    """Nothing was saved."""
    assert None is watched.look()


def test_a_saved_report_is_judged_again(watched):
    """At the next look."""
    Path("差.txt").write_text(GOOD, "utf-8")
    assert ["pass"] == statuses(watched.look())


def test_a_report_saved_through_a_new_file_is_judged_again(watched):
    """Word writes beside it and renames; for a moment there is no such file."""
    Path("差.txt").rename("旧.txt")
    assert None is watched.look()
    Path("新.txt").write_text(GOOD, "utf-8")
    Path("新.txt").rename("差.txt")
    assert ["pass"] == statuses(watched.look())


def test_a_file_that_is_half_written_is_waited_for(watched):
    """The old outcome stands until the file can be read, or for some looks."""
    Path("差.txt").write_text("", "utf-8")
    assert [None] * PATIENCE == [watched.look() for _ in range(PATIENCE)]
    done = watched.look()
    assert ([], ["差.txt"]) == (statuses(done), [one.source for one in done.run.unreadable])
    Path("差.txt").write_text(GOOD, "utf-8")
    assert ["pass"] == statuses(watched.look())


def test_a_report_that_is_gone_is_gone(watched):
    """After some looks."""
    Path("差.txt").unlink()
    assert [None] * PATIENCE == [watched.look() for _ in range(PATIENCE)]
    assert () == watched.look().run.reports


def test_a_changed_pack_judges_all_again(watched):
    """Its author sees at once what a rule does."""
    pack = Path("mini.yaml")
    pack.write_text(
        pack.read_text("utf-8").replace("mention 三项制度", "mention 各项制度"), "utf-8"
    )
    assert ["pass"] == statuses(watched.look())


def test_a_broken_pack_is_told_once(watched):
    """And waited for."""
    pack = Path("mini.yaml")
    good = pack.read_text("utf-8")
    pack.write_text(good.replace("must mention", "must mentoin"), "utf-8")
    with pytest.raises(PackError):
        watched.look()
    assert None is watched.look()
    pack.write_text(good + "\n", "utf-8")
    assert ["fail"] == statuses(watched.look())


def test_a_new_report_in_a_folder_is_judged(folder):
    """The folder is looked through each time."""
    Path("夹").mkdir()
    Path("夹/甲.txt").write_text(BAD, "utf-8")
    made = Watched(Asked(("夹",), pack=("mini.yaml",)), "zh")
    assert ["fail"] == statuses(made.look())
    Path("夹/乙.txt").write_text(GOOD, "utf-8")
    assert ["pass", "fail"] == statuses(made.look())


def test_an_output_is_no_report(folder):
    """Else a web page beside the reports would be judged, and written again, for ever."""
    Path("夹").mkdir()
    Path("夹/甲.txt").write_text(BAD, "utf-8")
    made = Watched(Asked(("夹",), pack=("mini.yaml",)), "zh", ["夹/结果.html"])
    made.look()
    Path("夹/结果.html").write_text("<p>结果</p>", "utf-8")
    assert None is made.look()


def test_standard_input_cannot_be_watched(check):
    """It is not saved."""
    done = check("-", "--watch")
    assert (2, "") == (done.status, done.out)
    assert "标准输入" in done.err


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ")
def test_an_interrupt_ends_the_watch_with_130(folder):
    """After it has told what was mended."""
    started = subprocess.Popen(
        [sys.executable, "-m", "checker", "check", "--pack", "mini.yaml", "差.txt", "--watch"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONUTF8": "1"},
    )
    read_until(started.stderr, "Ctrl+C")
    Path("差.txt").write_text(GOOD, "utf-8")
    said = read_until(started.stderr, "Ctrl+C")
    started.send_signal(signal.SIGINT)
    out, _ = started.communicate(timeout=60)
    assert 130 == started.returncode
    assert "已改好 1 项：\n  三项制度" in said
    assert "得分 100 / 100" in out.decode()


def read_until(stream, word: str) -> str:
    """Return the lines up to the one that holds `word`."""
    lines: list[str] = []
    began = time.monotonic()
    while not lines or word not in lines[-1]:
        assert time.monotonic() - began < 60
        lines.append(stream.readline().decode())
    return "".join(lines)
