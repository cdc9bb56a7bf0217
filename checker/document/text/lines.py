"""The lines of a source, each with the place where it stood: what every reader hands over."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from checker.document.model import Gap, Removed, Source
from checker.patterns import pattern
from checker.records import NamedTuple

# Not seen on paper: zero-width and direction marks, soft hyphens, controls.
INVISIBLE = pattern(
    r"[\x00-\x08\x0e-\x1b\x7f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\ufeff\ufff9-\ufffb]+"
)
# End a line for the reader of the text, but not for an editor that counts lines.
SOFT_BREAK = pattern(r"[\v\f\x1c-\x1e\x85\u2028\u2029]")
HARD_BREAK = pattern(r"\r\n|\r|\n")


class Line(NamedTuple):
    """A line, paragraph or cell as the source has it, without blanks at its ends.

    `source` says where its first character stood, `cuts` where characters are left out:
    from offset `cuts[i][0]` of `text` the characters stood at column `cuts[i][1]`.
    A ``line`` may be one of several of a paragraph; any other `kind` is whole, and becomes the
    kind of its block. `indent` is its width in half characters, `gap` the number of blank lines
    above. `starts`: the source says that a paragraph begins here, `goes_on`: that this line
    belongs to the paragraph of the one above.
    """

    text: str
    source: Source
    kind: str = "line"
    style_level: int | None = None
    indent: int = 0
    gap: int = 0
    cuts: tuple[tuple[int, int], ...] = ()
    starts: bool = False
    goes_on: bool = False


class Raw(NamedTuple):
    """What a reader makes of a file: its lines, what it could not read, what it kept apart.

    `published` (an ISO date) and `publisher` are what the file says of itself. `page` is a web page
    that stands in the file in place of lines.
    """

    lines: tuple[Line, ...]
    gaps: tuple[Gap, ...] = ()
    removed: tuple[Removed, ...] = ()
    published: str | None = None
    publisher: str | None = None
    page: bytes = b""


def split(text: str) -> tuple[Line, ...]:
    """Return the lines of `text` that hold anything visible."""
    rows = text.split("\n") if "\r" not in text else HARD_BREAK.split(text)
    if len(text.splitlines()) > len(rows):
        return tuple(_visible(_soft(rows, "\f" in text)))
    return tuple(_visible(((row, number, 1, None) for number, row in enumerate(rows, 1))))


def line_starts(text: str) -> tuple[int, ...]:
    """Return where each line of `text` begins, lines as ``split`` counts them."""
    return (0, *(match.end() for match in HARD_BREAK.finditer(text)))


def part(line: Line, start: int, end: int) -> Line:
    """Return the stretch from `start` to `end` of a line, without blanks at its ends."""
    piece = line.text[start:end]
    start += len(piece) - len(piece.lstrip())
    piece = piece.strip()
    first = bisect_right(line.cuts, start, key=_offset)
    last = bisect_left(line.cuts, start + len(piece), key=_offset)
    cuts = tuple((offset - start, column) for offset, column in line.cuts[first:last])
    source = line.source._replace(column=column_at(line, start))
    return line._replace(text=piece, source=source, cuts=cuts)


def column_at(line: Line, offset: int) -> int | None:
    """Return the column in the source of the character at `offset`."""
    known = bisect_right(line.cuts, offset, key=_offset)
    begin, column = line.cuts[known - 1] if known else (0, line.source.column)
    return None if column is None else column + offset - begin


def _offset(cut: tuple[int, int]) -> int:
    return cut[0]


def without(line: Line, spans: Iterable[tuple[int, int]]) -> Line:
    """Leave stretches of a line out, and remember where."""
    pieces, cuts, length, at = [], [], 0, 0
    for start, end in (*spans, (len(line.text), 0)):
        if start > at:
            pieces.append(line.text[at:start])
            cuts.append((length, column_at(line, at) or 0))
            length += start - at
        at = end
    whole = line._replace(text="".join(pieces), cuts=tuple(cuts))
    return part(whole, 0, length)


def _soft(rows: Iterable[str], pages: bool) -> Iterator[tuple[str, int, int, int | None]]:
    page = 1
    for number, row in enumerate(rows, 1):
        column = 1
        for piece in SOFT_BREAK.split(row):
            yield piece, number, column, page if pages else None
            column += len(piece) + 1
            page += row[column - 2 : column - 1] == "\f"


def _visible(raw: Iterable[tuple[str, int, int, int | None]]) -> Iterator[Line]:
    gap = 0
    for row, number, column, page in raw:
        text = row.strip()
        if not text:
            gap += 1
            continue
        lead = 0 if row[0] == text[0] else len(row) - len(row.lstrip())
        indent = lead and lead + row.count("\u3000", 0, lead) + 3 * row.count("\t", 0, lead)
        line = Line(text, Source(number, column + lead, page), "line", None, indent, gap)
        # Blanks that are no ASCII are not printable either, but all that is invisible is not.
        line = line if text.isprintable() else _bare(line)
        if line.text:
            yield line
            gap = 0


def _bare(line: Line) -> Line:
    spans = [match.span() for match in INVISIBLE.finditer(line.text)]
    return without(line, spans) if spans else line
