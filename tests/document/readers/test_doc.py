"""Older Word files, WPS files and RTF, through LibreOffice where it is."""

import os
import subprocess

import pytest

from checker.document.readers import read
from checker.document.word import convert
from checker.errors import ReadError
from checker.messages import say
from tests.word import docx, p

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RTF = b"{\\rtf1\\ansi\\uc0\\u26816\\u26597 12.}"
posix = pytest.mark.skipif(os.name != "posix", reason="the program is a shell script")
office = pytest.mark.skipif(convert.office() is None, reason="LibreOffice is not installed")


def refusal(name: str, data: bytes) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(ReadError) as error:
        read(name, data)
    return say(error.value.message)


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a program in the place of LibreOffice: a shell script that finds its arguments."""
    monkeypatch.setattr(convert, "FOLDERS", ())
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")

    def install(script: str) -> None:
        path = tmp_path / "soffice"
        path.write_text(f"#!/bin/sh\n{script}\n")
        path.chmod(0o755)

    return install


def test_without_libreoffice_the_way_out_is_told(monkeypatch):
    """Save it as docx."""
    monkeypatch.setattr(convert, "FOLDERS", ())
    monkeypatch.setenv("PATH", "")
    for name in ("a.doc", "a.wps"):
        sentence = refusal(name, OLE + bytes(2000))
        assert sentence.startswith(f"{name}：")
        assert "另存为 docx" in sentence


@posix
def test_what_libreoffice_makes_is_read(program, tmp_path):
    """As a docx file; the name stays that of the source."""
    (tmp_path / "made.docx").write_bytes(docx(p("正文。")))
    program(f'for last; do :; done\nmkdir -p "${{last%/*}}/out"\n'
            f'cp "{tmp_path}/made.docx" "${{last%/*}}/out/draft.docx"')  # fmt: skip
    document = read("旧.doc", OLE + bytes(2000))
    assert ("旧.doc", "doc", "正文。") == (document.source, document.format, document.text)


@posix
def test_a_conversion_without_a_file_has_failed(program):
    """Whatever its exit status says."""
    program("exit 0")
    assert "未能转换" in refusal("a.doc", OLE + bytes(2000))


@posix
def test_a_conversion_that_does_not_end_is_ended(program, monkeypatch, tmp_path):
    """With all that it started."""
    monkeypatch.setattr(convert, "SECONDS", 0.3)
    program(f'sleep 60 &\necho $! > "{tmp_path}/child"\nwait')
    assert "已中止" in refusal("a.doc", OLE + bytes(2000))
    child = (tmp_path / "child").read_text().strip()
    state = subprocess.run(
        ["ps", "-o", "stat=", "-p", child], check=False, capture_output=True, text=True
    )
    assert state.stdout.strip()[:1] in ("", "Z")


def test_a_locked_file_is_not_given_to_libreoffice(monkeypatch):
    """Neither a new one in its locked wrapping nor an old one."""
    monkeypatch.setenv("PATH", "")
    locked = OLE + bytes(504) + b"\xec\xa5" + bytes(8) + b"\x00\x01" + bytes(600)
    assert "密码" in refusal("a.doc", locked)
    assert "密码" in refusal("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"))


def test_what_is_no_word_file_is_refused():
    """A text called doc."""
    assert "内容却不是" in refusal("a.doc", "正文。".encode())


@office
def test_rtf_is_read():
    """By the program itself."""
    assert "检查12." == read("a.rtf", RTF).text


@office
def test_an_old_file_reads_as_the_new_one_does(tmp_path):
    """LibreOffice keeps the words."""
    report = tmp_path / "a.docx"
    report.write_bytes(docx(p("一、成效") + p("开展检查12次。")))
    command = [convert.office(), "--headless", "--convert-to", "doc", "--outdir", str(tmp_path)]
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    subprocess.run([*command, profile, str(report)], capture_output=True, check=True)
    assert read(report).text == read(tmp_path / "a.doc").text
