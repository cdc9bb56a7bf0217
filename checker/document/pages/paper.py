"""Pages as they were read: the way from their characters to lines, and what is told of each."""

from collections.abc import Iterator

from checker.document.model import Gap, Removed, Source
from checker.document.pages import margins
from checker.document.pages.reading import lines_of
from checker.document.pages.sheet import Glyph, Sheet, rows_of
from checker.document.text.lines import Raw
from checker.messages import Message
from checker.patterns import pattern
from checker.records import NamedTuple

# A page of so few characters under a picture that takes so much of it is a scan.
FEW, COVERED = 40, 0.5
# A page without text that is drawn of so many shapes has its characters as outlines.
OUTLINES = 40
# What a font shows that does not say which characters these are.
GARBLED = pattern(
    "[\ufffd\ue000-\uf8ff\x01-\x08\x0e-\x1f\x80-\u00b6\u00b8-\u024f\U000f0000-\U0010ffff]"
)
GARBLED_SHARE, GARBLED_MOST = 0.05, 20


class Shown(NamedTuple):
    """What a page shows: upright glyphs, the words of others, its height, what is drawn on it.

    `pictures`: the share of the page that they take; `shapes`: the number of all drawings.
    """

    glyphs: tuple[Glyph, ...]
    turned: str
    height: float
    pictures: float
    shapes: int


class Paper(NamedTuple):
    """A page as it was read: its rows and tables, what is wrong with it, what was left out."""

    sheet: Sheet
    gaps: tuple[Gap, ...] = ()
    removed: tuple[Removed, ...] = ()


def paper(number: int, shown: Shown) -> Paper:
    """Make rows of what page `number` shows, and say what of it cannot be read."""
    sheet = Sheet(number, shown.height, rows_of(shown.glyphs, number))
    turned = shown.turned.strip()
    removed = (Removed("turned", turned, Source(page=number)),) if turned else ()
    return Paper(sheet, tuple(_unread(number, shown)), removed)


def damaged(number: int) -> Paper:
    """Stand for a page that cannot be read."""
    return Paper(Sheet(number, 0, ()), (gap("reading.page-damaged", number),))


def raw(papers: tuple[Paper, ...], gaps: tuple[Gap, ...] = ()) -> Raw:
    """Return the lines of pages; `gaps` concern the whole file."""
    bare = margins.strip(tuple(one.sheet for one in papers))
    removed = tuple(line for one in papers for line in one.removed)
    gaps += tuple(gap for one in papers for gap in one.gaps)
    return Raw(lines_of(bare.sheets), gaps, (*removed, *bare.removed))


def gap(key: str, page: int) -> Gap:
    """Return what is to be told of a page."""
    return Gap(Message.of(key, page=page), page)


def _unread(number: int, shown: Shown) -> Iterator[Gap]:
    signs = "".join(one.text for one in shown.glyphs if one.text.strip())
    if len(signs) < FEW and shown.pictures > COVERED:
        yield gap("reading.scan", number)
    elif not signs and not shown.turned.strip() and shown.shapes > OUTLINES:
        yield gap("reading.outlines", number)
    garbled = len(GARBLED.findall(signs))
    if garbled > GARBLED_MOST or garbled > GARBLED_SHARE * len(signs):
        yield Gap(Message.of("reading.garbled", page=number, count=garbled), number)
