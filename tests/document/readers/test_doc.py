"""Older Word files, WPS files, RTF, ODT and UOF, through LibreOffice where it is."""

import os
import socket
import subprocess
from io import BytesIO
from zipfile import ZipFile

import pytest

from checker.document import limits
from checker.document.readers import read
from checker.document.word import convert
from checker.errors import ReadError
from checker.messages import say
from tests.word import docx, p

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
RTF = b"{\\rtf1\\ansi\\uc0\\u26816\\u26597 12.}"
UOF = b'<?xml version="1.0"?><uof:UOF xmlns:uof="http://schemas.uof.org/cn/2003/uof"/>'
ODF = "urn:oasis:names:tc:opendocument:xmlns"
posix = pytest.mark.skipif(os.name != "posix", reason="the program is a shell script")
office = pytest.mark.skipif(convert.office() is None, reason="LibreOffice is not installed")


def refusal(name: str, data: bytes) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(ReadError) as error:
        read(name, data)
    return say(error.value.message)


def odt(paragraph: str, about_content: str = "") -> bytes:
    """Return an OpenDocument text of one paragraph, given as XML."""
    kind = "application/vnd.oasis.opendocument.text"
    file = BytesIO()
    with ZipFile(file, "w") as packed:
        packed.writestr("mimetype", kind)
        packed.writestr(
            "META-INF/manifest.xml",
            f'<m:manifest xmlns:m="{ODF}:manifest:1.0" m:version="1.2"><m:file-entry'
            f' m:full-path="/" m:media-type="{kind}"/><m:file-entry m:full-path="content.xml"'
            f' m:media-type="text/xml">{about_content}</m:file-entry></m:manifest>',
        )
        packed.writestr(
            "content.xml",
            f'<o:document-content xmlns:o="{ODF}:office:1.0" xmlns:t="{ODF}:text:1.0"'
            f' xmlns:d="{ODF}:drawing:1.0" xmlns:l="http://www.w3.org/1999/xlink" o:version="1.2">'
            f"<o:body><o:text><t:p>{paragraph}</t:p></o:text></o:body></o:document-content>",
        )
    return file.getvalue()


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


def test_a_locked_odt_is_not_given_to_libreoffice(monkeypatch):
    """Its table of contents says which parts are locked."""
    monkeypatch.setenv("PATH", "")
    assert "密码" in refusal("a.odt", odt("检查12次。", "<m:encryption-data/>"))


def test_odt_and_uof_are_told_by_what_they_hold(monkeypatch):
    """Under whatever name; without LibreOffice the way out is told."""
    monkeypatch.setattr(convert, "FOLDERS", ())
    monkeypatch.setenv("PATH", "")
    for data in (odt("检查12次。"), UOF):
        assert "LibreOffice" in refusal("报告.txt", data)


def test_an_odt_that_unpacks_to_too_much_is_not_given_to_libreoffice(monkeypatch):
    """The limits of packed files hold for it too."""
    monkeypatch.setattr(limits, "UNPACKED", 100)
    assert "CHECKER_LIMIT_UNPACKED" in refusal("a.odt", odt("检查12次。"))


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


@office
def test_a_link_in_a_file_is_not_followed():
    """Nothing leaves the machine: the words are read, a picture elsewhere is not fetched."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0)
        place = f"http://127.0.0.1:{server.getsockname()[1]}/a.png"
        picture = f'<d:frame t:anchor-type="as-char"><d:image l:href="{place}" l:type="simple"/></d:frame>'
        document = read("a.odt", odt(f"检查12次。{picture}"))
        assert ("odt", "检查12次。") == (document.format, document.text)
        with pytest.raises(BlockingIOError):
            server.accept()
