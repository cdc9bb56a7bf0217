"""Pages as they were read: the way from their characters to lines, and what is told of each."""

from collections.abc import Iterable, Iterator

from checker.document import limits
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


class Fault(NamedTuple):
    """What of a page cannot be read: the key of its sentence, how many characters it concerns."""

    key: str
    signs: int = 0


class Paper(NamedTuple):
    """A page as it was read: its rows and tables, what is wrong with it, what was left out."""

    sheet: Sheet
    faults: tuple[Fault, ...] = ()
    removed: tuple[Removed, ...] = ()


def paper(number: int, shown: Shown) -> Paper:
    """Make rows of what page `number` shows, and say what of it cannot be read."""
    sheet = Sheet(number, shown.height, rows_of(shown.glyphs, number))
    turned = shown.turned.strip()
    removed = (Removed("turned", turned, Source(page=number)),) if turned else ()
    return Paper(sheet, tuple(_faults(shown)), removed)


def damaged(number: int) -> Paper:
    """Stand for a page that cannot be read."""
    return Paper(Sheet(number, 0, ()), (Fault("reading.page-damaged"),))


def raw(papers: Iterable[Paper], source: str, gaps: tuple[Gap, ...] = ()) -> Raw:
    """Return the lines of pages; `gaps` concern the whole file.

    Raises ReadError where there are too many pages, or too many characters on them.
    """
    papers = tuple(_within_limits(papers, source))
    bare = margins.strip(tuple(one.sheet for one in papers))
    removed = tuple(line for one in papers for line in one.removed)
    return Raw(lines_of(bare.sheets), (*gaps, *_gaps(papers)), (*removed, *bare.removed))


def _within_limits(papers: Iterable[Paper], source: str) -> Iterator[Paper]:
    length = 0
    for one in papers:
        length += sum(len(row.text) for row in one.sheet.rows)
        if length > limits.TEXT:
            raise limits.beyond("TEXT", limits.TEXT, source)
        if one.sheet.number > limits.PAGES:
            raise limits.beyond("PAGES", limits.PAGES, source)
        yield one


def _faults(shown: Shown) -> Iterator[Fault]:
    signs = "".join(one.text for one in shown.glyphs if one.text.strip())
    if len(signs) < FEW and shown.pictures > COVERED:
        yield Fault("reading.scan")
    elif not signs and not shown.turned.strip() and shown.shapes > OUTLINES:
        yield Fault("reading.outlines")
    garbled = len(GARBLED.findall(signs))
    if garbled > GARBLED_MOST or garbled > GARBLED_SHARE * len(signs):
        yield Fault("reading.garbled", garbled)


def _gaps(papers: tuple[Paper, ...]) -> Iterator[Gap]:
    """Say each thing once, with all the pages that it concerns."""
    found: dict[str, list[tuple[int, int]]] = {}
    for one in papers:
        for fault in one.faults:
            found.setdefault(fault.key, []).append((one.sheet.number, fault.signs))
    for key, places in found.items():
        pages = tuple(_ranges([page for page, _ in places]))
        count = sum(count for _, count in places)
        yield Gap(Message.of(key, pages=pages, count=count), places[0][0])


def _ranges(pages: list[int]) -> Iterator[str]:
    """Yield numbers that rise, those in a row as one: 2, 5-9."""
    first = last = pages[0]
    for page in (*pages[1:], 0):
        if page != last + 1:
            yield str(first) if first == last else f"{first}-{last}"
            first = page
        last = page
