"""Lines of Chinese text, as wide as a terminal: wrapped, hung, marked. The only user of Rich.

Rich turns styles into codes, and sets columns. It reads brackets as markup and passes escape
sequences on, so the text of a report becomes ``Text`` only after it went through ``clean``.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate, pairwise
from unicodedata import category, east_asian_width

from checker.cleaning import clean, harmless, paragraphs, shorten

__all__ = [
    "Text",
    "bar",
    "clean",
    "hang",
    "harmless",
    "line",
    "paragraphs",
    "rule",
    "shorten",
    "spread",
    "to_string",
    "wrap",
]

# Marks that may not begin a line, and those that may not end one.
NOT_FIRST = frozenset("，。、；：？！）》〉」』】〕”’…·—％,.;:?!)]}%")
NOT_LAST = frozenset("（《〈「『【〔“‘([{")


class Text:
    """Words in parts, at least one, each with its style, "" for none."""

    __slots__ = ("parts",)

    def __init__(self, words: str = "", style: str = "") -> None:
        self.parts: tuple[tuple[str, str], ...] = ((words, style),)

    @classmethod
    def of(cls, parts: Iterable[tuple[str, str]]) -> "Text":
        """Return the text made of `parts`."""
        made = cls()
        made.parts = tuple(parts) or made.parts
        return made

    @property
    def plain(self) -> str:
        """The words."""
        return "".join([words for words, _ in self.parts])

    @property
    def style(self) -> str:
        """The style that the words begin with."""
        return self.parts[0][1]

    @property
    def cell_len(self) -> int:
        """How many cells the words take."""
        return sum([_cells(words) for words, _ in self.parts])


def line(*parts: str | tuple[str, str] | Text) -> Text:
    """Return one line made of parts; a part is a string, a string with its style, or a text."""
    made: list[tuple[str, str]] = []
    for one in parts:
        if isinstance(one, Text):
            made += one.parts
        else:
            made.append((one, "") if isinstance(one, str) else one)
    return Text.of(made)


def wrap(text: Text, width: int) -> list[Text]:
    """Break `text` into lines of at most `width` cells, by the rules of Chinese typesetting."""
    return [piece for part in _lines(text) for piece in _fold(part, width)]


def hang(label: Text, body: Text, indent: int, width: int) -> list[Text]:
    """Set `body` in lines of `width` cells, `indent` cells in, with `label` before the first."""
    first = line(label, " " * max(indent - label.cell_len, 0))
    rest = line(" " * indent)
    return [
        line(rest if at else first, piece)
        for at, piece in enumerate(wrap(body, max(width - indent, 20)))
    ]


def spread(left: Text, right: Text, width: int) -> Text:
    """Set two texts at both ends of a line, or one after the other where they do not fit."""
    return line(left, " " * max(width - left.cell_len - right.cell_len, 2), right)


def rule(title: str, style: str, width: int, ascii_only: bool = False) -> Text:
    """Draw a line across, with `title` in it."""
    stroke = "-" if ascii_only else "─"
    head = line((f"{stroke * 2} ", "dim"), (title, f"bold {style}"), " ")
    return line(head, (stroke * max(width - head.cell_len, 2), "dim"))


def bar(share: float, cells: int, ascii_only: bool = False) -> str:
    """Draw `share` (0 to 1) as a bar of `cells` cells; only a whole bar looks full."""
    full, empty = ("#", "-") if ascii_only else ("█", "░")
    done = int(share * cells + 1e-9)
    return full * done + empty * (cells - done)


def table(
    header: Sequence[str], rows: Iterable[Sequence[Text]], numbers: Sequence[int], width: int
) -> list[Text]:
    """Set rows in columns, in lines; those at the indices `numbers` are flush right."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text as Rich

    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for at, name in enumerate(header):
        grid.add_column(Rich(name), justify="right" if at in numbers else "left", overflow="fold")
    for row in rows:
        grid.add_row(*(Rich.assemble(*one.parts) for one in row))
    console = Console(width=width, legacy_windows=False)
    found = console.render_lines(grid, pad=False)
    return [Text.of((one.text, str(one.style or "")) for one in row) for row in found]


def to_string(lines: Iterable[Text], width: int, colour: bool) -> str:
    """Return lines as they are written: none wider than `width`, with colour codes or plain."""
    fitting = (piece for one in lines for piece in wrap(one, width))
    pieces = _coloured(fitting) if colour else (one.plain for one in fitting)
    return "".join(f"{one.rstrip()}\n" for one in pieces)


def _coloured(lines: Iterable[Text]) -> Iterator[str]:
    from rich.color import ColorSystem
    from rich.style import Style

    for one in lines:
        yield "".join(
            Style.parse(style).render(words, color_system=ColorSystem.STANDARD) if style else words
            for words, style in one.parts
        )


def _lines(text: Text) -> Iterator[Text]:
    """Yield the lines that the text itself has."""
    made: list[tuple[str, str]] = []
    for words, style in text.parts:
        first, *more = words.split("\n")
        made.append((first, style))
        for one in more:
            yield Text.of(made)
            made = [(one, style)]
    yield Text.of(made)


def _fold(text: Text, width: int) -> Iterator[Text]:
    pieces = [text] if text.cell_len <= width else _divided(text, _cuts(text.plain, width))
    return map(_stripped, pieces)


def _divided(text: Text, cuts: list[int]) -> Iterator[Text]:
    """Yield what stands between `cuts`, which are offsets into the words."""
    ends = list(accumulate(len(words) for words, _ in text.parts))
    for start, end in pairwise((0, *cuts, ends[-1])):
        yield Text.of(
            (words[max(start + len(words) - last, 0) : end + len(words) - last], style)
            for last, (words, style) in zip(ends, text.parts, strict=True)
            if start < last and last - len(words) < end
        )


def _stripped(text: Text) -> Text:
    """Return the text without blanks at its end."""
    *parts, (words, style) = text.parts
    left = words.rstrip()
    if left or not parts:
        return text if left == words else Text.of((*parts, (left, style)))
    return _stripped(Text.of(parts))


def _cuts(text: str, width: int) -> list[int]:
    cuts: list[int] = []
    start = used = chance = 0
    for at, char in enumerate(text):
        if at > start and _may_break(text[at - 1], char):
            chance = at
        size = _cell(char)
        if used + size > width and at > start and char != " ":
            start = chance if chance > start else at
            cuts.append(start)
            used = _cells(text[start:at])
        used += size
    return cuts


@cache
def _may_break(before: str, after: str) -> bool:
    if before in NOT_LAST or after in NOT_FIRST or after == " ":
        return False
    return before == " " or _cell(before) == 2 or _cell(after) == 2


def _cells(words: str) -> int:
    return len(words) if words.isascii() else sum(map(_cell, words))


@cache
def _cell(char: str) -> int:
    """Return how many cells a terminal gives to a character."""
    kind = category(char)
    if kind[0] == "M" or kind == "Cf":
        return 0
    return 2 if east_asian_width(char) in "WF" else 1
