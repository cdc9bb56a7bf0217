"""Tables of Markdown."""

from collections.abc import Iterable, Iterator, Sequence


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table, nothing where it has no rows; line breaks become blanks."""
    lines = [_line(row) for row in rows]
    if lines:
        yield _line(head)
        yield _line(["---"] * len(head))
        yield from lines
        yield "\n"


def code(text: str) -> str:
    """Set `text` as code."""
    return f"`{text}`"


def _line(cells: Sequence[str]) -> str:
    inner = " | ".join(" ".join(one.split("\n")).replace("|", "\\|") for one in cells)
    return f"| {inner} |\n"
