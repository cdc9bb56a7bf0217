"""Characters that are beyond repair, and whether what a report lacks may have stood there."""

from checker.document.model import Gap, Section
from checker.messages import Message
from checker.patterns import pattern

LOST, KEY = "\ufffd", "reading.damaged"
PLACES = pattern(f"{LOST}+")
# So many places, or one in so many characters, may hide anything; fewer hide what stood there.
MANY, DENSE = 20, 200
SIGNS = 3  # signs that stand for one lost character at most: one for each of its bytes
AROUND = 8  # characters shown on each side of the first place


def damage(text: str, sections: tuple[Section, ...]) -> tuple[Gap, ...]:
    """Return the gap of a text in which characters are lost; few outside headings hide nothing."""
    first = text.find(LOST)
    if first < 0:
        return ()
    count = len(PLACES.findall(text))
    words = text[max(first - AROUND, 0) : first + AROUND].replace("\n", " ").strip()
    hides = (
        count > MANY
        or count * DENSE > len(text)
        or text.endswith(LOST)
        or any(LOST in text[one.heading.start : one.heading.end] for one in sections)
    )
    return (Gap(Message.of(KEY, count=count, words=words), hides=hides),)


def places_of(text: str) -> tuple[tuple[int, int], ...]:
    """Return where one character is lost, or nothing where so many are that all may be hidden."""
    if LOST not in text:
        return ()
    found = [one.span() for one in PLACES.finditer(text)]
    few = len(found) <= MANY
    return tuple((start, end) for start, end in found if few and end - start <= SIGNS)
