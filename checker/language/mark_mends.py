"""Which mark to write instead of a wrong one, where that is certain."""

from collections.abc import Iterable, Iterator

from checker.document.model import Document, Span
from checker.facts.citations.title_names import kind_of
from checker.facts.wording.marks import STOPS, Fault
from checker.language.verdict import Mend

ROUND = {"(": "（", ")": "）"}
INNER = {"《": "〈", "》": "〉"}
OUTER = {"〈": "《", "〉": "》"}
# Marks of which one alone, beside another of the same, is the wrong half of a pair.
HALVES = {"“": "”", "‘": "’", "《": "》", "（": "）"}
ENDS = frozenset(f"{STOPS}：:！？）】》\n")
NEAR = 40  # characters that a pair may hold


def of_fault(text: str, fault: Fault) -> tuple[Mend, ...]:
    """Return the right marks for a wrong pair; none where it may be mended in two ways."""
    start, end = fault.span
    if fault.kind == "mixed-width":
        return _exchanged(text, fault.span, ROUND)
    if fault.kind == "mismatched-title":
        ends = text[start] + text[end - 1]
        return _exchanged(text, fault.span, OUTER) if ends in ("《〉", "〈》") else ()
    if fault.kind == "nested-title" and _is_flat(text[start:end]):
        return tuple(
            Mend(Span(at, at + 1), INNER[text[at]]) for at in range(start, end) if text[at] in INNER
        )
    if fault.kind == "other-title-marks":
        return _titled(fault.span, text[start:end])
    return ()


def of_alone(document: Document, alone: Iterable[Span]) -> Iterator[Mend]:
    """Yield the other half for the second of two “ “, or for the first of two ” ”.

    They have to be the only ones alone in their paragraph, near each other, and where only the
    other half can stand: behind it an end, or before it one.
    """
    places: dict[tuple[int, str], list[int]] = {}
    for span in alone:
        sign = document.text[span.start]
        family = next((key for key, end in HALVES.items() if sign in (key, end)), "")
        places.setdefault((document.paragraph(span.start), family), []).append(span.start)
    for (_, family), marks in places.items():
        if family and len(marks) == 2 and marks[1] - marks[0] <= NEAR:
            yield from _other_half(document.text, family, *marks)


def _other_half(text: str, opening: str, first: int, second: int) -> Iterator[Mend]:
    closing = HALVES[opening]
    inside = text[first + 1 : second]
    if ENDS.intersection(inside[:1] + inside[-1:]) or not inside.strip():
        return
    if text[first] == text[second] == opening and text[second + 1 : second + 2] in (ENDS | {""}):
        yield Mend(Span(second, second + 1), closing)
    if text[first] == text[second] == closing and text[first - 1 : first] in (ENDS | {""}):
        yield Mend(Span(first, first + 1), opening)


def _exchanged(text: str, pair: Span, signs: dict[str, str]) -> tuple[Mend, ...]:
    """Exchange those of the two marks of a pair that `signs` holds."""
    places = (pair.start, pair.end - 1)
    return tuple(Mend(Span(at, at + 1), signs[text[at]]) for at in places if text[at] in signs)


def _is_flat(words: str) -> bool:
    """Whether the titles in `words` stand one after another, none inside another."""
    depth = 0
    for sign in words:
        depth += (sign == "《") - (sign == "》")
        if depth > 1 or sign in OUTER:
            return False
    return depth == 0


def _titled(span: Span, words: str) -> tuple[Mend, ...]:
    """Put a name between 《》; where it names no kind of document, it may be none."""
    name = words.strip("<>＜＞〈〉")
    return (Mend(span, f"《{name}》", safe=bool(kind_of(name))),)
