"""How a text is laid out: the width that its lines are broken at, their indents and gaps."""

from collections import Counter
from collections.abc import Callable

from checker.document.text.lines import Line
from checker.document.text.shapes import is_closed, is_heading, is_row
from checker.patterns import pattern
from checker.records import NamedTuple

# The columns of a table that is drawn with blanks.
COLUMNS = pattern(r"\S\s{3,}\S")
# Widths are in half characters, blanks not counted.
NARROWEST, WIDEST, SLACK = 36, 160, 10
SHORTEST = NARROWEST // 2
# How many lines must be broken, what share of the long ones, how many at one width.
FEWEST, SHARE, REGULAR = 3, 0.35, 0.7
# How many lines, and what share, to call a text wrapped though its lines are not of one width.
MANY, MOSTLY = 10, 0.6
Ruler = Callable[[str], int]


class Layout(NamedTuple):
    """How a text is laid out: how wide its lines are by `ruler`, its indents, its gaps.

    A line that is `slack` short of the width is full; a width of 0 says that nothing is wrapped.
    """

    width: int
    slack: int
    ruler: Ruler
    indented: bool
    margin: int
    spaced: bool

    def reach(self, line: Line) -> int:
        """Return how far a line reaches, its indent counted."""
        return self.ruler(line.text) + line.indent - self.margin


def layout_of(lines: tuple[Line, ...]) -> Layout:
    """Measure how a text is laid out."""
    plain = [line for line in lines if line.kind == "line"]
    indents = Counter([line.indent for line in plain])
    margin = min((indent for indent, _ in indents.most_common()[:2]), default=0)
    deep = sum(count for indent, count in indents.items() if indent > margin + 1)
    gaps = len([line for line in plain if line.gap])
    indented = deep > 1 and deep >= len(plain) / 25
    return Layout(*_wrap(plain), indented, margin, gaps > len(plain) / 2)


def _wrap(lines: list[Line]) -> tuple[int, int, Ruler]:
    """Return the width that the text is wrapped at or 0, the slack, and what it is measured by."""
    broken, whole = _broken(lines)
    if len(broken) < FEWEST or len(broken) < SHARE * (len(broken) + whole):
        return 0, 0, _width
    regular, width, ruler = max((_regular(broken, one) for one in (_width, _count)), key=_first)
    if not NARROWEST <= width <= WIDEST:
        return 0, 0, ruler
    if regular >= REGULAR:
        return width, SLACK, ruler
    ragged = len(broken) >= MANY and len(broken) >= MOSTLY * (len(broken) + whole)
    return (width, width // 2, ruler) if ragged else (0, 0, ruler)


def _broken(lines: list[Line]) -> tuple[list[str], int]:
    """Return the long lines that stop in mid-sentence, and the number of the others."""
    broken, whole = [], 0
    for line in lines:
        text = line.text
        if not SHORTEST <= len(text) <= WIDEST:
            whole += len(text) > WIDEST
        elif is_closed(text):
            whole += 1
        elif not (is_heading(text) or is_row(text) or ("   " in text and COLUMNS.search(text))):
            broken.append(text)
    return broken, whole


def _regular(broken: list[str], ruler: Ruler) -> tuple[float, int, Ruler]:
    """Return what share of the lines is of one width, the width, and what it is measured by."""
    widths = sorted(map(ruler, broken))
    width = widths[len(widths) * 3 // 4]
    return len([one for one in widths if abs(width - one) <= SLACK]) / len(widths), width, ruler


def _first(measured: tuple[float, int, Ruler]) -> float:
    return measured[0]


def _width(text: str) -> int:
    """Return the width in half characters: of UTF-8, a Chinese character takes three bytes."""
    return (len(text.encode("utf-8", "replace")) + len(text)) // 2 - text.count(" ")


def _count(text: str) -> int:
    """Return the width where every sign, a digit or a blank as well, was counted as one."""
    return 2 * len(text)
