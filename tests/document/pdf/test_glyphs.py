"""Characters of PDF pages: level, turned by quarters, leaning."""

import pypdfium2
import pytest

from checker.document.pages.sheet import rows_of
from checker.document.pdf.glyphs import printed
from tests.formats.reports import FILES

WIDTH, HEIGHT = 595.3, 841.9
# How a page is drawn that is to be read from another side: a b c d e f of its content.
TURNS = {
    90: (0, 1, -1, 0, HEIGHT, 0),
    180: (-1, 0, 0, -1, WIDTH, HEIGHT),
    270: (0, -1, 1, 0, 0, WIDTH),
}


def rows(page: pypdfium2.PdfPage) -> list[str]:
    """Return the rows of a page."""
    return [one.text for one in rows_of(printed(page).glyphs, 1)]


@pytest.mark.parametrize("degrees", TURNS)
def test_a_page_that_was_drawn_lying_is_read_from_its_own_side(degrees):
    """The same rows in the same order."""
    upright = pypdfium2.PdfDocument(FILES / "table.pdf")[0]
    lying = pypdfium2.PdfDocument(FILES / "table.pdf")[0]
    for one in lying.get_objects():
        one.transform(pypdfium2.PdfMatrix(*TURNS[degrees]))
    lying.gen_content()
    assert rows(upright)[:6] == rows(lying)[:6]


def test_words_that_lean_are_kept_apart():
    """A watermark from corner to corner."""
    page = pypdfium2.PdfDocument(FILES / "table.pdf")[0]
    first = next(page.get_objects())
    first.transform(pypdfium2.PdfMatrix().rotate(45))
    page.gen_content()
    found = printed(page)
    assert found.turned
    assert found.turned not in "".join(one.text for one in found.glyphs)


def test_type_has_its_size():
    """Whatever of it is font size, whatever transformation."""
    found = printed(pypdfium2.PdfDocument(FILES / "sanyuan-2024.pdf")[0])
    assert {22.0, 16.0, 14.0} == {round(one.em) for one in rows_of(found.glyphs, 1)}
