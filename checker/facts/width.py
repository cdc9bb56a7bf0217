"""Half-width marks in Chinese text, and whether the whole text was converted to them."""

import re
from typing import NamedTuple

from checker.document.model import Span

FULL = {
    ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", '"': "“”",
}  # fmt: skip
TOGETHER = ",;:?!()"  # converters leave the curly quotes alone
# A mark is Chinese where a Chinese sign stands beside it: 1,200 and 14:30 are not.
HALF = re.compile(
    r'[,;:?!()"](?:(?=[一-鿿《“（])|(?<=[一-鿿》”）%‰].))'
    r"|\.(?<=[一-鿿）”》]\.)(?:(?<![一二三四五六七八九十]\.)(?=[一-鿿])|(?=\s*(?:\n|$)))"
)
MANY = 6
NEARLY_ALL = 0.8


class Halves(NamedTuple):
    """The half-width marks of a text; `converted` are the signs that are so all through it."""

    spans: tuple[Span, ...]
    converted: tuple[str, ...] = ()


def find_half_width(text: str) -> Halves:
    """Return the half-width marks of `text` that stand in Chinese words, in order."""
    spans = tuple(Span(*match.span()) for match in HALF.finditer(text))
    signs = "".join(text[span.start] for span in spans)
    if not signs:
        return Halves(())
    if _is_converted(text, signs, TOGETHER):
        return Halves(spans, tuple(sign for sign in FULL if sign in signs))
    return Halves(spans, tuple(sign for sign in FULL if _is_converted(text, signs, sign)))


def _is_converted(text: str, found: str, signs: str) -> bool:
    """Whether nearly all marks of the kinds `signs` are half-width, and many are."""
    half = sum(found.count(sign) for sign in signs)
    full = sum(text.count(one) for sign in signs for one in FULL[sign])
    return half >= MANY and half >= NEARLY_ALL * (half + full)
