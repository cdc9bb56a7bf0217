"""What people must know of a Word file before they trust what is said of it."""

from collections.abc import Iterator
from typing import Any

from checker.document.model import Gap
from checker.document.word.names import DELETED, INSERTED, MOVED_FROM, MOVED_TO
from checker.document.word.package import Package
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


def _is_page(extent: Any) -> bool:
    width, height = (extent.get(name, "") for name in ("cx", "cy"))
    return width.isdigit() and height.isdigit() and int(width) >= WIDE and int(height) >= HIGH
