"""How long one document may take, with every command that reads one."""

from pathlib import Path
from time import sleep

import pytest

from checker.cli import reading
from checker.document import limits

PACK = ("--pack", "mini.yaml")


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", *PACK, "稿.txt"),
        ("facts", *PACK, "稿.txt"),
        ("explain", *PACK, "mini/systems", "稿.txt"),
        ("compare", *PACK, "稿.txt", "好.txt"),
        ("fix", *PACK, "稿.txt"),
    ],
)
def test_a_document_that_takes_too_long_is_given_up(arguments, checker, monkeypatch):
    """In one line that names it and the limit; nothing is printed."""
    for name in ("read", "load"):
        monkeypatch.setattr(reading, name, lambda *_: sleep(9))
    monkeypatch.setattr(limits, "SECONDS", 0.05)
    Path("稿.txt").write_text("正文。", "utf-8")
    done = checker(*arguments)
    assert (2, 1) == (done.status, done.err.count("\n"))
    assert "稿.txt：0.05 秒内没有检查完" in done.err


def test_a_draft_that_takes_too_long_gets_no_comments(checker, monkeypatch):
    """And no file is written."""
    monkeypatch.setattr("checker.cli.annotate._read", lambda _: sleep(9))
    monkeypatch.setattr(limits, "SECONDS", 0.05)
    done = checker("annotate", *PACK, "稿.docx", "-o", "出.docx")
    assert (2, False) == (done.status, Path("出.docx").exists())
    assert "稿.docx：0.05 秒内没有检查完" in done.err


def test_a_report_that_takes_too_long_is_left_out_of_what_is_shared(checker, monkeypatch):
    """It is told, as one that cannot be read."""
    monkeypatch.setattr(reading, "read", lambda *_: sleep(9))
    monkeypatch.setattr(limits, "SECONDS", 0.05)
    done = checker("derive", "好.txt")
    assert 2 == done.status
    assert "好.txt：0.05 秒内没有检查完" in done.err
