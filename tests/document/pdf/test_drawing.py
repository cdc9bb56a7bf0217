"""Strokes and pictures of PDF pages: where tables reach, what is a scan."""

import pypdfium2

from checker.document.pdf.drawing import Drawing, bands, drawing
from tests.formats.reports import FILES


def drawn(name: str) -> Drawing:
    """Return what is drawn on the first page of a file."""
    return drawing(pypdfium2.PdfDocument(FILES / name)[0])


def test_a_page_of_text_has_no_tables():
    """Nor pictures."""
    found = drawn("sanyuan-2024.pdf")
    assert not found.may_have_tables
    assert 0 == found.pictures


def test_a_scan_is_all_picture():
    """From edge to edge."""
    assert drawn("scan.pdf").pictures > 0.9


def test_a_table_reaches_from_its_first_stroke_to_its_last():
    """One band on the page."""
    found = drawn("table.pdf")
    assert found.may_have_tables
    assert 1 == len(bands(found))


def test_two_strokes_frame_a_page():
    """A table has a third between them."""
    frame = ((50.0, 100.0, 700.0), (500.0, 100.0, 700.0))
    assert () == bands(Drawing(0, 2, frame, 0))
    assert ((100.0, 700.0),) == bands(Drawing(0, 3, (*frame, (300.0, 100.0, 700.0)), 0))
