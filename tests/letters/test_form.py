"""The form of a letter: GB/T 9704, as python-docx reads it."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.enum.text import WD_LINE_SPACING
from docx.oxml.ns import qn

from checker import letters
from checker.view import View
from tests.output import samples


def packed() -> bytes:
    """Return the letters on two reports."""
    return letters.write((samples.report(), samples.perfect()), View())


@pytest.fixture(scope="module")
def document():
    """Return the letters, read."""
    return Document(BytesIO(packed()))


def test_the_page_is_that_of_an_official_document(document):
    """A4; 37 mm above, 28 mm left, and a text of 156 by 225 mm, on the pages of every letter."""
    for section in document.sections:
        width, height, top, left = (
            round(one.mm)
            for one in (
                section.page_width,
                section.page_height,
                section.top_margin,
                section.left_margin,
            )
        )
        assert (210, 297, 37, 28) == (width, height, top, left)
        assert 156 == width - left - round(section.right_margin.mm)
        assert 225 == height - top - round(section.bottom_margin.mm)


@pytest.mark.parametrize(
    ("style", "face", "size", "leading"),
    [
        ("Title", "方正小标宋简体", 22, 34),
        ("Normal", "仿宋_GB2312", 16, 28),
        ("Heading 1", "黑体", 16, 28),
        ("Heading 2", "楷体_GB2312", 16, 28),
        ("Heading 3", "仿宋_GB2312", 16, 28),
    ],
)
def test_each_style_has_its_chinese_typeface(document, style, face, size, leading):
    """In the size of the standard (二号, 三号), with 22 lines a page."""
    found = document.styles[style]
    fonts = found.element.rPr.rFonts
    assert (face, "Times New Roman") == (fonts.get(qn("w:eastAsia")), fonts.get(qn("w:ascii")))
    assert (size, leading, WD_LINE_SPACING.EXACTLY) == (
        found.font.size.pt,
        found.paragraph_format.line_spacing.pt,
        found.paragraph_format.line_spacing_rule,
    )


def test_paragraphs_are_indented_by_two_characters(document):
    """But not the addressee."""
    indents = {
        name: document.styles[name].element.pPr.find(qn("w:ind")).get(qn("w:firstLineChars"))
        for name in ("Normal", "Letter Addressee")
    }
    assert {"Normal": "200", "Letter Addressee": "0"} == indents


def test_missing_typefaces_have_others_in_their_place():
    """Word looks them up in the font table."""
    table = ZipFile(BytesIO(packed())).read("word/fontTable.xml").decode()
    assert '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong"/>' in table


def test_page_numbers_stand_outside_and_begin_anew_with_each_letter(document):
    """— 1 — on the right of odd pages, on the left of even ones."""
    first, second = document.sections
    sides = [
        footer.paragraphs[0]._p.pPr.find(qn("w:jc")).get(qn("w:val"))
        for footer in (first.footer, first.even_page_footer)
    ]
    assert ["right", "left"] == sides
    assert "— 1 —" == "".join(first.footer._element.xpath(".//w:t/text()"))
    assert [["PAGE"]] * 2 == [
        footer._element.xpath(".//w:fldSimple/@w:instr")
        for footer in (first.footer, first.even_page_footer)
    ]
    assert document.settings.odd_and_even_pages_header_footer
    assert ["1", "1"] == [one._sectPr.xpath("w:pgNumType/@w:start")[0] for one in (first, second)]


def test_the_head_of_a_table_stands_on_every_page(document):
    """And no row is broken."""
    rows = document.tables[0].rows
    assert [1] + [0] * (len(rows) - 1) == [len(row._tr.xpath("w:trPr/w:tblHeader")) for row in rows]
    assert [1] * len(rows) == [len(row._tr.xpath("w:trPr/w:cantSplit")) for row in rows]


def test_the_same_reports_are_the_same_bytes():
    """Nothing of the clock is in the file."""
    assert packed() == packed()
