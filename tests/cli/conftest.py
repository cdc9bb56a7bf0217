"""A small pack, a few reports, and the command line called as a user calls it."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from checker.cli import main

PACK = """\
# 注释不动
pack: mini
title: 小规则包
version: "1"
authorities:
  督察规定: { title: 督察工作规定, number: 厅字〔2019〕28号, verified: true }
rules:
- id: systems
  title: 三项制度
  rule: must mention 三项制度   # 行尾注释
  category: 内容
  basis: 督察规定 第二十四条
  advice: 写明三项制度的落实情况
  examples:
    pass: [落实三项制度。]
    fail: [落实制度。]
- id: thought
  title: 习近平法治思想
  rule: 'should mention 习近平法治思想'
  category: 内容
  basis: 督察规定 第二十五条
  examples:
    pass: [学习习近平法治思想。]
    fail: [学习文件。]
"""
GOOD = "临江县水务局报告\n我局深入学习习近平法治思想，落实三项制度。\n"
BAD = "临江县水务局报告\n我局落实各项制度，学习习近平法治思想。\n"
MIXED = "临江县水务局报告\n我局落实三项制度。\n"


class Done(NamedTuple):
    """What a command printed, and its exit status."""

    status: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path, cache, monkeypatch):
    """An empty working folder with the small pack and three reports; Chinese is spoken."""
    for name in ("LC_ALL", "LC_MESSAGES", "COLUMNS", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    monkeypatch.setenv("XDG_CACHE_HOME", cache)
    monkeypatch.chdir(tmp_path)
    Path("mini.yaml").write_text(PACK, "utf-8")
    Path("好.txt").write_text(GOOD, "utf-8")
    Path("差.txt").write_text(BAD, "utf-8")
    Path("中.txt").write_text(MIXED, "utf-8")
    return tmp_path


@pytest.fixture
def many(folder):
    """A dozen reports in a folder of their own."""
    Path("many").mkdir()
    for number in range(12):
        text = f"临江县第{number}局报告\n我局落实{'三项' if number % 2 else '各项'}制度。\n"
        Path("many", f"{number:02}.txt").write_text(text, "utf-8")


@pytest.fixture
def checker(folder, capsys):
    """Call the command line with arguments in this process."""

    def run(*arguments: str) -> Done:
        status = main(arguments)
        out, err = capsys.readouterr()
        return Done(status, out, err)

    return run


@pytest.fixture
def check(checker):
    """Call ``checker check`` with the small pack."""

    def run(*arguments: str) -> Done:
        return checker("check", "--pack", "mini.yaml", *arguments)

    return run


@pytest.fixture
def process(folder):
    """Call the command line in a process of its own; extra variables in `env`, bytes in and out."""

    def run(*arguments: str, env: dict[str, str] | None = None, given: bytes = b"") -> tuple:
        root = Path(__file__).parents[2]
        done = subprocess.run(
            [sys.executable, "-m", "checker", *arguments],
            input=given,
            capture_output=True,
            check=False,
            env={**os.environ, "PYTHONPATH": str(root), "PYTHONUTF8": "0", **(env or {})},
        )
        return done.returncode, done.stdout, done.stderr

    return run
