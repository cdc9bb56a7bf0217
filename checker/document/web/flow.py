"""The paragraphs of a part of a web page, in the order in which they are read."""

# ruff: noqa: SIM905 - long lists of words read better as words

import re
from collections.abc import Callable, Iterator
from typing import Any

from checker.document.web.numbers import numbers_of
from checker.patterns import pattern
from checker.records import NamedTuple

BLOCKS = frozenset(
    "address article blockquote body caption center dd div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6"
    " header hr html li main ol p pre section table tbody td tfoot th thead tr ul".split()
)
# What the text of an item may stand in.
HOLDERS = frozenset("p div h1 h2 h3 h4 h5 h6 section article".split())
CHILDLESS = frozenset(("-text", "-comment", "br", "hr", "img"))
HEADING = pattern(r"h([1-6])$")
BLANKS = pattern(r"[ \t\r\n\f]+")
# A line end of the source between two Chinese characters is none of the text.
WRAP = re.compile(r"(?<=[^\x00-\x7f])[ \t]*[\r\n][ \t\r\n\f]*(?=[^\x00-\x7f])")


class Stretch(NamedTuple):
    """Text between two breaks: its words, the level of its heading, and where it stands.

    `block` counts the blocks of the page; two stretches of one block are parted by <br> alone.
    `whole`: an element in place of text.
    """

    text: str
    level: int | None = None
    block: int = 0
    whole: Any = None


def stretches(root: Any, is_whole: Callable[[Any], bool], between: str = "") -> Iterator[Stretch]:
    """Yield the stretches of text below `root`; what `is_whole` is yielded as an element.

    `between` is put between the words of elements that stand on one line.
    """
    words: list[str] = []
    label = ""
    block, level, preformatted = 0, None, 0
    numbers = numbers_of(root)
    for node, entered in events(root, is_whole):
        tag = node.tag
        if tag == "-text":
            words.append(_text(node, preformatted > 0))
            continue
        whole = entered and is_whole(node)
        if tag not in BLOCKS and tag != "br" and not whole:
            continue
        # The number of an item stands before the paragraph in it.
        waits = entered and tag in HOLDERS and bool(label) and "".join(words).strip() == label
        if words and not waits:
            yield Stretch(between.join(words), level, block)
        words = words[:waits]
        block += tag != "br"
        if whole:
            yield Stretch("", None, block, node)
            continue
        preformatted += (1 if entered else -1) if tag == "pre" else 0
        heading = HEADING.match(tag)
        level = (int(heading[1]) if entered else None) if heading else level
        if tag == "ol" and entered:
            numbers |= numbers_of(node)
        if tag == "li" and entered:
            words = [numbers.get(node.mem_id, "")]
            label = words[0].strip()
    if words:
        yield Stretch(between.join(words), level, block)


def text_of(root: Any) -> str:
    """Return the text below `root` on one line."""
    found = (one.text.strip() for one in stretches(root, never))
    return "".join(one for one in found if one)


def never(_: Any) -> bool:
    """Say of any node that it is none to be left whole."""
    return False


def _text(node: Any, preformatted: bool) -> str:
    text: str = node.text_content or ""
    return text if preformatted else BLANKS.sub(" ", WRAP.sub("", text))


def events(root: Any, is_whole: Callable[[Any], bool]) -> Iterator[tuple[Any, bool]]:
    """Yield the nodes below `root` when they are entered and, those with children, when left."""
    ways = [root.iter(include_text=True)]
    above = [root]
    while ways:
        node = next(ways[-1], None)
        if node is None:
            ways.pop()
            yield above.pop(), False
            continue
        yield node, True
        if node.tag not in CHILDLESS and not is_whole(node):
            ways.append(node.iter(include_text=True))
            above.append(node)
