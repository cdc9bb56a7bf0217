"""The full-width marks for half-width ones, safe where Chinese stands on both sides."""

import re
from collections.abc import Iterable, Iterator

from checker.document.model import Span
from checker.facts.wording.width import FULL
from checker.language.verdict import Mend
from checker.patterns import pattern

FULL_STOP = "。"
BLANKS = pattern(r"[ \t]*")
BRACKET = pattern(r"[（(）)\n]")
QUOTE = pattern(r'["“”]')
WIDE = {"(": "（", ")": "）"}
# Beside a Chinese mark on the other side these leave no doubt either.
FIGURES = "0123456789"
CHINESE = pattern(r"[一-鿿《》〈〉“”‘’（）【】〔〕、，。；：！？…%‰]")


def of_halves(text: str, marks: tuple[Span, ...]) -> tuple[Mend, ...]:
    """Return what each of `marks`, half-width ones, should be; of a pair both halves."""
    by_sign = [(mark.start, text[mark.start]) for mark in marks]
    brackets = [at for at, sign in by_sign if sign in "()"]
    quotes = [at for at, sign in by_sign if sign == '"']
    found = {_of_mark(text, at) for at, sign in by_sign if sign not in '()"'}
    return tuple(sorted({*found, *_of_brackets(text, brackets), *_of_quotes(text, quotes)}))


def _of_mark(text: str, at: int) -> Mend:
    """Return a mark with the blanks behind it, which a full-width one holds."""
    sign = text[at]
    end = _end_of_blanks(text, at)
    before, behind = text[at - 1 : at], text[end : end + 1]
    if sign == ".":
        return Mend(Span(at, at + 1), FULL_STOP, safe=behind in ("", "\n"))
    safe = _is_chinese(before) and (behind in ("", "\n", *FIGURES) or _is_chinese(behind))
    listed = before in FIGURES and _is_chinese(behind) and sign in ",;"
    return Mend(Span(at, end), FULL[sign], safe or (bool(before) and listed))


def _end_of_blanks(text: str, at: int) -> int:
    """Return where the blanks behind a mark end; at the end of a line they are left alone."""
    match = BLANKS.match(text, at + 1)
    end = match.end() if match else at + 1
    return at + 1 if text[end : end + 1] in ("", "\n") else end


def _is_chinese(sign: str) -> bool:
    return bool(CHINESE.match(sign))


def _of_brackets(text: str, places: Iterable[int]) -> Iterator[Mend]:
    wanted = set(places)
    for pair in _pairs(text) if wanted else ():
        if wanted & set(pair):
            for at in pair:
                if text[at] in WIDE:
                    yield Mend(Span(at, at + 1), WIDE[text[at]])


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    """Yield where round brackets of either width stand with their partners, a line at a time."""
    waiting: list[int] = []
    for match in BRACKET.finditer(text):
        if match[0] == "\n":
            waiting = []
        elif match[0] in "（(":
            waiting.append(match.start())
        elif waiting:
            yield waiting.pop(), match.start()


def _of_quotes(text: str, places: Iterable[int]) -> Iterator[Mend]:
    """Yield curly quotes where all quotes of a line alternate, so that each is known."""
    lines = {(text.rfind("\n", 0, at) + 1, _line_end(text, at)) for at in places}
    wanted = set(places)
    for start, end in lines:
        quotes = list(QUOTE.finditer(text, start, end))
        right = ["“”"[number % 2] for number in range(len(quotes))]
        if len(quotes) % 2 or not all(map(_may_be, quotes, right)):
            continue
        for first, second in zip(quotes[::2], quotes[1::2], strict=True):
            if wanted & {first.start(), second.start()}:
                yield from _curled(first, "“")
                yield from _curled(second, "”")


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _may_be(quote: re.Match[str], right: str) -> bool:
    """Whether a quote is `right` or straight; not inches behind a figure, nor of an attribute."""
    if quote[0] != '"':
        return quote[0] == right
    before = quote.string[max(quote.start() - 1, 0) : quote.start()]
    return right == "”" or not (before == "=" or before in tuple(FIGURES))


def _curled(quote: re.Match[str], right: str) -> Iterator[Mend]:
    if quote[0] == '"':
        yield Mend(Span(*quote.span()), right)
