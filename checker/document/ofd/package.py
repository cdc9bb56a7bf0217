"""The parts of an OFD file: found by the paths that other parts give, read as XML without entities."""

import re
from collections.abc import Iterator
from posixpath import dirname, join, normpath
from typing import Any
from zipfile import ZipFile

from checker.document import container
from checker.errors import ReadError
from checker.messages import Message
from checker.records import NamedTuple

ROOT, ENCRYPTED = "OFD.xml", "Encryptions.xml"
# No part of an OFD file has a document type; one that has means harm.
FORBIDDEN = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
Box = tuple[float, ...]


class Page(NamedTuple):
    """A page: its content, those of its templates, and its box (x, y, width, height) in mm."""

    content: Any
    templates: tuple[Any, ...]
    box: Box


class Package:
    """An opened OFD file."""

    def __init__(self, data: bytes, source: str) -> None:
        self._source = source
        self._packed: ZipFile = container.unpack(data, source)
        self._names = {_plain(name): name for name in self._packed.namelist()}
        if _plain(ENCRYPTED) in self._names:
            raise ReadError(Message.of("reading.protected", source=source))

    def pages(self) -> Iterator[Page | None]:
        """Yield the pages in order, None for one whose content is damaged.

        Raises ReadError where the parts that list them are.
        """
        root = self._xml(ROOT)
        documents = [self._path(ROOT, one.text) for one in root.iter("{*}DocRoot")]
        if not any(documents):
            raise self._damaged()
        for path in filter(None, documents):
            yield from self._pages(path)

    def _pages(self, path: str) -> Iterator[Page | None]:
        document = self._xml(path)
        box = _box(document) or (0.0, 0.0, 210.0, 297.0)
        templates = {
            one.get("ID"): self._path(path, one.get("BaseLoc"))
            for one in document.iter("{*}TemplatePage")
        }
        for one in document.iterfind("{*}Pages/{*}Page"):
            try:
                yield self._page(path, one.get("BaseLoc"), templates, box)
            except ReadError:
                yield None

    def _page(
        self, path: str, place: str | None, templates: dict[str | None, str | None], box: Box
    ) -> Page:
        content = self._xml(self._path(path, place))
        used = [templates.get(one.get("TemplateID")) for one in content.iterfind("{*}Template")]
        parts = tuple(self._xml(one) for one in used if one)
        return Page(content, parts, _box(content) or box)

    def _path(self, base: str, place: str | None) -> str | None:
        """Return the name of the part that stands at `place`, as a part at `base` has it."""
        place = (place or "").strip().replace("\\", "/")
        for path in (join("/", dirname(base), place), join("/", place)):
            name = _plain(normpath(path))
            if place and name in self._names:
                return name
        return None

    def _xml(self, name: str | None) -> Any:
        """Return the root of a part. Raises ReadError where it is missing, damaged or means harm."""
        from lxml import etree

        stored = self._names.get(_plain(name or ""))
        if stored is None:
            raise self._damaged()
        data = container.part(self._packed, stored, self._source)
        if FORBIDDEN.search(data):
            raise self._damaged()
        parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            raise self._damaged() from error
        if root is None:
            raise self._damaged()
        return root

    def _damaged(self) -> ReadError:
        return ReadError(Message.of("reading.truncated", source=self._source))


def numbers(text: str | None) -> tuple[float, ...]:
    """Return the numbers that an attribute lists; none where one of them is none."""
    try:
        return tuple(float(one) for one in (text or "").replace(",", " ").split())
    except ValueError:
        return ()


def _box(part: Any) -> Box | None:
    """Return the physical box that a document or a page states."""
    found = next(part.iterfind(".//{*}PhysicalBox"), None)
    box = numbers(found.text) if found is not None else ()
    return box if len(box) == 4 and box[2] > 0 and box[3] > 0 else None


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("./").lower()
