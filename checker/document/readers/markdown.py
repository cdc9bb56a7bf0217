"""Markdown files."""

from checker.document.text.decode import text_of
from checker.document.text.lines import Raw, split
from checker.document.text.markup import unmarked


def read(data: bytes, source: str) -> Raw:
    """Return the paragraphs of a Markdown file. Raises ReadError for what is no text."""
    return unmarked(split(text_of(data, source)))
