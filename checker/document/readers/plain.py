"""Text files: one line after another, in any encoding that Chinese offices use."""

from checker.document.text.decode import text_of
from checker.document.text.lines import Raw, split


def read(data: bytes, source: str) -> Raw:
    """Return the lines of a text file. Raises ReadError for what is no text."""
    return Raw(split(text_of(data, source)))
