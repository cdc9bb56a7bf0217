"""The formats that are read, each with the module that reads it; by content first, then by suffix."""

from os.path import splitext

from checker.document.kinds import PICTURES, kind_of
from checker.errors import ReadError
from checker.messages import Message
from checker.records import NamedTuple


class Format(NamedTuple):
    """A format: what it is called, how its files end, and the module of `readers` that reads it."""

    name: str
    suffixes: tuple[str, ...]
    module: str


TEXT = Format("txt", (".txt", ".text"), "plain")
PAGE = Format("html", (".html", ".htm", ".shtml", ".xhtml", ".mht", ".mhtml"), "html")
FORMATS: tuple[Format, ...] = (
    TEXT,
    Format("md", (".md", ".markdown", ".mdown"), "markdown"),
    Format("docx", (".docx",), "docx"),
    Format("doc", (".doc", ".wps", ".rtf", ".dot", ".wpt"), "doc"),
    Format("odt", (".odt", ".ott"), "doc"),
    Format("uof", (".uof", ".uot"), "doc"),
    Format("pdf", (".pdf",), "pdf"),
    Format("ofd", (".ofd",), "ofd"),
    PAGE,
)
# Formats that are text as it stands in the file, in an encoding.
PLAIN = ("txt", "md")


def suffixes() -> frozenset[str]:
    """Return the endings of the files that can be read."""
    return frozenset(suffix for form in FORMATS for suffix in form.suffixes)


def format_of(name: str, data: bytes) -> Format:
    """Return the format of `data`, which `name` names. Raises ReadError for what is no report."""
    kind = kind_of(data)
    suffix = splitext(name)[1].lower()
    for form in FORMATS:
        if form.name == kind or (not kind and suffix in form.suffixes):
            return form
    if kind in PICTURES.values():
        raise ReadError(Message.of("reading.picture", source=name, format=kind))
    if kind:
        formats = tuple(form.name for form in FORMATS)
        raise ReadError(
            Message.of("reading.foreign", source=name, format=kind.upper(), formats=formats)
        )
    return TEXT
