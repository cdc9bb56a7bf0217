"""Reports copied in traditional characters, read as if they were simplified.

``traditional.txt`` holds the characters and, below, what each becomes; the pairs are those of the
table of HanziConv (Apache-2.0) that any simplified text can do without.
"""

from functools import cache

from checker.document.model import Gap
from checker.document.text.lines import Raw, without
from checker.messages import Message
from checker.patterns import pattern

TABLE = "traditional.txt"
# Frequent in any report, and in no simplified one; of a hundred characters two are among these.
TELLING = "務關發實國個機區縣處罰應對開會設進與為證"
SHARE, SHORTEST = 100, 500
# 建設(shè): how a character is read, as converters put it behind one.
GLOSS = pattern(r"(?<=[一-鿿])[（(][a-zà-ǜ]{1,6}[）)]")
# 著力, 隨著 are 着力, 随着; 著名, 顯著 stay.
ASPECT = pattern(r"著(?=[力眼重手想])|(?<=[随沿跟朝本向围])著(?![名作述])")


def simplified(raw: Raw) -> Raw:
    """Return the lines of a traditional report in simplified characters, each in its place."""
    text = "".join(line.text for line in raw.lines)
    if sum(map(text.count, TELLING)) * SHARE < max(len(text), SHORTEST):
        return raw
    plain = (without(line, (one.span() for one in GLOSS.finditer(line.text))) for line in raw.lines)
    lines = tuple(line._replace(text=_simple(line.text)) for line in plain)
    note = Gap(Message.of("reading.traditional"), hides=False)
    return raw._replace(lines=lines, gaps=(*raw.gaps, note))


def _simple(text: str) -> str:
    return ASPECT.sub("着", text.translate(_pairs()))


@cache
def _pairs() -> dict[int, str]:
    from pathlib import Path  # few reports need it

    table = Path(__file__).with_name(TABLE)
    traditional, simple = table.read_text(encoding="utf-8").split()
    return {ord(one): other for one, other in zip(traditional, simple, strict=True)}
