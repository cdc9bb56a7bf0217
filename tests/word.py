"""Word files made for tests: a body in raw XML, with the parts that it needs."""

import io
import re
from typing import Any, NamedTuple
from xml.sax.saxutils import escape

from docx import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.parser import parse_xml

from checker.document import model

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"
NUMERAL = re.compile(r"[一二三四五六七八九十]+|\d+")


def docx(body: str, **parts: str) -> bytes:
    """Return a Word file; `parts` (numbering, styles, footnotes, header…) hold what is in them."""
    document = Document()
    story = document.element.body
    for child in list(story):
        if not child.tag.endswith("}sectPr"):
            story.remove(child)
    for child in reversed(list(_root("body", body))):
        story.insert(0, child)
    for name, content in parts.items():
        _add(document, name, content)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def with_page(page: str) -> bytes:
    """Return a Word file that holds a web page and nothing else."""
    document = Document()
    part = Part(PackURI("/word/page.html"), "text/html", page.encode(), document.part.package)
    number = document.part.relate_to(part, f"{RELATION}aFChunk")
    spaces = f'{NAMES} xmlns:r="{RELATION.rstrip("/")}"'
    document.element.body.insert(0, parse_xml(f'<w:altChunk {spaces} r:id="{number}"/>'))
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def p(text: str = "", properties: str = "", run: str = "") -> str:
    """Return a paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{r(text, run) if text else ''}</w:p>"


def r(text: str, properties: str = "") -> str:
    """Return a run."""
    words = f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    return f"<w:r><w:rPr>{properties}</w:rPr>{words}</w:r>"


def numbered(list_id: int, depth: int = 0, style: str = "") -> str:
    """Return the properties of a paragraph of a list."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f'{named}<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{list_id}"/></w:numPr>'


def level(depth: int, form: str, text: str, more: str = "") -> str:
    """Return how one level of a list is numbered."""
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def definition(name: int, *levels: str) -> str:
    """Return the definition of a list."""
    return f'<w:abstractNum w:abstractNumId="{name}">{"".join(levels)}</w:abstractNum>'


def instance(list_id: int, name: int, **starts: int) -> str:
    """Return a list after the definition `name`; `at0=3` begins its first level with 3."""
    overrides = "".join(
        f'<w:lvlOverride w:ilvl="{at[2:]}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for at, start in starts.items()
    )
    return f'<w:num w:numId="{list_id}"><w:abstractNumId w:val="{name}"/>{overrides}</w:num>'


def as_word(report: model.Document) -> bytes:
    """Return a report as a good Word file: headings by style, their numbers by lists."""
    lists = _Lists()
    sections = {one.heading.start: one for one in report.sections}
    body = []
    for block in report.blocks:
        text, section = report.quote(block.span), sections.get(block.span.start)
        if section is None or not section.marker:
            body.append(p(text))
            continue
        style = "" if section.run_in else f"Heading{min(section.level, 9)}"
        properties = numbered(lists.number(section), style=style)
        body.append(p(text[len(section.marker) :], properties))
    return docx("".join(body), numbering=lists.xml())


class _Lists:
    """The lists that number a report: one a kind of number, anew where the count is broken."""

    def __init__(self) -> None:
        self._kinds: dict[tuple[str, str], int] = {}
        self._last: dict[int, tuple[int, int]] = {}
        self._instances: list[str] = []

    def number(self, section: model.Section) -> int:
        """Return the list that gives `section` its number."""
        ordinal = section.ordinal or 0
        name = self._kinds.setdefault(_kind(section.marker), len(self._kinds))
        list_id, last = self._last.get(name, (0, 0))
        if last + 1 != ordinal or not list_id:
            list_id = len(self._instances) + 1
            self._instances.append(instance(list_id, name, at0=ordinal))
        self._last[name] = (list_id, ordinal)
        return list_id

    def xml(self) -> str:
        """Return what the part for numbering holds."""
        kinds = (
            definition(name, level(0, form, text)) for (form, text), name in self._kinds.items()
        )
        return "".join([*kinds, *self._instances])


def _kind(marker: str) -> tuple[str, str]:
    """Return the format of a heading's number, and the text around it."""
    numeral = NUMERAL.search(marker)
    form = "decimal" if numeral and numeral[0].isascii() else "chineseCountingThousand"
    return (form, NUMERAL.sub("%1", marker)) if numeral else ("decimalEnclosedCircle", "%1")


def _add(document: Any, name: str, content: str) -> None:
    """Put a part into a file, or its content into the part that is there."""
    part = document.part
    if name in ("styles", "numbering"):
        tree = getattr(part, f"{name}_part" if name == "numbering" else "_styles_part").element
        if name == "numbering":
            tree[:] = []
        tree.extend(list(_root(name, content)))
        return
    uri = PackURI(f"/word/{name}1.xml")
    root = {"header": "hdr", "footer": "ftr"}.get(name, name)
    blob = f"<w:{root} {NAMES}>{content}</w:{root}>".encode()
    part.relate_to(Part(uri, TYPE.format(name), blob, part.package), RELATION + name)


def _root(name: str, content: str) -> Any:
    return parse_xml(f"<w:{name} {NAMES}>{content}</w:{name}>")


class Comment(NamedTuple):
    """A comment as it stands in a file: what it says, about which words, by whom."""

    text: str
    words: str
    author: str
    initials: str


def comments(data: bytes) -> list[Comment]:
    """Return the comments of a Word file, in the order of their numbers."""
    document = Document(io.BytesIO(data))
    words = _commented(document.element.body)
    return [
        Comment(one.text, words[one.comment_id], one.author, one.initials)
        for one in document.comments
    ]


def _commented(body: Any) -> dict[int, str]:
    """Return the words that each comment encloses, those struck out as well."""
    words: dict[int, str] = {}
    opened: set[int] = set()
    for one in body.iter():
        name = one.tag.rpartition("}")[2]
        if name in ("commentRangeStart", "commentRangeEnd"):
            number = int(one.get(_w("id")))
            words.setdefault(number, "")
            (opened.add if name.endswith("Start") else opened.remove)(number)
        elif name in ("t", "delText"):
            for number in opened:
                words[number] += one.text or ""
    assert not opened
    return words


def runs(data: bytes, accept: bool = True) -> list[list[tuple[str, str]]]:
    """Return text and properties of the runs of each paragraph, neighbours that are alike as one.

    Tracked changes count as accepted, or else as rejected. Marks of comments are left out.
    """
    body = Document(io.BytesIO(data)).element.body
    return [_alike(one, _w("del" if accept else "ins")) for one in body.iter(_w("p"))]


def _alike(paragraph: Any, gone: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for run in paragraph.iter(_w("r")):
        kept = [one for one in run if one.tag not in (_w("rPr"), _w("commentReference"))]
        if not kept or any(one.tag == gone for one in run.iterancestors()):
            continue
        texts = (_w("t"), _w("delText"))
        shown = "".join((one.text or "") if one.tag in texts else f"<{one.tag}>" for one in kept)
        properties = "".join(_shape(one) for one in run.findall(_w("rPr")))
        if found and found[-1][1] == properties:
            shown = found.pop()[0] + shown
        found.append((shown, properties))
    return found


def _shape(element: Any) -> str:
    """Return an element without the names of its spaces."""
    inner = "".join(map(_shape, element))
    return f"<{element.tag} {sorted(element.attrib.items())}>{inner}"


def _w(name: str) -> str:
    return f"{{http://schemas.openxmlformats.org/wordprocessingml/2006/main}}{name}"
