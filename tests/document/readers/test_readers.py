"""read: from a path or bytes to a document, or one clear sentence why not."""

import os
from pathlib import Path

import pytest

from checker.document import limits, readers
from checker.document.formats import FORMATS
from checker.document.readers import read, read_text
from checker.errors import ReadError
from checker.messages import say

REPORT = "某区司法局2023年法治政府建设报告\n一、成效\n开展检查12次。\n"


def refusal(source, data: bytes | None = None) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(ReadError) as error:
        read(source, data)
    return say(error.value.message)


def test_a_file_is_read_from_its_path(tmp_path):
    """Blanks and Chinese in a path are nothing special."""
    path = tmp_path / "报 告.txt"
    path.write_text(REPORT, "utf-8")
    document = read(path)
    assert (str(path), "txt", REPORT.strip()) == (document.source, document.format, document.text)


def test_bytes_need_no_file():
    """What stdin gives is named by whoever reads it."""
    assert "-" == read("-", REPORT.encode()).source


def test_text_needs_no_bytes():
    """An example in a rule is read as a file would be, but has no encoding."""
    assert read("…", REPORT.encode()) == read_text(REPORT)._replace(encoding="utf-8")


def test_no_text_is_a_document_without_blocks():
    """A rule may be tried on nothing."""
    document = read_text(" \n")
    assert ("", ()) == (document.text, document.blocks)
    assert 1 == document.place(0).paragraph


def test_a_suffix_decides_between_texts():
    """Markdown looks like text."""
    assert "md" == read("a.MD", b"# a\n").format
    assert "txt" == read("a.log", b"# a\n").format


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "文件中没有文字"),
        (b" \r\n\t\n", "文件中没有文字"),
        ("下载\n打印\n".encode(), "文件中没有文字"),
        (b"\xe4\xb8\x80\x00\xe4\xba\x8c", "空字节"),
        (b"\x01\x02\x03\x04\x05" * 20, "二进制文件"),
        (b"MZ\x90\xff" + bytes(range(128, 256)) * 9, "无法识别文字编码"),
        (b"%PDF-1.7\n", "PDF"),
        (b"PK\x03\x04....word/document.xml", "DOCX"),
        (b"PK\x03\x04....OFD.xml", "OFD"),
        (b"PK\x03\x04....mimetype", "ZIP"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "DOC"),
        (b"{\\rtf1 a}", "DOC"),
        (b"  <!doctype HTML><p>", "HTML"),
    ],
)
def test_what_is_no_text_is_refused(data, words):
    """The sentence names the file and the cause."""
    if words.lower() in {form.name for form in FORMATS}:
        pytest.skip("this format has a reader")
    sentence = refusal("报告.txt", data)
    assert sentence.startswith("报告.txt：")
    assert words in sentence


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"\xff\xd8\xff\xe0", "JPG"), (b"\x89PNG\r\n\x1a\n", "PNG"), (b"II*\0", "TIF")],
)
def test_a_picture_is_told_to_be_one(data, name):
    """Whatever it is called: a photograph of a report has no text."""
    assert refusal("报告.txt", data + bytes(range(256))).startswith(f"报告.txt：这是图片（{name}）")


def test_a_foreign_format_is_told_the_way_out():
    """Whoever has a binary file can save it as text."""
    assert "另存为" in refusal("a.bin", b"\x01\x02\x03\x04\x05" * 20)


def test_a_missing_file_is_refused(tmp_path):
    """And nothing is made up."""
    assert "找不到这个文件" in refusal(tmp_path / "没有.txt")


def test_a_folder_is_refused(tmp_path):
    """A folder holds files; it is none."""
    assert "这是文件夹" in refusal(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_without_permission_is_refused(tmp_path):
    """Only its owner can help."""
    path = tmp_path / "a.txt"
    path.write_text(REPORT, "utf-8")
    path.chmod(0)
    assert "没有读取权限" in refusal(path)


def test_a_circle_of_links_is_refused(tmp_path):
    """A link to itself has no end."""
    path = tmp_path / "a.txt"
    path.symlink_to(path)
    assert f"{path}：符号链接形成循环；请给出文件本身的路径。" == refusal(path)


def test_a_name_that_no_file_can_have_is_refused():
    """A NUL in a path."""
    assert "无法读取" in refusal("a\0b")


def test_a_large_file_is_refused():
    """The limit is named."""
    assert "超过 100 MB" in refusal("a.txt", b"a" * (limits.FILE + 1))


def test_an_endless_file_is_refused_without_being_read_to_its_end():
    """/dev/zero is as long as one likes."""
    assert "超过 100 MB" in refusal("/dev/zero")


def test_every_refusal_has_an_english_sentence():
    """Same cause, same way out."""
    with pytest.raises(ReadError) as error:
        read("a.txt", b"")
    assert say(error.value.message, "en").startswith("a.txt: there is no text in it")


def test_the_table_holds_every_reader():
    """No reader module is forgotten, none is listed that does not exist."""
    files = {path.stem for path in Path(readers.__file__).parent.glob("*.py")} - {"__init__"}
    assert files == {form.module for form in FORMATS}


def test_no_suffix_is_claimed_twice():
    """A file has one reader."""
    suffixes = [suffix for form in FORMATS for suffix in form.suffixes]
    assert len(set(suffixes)) == len(suffixes)
