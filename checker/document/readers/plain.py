"""Text files: one line after another, in any encoding that Chinese offices use."""

from checker.document.text.decode import text_of
from checker.document.text.lines import Raw
from checker.document.text.markup import of_text


def read(data: bytes, source: str) -> Raw:
    """Return the lines of a text file. Raises ReadError for what is no text."""
    return of_text(text_of(data, source))
