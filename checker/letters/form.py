"""The page of an official document after GB/T 9704, and the lines of a letter set on it.

With the styles, the only user of python-docx, which makes an empty document once; the lines of
each letter are put into a copy of it as text, in a hundredth of the time.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import lru_cache
from html import escape
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from checker.cleaning import on_a_line
from checker.imprint import PROPERTIES, SIGN, identifier
from checker.letters.lines import Face, Line, Paragraph, Piece
from checker.letters.styles import SETTINGS, put_styles, xml
from checker.records import NamedTuple

if TYPE_CHECKING:
    from docx.section import Section

# Millimetres: the sheet, its margins (top, right, bottom, left), the page number from the edge.
SHEET, MARGINS, FOOTER = (210, 297), (37, 26, 35, 28), 23
# A column of names is so many times as wide as one of figures; twentieths of a point a millimetre.
NAMES, TWENTIETHS = 1.6, 1440 / 25.4
# The same reports give the same bytes, whenever they are checked.
CREATED = datetime(1980, 1, 1)
BODY = "word/document.xml"
UNMARKED = "></dc:identifier>"
AFTER = "</w:body></w:document>"
NUMBER = '<w:r ><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>{}</w:r>'
FACES: dict[Face, str] = {
    "": "", "strong": "<w:rPr><w:b/></w:rPr>", "cited": '<w:rPr><w:b/><w:u w:val="single"/></w:rPr>',
}  # fmt: skip

TABLE = (
    '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:type="auto" w:w="0"/>'
    '<w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr>'
)


class Blank(NamedTuple):
    """An empty document: the file without what letters differ in, and that as text.

    What stands before the first paragraph, how a page is set up, and who the file is.
    """

    parts: bytes
    before: str
    page: str
    properties: str


def written(letters: Iterable[Iterable[Line]], title: str, mark: str = "") -> bytes:
    """Return a file with each letter on pages of its own that count from 1; see ``marked``."""
    blank = _blank(title)
    turn = f"<w:p><w:pPr>{blank.page}</w:pPr></w:p>"
    body = turn.join("".join(map(_set, lines)) for lines in letters)
    out = BytesIO()
    out.write(blank.parts)
    with ZipFile(out, "a") as file:
        _put(file, BODY, f"{blank.before}{body}{blank.page}{AFTER}")
        signed = f">{SIGN} {mark}".rstrip() + UNMARKED[1:]
        _put(file, PROPERTIES, blank.properties.replace(UNMARKED, signed))
    return out.getvalue()


def marked(path: Path) -> str:
    """Return the mark of the file at `path`; "" where there is none, or no such file."""
    return identifier(path).removeprefix(SIGN).strip()


@lru_cache(maxsize=2)
def _blank(title: str) -> Blank:
    """Return an empty document with its styles, its page and its page numbers."""
    import docx

    document = docx.Document()
    properties = document.core_properties
    properties.title, properties.author, properties.comments = title, "", ""
    properties.identifier = ""
    properties.created = properties.modified = CREATED
    put_styles(document)
    _set_page(document.sections[0])
    document.settings.odd_and_even_pages_header_footer = True
    _number(document.sections[0].footer, "right")
    _number(document.sections[0].even_page_footer, "left")
    saved, parts = BytesIO(), BytesIO()
    document.save(saved)
    with ZipFile(saved) as members, ZipFile(parts, "w") as kept:
        body, about = (members.read(name).decode("utf-8") for name in (BODY, PROPERTIES))
        for name in members.namelist():
            if name not in (BODY, PROPERTIES):
                _put(kept, name, members.read(name))
    page = body.index("<w:sectPr")
    return Blank(parts.getvalue(), body[:page], body[page:].removesuffix(AFTER), about)


def _put(file: ZipFile, name: str, content: str | bytes) -> None:
    """Put a part into a file, with nothing of the clock in it."""
    file.writestr(ZipInfo(name), content, ZIP_DEFLATED)


def _set(line: Line) -> str:
    """Return a paragraph or a table as WordprocessingML."""
    if isinstance(line, Paragraph):
        return _paragraph(line.style, line.pieces)
    room = (SHEET[0] - MARGINS[1] - MARGINS[3]) / (NAMES + len(line.head) - 1) * TWENTIETHS
    widths = (round(room * NAMES), *(round(room) for _ in line.head[1:]))
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = (_row(line.head, widths, "strong"), *(_row(row, widths) for row in line.rows))
    return f"{TABLE}<w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def _row(cells: Iterable[str], widths: Iterable[int], face: Face = "") -> str:
    """Return a row of a table; that of the titles is `strong`, and stands on every page."""
    head = "<w:tblHeader/>" if face else ""
    made = (
        f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{width}"/></w:tcPr>'
        f"{_paragraph('cell', (Piece(text, face),))}</w:tc>"
        for text, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{''.join(made)}</w:tr>"


def _paragraph(style: str, pieces: Iterable[Piece]) -> str:
    runs = (
        f'<w:r>{FACES[one.face]}<w:t xml:space="preserve">{escape(on_a_line(one.text))}</w:t></w:r>'
        for one in pieces
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{SETTINGS[style].id}"/></w:pPr>{"".join(runs)}</w:p>'


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
        run = NUMBER.format(content or "<w:t>1</w:t>")
        paragraph._p.append(xml(run if content else field.format(run)))
