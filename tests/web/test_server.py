"""checker serve from its start to its end."""

import os
import re
import signal
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from checker.errors import CheckerError
from checker.messages import say
from checker.web import server

DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))
PACK = "pack: mini\nrules:\n- id: a\n  rule: must mention 三项制度\n"
ROOT = Path(__file__).parents[2]


def test_only_this_machine_reaches_it_unless_told_otherwise():
    """The page says which it is."""
    with server.listen("127.0.0.1", 0) as own, server.listen("0.0.0.0", 0) as shared:
        assert (False, True) == (server.is_shared(own), server.is_shared(shared))
        port = own.getsockname()[1]
        assert f"http://127.0.0.1:{port}/" == server.address(own, "127.0.0.1")
        assert socket.gethostname() in server.address(shared, "0.0.0.0")


@pytest.mark.parametrize(
    ("host", "port", "words"),
    [
        ("127.0.0.1", None, "已被占用"),
        ("203.0.113.7", 0, "不是本机的地址"),
        ("没有.invalid", 0, "不是本机的地址"),
        ("a" * 70, 0, "不是本机的地址"),
        ("", 0, "不是本机的地址"),
    ],
)
def test_where_nobody_can_listen_one_sentence_says_so(host, port, words):
    """With the way out."""
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(CheckerError) as caught:
        server.listen(host, taken.getsockname()[1] if port is None else port)
    assert words in say(caught.value.message)
    assert "--" in say(caught.value.message)


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_interrupted(tmp_path, cache, sign):
    """It says where, keeps its folder while it runs, and leaves nothing behind."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    (tmp_path / "mini.yaml").write_text(PACK, "utf-8")
    given = {
        "PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": cache, "LANG": "zh_CN.UTF-8",
        "TMPDIR": str(folder),
    }  # fmt: skip
    command = [sys.executable, "-m", "checker", "serve", "--port", "0", "--pack", "mini.yaml"]
    with subprocess.Popen(
        command, cwd=tmp_path, env={**os.environ, **given}, stderr=subprocess.PIPE, text=True
    ) as running:
        assert running.stderr
        line = running.stderr.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/", line)
        assert address, line
        with DIRECT.open(address[0], timeout=20) as page:
            assert "选择文件" in page.read().decode()
        assert [] != list(folder.glob("checker-*"))
        running.send_signal(sign)
        rest = running.stderr.read()
    assert (130, "") == (running.returncode, rest.strip())
    assert [] == list(folder.iterdir())
