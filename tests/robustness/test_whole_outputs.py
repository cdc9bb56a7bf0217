"""What was written before stays as it was until the new is written whole."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.robustness.conftest import REPORT, environment

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="this system has no full device")
def test_a_full_disk_is_one_line(check, tmp_path):
    """It names the file, the reason and the way out."""
    (tmp_path / "good.txt").write_text(REPORT, "utf-8")
    done = check("good.txt", "--format", "json", "-o", FULL)
    assert 2 == done.status
    assert (f"错误：无法写入 {FULL}：磁盘已满；请腾出空间，或换一个位置",) == done.said


@pytest.mark.parametrize("form", ["json", "html", "xlsx", "docx", "sarif"])
def test_a_file_that_outgrows_the_disk_leaves_the_old_one_whole(form, cache, tmp_path):
    """The old output stands, no draft is left, one line says why."""
    resource = pytest.importorskip("resource")
    (tmp_path / "good.txt").write_text(REPORT, "utf-8")
    out = tmp_path / f"out.{form}"
    out.write_text("旧", "utf-8")

    def small() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))

    command = [sys.executable, "-m", "checker", "check", "good.txt", "--format", form, "-o", out]
    done = subprocess.run(
        command,
        capture_output=True,
        check=False,
        cwd=tmp_path,
        env=environment(XDG_CACHE_HOME=cache),
        preexec_fn=small,
    )
    assert (2, 1) == (done.returncode, len(done.stderr.decode().splitlines()))
    assert "旧" == out.read_text("utf-8")
    assert {"good.txt", out.name} == {one.name for one in tmp_path.iterdir()}


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is sent another way there")
def test_an_interrupted_run_leaves_the_old_output_whole(cache, tmp_path):
    """The status is 130, the old file stands, no draft is left, no traceback is shown."""
    slow = "、".join(f"办理案件{number}件" for number in range(100_000))
    (tmp_path / "slow.txt").write_text(REPORT.replace("办理", slow + "，办理"), "utf-8")
    out = tmp_path / "out.json"
    out.write_text("旧", "utf-8")
    command = [sys.executable, "-m", "checker", "check", "slow.txt", "--format", "json", "-o", out]
    run = subprocess.Popen(
        command,
        cwd=tmp_path,
        env=environment(XDG_CACHE_HOME=cache),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    time.sleep(4)
    run.send_signal(signal.SIGINT)
    _, said = run.communicate(timeout=120)
    assert 130 == run.returncode
    assert b"Traceback" not in said
    assert "旧" == out.read_text("utf-8")
    assert {"slow.txt", "out.json"} == {one.name for one in tmp_path.iterdir()}


@pytest.mark.skipif(os.name == "nt", reason="there are no pipes with a name")
@pytest.mark.parametrize("call", [("audit", "--store", "kept.sqlite"), ("check",), ("facts",)])
def test_who_is_asked_to_end_does(call, cache, tmp_path):
    """As by Ctrl-C: the status is 130, no traceback is shown."""
    pipe = tmp_path / "a.txt"
    os.mkfifo(pipe)
    run = subprocess.Popen(
        [sys.executable, "-m", "checker", *call, "a.txt"],
        cwd=tmp_path,
        env=environment(XDG_CACHE_HOME=cache),
        stderr=subprocess.PIPE,
    )
    with pipe.open("wb"):  # waits until somebody reads
        run.send_signal(signal.SIGTERM)
        _, said = run.communicate(timeout=60)
    assert 130 == run.returncode
    assert b"Traceback" not in said
