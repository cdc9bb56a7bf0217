"""Half-width marks in Chinese text, and whether the whole text was converted to them."""

from checker.document.model import Span
from checker.numerals import UP_TO_TEN
from checker.patterns import pattern
from checker.records import NamedTuple

FULL = {
    ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", '"': "“”",
}  # fmt: skip
TOGETHER = ",;:?!()"  # converters leave the curly quotes alone
MARK = pattern(r'[,;:?!()".]')
# Signs that make a mark beside them a Chinese one; 1,200 and 14:30 and 一. have none of them.
BEFORE, BEHIND = "》”）%‰", "《“（"
LOST_AFTER = "，。、；：（《“\n "  # a question mark here stands for a character that was lost
MANY = 6
NEARLY_ALL = 0.8


class Halves(NamedTuple):
    """The half-width marks of a text; `converted` are the signs that are so all through it."""

    spans: tuple[Span, ...]
    converted: tuple[str, ...] = ()


def find_half_width(text: str) -> Halves:
    """Return the half-width marks of `text` that stand in Chinese words, in order."""
    marks = MARK.finditer(text)
    spans = tuple(Span(*match.span()) for match in marks if _is_chinese(text, match.start()))
    signs = "".join(text[span.start] for span in spans)
    if not signs:
        return Halves(())
    if _is_converted(text, signs, TOGETHER):
        return Halves(spans, tuple(sign for sign in FULL if sign in signs))
    return Halves(spans, tuple(sign for sign in FULL if _is_converted(text, signs, sign)))


def _is_chinese(text: str, at: int) -> bool:
    before, behind = text[at - 1 : at], text[at + 1 : at + 2]
    if text[at] == "?" and before in LOST_AFTER:
        return False
    follows = "一" <= before <= "鿿" or (before != "" and before in BEFORE)
    if text[at] != ".":
        return follows or "一" <= behind <= "鿿" or (behind != "" and behind in BEHIND)
    # 措施. ends a sentence; 一. numbers a heading.
    return follows and before not in UP_TO_TEN and ("一" <= behind <= "鿿" or behind in ("", "\n"))


def _is_converted(text: str, found: str, signs: str) -> bool:
    """Whether nearly all marks of the kinds `signs` are half-width, and many are."""
    half = sum(found.count(sign) for sign in signs)
    full = sum(text.count(one) for sign in signs for one in FULL[sign])
    return half >= MANY and half >= NEARLY_ALL * (half + full)
