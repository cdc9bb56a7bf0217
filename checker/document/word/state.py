"""What people must know of a Word file before they trust what is said of it."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from checker.document.model import Gap
from checker.document.word.names import (
    DELETED,
    INSERTED,
    MOVED_FROM,
    MOVED_TO,
    TEXT,
    P,
    W,
    contents,
)
from checker.document.word.package import Package
from checker.document.word.styles import STRUCK, Styles
from checker.messages import Message

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
EXTENT = f"{DRAWING}extent"
# A picture that is so large, in EMU (360,000 a centimetre), is a page that was scanned.
WIDE, HIGH = 12 * 360_000, 15 * 360_000


def gaps(package: Package) -> Iterator[Gap]:
    """Tell of changes nobody has accepted, of comments, and of pages that are only pictures."""
    inserted = _runs(package.body, INSERTED, MOVED_TO)
    deleted = _runs(package.body, DELETED, MOVED_FROM)
    if inserted or deleted:
        message = Message.of("word.changes", inserted=inserted, deleted=deleted)
        yield Gap(message, hides=False)
    struck = _struck(package)
    if struck:
        yield Gap(Message.of("word.struck", count=struck), hides=False)
    if package.comments:
        yield Gap(Message.of("word.comments", count=package.comments), hides=False)
    pictures = sum(_is_page(one) for one in package.body.iter(EXTENT))
    if pictures:
        yield Gap(Message.of("word.pictures", count=pictures))


def _runs(body: Any, *tags: str) -> int:
    """Count changes of a kind, those that follow each other without a break as one."""
    found = 0
    for one in body.iter(*tags):
        above = one.getprevious()
        found += above is None or above.tag != one.tag
    return found


def _struck(package: Package) -> int:
    """Count the passages with a line through them; runs that follow each other are one."""
    marks = tuple(f"{W}{name}" for name in STRUCK)
    trees = (one for one in (package.body, package.styles) if one is not None)
    if not any(next(tree.iter(*marks), None) is not None for tree in trees):
        return 0
    styles, found = Styles(package.styles), 0
    for paragraph in package.body.iter(P):
        usual = styles.of(paragraph)
        runs = (one for one in contents(paragraph) if one.find(TEXT) is not None)
        found += sum(struck for struck, _ in groupby(styles.is_struck(one, usual) for one in runs))
    return found


def _is_page(extent: Any) -> bool:
    width, height = (extent.get(name, "") for name in ("cx", "cy"))
    return width.isdigit() and height.isdigit() and int(width) >= WIDE and int(height) >= HIGH
