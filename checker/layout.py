"""Lines of Chinese text, as wide as a terminal: wrapped, hung, marked. The only user of Rich.

Rich reads brackets as markup and passes escape sequences on, so the text of a report enters it
only as ``Text`` that went through ``clean``.
"""

from collections.abc import Iterable, Iterator, Sequence

from rich.cells import cell_len
from rich.text import Text

from checker.cleaning import clean, harmless, paragraphs, shorten

__all__ = [
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


def line(*parts: str | tuple[str, str] | Text) -> Text:
    """Return one line made of parts; a part is a string, a string with its style, or a text."""
    return Text.assemble(*parts, no_wrap=True, overflow="ignore", end="\n")


def wrap(text: Text, width: int) -> list[Text]:
    """Break `text` into lines of at most `width` cells, by the rules of Chinese typesetting."""
    return [piece for part in text.split("\n", allow_blank=True) for piece in _fold(part, width)]


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
    """Set rows in columns, in lines; those at the indices `numbers` are flush right.

    Names in the first column, as of files, are broken only where they take more than a third of the width.
    """
    from rich.console import Console, JustifyMethod
    from rich.table import Table

    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    rows = list(rows)
    names = max((row[0].cell_len for row in rows), default=0)
    for at, name in enumerate(header):
        whole = at in numbers or (at == 0 and names <= width // 3)
        justify: JustifyMethod = "right" if at in numbers else "left"
        grid.add_column(Text(name), justify=justify, overflow="fold", no_wrap=whole)
    for row in rows:
        grid.add_row(*row)
    console = Console(width=width, legacy_windows=False)
    found = console.render_lines(grid, pad=False)
    return [Text.assemble(*((one.text, one.style or "") for one in row)) for row in found]


def to_string(lines: Iterable[Text], width: int, colour: bool) -> str:
    """Return lines as they are written: none wider than `width`, with colour codes or plain."""
    fitting = (piece for one in lines for piece in wrap(one, width))
    pieces = _coloured(fitting) if colour else (one.plain for one in fitting)
    return "".join(f"{one.rstrip()}\n" for one in pieces)


def _coloured(lines: Iterable[Text]) -> Iterator[str]:
    from rich.color import ColorSystem
    from rich.console import Console

    styles = Console()
    for one in lines:
        yield "".join(
            piece.style.render(piece.text, color_system=ColorSystem.STANDARD)
            if piece.style
            else piece.text
            for piece in line(one).render(styles, end="")  # its style made one of a part
        )


def _fold(text: Text, width: int) -> list[Text]:
    fits = text.cell_len <= width
    pieces = [text] if fits else list(text.divide(_cuts(text.plain, width)))
    for piece in pieces:
        piece.rstrip()
    return pieces


def _cuts(text: str, width: int) -> list[int]:
    cuts: list[int] = []
    start = used = chance = 0
    for at, char in enumerate(text):
        if at > start and _may_break(text[at - 1], char):
            chance = at
        size = cell_len(char)
        if used + size > width and at > start and char != " ":
            start = chance if chance > start else at
            cuts.append(start)
            used = cell_len(text[start:at])
        used += size
    return cuts


def _may_break(before: str, after: str) -> bool:
    if before in NOT_LAST or after in NOT_FIRST or after == " ":
        return False
    return before == " " or cell_len(before) == 2 or cell_len(after) == 2
