"""A Word file opened: its parts as trees. All that can be wrong with one is told here."""

from io import BytesIO
from typing import Any

from checker.document import container, limits
from checker.document.word.names import TEXT, P, W
from checker.errors import ReadError
from checker.messages import Message
from checker.patterns import pattern
from checker.records import NamedTuple

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PAGES = pattern(r"<Pages>(\d{1,5})</Pages>")
ID = f"{{{RELATIONS.rstrip('/')}}}id"
NOTE_KINDS = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes"}


class Package(NamedTuple):
    """The parts of a Word file that are read; those that it lacks are None.

    `document` is python-docx's own, which can be saved again. `pages` is the number of pages
    that the file had when it was last saved, if it says so.
    """

    document: Any
    body: Any
    styles: Any
    numbering: Any
    notes: dict[str, dict[str, Any]]
    comments: int
    margins: tuple[tuple[str, Any], ...]
    pages: int | None

    def note(self, reference: Any) -> Any:
        """Return the footnote or endnote that `reference` points to, None where there is none."""
        return self.notes[NOTE_KINDS[reference.tag]].get(reference.get(f"{W}id"))


def open_package(data: bytes, source: str) -> Package:
    """Open a docx file. Raises ReadError where it is damaged, locked, harmful, or something else."""
    if not data.startswith(b"PK"):
        raise ReadError(Message.of("word.no-word", source=source))
    _refuse_harmful(data, source)
    document = _document(data, source)
    part = document.part
    body = _sound(part.element, source).find(f"{W}body")
    if body is None:
        raise ReadError(Message.of("word.broken", source=source))
    if sum(1 for _ in body.iter(P)) > limits.PARAGRAPHS:
        raise limits.beyond("PARAGRAPHS", limits.PARAGRAPHS, source)
    return Package(
        document,
        body,
        _tree(part, "styles", source),
        _tree(part, "numbering", source),
        {kind: _notes(_tree(part, kind, source)) for kind in NOTE_KINDS.values()},
        _count(_tree(part, "comments", source)),
        tuple((kind, tree) for kind in ("header", "footer") for tree in _trees(part, kind, source)),
        _pages(part.package),
    )


def _refuse_harmful(data: bytes, source: str) -> None:
    """Refuse a file whose XML would take too much memory, before any is read."""
    packed = container.unpack(data, source)
    for part in packed.infolist():
        if part.filename.endswith((".xml", ".rels")) and part.file_size > limits.XML:
            raise limits.beyond("XML", limits.XML, source)
        container.part(packed, part.filename, source)  # sound to its end


def page_inside(package: Package) -> bytes:
    """Return the web page that stands where words should, as editors on the web export it."""
    chunk = package.body.find(f"{W}altChunk")
    if chunk is None or package.body.find(f".//{TEXT}") is not None:
        return b""
    part = package.document.part.related_parts.get(chunk.get(ID))
    page: bytes = part.blob if part else b""
    return page if len(page) <= limits.XML else b""


def saved(package: Package, source: str) -> bytes:
    """Return the file with what was changed in its trees. Raises ReadError where that fails."""
    made = BytesIO()
    try:
        package.document.save(made)
    except _wrong() as error:
        raise ReadError(Message.of("word.broken", source=source)) from error
    return made.getvalue()


def _document(data: bytes, source: str) -> Any:
    """Return the file as python-docx has it."""
    from docx import Document

    try:
        document = Document(BytesIO(data))
        for needed in ("styles", "comments"):  # who annotates must not fail over them later
            getattr(document, needed)
    except _wrong() as error:
        raise ReadError(Message.of("word.broken", source=source)) from error
    return document


def _wrong() -> tuple[type[Exception], ...]:
    """Return what python-docx raises over a file that is not as it should be."""
    from docx.exceptions import PythonDocxError
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    return PythonDocxError, OpcError, LxmlError, KeyError, ValueError, AttributeError, TypeError


def _trees(part: Any, kind: str, source: str) -> list[Any]:
    """Return the trees of all parts of a `kind` that `part` points to."""
    from docx.oxml.parser import parse_xml

    found = []
    for relation in part.rels.values():
        if relation.is_external or relation.reltype != RELATIONS + kind:
            continue
        target = relation.target_part
        try:
            tree = target.element if hasattr(target, "element") else parse_xml(target.blob)
        except _wrong() as error:
            raise ReadError(Message.of("word.broken", source=source)) from error
        found.append(_sound(tree, source))
    return found


def _tree(part: Any, kind: str, source: str) -> Any:
    return next(iter(_trees(part, kind, source)), None)


def _sound(tree: Any, source: str) -> Any:
    """Return `tree`, unless it declares entities, which Word never does. Raises ReadError."""
    if tree.getroottree().docinfo.doctype:
        raise ReadError(Message.of("word.entities", source=source))
    return tree


def _notes(tree: Any) -> dict[str, Any]:
    return {} if tree is None else {one.get(f"{W}id"): one for one in tree}


def _count(comments: Any) -> int:
    return 0 if comments is None else len(comments.findall(f"{W}comment"))


def _pages(package: Any) -> int | None:
    for relation in package.rels.values():
        if relation.reltype == f"{RELATIONS}extended-properties" and not relation.is_external:
            said = PAGES.search(relation.target_part.blob.decode("utf-8", "replace"))
            return int(said[1]) if said else None
    return None
