"""Prints of passages: by the prints that two reports share it shows whether they share text.

Of all stretches of `SIZE` characters those are kept whose checksum ends in zeros: a passage
leaves the same prints wherever it stands, one in about `RARE` characters, so that the share of
common prints tells the share of common text. A fifth of two texts in common is a Jaccard index
of 0.11, at which hashing into bands (MinHash with LSH) either misses many pairs or proposes
nearly all; counting common prints has no such bound, and is linear in the number of reports.
"""

from collections.abc import Iterator
from zlib import crc32

from checker.facts.copies.words import Words

SIZE = 16
RARE = 16
WIDTH = 4  # bytes of a character


def prints_of(words: Words) -> tuple[int, ...]:
    """Return the prints of a report's words, in ascending order, each once."""
    return tuple(sorted({*prints_in(words.text)}))


def prints_in(text: str) -> Iterator[int]:
    """Yield the prints that `text` leaves, in its order."""
    data = text.encode("utf-32-le", "surrogatepass")
    stretch = SIZE * WIDTH
    sums = (crc32(data[at : at + stretch]) for at in range(0, len(data) - stretch + 1, WIDTH))
    return (one // RARE for one in sums if one % RARE == 0)
