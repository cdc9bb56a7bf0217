"""Short reports, read: what the tests of their headings and paragraphs share."""

from checker.document.readers import read_text

PROSE = "我局认真贯彻落实上级部署，扎实推进各项工作，取得了比较明显的成效。"


def headings(text: str) -> list[tuple[int, str, str]]:
    """Return level, marker and title of the sections of `text`."""
    return [(one.level, one.marker, one.title) for one in read_text(text).sections]


def lines(text: str) -> list[str]:
    """Return the paragraphs of `text`."""
    return read_text(text).text.split("\n")
