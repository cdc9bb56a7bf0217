"""A draft handed in, and what comes back."""

import io
import re
import zipfile

import pytest

from checker.config.settings import Settings
from checker.web import work
from checker.web.labels import LONGEST, UNNAMED, label_of
from tests.web.conftest import DRAFT, Browser
from tests.word import docx


def paragraphs(text: str) -> str:
    return "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in text.splitlines())


def test_the_scorecard_comes_back(browser):
    """As a page, and in a line with score and grade."""
    found = browser.check(DRAFT).json
    assert "good" == found["grade"]
    assert "良好" in found["said"]
    assert "临江县水务局2024年法治政府建设年度报告" in found["page"]


def test_english_is_answered_in_english(browser):
    """The language is asked for with each draft."""
    assert "good" in browser.check(DRAFT, path="/check?lang=en").json["said"]


@pytest.mark.parametrize(
    ("data", "offers"),
    [
        (DRAFT, ["mended", "workbook"]),
        (DRAFT.replace("布署", "部署"), ["workbook"]),
        (docx(paragraphs(DRAFT)), ["annotated", "revised", "workbook"]),
    ],
)
def test_what_can_be_had_depends_on_the_draft(browser, data, offers):
    """Comments go into Word files, mends into text."""
    assert offers == browser.check(data).json["offers"]


def test_of_another_genre_there_is_nothing():
    """No rule was applied to it, and the line says so."""
    found = (
        Browser(settings=Settings())
        .check("关于召开会议的通知\n各科室：\n定于周五召开会议。\n")
        .json
    )
    assert ("", "", []) == (found["grade"], found["page"], found["offers"])
    assert "未作检查" in found["said"]


def test_a_draft_is_mended(browser):
    """What has one right form, and not a byte more."""
    assert DRAFT.replace("布署", "部署") == browser.check(DRAFT, path="/download/mended").text


def test_a_word_file_comes_back_with_comments_and_changes(browser):
    """Comments alone, or the safe mends as tracked changes too."""
    data = docx(paragraphs(DRAFT))
    told = {}
    for offer in ("annotated", "revised"):
        body = browser.check(data, path=f"/download/{offer}").body
        with zipfile.ZipFile(io.BytesIO(body)) as package:
            assert b"w:comment " in package.read("word/comments.xml")
            told[offer] = b"<w:ins " in package.read("word/document.xml")

    assert {"annotated": False, "revised": True} == told


def test_a_workbook_comes_back(browser):
    """A zip of sheets."""
    assert b"PK" == browser.check(DRAFT, path="/download/workbook").body[:2]


def test_an_unknown_download_is_none(browser):
    """Nor is the draft looked at."""
    assert 404 == browser.check(DRAFT, path="/download/passwd").status


@pytest.mark.parametrize(
    ("data", "name", "sentence"),
    [
        (b"", "空.txt", "空.txt：文件中没有文字"),
        (b"%PDF-1.4 garbage", "坏.pdf", "坏.pdf：文件不完整或已损坏"),
        (b"\x7fELF\x02\x01\x01" + bytes(64), "程序.docx", "程序.docx"),
    ],
)
def test_a_broken_file_is_answered_with_the_command_lines_sentence(browser, data, name, sentence):
    """It names the file; nobody is told of it but who sent it."""
    answer = browser.check(data, name)
    assert 422 == answer.status
    assert answer.text.startswith(sentence)
    assert [] == browser.told


def test_our_fault_is_one_line(browser, monkeypatch):
    """For the browser and for who runs the server; no traceback, and the next draft is checked."""
    monkeypatch.setattr(work, "read", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):  # for the server's log, which is off
        browser.check(DRAFT)
    monkeypatch.undo()
    assert ["ZeroDivisionError: division by zero"] == [
        dict(one.params)["crash"] for one in browser.told
    ]
    assert 200 == browser.check(DRAFT).status


def test_names_are_shown_and_never_run(browser):
    """Everything in a name is text."""
    page = browser.check(DRAFT, "<img src=x onerror=alert(1)>.txt").json["page"]
    assert "&lt;img src=x onerror=alert(1)&gt;.txt" in page
    assert None is re.search(r"<img", page)


@pytest.mark.parametrize(
    ("given", "label"),
    [
        ("%E6%8A%A5%E5%91%8A%20%E4%B8%80.docx", "报告 一.docx"),
        ("..%2F..%2Fetc%2Fpasswd", "passwd"),
        ("C:%5Cdrafts%5C%E6%8A%A5%E5%91%8A.docx", "报告.docx"),
        ("a%00b%0d%0ac.txt", "ab c.txt"),
        ("%E2%80%AEtxt.exe", "txt.exe"),
        ("%FF%FE.txt", "\ufffd\ufffd.txt"),
        ("", UNNAMED),
        ("%2F", UNNAMED),
    ],
)
def test_a_name_is_a_label(given, label):
    """Folders, control characters and marks that turn the text round are no part of it."""
    assert label == label_of(given)


def test_a_long_name_is_shortened():
    """Its ending, which says the format, stays."""
    label = label_of("a" * 5000 + ".docx")
    assert label.endswith("a.docx")
    assert LONGEST + 2 == len(label)
