"""Letters as an output."""

from io import BytesIO

from docx import Document

from checker.output.docx import render
from checker.view import View
from tests.output import samples


def test_every_report_gets_a_letter():
    """And what could not be read a last page."""
    made = Document(BytesIO(render(samples.run(), View())))
    assert 4 == len(made.sections)
    assert 4 == sum(one.style.name == "Title" for one in made.paragraphs)
