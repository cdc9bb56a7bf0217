"""Which format a file is of, by what it holds."""

# Where a PDF may begin: some programs write a few bytes before it.
BEGINNING = 1024
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"  # as its first part says
UOF = b"schemas.uof.org"
HTML = (b"<!doctype html", b"<html", b"<head", b"<body")
MARKUP = (b"<!--", b"<?xml")
BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
PICTURES = {
    b"\xff\xd8\xff": "JPG", b"\x89PNG\r\n": "PNG", b"GIF8": "GIF", b"II*\0": "TIF", b"MM\0*": "TIF",
}  # fmt: skip
ARCHIVES = {b"Rar!\x1a": "RAR", b"7z\xbc\xaf": "7Z"}
PACKED = (("word/document.xml", "docx"), ("OFD.xml", "ofd"), ("uof.xml", "uof"))


def kind_of(data: bytes) -> str:
    """Return the format that `data` is of beyond doubt, "" for text of whatever kind.

    A format that no reader is for has a name in capitals: ZIP, XLSX, PPTX, JPG.
    """
    beginning = data[:BEGINNING]
    if b"%PDF-" in beginning:
        return "pdf"
    if data.startswith(b"PK"):
        return "odt" if ODT in beginning else _packed(data)
    if data.startswith((OLE, b"{\\rtf")):
        return "doc"
    for beginnings in (PICTURES, ARCHIVES):
        for sign, name in beginnings.items():
            if data.startswith(sign):
                return name
    if _is_html(beginning) or _is_saved(beginning):
        return "html"
    return "uof" if UOF in beginning and _is_markup(beginning) else ""


def _packed(data: bytes) -> str:
    from checker.document import container  # with zipfile, which a text file does not need

    names = container.names(data)
    if not names:
        return _cut(data)
    known = next((form for name, form in PACKED if name in names), "")
    if known:
        return known
    if any(name.startswith("word/") and name.endswith(".xml") for name in names):
        return "docx"
    folder = next((one for one in ("xl", "ppt") if any(n.startswith(f"{one}/") for n in names)), "")
    return {"xl": "XLSX", "ppt": "PPTX"}.get(folder, "ZIP")


def _cut(data: bytes) -> str:
    """Tell a packed file that lost its end by the names that still stand in it."""
    if b"word/" in data:
        return "docx"
    return "ofd" if b"OFD.xml" in data else "ZIP"


def _is_html(beginning: bytes) -> bool:
    return _plain(beginning).startswith(HTML) or (
        _is_markup(beginning) and b"<html" in _plain(beginning)
    )


def _is_markup(beginning: bytes) -> bool:
    return _plain(beginning).startswith(MARKUP)


def _plain(beginning: bytes) -> bytes:
    for bom in BOMS:
        beginning = beginning.removeprefix(bom)
    return beginning.replace(b"\0", b"").lstrip().lower()


def _is_saved(beginning: bytes) -> bool:
    """Whether a file is a web page that was saved with its pictures (MHTML)."""
    plain = beginning.lower()
    return b"mime-version:" in plain and b"multipart/related" in plain
