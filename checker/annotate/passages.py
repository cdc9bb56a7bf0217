"""The runs of a Word file that show given words of a report, cut so that they hold nothing else."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from copy import deepcopy
from typing import Any

from checker.document.model import Document, Origin, Span
from checker.document.word.names import MATH, TEXT, P, R, W
from checker.document.word.package import Package
from checker.document.word.walk import Paragraph, Walk
from checker.records import NamedTuple

SPACE = "{http://www.w3.org/XML/1998/namespace}space"
PROPERTIES = f"{W}rPr"
# What stands in a paragraph as one: comments go round it, never into it.
WHOLE = frozenset({R, f"{MATH}oMath", f"{MATH}oMathPara"})


class Place(NamedTuple):
    """Words in one paragraph of the file: its number, and offsets in what it shows."""

    number: int
    start: int
    end: int


class Words(NamedTuple):
    """The runs that show a passage, in order.

    Where no comment may stand (text boxes, notes) it is the one run that these hang on. `exact`:
    the runs hold the passage and nothing else, all of it typed by a person.
    """

    runs: tuple[Any, ...]
    exact: bool


def find(package: Package, document: Document, spans: Iterable[Span]) -> dict[Span, Words]:
    """Return the runs of each of `spans`, which lie in `document`; the runs are cut for that."""
    places = {span: tuple(_places(document, span)) for span in spans}
    bounds = {
        (place.number, column)
        for group in places.values()
        for place in group
        for column in (place.start, place.end)
    }
    before = {one.number: one for one in Walk(package).paragraphs()}
    for number, column in sorted(bounds, reverse=True):  # so that what is left to cut stays put
        _cut(before[number], column)
    after = {one.number: one for one in Walk(package).paragraphs()}
    return {span: _words(after, group) for span, group in places.items()}


def _places(document: Document, span: Span) -> Iterator[Place]:
    """Yield where the words of `span` stand in the file, paragraph by paragraph."""
    origins = document.origins
    first = max(bisect_right(origins, span.start, key=_offset) - 1, 0)
    for at in range(first, len(origins)):
        offset, source = origins[at]
        if offset >= span.end:
            return
        start = max(offset, span.start)
        end = min(origins[at + 1].offset if at + 1 < len(origins) else span.end, span.end)
        length = len(document.text[start:end].rstrip("\n"))
        if length and source.node is not None and source.column is not None:
            column = source.column - 1 + start - offset
            yield Place(source.node, column, column + length)


def _offset(origin: Origin) -> int:
    return origin.offset


def _shown(paragraph: Paragraph) -> Iterator[tuple[int, int, Any]]:
    """Yield offsets and element of each piece that an element of the file shows."""
    at = 0
    for text, element in paragraph.pieces:
        if element is not None:
            yield at, at + len(text), element
        at += len(text)


def _cut(paragraph: Paragraph, column: int) -> None:
    """Cut the run at `column` of the text that `paragraph` shows, so that one begins there."""
    for start, end, element in _shown(paragraph):
        if start <= column < end:
            _divide(element, column - start)
            return


def _divide(element: Any, offset: int) -> None:
    """Divide the run of `element` before its character `offset`."""
    run = element.getparent()
    if run.tag != R or len(element.text or "") < offset:
        return
    if offset:
        rest = deepcopy(element)
        element.text, rest.text = element.text[:offset], element.text[offset:]
        for one in (element, rest):
            one.set(SPACE, "preserve")
        element.addnext(rest)
        element = rest
    if all(one.tag == PROPERTIES for one in element.itersiblings(preceding=True)):
        return
    second = run.makeelement(R, dict(run.attrib))
    properties = run.find(PROPERTIES)
    if properties is not None:
        second.append(deepcopy(properties))
    second.extend([element, *element.itersiblings()])
    run.addnext(second)


def _words(paragraphs: dict[int, Paragraph], places: tuple[Place, ...]) -> Words:
    found: dict[Any, bool] = {}
    for place in places:
        found.update(_runs(paragraphs[place.number], place))
    return Words(tuple(found), all(found.values()) and len({p.number for p in places}) == 1)


def _runs(paragraph: Paragraph, place: Place) -> Iterator[tuple[Any, bool]]:
    """Yield the runs of `place`, and of each whether it holds words of it alone."""
    if paragraph.stand.anchor is not None:
        yield _whole(paragraph.stand.anchor), False
        return
    shown = tuple(_shown(paragraph))
    inside = [one for one in shown if one[0] < place.end and place.start < one[1]]
    is_typed = place.start >= len(paragraph.label)
    # A number that Word counts has no run of its own: what it numbers stands for it.
    for start, end, element in inside or shown[:1]:
        run = _whole(element)
        is_alone = place.start <= start and end <= place.end and element.tag == TEXT
        yield run, is_alone and is_typed and run is element.getparent()


def _whole(element: Any) -> Any:
    """Return the outermost element around `element` that its paragraph holds as one piece."""
    found = element
    for one in element.iterancestors():
        if one.tag == P:
            break
        if one.tag in WHOLE:
            found = one
    return found
