"""Files, and places in them, as SARIF names them."""

import os
from bisect import bisect_left, bisect_right
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from checker.document.model import Document
from checker.patterns import pattern

ROOT = "%SRCROOT%"
WIDE = pattern("[\U00010000-\U0010ffff]")
MIME = {"txt": "text/plain", "md": "text/markdown", "html": "text/html", "pdf": "application/pdf",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}  # fmt: skip


def file(source: str, index: int | None = None) -> dict[str, Any]:
    """Return the location of a file; one below the working folder is named from there."""
    name = PurePath(source).as_posix()
    uri = quote(os.fsencode("stdin" if name == "-" else name), safe="/")
    if PurePath(source).is_absolute():
        found: dict[str, Any] = {"uri": f"file:///{uri.lstrip('/')}"}
    else:
        found = {"uri": uri, "uriBaseId": ROOT}
    return found if index is None else {**found, "index": index}


class Places:
    """The places of one report, the artifact number `index` of the run.

    Columns count UTF-16 code units, so that characters of two must be known.
    """

    def __init__(self, document: Document, index: int) -> None:
        self.document = document
        self.index = index
        self.file = file(document.source, index)
        self._wide = tuple(one.start() for one in WIDE.finditer(document.text))

    def artifact(self) -> dict[str, Any]:
        """Return what is known of the file."""
        found: dict[str, Any] = {"location": self.file, "roles": ["analysisTarget"]}
        if self.document.format in MIME:
            found["mimeType"] = MIME[self.document.format]
        if self.document.encoding:
            found["encoding"] = self.document.encoding
        return found

    def whole(self) -> dict[str, Any]:
        """Return the place of the file: all lines that were searched for what is missing."""
        last = self.document.source_at(len(self.document.text)).line
        found: dict[str, Any] = {"artifactLocation": self.file}
        return {**found, "region": {"startLine": 1, "endLine": last}} if last else found

    def passage(self, start: int, end: int) -> dict[str, Any]:
        """Return the place of the text from `start` to `end`, and the headings it stands under.

        Where the file has no lines, the words and their page and paragraph are properties.
        """
        physical: dict[str, Any] = {"artifactLocation": self.file}
        found: dict[str, Any] = {"physicalLocation": physical, **self._logical(start)}
        words = self.document.text[start:end]
        where = self.region(start, end)
        if where:
            physical["region"] = {**where, "snippet": {"text": words}}
            return found
        place = self.document.place(start)
        known = {"page": place.page, "paragraph": place.paragraph, "cell": place.cell}
        properties = {key: value for key, value in known.items() if value is not None}
        return {**found, "properties": {**properties, "quote": words}}

    def region(self, start: int, end: int) -> dict[str, int] | None:
        """Return lines and columns of a stretch of text; None where the file has no lines."""
        final = max(end - 1, start)
        first, last = self.document.source_at(start), self.document.source_at(final)
        if not (first.line and first.column and last.line and last.column):
            return None
        return {
            "startLine": first.line,
            "startColumn": first.column + self._wide_before(start),
            "endLine": last.line,
            "endColumn": last.column + self._wide_before(final) + self.units(final, end),
        }

    def units(self, start: int, end: int) -> int:
        """Return the length of a stretch of text in UTF-16 code units."""
        return end - start + bisect_left(self._wide, end) - bisect_left(self._wide, start)

    def _wide_before(self, offset: int) -> int:
        """Return how many characters of two units stand before `offset` on its line."""
        line = self.document.source_at(offset).line
        begin = offset
        while begin and self._wide and self.document.source_at(begin - 1).line == line:
            at = bisect_right(self.document.origins, begin - 1, key=lambda one: one.offset) - 1
            begin = self.document.origins[max(at, 0)].offset
        return self.units(begin, offset) - (offset - begin)

    def _logical(self, start: int) -> dict[str, Any]:
        headings = self.document.place(start).headings
        if not headings:
            return {}
        path = " › ".join(headings)
        section = {"name": headings[-1], "fullyQualifiedName": path, "kind": "module"}
        return {"logicalLocations": [section]}
