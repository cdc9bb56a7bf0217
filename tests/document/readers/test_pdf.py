"""PDF: pages and tables in their places; what cannot be read is told."""

from io import BytesIO
from unittest import mock

import pypdfium2
import pytest

from checker.document import limits
from checker.document.pdf import tables
from checker.document.readers import read
from checker.errors import ReadError
from checker.messages import say
from tests.formats.reports import FILES, REPORTS, TABLE

REPORT = FILES / "sanyuan-2024.pdf"


def refusal(data: bytes) -> str:
    """Return the sentence with which a file is refused."""
    with pytest.raises(ReadError) as error:
        read("a.pdf", data)
    return say(error.value.message)


def told(data: bytes) -> list[str]:
    """Return what a document says of what could not be read."""
    return [say(one.message) for one in read("a.pdf", data).gaps]


def joined(*names: str) -> bytes:
    """Return a PDF of the first pages of several fixtures."""
    whole = pypdfium2.PdfDocument.new()
    for name in names:
        whole.import_pages(pypdfium2.PdfDocument(FILES / name), [0])
    return saved(whole)


def saved(whole: pypdfium2.PdfDocument) -> bytes:
    """Return the bytes of a PDF."""
    file = BytesIO()
    whole.save(file)
    return file.getvalue()


@pytest.mark.parametrize("report", REPORTS, ids=lambda path: path.stem)
def test_every_paragraph_begins_on_the_page_it_is_said_to(report):
    """As PDFium finds its words there."""
    path = FILES / f"{report.stem}.pdf"
    pages = [
        "".join(page.get_textpage().get_text_bounded().split())
        for page in pypdfium2.PdfDocument(path)
    ]
    document = read(path)
    for block in document.blocks:
        words = "".join(document.quote(block.span).split())[:12]
        assert words in pages[(document.place(block.span.start).page or 0) - 1]


def test_page_numbers_are_kept_apart():
    """One a page."""
    removed = [one for one in read(REPORT).removed if one.reason == "page"]
    assert [("— 1 —", 1), ("— 2 —", 2)] == [(one.text, one.source.page) for one in removed[:2]]


def test_a_table_becomes_cells():
    """Each by row and column; what is blank leaves its place free."""
    document = read(FILES / "table.pdf")
    cells = {
        document.place(one.span.start).cell: document.quote(one.span)
        for one in document.blocks
        if one.kind == "cell"
    }
    assert {
        f"T1R{row}C{column}": words
        for row, line in enumerate(TABLE, 1)
        for column, words in enumerate(line, 1)
        if words
    } == cells
    assert document.text.endswith("以上是全年数据。")


def test_a_table_is_left_out_without_the_library_that_reads_it():
    """And it is said so, for its figures would run together."""
    with mock.patch.object(tables, "find_spec", return_value=None):
        document = read(FILES / "table.pdf")
    assert ["第 1 页的表格没有读取（安装 gongwen-checker[pdf-tables] 后可以读取）"] == [
        say(one.message) for one in document.gaps
    ]
    assert "133.5" not in document.text
    assert document.text.endswith("以上是全年数据。")
    assert ["table"] * len(TABLE) == [one.reason for one in document.removed if one.text != "— 1 —"]


def test_a_scan_among_pages_is_a_gap():
    """With its page; the other pages are read."""
    data = joined("sanyuan-2024.pdf", "scan.pdf")
    assert ["第 2 页是扫描件，没有文字层"] == told(data)
    assert [2] == [one.page for one in read("a.pdf", data).gaps]


def test_a_scan_is_refused():
    """All its pages in one clause, and the way out."""
    sentence = refusal((FILES / "scan.pdf").read_bytes())
    assert "第 1-2 页是扫描件，没有文字层" in sentence
    assert "OCR" in sentence


def test_a_locked_file_is_refused():
    """Who has the password can save it without."""
    assert "密码" in refusal((FILES / "locked.pdf").read_bytes())


@pytest.mark.parametrize("share", [0.001, 0.3, 0.6, 0.9])
def test_a_file_that_was_cut_off_is_refused(share):
    """Wherever that was."""
    data = REPORT.read_bytes()
    assert "不完整或已损坏" in refusal(data[: max(int(share * len(data)), 20)])


def test_a_missing_end_is_told():
    """Though all pages could be read."""
    assert ["文件末尾不完整，可能缺少内容"] == told(REPORT.read_bytes()[:-8])


def test_a_file_without_pages_is_refused():
    """A frame without a picture."""
    assert "不完整或已损坏" in refusal(saved(pypdfium2.PdfDocument.new()))


def test_blank_pages_hold_no_text():
    """No gap, for there is nothing to be read."""
    whole = pypdfium2.PdfDocument.new()
    whole.new_page(595, 842)
    assert "文件中没有文字" in refusal(saved(whole))


def test_a_file_of_too_many_pages_is_refused():
    """The limit is named."""
    with mock.patch.object(limits, "PAGES", 3):
        assert "超过 3 页" in refusal(REPORT.read_bytes())


def test_a_page_that_lies_is_read_upright():
    """Turned by a quarter, as scanners and Word store wide pages."""
    whole = pypdfium2.PdfDocument(REPORT)
    whole[0].set_rotation(90)
    assert read(REPORT).text == read("a.pdf", saved(whole)).text


def test_a_table_that_cannot_be_read_is_left_out():
    """The library that reads tables fails on files that PDFium can read."""
    with mock.patch.object(tables.Finder, "_found", side_effect=KeyError("Root")):
        document = read(FILES / "table.pdf")
    assert ["第 1 页的表格横放或已损坏，没有读取"] == [say(one.message) for one in document.gaps]
    assert "133.5" not in document.text
