"""The text of a web page, by the encoding that it declares; of a saved page, by its parts."""

import re

from checker.document import limits
from checker.document.text.decode import text_of
from checker.document.web.tags import shape_of
from checker.errors import ReadError
from checker.messages import Message

DECLARED = re.compile(
    rb"charset\s*=\s*[\"']?\s*([\w-]+)|encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE
)
BEGINNING = 4096
# What is declared as GB 2312 holds in practice all that GB 18030 has.
ENCODINGS = {
    "gb2312": "gb18030", "gb_2312-80": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "x-gbk": "gb18030",
    "cp936": "gb18030", "big5": "big5hkscs", "big5-hkscs": "big5hkscs",
}  # fmt: skip


def page_text(data: bytes, source: str) -> str:
    """Return the source text of a page. Raises ReadError for what is none or is beyond limits."""
    if is_archive(data):
        data = _from_archive(data, source)
    text = text_of(data, source, _declared(data))
    shape = shape_of(text)
    if shape.depth > limits.DEPTH:
        raise limits.beyond("DEPTH", limits.DEPTH, source)
    if shape.attributes > limits.ATTRIBUTES:
        raise limits.beyond("ATTRIBUTES", limits.ATTRIBUTES, source)
    return text


def is_archive(data: bytes) -> bool:
    """Whether a page was saved with its pictures as one file (MHTML)."""
    beginning = data[:BEGINNING].lower()
    return b"mime-version:" in beginning and b"multipart/" in beginning


def _declared(data: bytes) -> str:
    match = DECLARED.search(data[:BEGINNING])
    name = (match[1] or match[2]).decode("ascii", "replace").lower() if match else ""
    return ENCODINGS.get(name, "")


def _from_archive(data: bytes, source: str) -> bytes:
    """Return the page itself of a saved page. Raises ReadError where there is none."""
    from email import message_from_bytes

    for part in message_from_bytes(data).walk():
        if part.get_content_type() == "text/html":
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes) and payload.strip():
                return payload
    raise ReadError(Message.of("reading.truncated", source=source))
