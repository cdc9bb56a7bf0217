"""A small writer of OFD files, for tests: lines at places on pages of A4."""

from collections.abc import Iterable
from io import BytesIO
from typing import NamedTuple
from zipfile import ZIP_DEFLATED, ZipFile

NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
SIZE, PITCH, LEFT, TOP = 5.64, 9.88, 28.0, 37.0
LINES, CHARACTERS = 22, 28


class Print(NamedTuple):
    """Words at a place of a page, in millimetres; `extra` are attributes of the object."""

    text: str
    x: float
    y: float
    size: float = SIZE
    extra: str = ""


def ofd(pages: Iterable[Iterable[Print | str]], template: str = "") -> bytes:
    """Return an OFD file; a string in place of words is put on the page as it is."""
    parts = [_page(page, bool(template)) for page in pages]
    listed = "".join(
        f'<ofd:Page ID="{number}" BaseLoc="Pages/Page_{number}/Content.xml"/>'
        for number in range(1, len(parts) + 1)
    )
    templates = '<ofd:TemplatePage ID="900" BaseLoc="Tpls/Content.xml"/>' if template else ""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as packed:
        packed.writestr(
            "OFD.xml",
            f'<?xml version="1.0" encoding="UTF-8"?><ofd:OFD {NAMESPACE} Version="1.1"><ofd:DocBody>'
            "<ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
        )
        packed.writestr(
            "Doc_0/Document.xml",
            f"<ofd:Document {NAMESPACE}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297"
            f"</ofd:PhysicalBox></ofd:PageArea>{templates}</ofd:CommonData>"
            f"<ofd:Pages>{listed}</ofd:Pages></ofd:Document>",
        )
        if template:
            packed.writestr("Doc_0/Tpls/Content.xml", _content(template))
        for number, part in enumerate(parts, 1):
            packed.writestr(f"Doc_0/Pages/Page_{number}/Content.xml", part)
    return file.getvalue()


def laid(paragraphs: Iterable[str]) -> list[list[Print]]:
    """Lay paragraphs out as an office does: the first in the middle, the others indented."""
    lines = []
    for number, text in enumerate(paragraphs):
        if number == 0:
            size, middle = SIZE * 22 / 16, LEFT + SIZE * CHARACTERS / 2
            lines += [(one, middle - len(one) * size / 2, size) for one in _cut(text, 18, 18)]
        else:
            first, *rest = _cut(text, CHARACTERS - 2, CHARACTERS)
            lines += [(first, LEFT + 2 * SIZE, SIZE), *((one, LEFT, SIZE) for one in rest)]
    pages = [lines[at : at + LINES] for at in range(0, len(lines), LINES)]
    return [
        [
            *(Print(text, x, TOP + PITCH * row, size) for row, (text, x, size) in enumerate(page)),
            Print(f"— {number} —", 98.0, 280.0, 4.9),
        ]
        for number, page in enumerate(pages, 1)
    ]


def text_object(one: Print) -> str:
    """Return a text object; all its characters are as wide as high."""
    step = f'DeltaX="g {len(one.text) - 1} {one.size}"' if len(one.text) > 1 else ""
    return (
        f'<ofd:TextObject ID="1" Font="1" Size="{one.size}" {one.extra}'
        f' Boundary="{one.x} {one.y - one.size} 200 {one.size}">'
        f'<ofd:TextCode X="0" Y="{one.size}" {step}>{one.text}</ofd:TextCode></ofd:TextObject>'
    )


def _page(page: Iterable[Print | str], has_template: bool) -> str:
    objects = "".join(one if isinstance(one, str) else text_object(one) for one in page)
    return _content(objects, '<ofd:Template TemplateID="900"/>' if has_template else "")


def _content(objects: str, before: str = "") -> str:
    return (
        f"<ofd:Page {NAMESPACE}>{before}<ofd:Content><ofd:Layer>{objects}</ofd:Layer>"
        "</ofd:Content></ofd:Page>"
    )


def _cut(text: str, first: int, width: int) -> list[str]:
    return [text[:first], *(text[at : at + width] for at in range(first, len(text), width))]
