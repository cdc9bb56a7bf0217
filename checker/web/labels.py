"""What an upload is called: a label for people, never a place on a disk."""

from urllib.parse import unquote

from checker.cleaning import clean, shorten

LONGEST = 80  # characters; the end, which says the format, is kept
UNNAMED = "未命名"


def label_of(given: str) -> str:
    """Return the name that a browser gives, percent-encoded, as a short one on one line."""
    name = unquote(given).replace("\\", "/").rpartition("/")[2]
    return shorten(clean(name), LONGEST) or UNNAMED
