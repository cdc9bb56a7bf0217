"""Sets reports as offices print them; `python -m tests.formats.typeset` writes the PDF fixtures.

Needs LibreOffice and the font named below; the tests need neither.
"""

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from checker.document.model import Block, Document
from checker.document.readers import read
from tests.formats.reports import FILES, REPORTS, TABLE

FONT = "Noto Serif CJK SC"
TITLE, TEXT, FOOT = 22, 16, 14


def typeset(document: Document) -> Any:
    """Return a report as a Word document: A4, 22 lines of 28 characters, numbered pages."""
    word = _paper()
    for block in document.blocks:
        _paragraph(word, document.quote(block.span), _role(document, block))
    return word


def with_table(document: Document) -> Any:
    """Return the first page of a report with a table behind its opening."""
    word = _paper()
    for block in document.blocks[:4]:
        _paragraph(word, document.quote(block.span), _role(document, block))
    grid = word.add_table(len(TABLE), len(TABLE[0]))
    grid.style = "Table Grid"
    for row, cells in zip(grid.rows, TABLE, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            _run(cell.paragraphs[0], words, 12)
    _paragraph(word, "以上是全年数据。", "text")
    return word


def _paper() -> Any:
    word = docx.Document()
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.top_margin, section.bottom_margin = Cm(3.7), Cm(3.5)
    section.left_margin, section.right_margin = Cm(2.8), Cm(2.6)
    foot = section.footer.paragraphs[0]
    foot.alignment = ALIGN.CENTER
    _run(foot, "— ", FOOT)
    _field(_run(foot, "", FOOT), "PAGE")
    _run(foot, " —", FOOT)
    return word


def _role(document: Document, block: Block) -> str:
    head = document.head
    if head.title and head.title.span.holds(block.span):
        return "title"
    if any(block.span == one.span for one in (head.signature, head.date) if one):
        return "signature"
    return "address" if any(block.span.holds(one.span) for one in head.addressees) else "text"


def _paragraph(word: Any, text: str, role: str) -> None:
    paragraph = word.add_paragraph()
    layout = paragraph.paragraph_format
    size = TITLE if role == "title" else TEXT
    layout.line_spacing, layout.space_after = Pt(32 if role == "title" else 28), Pt(0)
    layout.first_line_indent = Pt(2 * size) if role == "text" else None
    aligned = {"title": ALIGN.CENTER, "signature": ALIGN.RIGHT}
    paragraph.alignment = aligned.get(role, ALIGN.JUSTIFY)
    _run(paragraph, text, size)


def _run(paragraph: Any, text: str, size: float) -> Any:
    run = paragraph.add_run(text)
    run.font.size, run.font.name = Pt(size), FONT
    run._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
    return run


def _field(run: Any, name: str) -> None:
    for kind in ("begin", None, "end"):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = name
        run._element.append(element)


def _write() -> None:
    with TemporaryDirectory() as folder:
        for path in REPORTS:
            typeset(read(path)).save(Path(folder, f"{path.stem}.docx"))
        with_table(read(REPORTS[1])).save(Path(folder, "table.docx"))
        profile = f"-env:UserInstallation={Path(folder, 'profile').as_uri()}"
        made = map(str, Path(folder).glob("*.docx"))
        subprocess.run(
            ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", FILES, *made],
            check=True,
        )


if __name__ == "__main__":
    _write()
