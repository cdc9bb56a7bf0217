"""The page of an official document after GB/T 9704, and the lines of a letter set on it.

With the styles, the only user of python-docx.
"""

import zlib
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from checker.cleaning import on_a_line
from checker.letters.lines import Line, Paragraph, Piece, Table
from checker.letters.styles import SETTINGS, put_styles, xml
from checker.patterns import pattern

if TYPE_CHECKING:
    from docx.document import Document
    from docx.section import Section

# Millimetres: the sheet, its margins (top, right, bottom, left), the page number from the edge.
SHEET, MARGINS, FOOTER = (210, 297), (37, 26, 35, 28), 23
# A column of names is so many times as wide as one of figures.
NAMES = 1.6
# The same reports give the same bytes, whenever they are checked.
_CREATED = datetime(1980, 1, 1)
_MARK = pattern("<dc:identifier>([^<]*)</dc:identifier>")
_NUMBER = '<w:r ><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>{}</w:r>'


def blank(title: str, mark: str = "") -> "Document":
    """Return an empty document with its styles, its page and its page numbers; see ``marked``."""
    import docx

    document = docx.Document()
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title, "", ""
    properties.identifier = mark
    properties.created = properties.modified = _CREATED
    put_styles(document)
    _set_page(document.sections[0])
    document.settings.odd_and_even_pages_header_footer = True
    _number(document.sections[0].footer, "right")
    _number(document.sections[0].even_page_footer, "left")
    return document


def marked(path: Path) -> str:
    """Return the mark of the file at `path`; "" where there is none, or no such file."""
    try:
        with ZipFile(path) as members:
            properties = members.read("docProps/core.xml").decode("utf-8", "replace")
    except (OSError, BadZipFile, KeyError, zlib.error):
        return ""
    found = _MARK.search(properties)
    return found.group(1) if found else ""


def begin(document: "Document") -> None:
    """Begin another letter, on a page of its own; its pages count from 1."""
    document.add_section()


def add(document: "Document", line: Line) -> None:
    """Set a paragraph or a table."""
    if isinstance(line, Table):
        _add_table(document, line)
    else:
        _add_paragraph(document, line)


def packed(document: "Document") -> bytes:
    """Return the file, with nothing of the clock in it."""
    dated, out = BytesIO(), BytesIO()
    document.save(dated)
    with ZipFile(dated) as members, ZipFile(out, "w", ZIP_DEFLATED) as made:
        for name in members.namelist():
            made.writestr(ZipInfo(name), members.read(name), ZIP_DEFLATED)
    return out.getvalue()


def _add_paragraph(document: "Document", line: Paragraph) -> None:
    from docx.oxml import OxmlElement
    from docx.text.paragraph import Paragraph as Words

    element: Any = OxmlElement("w:p")
    # Last is what the page is set up by. To look for it, and for a style by its name, would take
    # longer with every paragraph that there is.
    document.element.body[-1].addprevious(element)
    made = Words(element, document.element.body)
    element.style = SETTINGS[line.style].id
    for piece in line.pieces:
        _add_run(made, piece)


def _add_run(paragraph: Any, piece: Piece) -> None:
    run = paragraph.add_run(on_a_line(piece.text))
    if piece.face:
        run.bold, run.underline = True, piece.face == "cited" or None


def _add_table(document: "Document", table: Table) -> None:
    from docx.shared import Mm

    made = document.add_table(rows=0, cols=len(table.head), style="Table Grid")
    made.alignment, made.autofit = 1, False
    room = (SHEET[0] - MARGINS[1] - MARGINS[3]) / (NAMES + len(table.head) - 1)
    for at, column in enumerate(made.columns):
        column.width = Mm(room * NAMES if at == 0 else room)
    for number, row in enumerate((table.head, *table.rows)):
        line = made.add_row()
        for cell, text in zip(line.cells, row, strict=True):
            cell.paragraphs[0]._p.style = SETTINGS["cell"].id
            _add_run(cell.paragraphs[0], Piece(text, "strong" if number == 0 else ""))
        line._tr.get_or_add_trPr().append(xml("<w:cantSplit />"))
    made.rows[0]._tr.get_or_add_trPr().append(xml("<w:tblHeader />"))


def _set_page(section: "Section") -> None:
    from docx.shared import Mm

    section.page_width, section.page_height = map(Mm, SHEET)
    top, right, bottom, left = map(Mm, MARGINS)
    section.top_margin, section.bottom_margin = top, bottom
    section.left_margin, section.right_margin = left, right
    section.footer_distance = Mm(FOOTER)
    section._sectPr.xpath("w:cols")[0].addprevious(xml('<w:pgNumType w:start="1"/>'))


def _number(footer: Any, side: str) -> None:
    """Set — 1 —, a character in from `side`, as the standard has it for odd and for even pages."""
    paragraph = footer.paragraphs[0]
    properties = paragraph._p.get_or_add_pPr()
    properties.append(
        xml(f'<w:ind w:{side}Chars="100" w:{side}="280" w:firstLineChars="0" w:firstLine="0"/>')
    )
    properties.append(xml(f'<w:jc w:val="{side}"/>'))
    field = '<w:fldSimple w:instr="PAGE">{}</w:fldSimple>'
    for content in ('<w:t xml:space="preserve">— </w:t>', "", '<w:t xml:space="preserve"> —</w:t>'):
        run = _NUMBER.format(content or "<w:t>1</w:t>")
        paragraph._p.append(xml(run if content else field.format(run)))
