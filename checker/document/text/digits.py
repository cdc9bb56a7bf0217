"""Full-width digits (２０２４年) are read as the plain ones that they stand for.

A year, a date or a document number is then one thing everywhere, in quotes as well.
"""

from checker.document.text.lines import Raw
from checker.patterns import pattern

# Founder's fonts have the decimal point at a place of their own: 763\U001001b09亿元.
FULL_WIDTH = pattern("[０-９\U001001b0]")
# Replaced one by one: on Chinese text str.translate takes ten times as long.
PAIRS = tuple(zip("０１２３４５６７８９\U001001b0", "0123456789.", strict=True))


def narrowed(raw: Raw) -> Raw:
    """Return the lines of a report with half-width digits, each in its place."""
    if not any(FULL_WIDTH.search(line.text) for line in raw.lines):
        return raw
    return raw._replace(lines=tuple(one._replace(text=narrow(one.text)) for one in raw.lines))


def narrow(text: str) -> str:
    """Return `text` with half-width digits."""
    for full, half in PAIRS:
        text = text.replace(full, half)
    return text
