"""The text of a web page, by the encoding that it declares; of a saved page, by its parts."""

# ruff: noqa: SIM905 - long lists of words read better as words

import re

from checker.document import limits
from checker.document.model import Gap
from checker.document.text.decode import text_of
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
TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)[^<>]*?(/?)>")
# What ends without being closed.
OPEN = frozenset(
    "area base br col dd dt embed hr img input li link meta option p param source td th tr wbr".split()
)


def page_text(data: bytes, source: str) -> tuple[str, tuple[Gap, ...]]:
    """Return the source text of a page. Raises ReadError for what is none or is too deep."""
    if is_archive(data):
        data = _from_archive(data, source)
    text, gaps = text_of(data, source, _declared(data))
    if _depth(text) > limits.DEPTH:
        raise limits.beyond("DEPTH", limits.DEPTH, source)
    return text, gaps


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


def _depth(text: str) -> int:
    """Return how deep elements lie in each other, those that nothing closes included."""
    depth = deepest = 0
    for match in TAG.finditer(text):
        if match[2].lower() in OPEN or match[3]:
            continue
        depth = max(depth - 1, 0) if match[1] else depth + 1
        deepest = max(deepest, depth)
    return deepest
