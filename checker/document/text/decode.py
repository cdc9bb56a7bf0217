"""From bytes to text, without a guess that a library would have to make."""

import unicodedata

from checker.errors import ReadError
from checker.messages import Message
from checker.patterns import pattern
from checker.records import NamedTuple

# Of the code units of Chinese text in UTF-16, nearly all are Chinese; of any other bytes, few.
CHINESE = pattern(r"[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]")
BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
SAMPLE = 1024
# One bad byte in so many characters is damage; more of them is another encoding.
DAMAGE = 50
UNUSUAL = pattern("[\u2e80-\u2fd5\uf900-\ufaff\ud800-\udfff]")
ESCAPES = pattern(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def text_of(data: bytes, source: str, declared: str = "") -> str:
    """Return the text of a file, with a sign for each character that is beyond repair.

    `declared` is the encoding that the file names. Raises ReadError for what is no text.
    """
    decoded = decode(data, declared)
    if decoded is None:
        raise ReadError(Message.of("reading.undecodable", source=source))
    if "\0" in decoded.text:
        raise ReadError(Message.of("reading.nul", source=source))
    if is_binary(decoded.text):
        raise ReadError(Message.of("reading.binary", source=source))
    return decoded.text


class Decoded(NamedTuple):
    """Text, the encoding it was in, and the number of characters that were beyond repair."""

    text: str
    encoding: str
    damaged: int = 0


class Exact(NamedTuple):
    """Text as it is, without a look-alike exchanged, and what it takes to write it back."""

    text: str
    encoding: str
    bom: bytes = b""

    def encoded(self) -> bytes:
        """Return the bytes of a file with this text."""
        return self.bom + self.text.encode(self.encoding)


def decode(data: bytes, declared: str = "") -> Decoded | None:
    """Decode UTF-8, UTF-16, GB18030 or what is `declared`; None when it is none of them."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _lenient(data[len(bom) :], encoding)
    found = _strict(data, "utf-8")
    if found and "\0" not in found.text:
        return found
    stated = _strict(data, declared) if declared else None
    if stated:
        return stated
    wide = _utf16(data)
    if wide:
        return _lenient(data, wide)
    plainly = found or _damaged_utf8(data) or _strict(data, "gb18030")
    return plainly or (_lenient(data, declared) if declared else None)


def exact(data: bytes) -> Exact | None:
    """Decode the text of a file so that it can be written back; None where it cannot.

    Its characters stand where those of ``decode`` do.
    """
    decoded = decode(data)
    if decoded is None:
        return None
    bom = next((mark for mark, _ in BOMS if data.startswith(mark)), b"")
    text = data[len(bom) :].decode(decoded.encoding, "replace")
    found = Exact(text, decoded.encoding, bom)
    return found if found.encoded() == data else None


def is_binary(text: str) -> bool:
    """Whether decoded text holds control characters that no report has."""
    return len(ESCAPES.findall(text, 0, SAMPLE)) > min(SAMPLE, len(text)) // 100


def plain(text: str) -> str:
    """Replace lone surrogates and look-alikes of Chinese characters, one for one.

    PDF programs write ⼯ (a radical) for 工; no word is found in such a text.
    """
    return text.translate(_look_alikes()) if UNUSUAL.search(text) else text


def _strict(data: bytes, encoding: str) -> Decoded | None:
    try:
        return Decoded(plain(data.decode(encoding)), encoding)
    except UnicodeDecodeError:
        return None


def _lenient(data: bytes, encoding: str) -> Decoded:
    text = plain(data.decode(encoding, "replace"))
    return Decoded(text, encoding, text.count("\ufffd"))


def _damaged_utf8(data: bytes) -> Decoded | None:
    decoded = _lenient(data, "utf-8")
    chinese = len(CHINESE.findall(decoded.text))
    return decoded if chinese >= DAMAGE * decoded.damaged or _is_cut(data, decoded) else None


def _is_cut(data: bytes, decoded: Decoded) -> bool:
    return decoded.damaged == 1 and decoded.text.endswith("\ufffd") and len(data) > DAMAGE


def _utf16(data: bytes) -> str | None:
    if len(data) % 2:
        return None
    sample = data[:SAMPLE]
    for encoding in ("utf-16-le", "utf-16-be"):
        text = sample.decode(encoding, "replace")
        if len(CHINESE.findall(text)) > 0.6 * len(text):
            return encoding
    return None


def _look_alikes() -> dict[int, str]:
    """Build the table; only texts that need one pay for it."""
    found = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
    for code in (*range(0x2E80, 0x2FD6), *range(0xF900, 0xFB00)):
        form = unicodedata.normalize("NFKC", chr(code))
        if len(form) == 1:
            found[code] = form
    return found
